// What the room refused, until it is read: two wordings side by side when somebody else was there first.
import type { OpenSpaceCommand, OpenSpaceState } from '@trame/core/methods/open-space';
import { type Clash, RefusedList } from '../../../../workshop/web/index.js';
import type { OpenSpaceOrganiserProps, RefusedCommand } from '../activity.js';
import { useFacilitator } from './context.js';

/** The words an order carried, if any. */
function getText(command: OpenSpaceCommand): string | null {
  if ('text' in command) return command.text;
  if ('title' in command) return command.title;
  return 'theme' in command ? command.theme : null;
}

interface Stale {
  readonly theirs: string;
  readonly mine: string;
  /** The same order on today's version. */
  readonly again: OpenSpaceCommand;
}

/** The two wordings of a stale edit; null for any other refusal. */
export function readStale(state: OpenSpaceState, { code, command }: RefusedCommand): Stale | null {
  if (!code.endsWith('version-stale')) return null;
  if (command.type === 'edit-question') {
    const now = state.questions.find(({ id }) => id === command.question);
    return now ? { theirs: now.text, mine: command.text, again: { ...command, version: now.version } } : null;
  }
  if (command.type === 'edit-card') {
    const now = state.cards.find(({ id }) => id === command.card);
    return now ? { theirs: now.text, mine: command.text, again: { ...command, version: now.version } } : null;
  }
  if (command.type !== 'name-group') return null;
  const now = state.groups.find(({ id }) => id === command.group);
  return now
    ? { theirs: now.title ?? '', mine: command.title, again: { ...command, version: now.version } }
    : null;
}

function readClash({ state, send }: OpenSpaceOrganiserProps, refused: RefusedCommand): Clash | null {
  const stale = readStale(state, refused);
  return stale && { ...stale, keepMine: () => send(stale.again) };
}

export function Refusals() {
  const room = useFacilitator();
  return (
    <RefusedList
      refused={room.refused}
      dismiss={room.dismiss}
      getText={getText}
      readClash={(one) => readClash(room, one)}
    />
  );
}
