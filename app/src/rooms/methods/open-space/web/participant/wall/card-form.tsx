// A slip for the wall, written straight from the phone (R066).
import type { CardKind } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, TextArea } from '../../../../../../design/plain.js';
import { KindChoice, RefusedNotice, useLength } from '../../../../../workshop/web/participant/index.js';
import { listRefused, usePhone, useTextDraft, useWords } from '../context.js';
import styles from '../phone.module.css';

export function CardForm() {
  const phone = usePhone();
  const { state, canWrite, canSend, refused, send } = phone;
  const words = useWords();
  const explainLength = useLength();
  const [text, setText, forget] = useTextDraft('card');
  const [kind, setKind] = useState<CardKind>('challenge');
  const [busy, setBusy] = useState(false);
  const isOpen = state.marketplace !== 'unopened';
  const error = explainLength(text);
  const rejected = listRefused(refused, 'add-card').map((one) => (
    <RefusedNotice
      key={one.op}
      room={phone}
      refused={one}
      text={one.command.text}
      onTakeBack={() => {
        setKind(one.command.kind);
        setText(text.trim() === '' ? one.command.text : `${text}\n${one.command.text}`);
      }}
    />
  ));
  if (!canWrite || (state.closed !== null && text === '')) return <>{rejected}</>;
  if (!isOpen) return <p className={styles.aside}>{words.wall.unopened}</p>;
  const submit = async () => {
    if (!canSend || busy || error !== undefined || text.trim() === '') return;
    setBusy(true);
    await send({ type: 'add-card', kind, text, report: null, paper: false, onBehalfOf: null });
    forget();
    setBusy(false);
  };
  return (
    <form
      className={styles.slip}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {rejected}
      <KindChoice
        legend={words.wall.kind}
        kinds={[
          { id: 'challenge', label: words.wall.challenge },
          { id: 'asset', label: words.wall.asset },
        ]}
        kind={kind}
        onChange={setKind}
      />
      <TextArea label={words.wall.field} value={text} onChange={setText} rows={2} error={error} />
      <Button kind="primary" type="submit" wide isDisabled={!canSend || busy || text.trim() === ''}>
        {words.wall.post}
      </Button>
    </form>
  );
}
