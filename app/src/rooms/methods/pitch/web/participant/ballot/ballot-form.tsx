// One's ballot: secret until the count, kept on the phone, cast again at will until then (R072).
import { countRounds, getCardInHand, listCardsHeld, type Vote } from '@trame/core/methods/pitch';
import { findItem } from '@trame/core/workshop';
import { useState } from 'react';
import {
  Button,
  formatCount,
  formatSentence,
  useAnnounce,
  useLocale,
} from '../../../../../../design/plain.js';
import { useDraft } from '../../../../../workshop/web/participant/index.js';
import { useResultWords } from '../../results/words.js';
import { CardBody } from '../card/card-item.js';
import { createJsonForm, usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import {
  type BallotDraft,
  type Choice,
  countDotsLeft,
  EMPTY_BALLOT,
  getChoice,
  lacksReason,
  listAnswers,
} from './ballot-draft.js';
import { ChoiceField, DotsField } from './choice-field.js';

const BALLOT = createJsonForm<BallotDraft>(EMPTY_BALLOT);

export function BallotForm({ vote }: { readonly vote: Vote }) {
  const { canWrite, canSend, send, drafts } = usePhone();
  const words = useWords().ballot;
  const { modes } = useResultWords();
  const announce = useAnnounce();
  const [draft, change] = useDraft(drafts, `ballot.${vote.id}`, BALLOT);
  const locale = useLocale();
  const [asked, setAsked] = useState(false);
  const answers = listAnswers(vote, draft);
  const problem = answers.length === 0 ? words.empty : lacksReason(vote, draft) ? words.reasonMissing : null;
  const choose = (proposal: string, choice: Choice) =>
    change({ ...draft, choices: { ...draft.choices, [proposal]: choice } });
  const cast = async () => {
    setAsked(true);
    if (problem !== null || !canSend) return;
    await send({ type: 'cast-ballot', vote: vote.id, answers, channel: 'phone', voter: null });
    change({ ...draft, cast: JSON.stringify(answers) });
    announce(words.done);
  };
  if (!canWrite) return <p className={styles.aside}>{words.watching}</p>;
  const isCast = draft.cast !== null;
  return (
    <form
      className={styles.ballot}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        void cast();
      }}
    >
      <p className={styles.small}>{modes[vote.mode]}</p>
      <h3 className={styles.title}>{words.title}</h3>
      <p>{formatSentence(words.leads[vote.mode], { dots: vote.dots })}</p>
      <p className={styles.small}>{words.secret}</p>
      <Choices vote={vote} draft={draft} onChoose={choose} />
      {asked && problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <Standing vote={vote} draft={draft} answers={JSON.stringify(answers)} />
      <Button kind="primary" type="submit" wide isDisabled={!canSend}>
        {isCast ? words.again : words.cast}
      </Button>
      <p className={styles.small}>
        {formatSentence(words.received, {
          ballots: formatCount(vote.voters.length, words.ballots, locale),
        })}
      </p>
    </form>
  );
}

interface ChoicesProps {
  readonly vote: Vote;
  readonly draft: BallotDraft;
  readonly onChoose: (proposal: string, choice: Choice) => void;
}

function Choices({ vote, draft, onChoose }: ChoicesProps) {
  const { state } = usePhone();
  const words = useWords();
  if (vote.mode === 'cards') return <Hand vote={vote} draft={draft} onChoose={onChoose} />;
  const left = countDotsLeft(vote, draft);
  return (
    <>
      {vote.mode === 'dots' && (
        <p role="status">
          <strong>{formatSentence(words.ballot.left, { count: left })}</strong>
        </p>
      )}
      {vote.proposals.map((id) => {
        const proposal = findItem(state.proposals, id);
        const title =
          proposal === undefined || proposal.hidden !== null ? words.cards.masked : proposal.title;
        const field = {
          title,
          choice: getChoice(draft, id),
          onChange: (choice: Choice) => onChoose(id, choice),
        };
        return vote.mode === 'dots' ? (
          <DotsField key={id} {...field} left={left} />
        ) : (
          <ChoiceField key={id} {...field} vote={vote} />
        );
      })}
    </>
  );
}

/** 25/10: the card in this hand at this round, then those of the rounds before. */
function Hand({ vote, draft, onChoose }: ChoicesProps) {
  const { state, me } = usePhone();
  const words = useWords().ballot;
  const inHand = getCardInHand(vote, me.member);
  const before = listCardsHeld(vote, me.member).filter((id) => id !== inHand);
  const show = (id: string) => {
    const proposal = findItem(state.proposals, id);
    if (proposal === undefined) return null;
    return (
      <ChoiceField
        key={id}
        vote={vote}
        title={proposal.title}
        choice={getChoice(draft, id)}
        onChange={(choice) => onChoose(id, choice)}
      />
    );
  };
  const card = inHand === null ? undefined : findItem(state.proposals, inHand);
  return (
    <>
      <p role="status">
        <strong>{formatSentence(words.round, { round: vote.round, rounds: countRounds(vote) })}</strong>
      </p>
      {card !== undefined && (
        <div className={styles.hand}>
          <p className={styles.small}>{words.hand}</p>
          {show(card.id)}
          <CardBody proposal={card} />
        </div>
      )}
      {before.length > 0 && (
        <details className={styles.sources}>
          <summary>{words.before}</summary>
          {before.map(show)}
        </details>
      )}
    </>
  );
}

interface StandingProps {
  readonly vote: Vote;
  readonly draft: BallotDraft;
  readonly answers: string;
}

/** Where one's ballot stands: cast, changed since, cast elsewhere, or copied from paper. */
function Standing({ vote, draft, answers }: StandingProps) {
  const { me } = usePhone();
  const words = useWords().ballot;
  const isIn = vote.voters.some(({ id, channel }) => id === me.member && channel === 'phone');
  const onPaper = vote.voters.some(
    ({ id, channel }) => channel === 'paper' && (id === me.attendee || id === me.member),
  );
  const sentence = isIn
    ? draft.cast === null
      ? words.elsewhere
      : draft.cast === answers
        ? words.done
        : words.changed
    : onPaper
      ? words.paper
      : null;
  if (sentence === null) return null;
  return (
    <p className={styles.standing} data-done={sentence === words.done || undefined}>
      {sentence}
    </p>
  );
}
