// Pitches in the hand: who has the floor, one's ballot, what came of it, and the cards.
import { findLastResults, findOpenVote, pitch } from '@trame/core/methods/pitch';
import { formatSentence, formatTypedText } from '../../../../../design/format.js';
import { Notice } from '../../../../../design/plain.js';
import { StageLine } from '../../../../workshop/web/participant/index.js';
import type { PitchPhoneProps } from '../activity.js';
import { Colleges } from '../results/colleges.js';
import { ResultsList } from '../results/results-list.js';
import { useResultWords } from '../results/words.js';
import { BallotForm } from './ballot/ballot-form.js';
import { CardsView } from './card/cards-view.js';
import { PhoneProvider, usePhone, useWords } from './context.js';
import { FloorNow } from './floor-now.js';
import styles from './phone.module.css';
import { Refusals } from './refusals.js';

export function PitchPhone(props: PitchPhoneProps) {
  const open = findOpenVote(props.state.votes);
  return (
    <PhoneProvider value={props}>
      <div className={styles.phone}>
        <Head />
        <Refusals />
        <FloorNow />
        {open === undefined ? <LastCount /> : <BallotForm key={open.id} vote={open} />}
        <CardsView />
      </div>
    </PhoneProvider>
  );
}

function Head() {
  const room = usePhone();
  const { state } = room;
  const words = useWords();
  const stages: Readonly<Record<string, string>> = words.stages;
  const { question } = state.settings;
  return (
    <div className={styles.head}>
      <h2>{question === null ? words.title : formatTypedText(question)}</h2>
      {/* While somebody speaks, theirs is the clock to look at. */}
      {state.floor === null && (
        <StageLine room={room} plan={pitch.plan(state.settings)} explainStage={(id) => stages[id] ?? null} />
      )}
      {state.closed !== null && <Notice>{words.closed}</Notice>}
    </div>
  );
}

function LastCount() {
  const { state } = usePhone();
  const words = useWords().results;
  const { modes } = useResultWords();
  const vote = findLastResults(state.votes);
  if (vote === null) return null;
  return (
    <section className={styles.section} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.small}>{formatSentence(words.mode, { mode: modes[vote.mode] })}</p>
      <ResultsList state={state} vote={vote} />
      <Colleges state={state} vote={vote} />
    </section>
  );
}
