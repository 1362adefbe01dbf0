// The cards under an organiser's hand: mended, put together, hidden, brought back; near-twins suggested.
import { findOpenVote, listPitches, listTwins, type Proposal, suggestTwins } from '@trame/core/methods/pitch';
import { useState } from 'react';
import {
  Badge,
  Button,
  EmptyState,
  formatCount,
  formatSentence,
  formatTypedText,
  Menu,
  Notice,
  useLocale,
  VisuallyHidden,
} from '../../../../../design/index.js';
import { CardDialog } from './card-dialog.js';
import { useDesk, useWords } from './context.js';
import styles from './desk.module.css';

export function CardsPanel() {
  const { state, canWrite } = useDesk();
  const words = useWords().cards;
  const [edited, setEdited] = useState<string | null>(null);
  const pitches = listPitches(state);
  const proposal = state.proposals.find(({ id }) => id === edited) ?? null;
  return (
    <div className={styles.part}>
      {canWrite && (
        <div>
          <Button onPress={() => setEdited('')}>{words.write}</Button>
        </div>
      )}
      <Suggestion />
      {pitches.length === 0 && (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      <ol className={styles.list}>
        {pitches.map((one, rank) => (
          <CardLine key={one.id} proposal={one} rank={rank + 1} onEdit={() => setEdited(one.id)} />
        ))}
      </ol>
      <Away />
      {edited !== null && <CardDialog key={edited} proposal={proposal} onClose={() => setEdited(null)} />}
    </div>
  );
}

/** The most alike pair, one at a time: a question, not a decision. */
function Suggestion() {
  const { state, send, canWrite } = useDesk();
  const words = useWords().cards;
  const [pair] = findOpenVote(state.votes) === undefined ? suggestTwins(state) : [];
  if (pair === undefined || !canWrite) return null;
  const titles = { one: pair.one.title, other: pair.other.title };
  return (
    <Notice
      title={words.suggestions}
      action={
        <Button
          size="small"
          aria-label={formatSentence(words.mergeOf, titles)}
          onPress={() => send({ type: 'merge-proposals', into: pair.one.id, proposals: [pair.other.id] })}
        >
          {words.merge}
        </Button>
      }
    >
      <p>{formatSentence(words.suggestion, titles)}</p>
      <p className={styles.small}>{words.mergeHint}</p>
    </Notice>
  );
}

interface CardLineProps {
  readonly proposal: Proposal;
  readonly rank: number;
  readonly onEdit: () => void;
}

function CardLine({ proposal, rank, onEdit }: CardLineProps) {
  const { state, canWrite, namePerson } = useDesk();
  const words = useWords().cards;
  const locale = useLocale();
  const { id, title, pitcher, channel, sources } = proposal;
  const isRated = findOpenVote(state.votes)?.proposals.includes(id) === true;
  const who = pitcher === null ? null : namePerson(pitcher);
  const facts = [
    who === null ? null : formatSentence(words.pitcher, { name: who }),
    sources.length === 0
      ? null
      : formatSentence(words.answers, { count: formatCount(sources.length, words.answered, locale) }),
    channel === 'paper' ? words.paper : null,
  ].filter((fact) => fact !== null);
  return (
    <li className={styles.line}>
      <span className={styles.rank}>{rank}</span>
      <div className={styles.lineBody}>
        <strong>{formatTypedText(title)}</strong>
        {proposal.solution !== null && <p className={styles.words}>{formatTypedText(proposal.solution)}</p>}
        {facts.length > 0 && <p className={styles.small}>{facts.join(' · ')}</p>}
        <Twins proposal={proposal} />
      </div>
      {isRated && <Badge>{words.inVote}</Badge>}
      {canWrite && !isRated && (
        <div className={styles.row}>
          <Button size="small" aria-label={formatSentence(words.editOf, { title })} onPress={onEdit}>
            {words.edit}
          </Button>
          <MoreMenu proposal={proposal} />
        </div>
      )}
    </li>
  );
}

function MoreMenu({ proposal: { id, title } }: { readonly proposal: Proposal }) {
  const { state, send } = useDesk();
  const words = useWords().cards;
  const others = listPitches(state).filter((one) => one.id !== id);
  const act = (entry: string) => {
    if (entry === 'withdraw') send({ type: 'withdraw-proposal', proposal: id });
    else if (entry === 'hide') send({ type: 'hide-proposal', proposal: id });
    else send({ type: 'merge-proposals', into: entry, proposals: [id] });
  };
  return (
    <Menu
      kind="quiet"
      label={
        <>
          <span aria-hidden="true">{words.more}</span>
          <VisuallyHidden>{formatSentence(words.moreOf, { title })}</VisuallyHidden>
        </>
      }
      entries={[
        { id: 'withdraw', label: words.withdraw },
        { id: 'hide', label: words.hide },
        ...others.map((one) => ({
          id: one.id,
          label: formatSentence(words.mergeInto, { title: one.title }),
        })),
      ]}
      onAction={act}
    />
  );
}

/** Near-twins keep their words and come apart again. */
function Twins({ proposal }: { readonly proposal: Proposal }) {
  const { state, send, canWrite } = useDesk();
  const words = useWords().cards;
  const twins = listTwins(state, proposal.id);
  if (twins.length === 0) return null;
  return (
    <div className={styles.twins}>
      <span className={styles.small}>{words.twins}</span>
      <ul>
        {twins.map(({ id, title }) => (
          <li key={id} className={styles.row}>
            {title}
            {canWrite && (
              <Button
                size="small"
                kind="quiet"
                aria-label={formatSentence(words.splitOf, { title })}
                onPress={() => send({ type: 'split-proposal', proposal: id })}
              >
                {words.split}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was withdrawn or hidden, folded: nothing is lost. */
function Away() {
  const { state, send, canWrite } = useDesk();
  const words = useWords().cards;
  const away = state.proposals.filter(({ hidden, withdrawn }) => hidden !== null || withdrawn !== null);
  if (away.length === 0) return null;
  return (
    <details>
      <summary>{formatSentence(words.away, { count: away.length })}</summary>
      <ul className={styles.list}>
        {away.map(({ id, title }) => (
          <li key={id} className={styles.row}>
            {formatTypedText(title)}
            {canWrite && (
              <Button
                size="small"
                aria-label={formatSentence(words.restoreOf, { title })}
                onPress={() => send({ type: 'restore-proposal', proposal: id })}
              >
                {words.restore}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
