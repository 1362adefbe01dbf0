// The name a person chose to show today: asked once, changed or taken back at will (R039).
import { useState } from 'react';
import { formatSentence } from '../../../../../design/format.js';
import { Button, TextField } from '../../../../../design/plain.js';
import styles from '../participant.module.css';
import { useWords } from '../words.js';

export interface OwnNameProps {
  readonly name: string | null;
  /** False when it could not be saved. */
  readonly onRename: (name: string | null) => Promise<boolean>;
  /** Newcomers from a QR code are asked at once. */
  readonly asks: boolean;
}

export function OwnName({ name, onRename, asks }: OwnNameProps) {
  const words = useWords().name;
  const [open, setOpen] = useState(asks && name === null);
  const [typed, setTyped] = useState(name ?? '');
  const [failed, setFailed] = useState(false);
  if (!open) {
    return (
      <div className={styles.ownName}>
        <span className={styles.small}>
          {name === null ? words.nobody : formatSentence(words.you, { name })}
        </span>
        <Button kind="quiet" onPress={() => setOpen(true)}>
          {words.change}
        </Button>
      </div>
    );
  }
  const save = async () => {
    const saved = await onRename(typed.trim() === '' ? null : typed.trim());
    setFailed(!saved);
    setOpen(!saved);
  };
  return (
    <form
      className={styles.slip}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={words.ask}
        hint={words.askHint}
        value={typed}
        onChange={setTyped}
        maxLength={60}
        error={failed ? words.failed : undefined}
      />
      <div className={styles.actions}>
        <Button kind="primary" type="submit">
          {words.save}
        </Button>
        <Button kind="quiet" onPress={() => setOpen(false)}>
          {words.skip}
        </Button>
      </div>
    </form>
  );
}
