// The slip on which a participant writes a question (R063).
import { useState } from 'react';
import { Button, TextArea } from '../../../../../../design/plain.js';
import { RefusedNotice, useLength } from '../../../../../workshop/web/participant/index.js';
import { listRefused, usePhone, useTextDraft, useWords } from '../context.js';
import styles from '../phone.module.css';

/** Before the marketplace opens the field is there already: people think while others speak. */
export function QuestionForm() {
  const phone = usePhone();
  const { state, canWrite, canSend, refused, send } = phone;
  const words = useWords();
  const explainLength = useLength();
  const [text, setText, forget] = useTextDraft('question');
  const [busy, setBusy] = useState(false);
  const isOpen = canSend && state.marketplace === 'open';
  const error = explainLength(text);
  const submit = async () => {
    if (!isOpen || busy || error !== undefined || text.trim() === '') return;
    setBusy(true);
    await send({ type: 'pose-question', text, channel: 'phone', onBehalfOf: null });
    forget();
    setBusy(false);
  };
  const takeBack = (given: string) => setText(text.trim() === '' ? given : `${text}\n${given}`);
  const rejected = listRefused(refused, 'pose-question').map((one) => (
    <RefusedNotice
      key={one.op}
      room={phone}
      refused={one}
      text={one.command.text}
      onTakeBack={() => takeBack(one.command.text)}
    />
  ));
  const isOver = state.closed !== null || state.marketplace === 'closed';
  if (!canWrite || (isOver && text === '')) {
    return (
      <>
        {rejected}
        {isOver && state.closed === null && <p className={styles.aside}>{words.question.closed}</p>}
      </>
    );
  }
  return (
    <form
      className={styles.slip}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {rejected}
      <TextArea
        label={words.question.field}
        hint={state.marketplace === 'unopened' ? words.question.unopened : words.question.hint}
        value={text}
        onChange={setText}
        rows={3}
        error={error}
      />
      <p className={styles.small}>{words.sober}</p>
      <Button kind="primary" type="submit" wide isDisabled={!isOpen || busy || text.trim() === ''}>
        {words.question.pose}
      </Button>
    </form>
  );
}
