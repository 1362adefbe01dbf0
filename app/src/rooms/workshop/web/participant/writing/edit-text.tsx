// Changing the words of one's own contribution, with the version that was read.
import { useState } from 'react';
import { Button, TextArea } from '../../../../../design/plain.js';
import styles from '../phone.module.css';
import type { PhoneHand } from '../room.js';
import { useWords } from '../words.js';
import { Conflict } from './conflict.js';
import { type DraftForm, useDraft } from './draft.js';
import { useLength } from './length.js';

/** An edit under way: the words, and the version they started from. */
interface EditDraft {
  readonly text: string;
  readonly version: number;
}

/** Reads an edit kept on the phone; what cannot be read is a fresh start. */
export function parseEdit(kept: string | null, fresh: EditDraft): EditDraft {
  const [version = '', ...lines] = (kept ?? '').split('\n');
  const number = Number(version);
  return kept === null || !Number.isInteger(number) || number < 1
    ? fresh
    : { version: number, text: lines.join('\n') };
}

export interface EditTextProps {
  readonly room: Pick<PhoneHand, 'canSend' | 'drafts'>;
  readonly label: string;
  /** Name of the draft. */
  readonly name: string;
  readonly text: string;
  readonly version: number;
  readonly onSave: (text: string, version: number) => Promise<void>;
  readonly onClose: () => void;
}

export function EditText({ room, label, name, text, version, onSave, onClose }: EditTextProps) {
  const words = useWords();
  const explainLength = useLength();
  const { canSend, drafts } = room;
  const fresh = { text, version };
  const form: DraftForm<EditDraft> = {
    parse: (kept) => parseEdit(kept, fresh),
    format: (edit) => (edit.text === text ? null : `${edit.version}\n${edit.text}`),
  };
  const [edit, setEdit, forget] = useDraft(drafts, name, form);
  const [asked, setAsked] = useState(false);
  const isStale = edit.version !== version && edit.text !== text;
  const close = () => {
    forget();
    onClose();
  };
  const save = async (from: number) => {
    if (edit.text.trim() !== '' && edit.text.trim() !== text) await onSave(edit.text, from);
    close();
  };
  if (isStale && asked) {
    return <Conflict theirs={text} mine={edit.text} onKeepTheirs={close} onKeepMine={() => save(version)} />;
  }
  const error = explainLength(edit.text);
  const submit = () => (isStale ? setAsked(true) : save(version));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSend && error === undefined) void submit();
      }}
    >
      <TextArea
        label={label}
        value={edit.text}
        onChange={(typed) => setEdit({ ...edit, text: typed })}
        rows={3}
        error={error}
      />
      <div className={styles.actions}>
        <Button kind="primary" type="submit" isDisabled={!canSend}>
          {words.save}
        </Button>
        <Button kind="quiet" onPress={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
