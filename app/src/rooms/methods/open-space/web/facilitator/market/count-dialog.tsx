// How many people are around a table: a number, never who (R064).
import type { Question } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, Dialog, formatSentence, TextField } from '../../../../../../design/index.js';
import { useFacilitator, useWords } from '../context.js';

export interface CountDialogProps {
  readonly question: Question;
  readonly onClose: () => void;
}

export function CountDialog({ question, onClose }: CountDialogProps) {
  const { market: words, save, cancel } = useWords();
  const { send } = useFacilitator();
  const [count, setCount] = useState(question.headcount === null ? '' : String(question.headcount));
  const isCount = /^\d{1,3}$/.test(count.trim());
  const press = () => {
    send({ type: 'count-group', question: question.id, people: Number(count) });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={words.count}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={!isCount} onPress={press}>
            {save}
          </Button>
          <Button onPress={onClose}>{cancel}</Button>
        </>
      }
    >
      <p>{formatSentence(words.countOf, { text: question.text })}</p>
      <TextField autoFocus label={words.countField} value={count} onChange={setCount} inputMode="numeric" />
    </Dialog>
  );
}
