// A knowledge café as its facilitator runs it: the part that the moment needs first, the rest one tab away.
import { type CafeState, isCafeSpell, knowledgeCafe, mixTeams } from '@trame/core/methods/knowledge-cafe';
import { listShownSlips } from '@trame/core/workshop';
import { useState } from 'react';
import {
  Button,
  formatSentence,
  formatTypedText,
  type TabFace,
  Tabs,
  useAnnounce,
} from '../../../../../design/index.js';
import { RefusedList, StageRail, TeamsPanel } from '../../../../workshop/web/index.js';
import type { CafeOrganiserProps } from '../activity.js';
import { IdeasBoard, SolutionsBoard, WordsBoard } from './boards.js';
import { DeskProvider, useDesk, useWords } from './context.js';
import styles from './desk.module.css';
import { FloorBar } from './floor-bar.js';
import { QuestionFields } from './question-fields.js';

export function CafeFacilitator(props: CafeOrganiserProps) {
  return (
    <DeskProvider value={props}>
      <div className={styles.desk}>
        <Head />
        <RefusedList refused={props.refused} dismiss={props.dismiss} />
        <Rail />
        <Parts />
      </div>
    </DeskProvider>
  );
}

function Head() {
  const { state } = useDesk();
  const { variants } = useWords();
  return (
    <div>
      <p className={styles.small}>{variants[state.settings.variant]}</p>
      {state.questions.map(({ id, text }) => (
        <p key={id} className={styles.theme}>
          {formatTypedText(text)}
        </p>
      ))}
    </div>
  );
}

function Rail() {
  const room = useDesk();
  const { stages, course } = useWords();
  return (
    <StageRail
      room={room}
      plan={knowledgeCafe.plan(room.state.settings)}
      nameStage={(id) => stages[id] ?? id}
      words={course}
    />
  );
}

/** The part that the moment needs, until somebody chooses another. */
function getPartOf({ stage, questions, settings, teams }: CafeState): string {
  if (questions.length === 0) return 'questions';
  if (settings.variant === 'gurteen') return stage?.id === 'closing' ? 'words' : 'teams';
  if (stage?.id === 'plenary') return 'ideas';
  return teams.length === 0 || !isCafeSpell(stage?.id ?? null) ? 'teams' : 'ideas';
}

function Parts() {
  const { state } = useDesk();
  const words = useWords().tabs;
  const moment = getPartOf(state);
  const [chosen, setChosen] = useState<{ readonly moment: string; readonly part: string } | null>(null);
  const shown = listShownSlips(state.slips);
  const count = (kind: string): number => shown.filter((slip) => slip.kind === kind).length;
  const ideas: readonly TabFace[] = [
    {
      id: 'ideas',
      label: formatSentence(words.ideas, { count: count('idea') }),
      content: (
        <div className={styles.part}>
          {state.stage?.id === 'plenary' && <FloorBar />}
          <IdeasBoard />
        </div>
      ),
    },
    {
      id: 'solutions',
      label: formatSentence(words.solutions, { count: count('solution') }),
      content: <SolutionsBoard />,
    },
  ];
  const last: readonly TabFace[] = [
    { id: 'words', label: formatSentence(words.words, { count: shown.length }), content: <WordsBoard /> },
  ];
  return (
    <Tabs
      label={words.label}
      selected={chosen?.moment === moment ? chosen.part : moment}
      onSelect={(part) => setChosen({ moment, part })}
      faces={[
        {
          id: 'questions',
          label: formatSentence(words.questions, { count: state.questions.length }),
          content: <Questions />,
        },
        {
          id: 'teams',
          label: formatSentence(words.teams, { count: state.teams.length }),
          content: <Groups />,
        },
        ...(state.settings.variant === 'fabrique' ? ideas : last),
      ]}
    />
  );
}

function Questions() {
  const { state, send, canWrite } = useDesk();
  const words = useWords().questions;
  const [typed, setTyped] = useState(state.questions.map(({ text }) => text));
  const questions = typed.map((text) => text.trim()).filter((text) => text !== '');
  return (
    <div className={styles.part}>
      <QuestionFields questions={typed} isDisabled={!canWrite} onChange={(next) => setTyped([...next])} />
      <div>
        <Button
          kind="primary"
          isDisabled={!canWrite || questions.length === 0}
          onPress={() => send({ type: 'set-questions', questions })}
        >
          {words.save}
        </Button>
      </div>
    </div>
  );
}

/** Sub-groups, and in Gurteen's variant the way to change them at each round. */
function Groups() {
  const room = useDesk();
  const words = useWords().teams;
  const announce = useAnnounce();
  const { state, send, canWrite } = room;
  const mayMix = canWrite && state.settings.variant === 'gurteen' && state.teams.length > 1;
  return (
    <div className={styles.part}>
      {mayMix && (
        <div className={styles.row}>
          <Button
            onPress={() => {
              send({ type: 'seat-people', seatings: mixTeams(state.teams) });
              announce(words.mixed);
            }}
          >
            {words.mix}
          </Button>
          <p className={styles.small}>{words.mixHint}</p>
        </div>
      )}
      <TeamsPanel room={room} size={state.settings.variant === 'gurteen' ? 4 : 6} />
    </div>
  );
}
