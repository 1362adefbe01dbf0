// The vote under the facilitator's hand: opened, followed by its count alone, counted, read.
import { countRounds, findLastResults, findOpenVote, type Vote } from '@trame/core/methods/pitch';
import { useState } from 'react';
import {
  Button,
  Dialog,
  formatCount,
  formatSentence,
  Notice,
  useLocale,
} from '../../../../../design/index.js';
import { Colleges } from '../results/colleges.js';
import { ResultsSentences } from '../results/results-list.js';
import { useResultWords } from '../results/words.js';
import { listElectors, useDesk, useWords } from './context.js';
import styles from './desk.module.css';
import { OpenVote } from './open-vote.js';
import { ResultsTable } from './results-table.js';

export function VotePanel() {
  const { state } = useDesk();
  const words = useWords().vote;
  const open = findOpenVote(state.votes);
  const last = findLastResults(state.votes);
  const { modes } = useResultWords();
  if (open !== undefined) return <VoteUnderWay key={open.id} vote={open} />;
  return (
    <div className={styles.part}>
      {last !== null && (
        <section
          className={styles.part}
          aria-label={formatSentence(words.results, { mode: modes[last.mode] })}
        >
          <h4>{formatSentence(words.results, { mode: modes[last.mode] })}</h4>
          <ResultsSentences state={state} vote={last} />
          <ResultsTable state={state} vote={last} />
          <Colleges state={state} vote={last} />
        </section>
      )}
      {state.closed === null &&
        (last === null ? (
          <OpenVote />
        ) : (
          <details>
            <summary>{words.again}</summary>
            <OpenVote />
          </details>
        ))}
    </div>
  );
}

function VoteUnderWay({ vote }: { readonly vote: Vote }) {
  const room = useDesk();
  const { send, canWrite, people } = room;
  const words = useWords();
  const { modes } = useResultWords();
  const locale = useLocale();
  const [asked, setAsked] = useState(false);
  const count = vote.voters.length;
  const present = people.filter(({ isPresent }) => isPresent).length;
  const rounds = countRounds(vote);
  const close = (confirmed: boolean) => {
    send({ type: 'close-vote', vote: vote.id, electors: listElectors(room), confirmed });
    setAsked(false);
  };
  return (
    <div className={styles.part}>
      <h4>{modes[vote.mode]}</h4>
      <p className={styles.received} role="status">
        {formatSentence(present > 0 ? words.vote.receivedOf : words.vote.received, {
          ballots: formatCount(count, words.vote.ballots, locale),
          people: formatCount(present, words.vote.people, locale),
        })}
      </p>
      <p>{words.vote.secret}</p>
      <p className={styles.small}>{words.vote.papers}</p>
      <TooFew vote={vote} onConfirm={() => close(true)} />
      <div className={styles.row}>
        {vote.mode === 'cards' && (
          <strong>{formatSentence(words.vote.round, { round: vote.round, rounds })}</strong>
        )}
        {canWrite && vote.mode === 'cards' && vote.round < rounds && (
          <Button
            kind="primary"
            onPress={() => send({ type: 'next-round', vote: vote.id, round: vote.round + 1 })}
          >
            {words.vote.nextRound}
          </Button>
        )}
        {canWrite && (
          <Button
            kind={vote.mode === 'cards' && vote.round < rounds ? 'plain' : 'primary'}
            onPress={() => setAsked(true)}
          >
            {words.vote.close}
          </Button>
        )}
      </div>
      {asked && <CloseDialog count={count} onCount={() => close(false)} onClose={() => setAsked(false)} />}
    </div>
  );
}

interface CloseDialogProps {
  readonly count: number;
  readonly onCount: () => void;
  readonly onClose: () => void;
}

/** A count is not reopened: it is asked once more. */
function CloseDialog({ count, onCount, onClose }: CloseDialogProps) {
  const words = useWords();
  return (
    <Dialog
      isOpen
      title={words.vote.closeAsk}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={onCount}>
            {words.vote.close}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <p>{formatSentence(words.vote.closeText, { count })}</p>
    </Dialog>
  );
}

/** Few ballots tell nearly who voted what: the facilitator says it is all right. */
function TooFew({ vote, onConfirm }: { readonly vote: Vote; readonly onConfirm: () => void }) {
  const { refused, dismiss } = useDesk();
  const words = useWords();
  const one = refused.find(
    ({ code, command }) =>
      code === 'vote-few-ballots' && command.type === 'close-vote' && command.vote === vote.id,
  );
  if (one === undefined) return null;
  return (
    <Notice
      tone="warning"
      title={words.refused.title}
      action={
        <div className={styles.row}>
          <Button
            size="small"
            onPress={() => {
              dismiss(one.op);
              onConfirm();
            }}
          >
            {words.vote.few}
          </Button>
          <Button size="small" kind="quiet" onPress={() => dismiss(one.op)}>
            {words.cancel}
          </Button>
        </div>
      }
    >
      <p role="alert">{one.sentence}</p>
    </Notice>
  );
}
