// A slip for the wall, written straight from the phone (R066).
import type { CardKind } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, TextArea } from '../../../../../../design/plain.js';
import { listRefused, usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { useTextDraft } from '../writing/draft.js';
import { explainLength } from '../writing/length.js';
import { Refusal } from '../writing/refusal.js';
import { KindChoice } from './kind-choice.js';

export function CardForm() {
  const { state, canWrite, canSend, refused, send } = usePhone();
  const words = useWords();
  const [text, setText, forget] = useTextDraft('card');
  const [kind, setKind] = useState<CardKind>('challenge');
  const [busy, setBusy] = useState(false);
  const isOpen = state.marketplace !== 'unopened';
  const error = explainLength(text, words);
  const rejected = listRefused(refused, 'add-card').map((one) => (
    <Refusal
      key={one.op}
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
      <KindChoice kind={kind} onChange={setKind} />
      <TextArea label={words.wall.field} value={text} onChange={setText} rows={2} error={error} />
      <Button kind="primary" type="submit" wide isDisabled={!canSend || busy || text.trim() === ''}>
        {words.wall.post}
      </Button>
    </form>
  );
}
