// Express capture of pitches: cards and ballots from paper, hands, and what was said aloud.
import { findOpenVote, listPitches } from '@trame/core/methods/pitch';
import { useState } from 'react';
import { formatSentence, Tabs } from '../../../../../design/index.js';
import type { PitchOrganiserProps } from '../activity.js';
import { CardsPanel } from '../desk/cards-panel.js';
import { DeskProvider, useWords } from '../desk/context.js';
import { DecisionsPanel } from '../desk/decisions-panel.js';
import styles from '../desk/desk.module.css';
import { HandsForm } from '../desk/hands-form.js';
import { PaperBallots } from '../desk/paper-ballot.js';
import { DeskRefusals } from '../desk/refusals.js';

export function PitchCapture(props: PitchOrganiserProps) {
  const words = useWords().tabs;
  const { state } = props;
  const isVoting = findOpenVote(state.votes) !== undefined;
  // Papers come first while a vote is open, until somebody chooses.
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <DeskProvider value={props}>
      <div className={styles.desk}>
        <DeskRefusals />
        <Tabs
          label={words.label}
          selected={chosen ?? (isVoting ? 'papers' : 'cards')}
          onSelect={setChosen}
          faces={[
            {
              id: 'cards',
              label: formatSentence(words.cards, { count: listPitches(state).length }),
              content: <CardsPanel />,
            },
            { id: 'papers', label: words.papers, content: <PaperBallots /> },
            { id: 'hands', label: words.hands, content: <HandsForm /> },
            {
              id: 'decisions',
              label: formatSentence(words.decisions, { count: state.decisions.length }),
              content: <DecisionsPanel />,
            },
          ]}
        />
      </div>
    </DeskProvider>
  );
}
