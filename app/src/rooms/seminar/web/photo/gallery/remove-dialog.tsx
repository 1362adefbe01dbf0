// The question before a photograph is removed for good.
import { Button, Dialog, formatSentence, useAnnounce } from '../../../../../design/index.js';
import { ProblemNotice, useChange, useCopy } from '../../../../../platform/web/index.js';
import { type Photo, removePhoto } from '../../../contract/photo.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import type { PhotoRoom } from './use-photo-draft.js';

export interface RemoveDialogProps {
  readonly at: PhotoRoom;
  readonly photo: Photo;
  readonly number: number;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

export function RemoveDialog({ at, photo, number, onClose, onRemoved }: RemoveDialogProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const remove = useChange(removePhoto);
  const press = () =>
    remove.run({ params: { ...at, photo: photo.id }, query: {} }).then(
      () => {
        announce(copy.removed);
        onRemoved();
      },
      () => undefined,
    );
  return (
    <Dialog
      kind="alert"
      title={formatSentence(copy.removeTitle, { number })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" isDisabled={remove.isRunning} onPress={() => void press()}>
            {copy.removeYes}
          </Button>
          <Button onPress={onClose}>{copy.keep}</Button>
        </>
      }
    >
      <p>{copy.removeText}</p>
      <ProblemNotice error={remove.problem} />
    </Dialog>
  );
}
