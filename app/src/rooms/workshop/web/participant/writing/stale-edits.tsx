// Edits of one item that the room refused: a conflict shows both wordings, any other reason is said.
import type { RefusedCommand } from '../../face.js';
import type { PhoneHand } from '../room.js';
import { Conflict } from './conflict.js';
import { RefusedNotice } from './refused-notice.js';

export interface StaleEditsProps {
  readonly room: Pick<PhoneHand, 'dismiss'>;
  readonly refused: readonly (RefusedCommand & { readonly command: { readonly text: string } })[];
  /** Today's words; null when the item is gone. */
  readonly current: string | null;
  /** Sends the same edit from today's version. */
  readonly onRenew: (text: string) => Promise<void>;
}

export function StaleEdits({ room, refused, current, onRenew }: StaleEditsProps) {
  return refused.map((one) => {
    const { text } = one.command;
    if (one.code !== 'version-stale')
      return <RefusedNotice key={one.op} room={room} refused={one} text={text} />;
    const keepMine = async () => {
      await onRenew(text);
      room.dismiss(one.op);
    };
    return (
      <Conflict
        key={one.op}
        theirs={current}
        mine={text}
        onKeepTheirs={() => room.dismiss(one.op)}
        onKeepMine={keepMine}
      />
    );
  });
}
