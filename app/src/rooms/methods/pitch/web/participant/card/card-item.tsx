// One card of the list: its title and marks, then its boxes, what it answers and what was decided of it.
import {
  findCarriedSource,
  findOpenVote,
  getDecision,
  listTwins,
  type Proposal,
} from '@trame/core/methods/pitch';
import { findTeamOf, isAuthor, isPerson } from '@trame/core/workshop';
import {
  Badge,
  Button,
  formatSentence,
  formatTypedText,
  useAnnounce,
} from '../../../../../../design/plain.js';
import { usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { BOXES } from './card-draft.js';

export interface CardItemProps {
  readonly proposal: Proposal;
  readonly rank: number;
  readonly onEdit: () => void;
}

export function CardItem({ proposal, rank, onEdit }: CardItemProps) {
  const { state, me, waiting } = usePhone();
  const words = useWords();
  const { id, title } = proposal;
  const outcome = getDecision(state, id)?.outcome ?? null;
  return (
    <li className={styles.card}>
      <details>
        <summary>
          <span className={styles.rank}>{rank}</span>
          <span className={styles.cardTitle}>{formatTypedText(title)}</span>
          <span className={styles.marks}>
            {isAuthor(proposal, me.member) && <Badge>{words.cards.mine}</Badge>}
            {outcome !== null && (
              <Badge tone={outcome === 'chosen' ? 'strong' : 'plain'}>{words.outcomes[outcome]}</Badge>
            )}
            {outcome === null && state.pitched.includes(id) && state.floor?.proposal !== id && (
              <Badge>{words.cards.pitched}</Badge>
            )}
            {waiting.has(id) && <Badge tone="warning">{words.cards.waiting}</Badge>}
          </span>
        </summary>
        <CardBody proposal={proposal} />
        <CardOrders proposal={proposal} onEdit={onEdit} />
      </details>
    </li>
  );
}

/** The boxes that were filled, what the card answers, its twins, and the reason said of it. */
export function CardBody({ proposal }: { readonly proposal: Proposal }) {
  const { state, namePerson } = usePhone();
  const words = useWords();
  const answered = proposal.sources.flatMap((source) => findCarriedSource(state, source)?.text ?? []);
  const twins = listTwins(state, proposal.id).map((twin) => twin.title);
  const who = proposal.pitcher === null ? null : namePerson(proposal.pitcher);
  const decided = getDecision(state, proposal.id);
  return (
    <div className={styles.cardBody}>
      {decided !== null && (
        <p className={styles.aside}>
          {formatSentence(words.cards.reason, {
            outcome: words.outcomes[decided.outcome],
            reason: decided.reason,
          })}
        </p>
      )}
      <dl className={styles.boxes}>
        {BOXES.filter((box) => proposal[box] !== null).map((box) => (
          <div key={box}>
            <dt>{words.form[box]}</dt>
            <dd>{formatTypedText(proposal[box] ?? '')}</dd>
          </div>
        ))}
        {answered.length > 0 && (
          <div>
            <dt>{words.cards.answers}</dt>
            <dd>{answered.join('\n')}</dd>
          </div>
        )}
      </dl>
      {who !== null && <p className={styles.small}>{formatSentence(words.cards.pitcher, { name: who })}</p>}
      {twins.length > 0 && (
        <p className={styles.small}>{formatSentence(words.cards.twins, { titles: twins.join(' · ') })}</p>
      )}
    </div>
  );
}

/** What this phone's owner may do with the card now: nothing while it is being rated. */
function CardOrders({ proposal, onEdit }: Pick<CardItemProps, 'proposal' | 'onEdit'>) {
  const { state, me, canWrite, canSend, send } = usePhone();
  const words = useWords().cards;
  const announce = useAnnounce();
  const isMine = isAuthor(proposal, me.member);
  const isOurs =
    isMine ||
    isPerson(proposal.pitcher, me.member) ||
    (proposal.team !== null && findTeamOf(state.teams, me.member)?.id === proposal.team);
  const isRated = findOpenVote(state.votes)?.proposals.includes(proposal.id) === true;
  if (!canWrite || !isOurs || isRated || state.closed !== null) return null;
  const withdraw = () => {
    void send({ type: 'withdraw-proposal', proposal: proposal.id });
    announce(words.withdrawn);
  };
  return (
    <div className={styles.actions}>
      <Button onPress={onEdit}>{words.edit}</Button>
      {isMine && (
        <Button kind="quiet" isDisabled={!canSend} onPress={withdraw}>
          {words.withdraw}
        </Button>
      )}
    </div>
  );
}
