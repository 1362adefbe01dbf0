// Pitches as their facilitator runs them: the part that the moment needs comes first, the rest one tab away.
import { findOpenVote, listPitches, type PitchState, pitch } from '@trame/core/methods/pitch';
import { useState } from 'react';
import { formatSentence, formatTypedText, Tabs } from '../../../../../design/index.js';
import { StageRail, TeamsPanel } from '../../../../workshop/web/index.js';
import type { PitchOrganiserProps } from '../activity.js';
import { CardsPanel } from '../desk/cards-panel.js';
import { DeskProvider, useDesk, useWords } from '../desk/context.js';
import { DecisionsPanel } from '../desk/decisions-panel.js';
import styles from '../desk/desk.module.css';
import { HandsForm } from '../desk/hands-form.js';
import { DeskRefusals } from '../desk/refusals.js';
import { TalksPanel } from '../desk/talks-panel.js';
import { VotePanel } from '../desk/vote-panel.js';

export function PitchFacilitator(props: PitchOrganiserProps) {
  const { question } = props.state.settings;
  return (
    <DeskProvider value={props}>
      <div className={styles.desk}>
        {question !== null && <p className={styles.question}>{formatTypedText(question)}</p>}
        <DeskRefusals />
        <Rail />
        <Parts />
      </div>
    </DeskProvider>
  );
}

function Rail() {
  const room = useDesk();
  const { stages, course } = useWords();
  const names: Readonly<Record<string, string>> = stages;
  return (
    <StageRail
      room={room}
      plan={pitch.plan(room.state.settings)}
      nameStage={(id) => names[id] ?? id}
      words={course}
    />
  );
}

/** The part that the moment needs, until somebody chooses another. */
function getPartOf({ stage, floor, votes, closed }: PitchState): string {
  if (floor !== null) return 'talks';
  if (findOpenVote(votes) !== undefined) return 'vote';
  if (closed !== null || stage?.id === 'deciding') return 'decisions';
  if (stage?.id === 'voting' || stage?.id === 'discussion') return 'vote';
  if (stage?.id === 'pitches') return 'talks';
  return votes.length > 0 ? 'vote' : 'cards';
}

function Parts() {
  const room = useDesk();
  const words = useWords().tabs;
  const { state } = room;
  const moment = getPartOf(state);
  const [chosen, setChosen] = useState<{ readonly moment: string; readonly part: string } | null>(null);
  const count = { cards: listPitches(state).length, decisions: state.decisions.length };
  return (
    <Tabs
      label={words.label}
      selected={chosen?.moment === moment ? chosen.part : moment}
      onSelect={(part) => setChosen({ moment, part })}
      faces={[
        { id: 'cards', label: formatSentence(words.cards, { count: count.cards }), content: <CardsPanel /> },
        { id: 'talks', label: words.talks, content: <TalksPanel /> },
        { id: 'vote', label: words.vote, content: <VotePanel /> },
        { id: 'hands', label: words.hands, content: <HandsForm /> },
        {
          id: 'decisions',
          label: formatSentence(words.decisions, { count: count.decisions }),
          content: <DecisionsPanel />,
        },
        { id: 'teams', label: words.teams, content: <TeamsPanel room={room} /> },
      ]}
    />
  );
}
