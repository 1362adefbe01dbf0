// The exercise of emblems as its facilitator runs it: what the step under way needs first, the rest one tab away.
import {
  computeConvergence,
  countGroups,
  type EmblemCommand,
  getGallery,
  planEmblem,
} from '@trame/core/methods/emblem';
import { useState } from 'react';
import { formatSentence, type TabFace, Tabs } from '../../../../../design/index.js';
import { RefusedList, SlipBoard, StageRail, TeamsPanel } from '../../../../workshop/web/index.js';
import { nameTeam, useDrawingWords } from '../drawing/words.js';
import { useSignal } from '../signal/use-signal.js';
import { type EmblemOrganiserProps, useWords } from '../words.js';
import { Emblems } from './emblems.js';
import styles from './facilitator.module.css';
import { Plenary } from './plenary.js';
import { Signals } from './signals.js';
import { Vocabulary } from './vocabulary.js';

/** Orders that the board of the kit answers for itself. */
const SLIP_ORDERS: readonly EmblemCommand['type'][] = [
  'edit-slip',
  'retag-slip',
  'hide-slip',
  'restore-slip',
];

export function EmblemFacilitator(props: EmblemOrganiserProps) {
  const { state, refused, dismiss } = props;
  const words = useWords();
  const plan = planEmblem({ ...state.settings, teams: state.teams });
  const over = useSignal(props, plan);
  const own = refused.filter(({ command }) => !SLIP_ORDERS.includes(command.type));
  return (
    <div className={styles.facilitator}>
      <StageRail room={props} plan={plan} nameStage={(id) => words.stages[id] ?? id} words={words.closing} />
      <p role="status" className={over === null ? undefined : styles.over}>
        {over !== null && words.signals.over[over]}
      </p>
      <Signals />
      <RefusedList refused={own} dismiss={dismiss} />
      <Parts {...props} />
    </div>
  );
}

/** The part that the step under way needs, until somebody chooses another. */
function getPartOf(stage: string | undefined, isClosed: boolean): string {
  if (isClosed) return 'vocabulary';
  if (stage === 'plenary') return 'plenary';
  return stage === 'making' ? 'emblems' : 'teams';
}

function useFaces(props: EmblemOrganiserProps): readonly TabFace[] {
  const words = useWords().tabs;
  const { state } = props;
  const left = getGallery(state).filter(({ hasLeft }) => hasLeft).length;
  const { shared } = computeConvergence(state);
  const shown = state.slips.filter(({ hidden }) => hidden === null).length;
  const count = (sentence: string, number: number) => formatSentence(sentence, { count: number });
  return [
    { id: 'teams', label: count(words.teams, state.teams.length), content: <Teams {...props} /> },
    { id: 'emblems', label: count(words.emblems, left), content: <Emblems {...props} /> },
    { id: 'plenary', label: words.plenary, content: <Plenary {...props} /> },
    { id: 'vocabulary', label: count(words.vocabulary, shared.length), content: <Vocabulary {...props} /> },
    { id: 'slips', label: count(words.slips, shown), content: <Slips {...props} /> },
  ];
}

function Parts(props: EmblemOrganiserProps) {
  const words = useWords().tabs;
  const stage = props.state.stage?.id;
  const [chosen, setChosen] = useState<{ readonly stage: string | undefined; readonly part: string } | null>(
    null,
  );
  const wanted = getPartOf(stage, props.state.closed !== null);
  return (
    <Tabs
      label={words.label}
      selected={chosen !== null && chosen.stage === stage ? chosen.part : wanted}
      onSelect={(part) => setChosen({ stage, part })}
      faces={useFaces(props)}
    />
  );
}

function Teams(props: EmblemOrganiserProps) {
  const words = useWords().teams;
  const people = props.people.filter(({ isPresent }) => isPresent).length;
  const groups = countGroups(people);
  const advice = people === 0 ? words.adviceNone : groups === 1 ? words.adviceOne : words.advice;
  return (
    <div className={styles.stack}>
      <p>{formatSentence(advice, { people, groups })}</p>
      <TeamsPanel room={props} size={7} />
    </div>
  );
}

function Slips(props: EmblemOrganiserProps) {
  const words = useWords().slips;
  const names = useDrawingWords();
  const { teams } = props.state;
  return (
    <SlipBoard
      room={props}
      label={words.label}
      kinds={[
        { id: 'meaning', label: words.kinds.meaning },
        { id: 'mine', label: words.kinds.mine },
      ]}
      nameTeam={(id) => {
        const team = teams.find((one) => one.id === id);
        return team === undefined ? null : nameTeam(team.name, names);
      }}
      emptyTitle={words.emptyTitle}
      emptyText={words.emptyText}
    />
  );
}
