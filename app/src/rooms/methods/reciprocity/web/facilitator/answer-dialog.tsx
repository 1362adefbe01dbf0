// A yes or a no told aloud, noted for somebody who has no phone.
import type { PairAnswer } from '@trame/core/methods/reciprocity';
import { MAX_LABEL } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, Dialog, formatSentence, RadioGroup, TextField } from '../../../../../design/index.js';
import styles from '../reciprocity.module.css';
import { useWords } from '../words.js';

export interface AnswerDialogProps {
  readonly name: string;
  readonly before: PairAnswer | null;
  readonly onSave: (answer: Pick<PairAnswer, 'agrees' | 'contact'>) => void;
  readonly onClose: () => void;
}

export function AnswerDialog({ name, before, onSave, onClose }: AnswerDialogProps) {
  const words = useWords().meetings;
  const [agrees, setAgrees] = useState(before?.agrees ?? true);
  const [contact, setContact] = useState(before?.contact ?? '');
  const save = () => {
    const typed = contact.trim();
    onSave({ agrees, contact: agrees && typed !== '' ? typed : null });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={formatSentence(words.told, { name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={save}>
            {words.save}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <div className={styles.part}>
        <RadioGroup
          label={words.tell}
          options={[
            { id: 'yes', label: words.agrees },
            { id: 'no', label: words.declines },
          ]}
          value={agrees ? 'yes' : 'no'}
          onChange={(next) => setAgrees(next === 'yes')}
        />
        {agrees && (
          <TextField
            label={words.contactField}
            hint={words.contactHint}
            value={contact}
            maxLength={MAX_LABEL}
            onChange={setContact}
          />
        )}
      </div>
    </Dialog>
  );
}
