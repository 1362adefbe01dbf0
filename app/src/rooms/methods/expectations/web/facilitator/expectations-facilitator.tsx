// Expectations and rules as their facilitator runs them: what the step under way needs first, the rest one tab away.
import {
  countSignatures,
  type ExpectationsCommand,
  getCharter,
  listAskedQuestions,
  listRereadings,
  planExpectations,
  VOICES,
} from '@trame/core/methods/expectations';
import { useState } from 'react';
import { formatSentence, type TabFace, Tabs } from '../../../../../design/index.js';
import { RefusedList, SizeAdvice, SlipBoard, StageRail } from '../../../../workshop/web/index.js';
import { type ExpectationsOrganiserProps, listKinds, useWords } from '../words.js';
import { CharterPanel } from './charter.js';
import styles from './facilitator.module.css';
import { Reread } from './reread.js';
import { Signatures } from './signatures.js';

/** Orders that the board and the entry of the kit answer for themselves. */
const SLIP_ORDERS: readonly ExpectationsCommand['type'][] = [
  'write-slip',
  'edit-slip',
  'retag-slip',
  'hide-slip',
  'restore-slip',
];

export function ExpectationsFacilitator(props: ExpectationsOrganiserProps) {
  const { state, refused, dismiss, people } = props;
  const words = useWords();
  const isOneTwoFour = ['pairs', 'fours'].includes(state.stage?.id ?? '');
  const own = refused.filter(({ command }) => !SLIP_ORDERS.includes(command.type));
  return (
    <div className={styles.facilitator}>
      <StageRail
        room={props}
        plan={planExpectations(state.settings)}
        nameStage={(id) => words.stages[id] ?? id}
        words={words.closing}
      />
      {isOneTwoFour && <SizeAdvice people={people} />}
      <RefusedList refused={own} dismiss={dismiss} />
      <Parts {...props} />
    </div>
  );
}

/** The part that the step under way needs, until somebody chooses another. */
function getPartOf(stage: string | undefined): string {
  if (stage === 'signing') return 'signatures';
  return stage === 'charter' || stage === 'proposals' ? 'charter' : 'hopes';
}

function useFaces(props: ExpectationsOrganiserProps): readonly TabFace[] {
  const words = useWords();
  const { state, people } = props;
  const asked = listAskedQuestions(state.settings);
  const shown = state.slips.filter(({ hidden }) => hidden === null);
  if (state.settings.variant === 'reread') {
    const all = listRereadings(state);
    const read = all.filter(({ verdict }) => verdict !== null).length;
    const reread = formatSentence(words.tabs.reread, { count: read, total: all.length });
    const label = formatSentence(words.tabs.happened, { count: shown.length });
    return [
      { id: 'reread', label: reread, content: <Reread {...props} /> },
      { id: 'happened', label, content: <HappenedBoard {...props} /> },
    ];
  }
  const hopes = asked.filter((question) => question !== 'rule');
  const count = shown.filter(({ kind }) => kind !== 'rule').length;
  const rules = getCharter(state).rules.length;
  const { signed } = countSignatures(state, people);
  const faces: TabFace[] = [];
  if (hopes.length > 0) {
    const label = formatSentence(words.tabs.hopes, { count });
    faces.push({ id: 'hopes', label, content: <HopesBoard {...props} /> });
  }
  if (asked.includes('rule')) {
    const charter = formatSentence(words.tabs.charter, { count: rules });
    const signatures = formatSentence(words.tabs.signatures, { count: signed });
    faces.push({ id: 'charter', label: charter, content: <CharterPanel {...props} /> });
    faces.push({ id: 'signatures', label: signatures, content: <Signatures {...props} /> });
  }
  return faces;
}

function Parts(props: ExpectationsOrganiserProps) {
  const words = useWords().tabs;
  const stage = props.state.stage?.id;
  const [chosen, setChosen] = useState<{ readonly stage: string | undefined; readonly part: string } | null>(
    null,
  );
  const faces = useFaces(props);
  const wanted = chosen !== null && chosen.stage === stage ? chosen.part : getPartOf(stage);
  const selected = faces.some(({ id }) => id === wanted) ? wanted : (faces[0]?.id ?? '');
  return (
    <Tabs
      label={words.label}
      selected={selected}
      onSelect={(part) => setChosen({ stage, part })}
      faces={faces}
    />
  );
}

/** Every sentence of the room, by question; the rules too, so that one put under the wrong question is moved. */
function HopesBoard(props: ExpectationsOrganiserProps) {
  const words = useWords();
  const kinds = listKinds(listAskedQuestions(props.state.settings), words);
  return (
    <SlipBoard
      room={props}
      label={words.board.label}
      kinds={kinds}
      tags={VOICES.map((id) => ({ id, label: words.voices[id] }))}
      emptyTitle={words.board.emptyTitle}
      emptyText={words.board.emptyText}
    />
  );
}

function HappenedBoard(props: ExpectationsOrganiserProps) {
  const words = useWords();
  const hoped = new Map(props.state.settings.carried.map(({ id, text }) => [id, text]));
  return (
    <SlipBoard
      room={props}
      label={words.board.happened}
      kinds={listKinds(['happened'], words)}
      nameAbout={(about) => hoped.get(about) ?? null}
      emptyTitle={words.board.emptyTitle}
      emptyText={words.board.emptyText}
    />
  );
}
