// A theme under the pen: a title, questions one per line, what the sign on the table says.
import { MAX_QUESTIONS_PER_THEME, type Theme } from '@trame/core/methods/world-cafe';
import { MAX_LABEL, MAX_TEXT } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, Dialog, TextArea, TextField } from '../../../../design/index.js';
import styles from './cafe.module.css';
import { useWords } from './words.js';

export interface ThemeFormProps {
  readonly title: string;
  readonly initial: Theme;
  readonly onSave: (theme: Theme) => void;
  readonly onClose: () => void;
  readonly onRemove?: () => void;
}

/** Lines become questions: empty ones are left out, long ones cut where the log would refuse them. */
function readQuestions(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, MAX_TEXT))
    .filter((line) => line !== '')
    .slice(0, MAX_QUESTIONS_PER_THEME);
}

export function ThemeForm({ title, initial, onSave, onClose, onRemove }: ThemeFormProps) {
  const words = useWords().form;
  const [name, setName] = useState(initial.title);
  const [lines, setLines] = useState(initial.questions.join('\n'));
  const [place, setPlace] = useState(initial.place ?? '');
  const [isTried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (name.trim() === '') return;
    const sign = place.trim();
    onSave({
      ...initial,
      title: name.trim(),
      questions: readQuestions(lines),
      place: sign === '' ? null : sign,
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={<Orders onSave={save} onClose={onClose} {...(onRemove && { onRemove })} />}
    >
      <div className={styles.part}>
        <TextField
          autoFocus
          label={words.title}
          value={name}
          maxLength={MAX_LABEL}
          onChange={setName}
          error={isTried && name.trim() === '' ? words.titleMissing : undefined}
        />
        <TextArea
          label={words.questions}
          hint={words.questionsHint}
          rows={4}
          value={lines}
          onChange={setLines}
        />
        <TextField
          label={words.place}
          hint={words.placeHint}
          value={place}
          maxLength={MAX_LABEL}
          onChange={setPlace}
        />
      </div>
    </Dialog>
  );
}

interface OrdersProps extends Pick<ThemeFormProps, 'onClose' | 'onRemove'> {
  readonly onSave: () => void;
}

function Orders({ onSave, onClose, onRemove }: OrdersProps) {
  const words = useWords().form;
  return (
    <>
      <Button kind="primary" onPress={onSave}>
        {words.save}
      </Button>
      <Button onPress={onClose}>{words.cancel}</Button>
      {onRemove && (
        <Button kind="quiet" onPress={onRemove}>
          {words.remove}
        </Button>
      )}
    </>
  );
}
