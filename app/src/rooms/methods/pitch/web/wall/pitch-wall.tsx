// Pitches on the big screen: the cards, whoever speaks, how many ballots came, what they came to, what was decided.
import {
  countRounds,
  findLastResults,
  findOpenVote,
  getDecision,
  listPitches,
} from '@trame/core/methods/pitch';
import type { ComponentType } from 'react';
import { formatSentence, formatTypedText } from '../../../../../design/index.js';
import { TurningPages } from '../../../../workshop/web/index.js';
import type { PitchProjectorProps } from '../activity.js';
import { useResultWords } from '../results/words.js';
import { ResultsView } from './results-view.js';
import { chooseView, type ShownView } from './shown-view.js';
import { TalkView } from './talk-view.js';
import styles from './wall.module.css';
import { useWords } from './words.js';

const VIEWS: Readonly<Record<ShownView, ComponentType<PitchProjectorProps>>> = {
  cards: CardsView,
  pitch: TalkView,
  vote: VoteView,
  results: LastResults,
  decisions: DecisionsView,
};

export function PitchWall(props: PitchProjectorProps) {
  const View = VIEWS[chooseView(props.state, props.view)];
  return (
    <div className={styles.screen}>
      <View {...props} />
    </div>
  );
}

function CardsView({ state, page }: PitchProjectorProps) {
  const words = useWords().cards;
  const pitches = listPitches(state);
  return (
    <section className={styles.view}>
      <header>
        <h2>{state.settings.question === null ? words.title : formatTypedText(state.settings.question)}</h2>
        <p className={styles.soft}>
          {pitches.length === 0 ? words.empty : state.order.length > 0 ? words.drawn : words.undrawn}
        </p>
      </header>
      <TurningPages label={words.title} page={page} newest={state.floor?.proposal ?? null}>
        <ol className={styles.cards}>
          {pitches.map(({ id, title }, rank) => (
            <li key={id} data-item={id} data-now={state.floor?.proposal === id || undefined}>
              <span className={styles.rank}>{rank + 1}</span>
              <span>{formatTypedText(title)}</span>
              <span className={styles.soft}>
                {state.floor?.proposal === id ? words.now : state.pitched.includes(id) ? words.done : ''}
              </span>
            </li>
          ))}
        </ol>
      </TurningPages>
    </section>
  );
}

function VoteView({ state }: PitchProjectorProps) {
  const words = useWords().vote;
  const { modes } = useResultWords();
  const vote = findOpenVote(state.votes);
  if (vote === undefined) return <Alone text={words.none} />;
  const count = vote.voters.length;
  return (
    <section className={styles.voting}>
      <header>
        <p className={styles.eyebrow}>{modes[vote.mode]}</p>
        <h2>{words.title}</h2>
      </header>
      <p className={styles.received} role="status">
        <span className={styles.number}>{count}</span>
        <span>{count === 1 ? words.oneReceived : words.received}</span>
      </p>
      <p className={styles.soft}>
        {vote.mode === 'cards'
          ? formatSentence(words.round, { round: vote.round, rounds: countRounds(vote) })
          : words.secret}
      </p>
    </section>
  );
}

function LastResults(props: PitchProjectorProps) {
  const words = useWords().results;
  const vote = findLastResults(props.state.votes);
  return vote === null ? <Alone text={words.none} /> : <ResultsView {...props} vote={vote} />;
}

function DecisionsView({ state, page, namePerson }: PitchProjectorProps) {
  const words = useWords().decisions;
  const decided = listPitches(state).flatMap((proposal) => {
    const said = getDecision(state, proposal.id);
    return said === null ? [] : [{ proposal, said }];
  });
  if (decided.length === 0) return <Alone text={words.none} />;
  return (
    <section className={styles.view}>
      <header>
        <h2>{words.title}</h2>
      </header>
      <TurningPages label={words.title} page={page} columns={1}>
        <ul className={styles.decisions}>
          {decided.map(({ proposal, said }) => {
            const voice = said.voice === null ? null : namePerson(said.voice);
            const { reason } = said;
            return (
              <li key={proposal.id} data-item={proposal.id} data-outcome={said.outcome}>
                <span className={styles.outcome}>{words[said.outcome]}</span>
                <strong>{formatTypedText(proposal.title)}</strong>
                <span>{voice === null ? reason : formatSentence(words.voice, { reason, voice })}</span>
              </li>
            );
          })}
        </ul>
      </TurningPages>
    </section>
  );
}

function Alone({ text }: { readonly text: string }) {
  return (
    <section className={styles.alone}>
      <h2>{text}</h2>
    </section>
  );
}
