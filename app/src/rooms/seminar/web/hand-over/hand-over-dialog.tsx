// Offering the facilitation to somebody of the room: what it does, said before it is done.
import type { SeminarCommand } from '@trame/core/seminar';
import type { MemberId } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, Dialog, formatSentence, RadioGroup, useAnnounce } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

export interface HandOverDialogProps {
  readonly to: { readonly member: string; readonly name: string };
  readonly order: (command: SeminarCommand) => string;
  readonly onClose: () => void;
}

export function HandOverDialog({ to, order, onClose }: HandOverDialogProps) {
  const words = useCopy({ fr, en });
  const announce = useAnnounce();
  const [after, setAfter] = useState('stays');
  const propose = () => {
    order({ type: 'hand-over', to: to.member as MemberId, stays: after === 'stays' });
    announce(formatSentence(words.proposed, { name: to.name }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={formatSentence(words.giveTitle, { name: to.name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={propose}>
            {words.propose}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <p>{words.giveText}</p>
      <RadioGroup
        label={words.after}
        options={[
          { id: 'stays', label: words.stays },
          { id: 'leaves', label: words.leaves },
        ]}
        value={after}
        onChange={setAfter}
      />
    </Dialog>
  );
}
