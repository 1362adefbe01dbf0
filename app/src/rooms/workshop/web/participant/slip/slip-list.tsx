// Slips as a phone lists them; who wrote one may mend its words or change its kind.
import type { Slip, SlipCommand } from '@trame/core/workshop';
import { type ReactNode, useState } from 'react';
import { formatSentence, formatTypedText } from '../../../../../design/format.js';
import { Button } from '../../../../../design/plain.js';
import type { KindWord } from '../../slip/kinds.js';
import styles from '../phone.module.css';
import { listRefused } from '../room.js';
import { useWords } from '../words.js';
import { hasDraft } from '../writing/draft.js';
import { EditText } from '../writing/edit-text.js';
import { ContributionMark } from '../writing/mark.js';
import { RefusedNotice } from '../writing/refused-notice.js';
import { StaleEdits } from '../writing/stale-edits.js';
import type { PhoneSlipRoom } from './slip-form.js';

export interface SlipListProps<K extends string> {
  readonly room: PhoneSlipRoom<K>;
  readonly slips: readonly Slip<K>[];
  /** Read before the list by a screen reader. */
  readonly label: string;
  /** Kinds one's own slip may take; none when its kind is settled. */
  readonly kinds?: readonly KindWord<K>[];
  /** Somebody else than its author may mend it: a member of the group that wrote it. */
  readonly mayEdit?: (slip: Slip<K>) => boolean;
  /** Who wrote it, when the method says so: its group. */
  readonly nameSource?: (slip: Slip<K>) => string | null;
  readonly renderMore?: (slip: Slip<K>) => ReactNode;
  readonly empty?: string;
}

export function SlipList<K extends string>(props: SlipListProps<K>) {
  const { slips, label, empty } = props;
  const words = useWords().slip;
  if (slips.length === 0) return <p className={styles.small}>{empty ?? words.none}</p>;
  return (
    <ul className={styles.list} aria-label={label}>
      {slips.map((slip) => (
        <SlipItem key={slip.id} slip={slip} {...props} />
      ))}
    </ul>
  );
}

type EditSlip<K extends string> = Extract<SlipCommand<K>, { readonly type: 'edit-slip' }>;
type RetagSlip<K extends string> = Extract<SlipCommand<K>, { readonly type: 'retag-slip' }>;

interface SlipItemProps<K extends string> extends SlipListProps<K> {
  readonly slip: Slip<K>;
}

function SlipItem<K extends string>(props: SlipItemProps<K>) {
  const { room, slip, mayEdit, renderMore } = props;
  const words = useWords();
  const { id, text, version, hidden, kind } = slip;
  const name = `edit.${id}`;
  const [isEditing, setEditing] = useState(() => hasDraft(room.drafts, name));
  const isMine = slip.by === room.me.member && slip.channel === 'phone';
  const mayChange = (isMine || mayEdit?.(slip) === true) && room.canWrite && hidden === null;
  const edits = listRefused<EditSlip<K>>(room.refused, 'edit-slip').filter(
    ({ command }) => command.slip === id,
  );
  const retags = listRefused<RetagSlip<K>>(room.refused, 'retag-slip').filter(
    ({ command }) => command.slip === id,
  );
  const edit = (from: number, next: string) =>
    room.send({ type: 'edit-slip', slip: id, version: from, text: next });
  return (
    <li className={styles.card} data-sign={kind}>
      {isEditing && mayChange ? (
        <EditText
          room={room}
          label={words.slip.editField}
          name={name}
          text={text}
          version={version}
          onSave={(next, from) => edit(from, next)}
          onClose={() => setEditing(false)}
        />
      ) : (
        <p className={hidden === null ? undefined : styles.masked}>
          {hidden === null ? formatTypedText(text) : words.masked}
        </p>
      )}
      <Source {...props} />
      {renderMore?.(slip)}
      <ContributionMark room={room} id={id} isMine={isMine} />
      <StaleEdits
        room={room}
        refused={edits}
        current={hidden === null ? text : null}
        onRenew={(next) => edit(version, next)}
      />
      {retags.map((one) => (
        <RefusedNotice key={one.op} room={room} refused={one} text={null} />
      ))}
      {mayChange && room.canSend && !isEditing && <Orders {...props} onEdit={() => setEditing(true)} />}
    </li>
  );
}

function Orders<K extends string>({
  room,
  slip,
  kinds = [],
  onEdit,
}: SlipItemProps<K> & { readonly onEdit: () => void }) {
  const words = useWords();
  const { id, text, version, kind, tags } = slip;
  return (
    <div className={styles.quiet}>
      <Button kind="quiet" aria-label={formatSentence(words.editOf, { text })} onPress={onEdit}>
        {words.edit}
      </Button>
      {kinds
        .filter((other) => other.id !== kind)
        .map((other) => (
          <Button
            key={other.id}
            kind="quiet"
            onPress={() => void room.send({ type: 'retag-slip', slip: id, version, kind: other.id, tags })}
          >
            {formatSentence(words.slip.retype, { kind: other.label })}
          </Button>
        ))}
    </div>
  );
}

function Source<K extends string>({ room, slip, kinds = [], nameSource }: SlipItemProps<K>) {
  const words = useWords().slip;
  const { onBehalfOf, channel } = slip;
  const name = onBehalfOf === null ? null : room.namePerson(onBehalfOf);
  const kind = kinds.length > 1 ? kinds.find(({ id }) => id === slip.kind)?.label : undefined;
  const facts = [
    kind ?? null,
    nameSource?.(slip) ?? null,
    name === null ? null : formatSentence(words.for, { name }),
    channel === 'paper' ? words.paper : null,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <p className={styles.small}>{facts.join(' · ')}</p>;
}
