// A rule reworded in front of the room, or set aside with what says it already or why.
import { MAX_LABEL, MAX_TEXT, type Slip } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, Dialog, Select, TextArea, TextField } from '../../../../../design/index.js';
import { useWords } from '../words.js';

export interface RewordDialogProps {
  readonly title: string;
  readonly initial: string;
  readonly action: string;
  onSave(text: string): void;
  onClose(): void;
}

export function RewordDialog({ title, initial, action, onSave, onClose }: RewordDialogProps) {
  const words = useWords().charter;
  const [text, setText] = useState(initial);
  const save = () => {
    onSave(text.trim());
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={text.trim() === ''} onPress={save}>
            {action}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <TextArea autoFocus label={words.field} value={text} onChange={setText} maxLength={MAX_TEXT} rows={3} />
    </Dialog>
  );
}

export interface AsideDialogProps {
  readonly rule: Slip;
  /** The rules of the charter it may be joined to. */
  readonly charter: readonly Slip[];
  onSave(into: string | null, reason: string | null): void;
  onClose(): void;
}

const NONE = 'none';

export function AsideDialog({ rule, charter, onSave, onClose }: AsideDialogProps) {
  const words = useWords().charter;
  const [into, setInto] = useState<string>(NONE);
  const [reason, setReason] = useState('');
  const save = () => {
    onSave(into === NONE ? null : into, reason.trim() || null);
    onClose();
  };
  const options = charter.filter(({ id }) => id !== rule.id).map(({ id, text }) => ({ id, label: text }));
  return (
    <Dialog
      isOpen
      title={words.setAside}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={save}>
            {words.setAside}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <p>{rule.text}</p>
      {options.length > 0 && (
        <Select
          label={words.join}
          options={[{ id: NONE, label: words.noJoin }, ...options]}
          value={into}
          onChange={setInto}
        />
      )}
      <TextField label={words.reason} value={reason} onChange={setReason} maxLength={MAX_LABEL} />
    </Dialog>
  );
}
