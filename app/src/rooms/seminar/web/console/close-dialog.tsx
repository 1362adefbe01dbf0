// Closing: what it does, said before it is done.
import { Button, Dialog, formatSentence, Notice } from '../../../../design/index.js';
import { ProblemNotice, useChange } from '../../../../platform/web/index.js';
import { closeSeminar } from '../../contract.js';
import { useConsole, useWords } from './context.js';

export interface CloseDialogProps {
  readonly seminar: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function CloseDialog({ seminar, isOpen, onClose }: CloseDialogProps) {
  const { room: words, now, people } = useWords();
  const { space, room } = useConsole();
  const close = useChange(closeSeminar);
  const press = () =>
    close.run({ params: { space, seminar } }).then(
      () => onClose(),
      () => undefined,
    );
  return (
    <Dialog
      title={words.closeTitle}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={close.isRunning} onPress={press}>
            {now.close}
          </Button>
          <Button onPress={onClose}>{people.cancel}</Button>
        </>
      }
    >
      <p>{words.closeText}</p>
      {room.view.pending > 0 && (
        <Notice tone="warning">{formatSentence(words.stillWaiting, { count: room.view.pending })}</Notice>
      )}
      <ProblemNotice error={close.problem} />
    </Dialog>
  );
}
