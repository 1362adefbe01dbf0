// What earlier seminars left, ready to be carried into an activity of this one (R056).
import { type Carried, HARVEST_KINDS, type HarvestKind } from '@trame/core/workshop';
import { useOptionalData } from '../../../../platform/web/index.js';
import { type CarryReply, getCarry } from '../../contract/carry.js';

function isKind(kind: string): kind is HarvestKind {
  return HARVEST_KINDS.some((one) => one === kind);
}

/** Every sentence left, oldest seminar first; one of a kind that this version does not know is left where it is. */
export function listCarried(reply: CarryReply): readonly Carried[] {
  return reply.groups.flatMap(({ items }) =>
    items.flatMap(({ kind, ...rest }) => (isKind(kind) ? [{ ...rest, kind }] : [])),
  );
}

/** Nothing until it is read, and nothing when it cannot be: the editor does without. */
export function useCarry(space: string, seminar: string): readonly Carried[] {
  const reply = useOptionalData(getCarry, { params: { space, seminar } });
  return reply === null ? [] : listCarried(reply);
}
