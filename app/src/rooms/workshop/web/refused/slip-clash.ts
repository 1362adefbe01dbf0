// An edit of a slip that met somebody else's: both wordings, and the same edit on today's version.
import type { Command, HasSlips, SlipCommand } from '@trame/core/workshop';
import type { RefusedCommand } from '../face.js';
import type { KitRoom } from '../room.js';
import type { Clash } from './refused-list.js';

/** For the `readClash` of a `RefusedList`; null for any other refusal. */
export function readSlipClash<K extends string>(
  room: KitRoom<HasSlips<K>, SlipCommand<K>>,
  { code, command }: RefusedCommand,
): Clash | null {
  if (code !== 'version-stale' || command.type !== 'edit-slip') return null;
  const edit = command as Command & { readonly slip: string; readonly text: string };
  const slip = room.state.slips.find(({ id }) => id === edit.slip);
  if (slip === undefined) return null;
  return {
    theirs: slip.text,
    mine: edit.text,
    keepMine: () => room.send({ type: 'edit-slip', slip: slip.id, version: slip.version, text: edit.text }),
  };
}
