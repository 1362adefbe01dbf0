// One slip of the wall; its author may change its words or its kind.
import type { Card } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { formatSentence } from '../../../../../../design/format.js';
import { Button } from '../../../../../../design/plain.js';
import {
  ContributionMark,
  EditText,
  hasDraft,
  RefusedNotice,
  StaleEdits,
} from '../../../../../workshop/web/participant/index.js';
import { listRefused, usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { CardSources } from './card-sources.js';

export function CardItem({ card }: { readonly card: Card }) {
  const phone = usePhone();
  const { me, canWrite, canSend, drafts, refused, send } = phone;
  const words = useWords();
  const { id, text, kind, version } = card;
  const name = `card.${id}`;
  const [editing, setEditing] = useState(() => hasDraft(drafts, name));
  const isMine = card.by === me.member && !card.paper && card.onBehalfOf === null;
  const edits = listRefused(refused, 'edit-card').filter(({ command }) => command.card === id);
  const kinds = listRefused(refused, 'retype-card').filter(({ command }) => command.card === id);
  const retype = () =>
    send({ type: 'retype-card', card: id, version, kind: kind === 'challenge' ? 'asset' : 'challenge' });
  return (
    <li className={styles.card} data-sign={kind}>
      {editing && isMine && canWrite ? (
        <EditText
          room={phone}
          label={words.wall.editField}
          name={name}
          text={text}
          version={version}
          onSave={(next, from) => send({ type: 'edit-card', card: id, version: from, text: next })}
          onClose={() => setEditing(false)}
        />
      ) : (
        <p>{text}</p>
      )}
      <ContributionMark room={phone} id={id} isMine={isMine} />
      <StaleEdits
        room={phone}
        refused={edits}
        current={text}
        onRenew={(next) => send({ type: 'edit-card', card: id, version, text: next })}
      />
      {kinds.map((one) => (
        <RefusedNotice key={one.op} room={phone} refused={one} text={null} />
      ))}
      <CardSources card={card} mayLink={isMine && canWrite && canSend} />
      {isMine && canWrite && canSend && !editing && (
        <div className={styles.quiet}>
          <Button
            kind="quiet"
            aria-label={formatSentence(words.wall.edit, { text })}
            onPress={() => setEditing(true)}
          >
            {words.edit}
          </Button>
          <Button kind="quiet" onPress={() => void retype()}>
            {kind === 'challenge' ? words.wall.toAsset : words.wall.toChallenge}
          </Button>
        </div>
      )}
    </li>
  );
}
