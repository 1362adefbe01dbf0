// One slip of the wall; its author may change its words or its kind.
import type { Card } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { formatSentence } from '../../../../../../design/format.js';
import { Button } from '../../../../../../design/plain.js';
import { listRefused, usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { hasDraft } from '../writing/draft.js';
import { EditText } from '../writing/edit-text.js';
import { ContributionMark } from '../writing/mark.js';
import { Refusal } from '../writing/refusal.js';
import { StaleEdits } from '../writing/stale-edits.js';

export function CardItem({ card }: { readonly card: Card }) {
  const { me, canWrite, canSend, drafts, refused, send } = usePhone();
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
      <ContributionMark id={id} isMine={isMine} />
      <StaleEdits
        refused={edits}
        current={text}
        renew={(next) => ({ type: 'edit-card', card: id, version, text: next })}
      />
      {kinds.map((one) => (
        <Refusal key={one.op} refused={one} text={null} />
      ))}
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
