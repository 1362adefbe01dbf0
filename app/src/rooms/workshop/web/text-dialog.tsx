// One text to write above the page; what was read when it opened is what the order will carry.
import { type ReactNode, useState } from 'react';
import { Button, Dialog, TextArea } from '../../../design/index.js';
import { useWords } from './words.js';

export interface TextDialogProps {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string;
  readonly maxLength: number;
  readonly mayBeEmpty?: boolean;
  readonly action?: string;
  readonly children?: ReactNode;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
}

export function TextDialog(props: TextDialogProps) {
  const { title, label, hint, initial = '', maxLength, mayBeEmpty = false, action, children } = props;
  const words = useWords();
  const [text, setText] = useState(initial);
  const isReady = mayBeEmpty || text.trim() !== '';
  const save = () => {
    props.onSave(text.trim());
    props.onClose();
  };
  return (
    <Dialog
      isOpen
      title={title}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={!isReady} onPress={save}>
            {action ?? words.save}
          </Button>
          <Button onPress={props.onClose}>{words.cancel}</Button>
        </>
      }
    >
      {children}
      <TextArea
        autoFocus
        label={label}
        value={text}
        onChange={setText}
        maxLength={maxLength}
        rows={3}
        {...(hint !== undefined && { hint })}
      />
    </Dialog>
  );
}
