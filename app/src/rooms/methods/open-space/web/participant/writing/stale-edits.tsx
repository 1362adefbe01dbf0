// Edits of one item that the room refused: a conflict shows both wordings, any other reason is said.
import type { OpenSpaceCommand } from '@trame/core/methods/open-space';
import type { RefusedCommand } from '../activity.js';
import { usePhone } from '../context.js';
import { Conflict } from './conflict.js';
import { Refusal } from './refusal.js';

export interface StaleEditsProps {
  readonly refused: readonly (RefusedCommand & { readonly command: { readonly text: string } })[];
  /** Today's words; null when the item is gone. */
  readonly current: string | null;
  /** The same edit, from today's version. */
  readonly renew: (text: string) => OpenSpaceCommand;
}

export function StaleEdits({ refused, current, renew }: StaleEditsProps) {
  const { send, dismiss } = usePhone();
  return refused.map((one) => {
    const { text } = one.command;
    if (one.code !== 'version-stale') return <Refusal key={one.op} refused={one} text={text} />;
    const keepMine = async () => {
      await send(renew(text));
      dismiss(one.op);
    };
    return (
      <Conflict
        key={one.op}
        theirs={current}
        mine={text}
        onKeepTheirs={() => dismiss(one.op)}
        onKeepMine={keepMine}
      />
    );
  });
}
