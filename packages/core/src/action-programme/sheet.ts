// What is checked in the details of a sheet before they are kept: marks, days in their order, dependencies.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { ActionProgrammeRefusal } from './refusals.js';
import { findDependencyLoop } from './sheet-part/dependency.js';
import type { ActionDetails } from './sheet-part/details.js';

/** The sheet and what stands around it. */
export interface SheetDraft {
  readonly id: string;
  readonly details: ActionDetails;
  /** Every action of the programme, as it stands. */
  readonly actions: readonly {
    readonly id: string;
    readonly title: string;
    readonly details: Pick<ActionDetails, 'dependsOn'>;
  }[];
}

/** The first mark that stands twice in a list; null when each is alone. */
function findRepeated(list: readonly { readonly id: string }[]): string | null {
  const ids = list.map(({ id }) => id);
  return ids.find((id, rank) => ids.indexOf(id) !== rank) ?? null;
}

function decideDependencies({
  id,
  details,
  actions,
}: SheetDraft): Result<null, Refusal<ActionProgrammeRefusal>> {
  const known = new Set(actions.map((action) => action.id));
  if (details.dependsOn.some((other) => !known.has(other))) return refuse('unknown-dependency');
  const others = actions.filter((action) => action.id !== id);
  const loop = findDependencyLoop([...others, { id, details }]);
  if (loop === null) return accept(null);
  const titles = loop.map((one) => actions.find((action) => action.id === one)?.title ?? '…');
  return refuse('dependency-loop', { titles: titles.join(' → ') });
}

/**
 * Accepts the details of a sheet. Refused: two entries with one mark, an end before its beginning, a dependency
 * on an action that is not there, a loop of dependencies. Gaps are never refused (R122).
 */
export function decideDetails(draft: SheetDraft): Result<ActionDetails, Refusal<ActionProgrammeRefusal>> {
  const { details } = draft;
  const lists = [
    details.partners,
    details.milestones,
    details.financing,
    details.indicators,
    details.awaited,
  ];
  const repeated = lists.map(findRepeated).find((id) => id !== null);
  if (repeated !== undefined && repeated !== null) return refuse('same-mark-twice', { id: repeated });
  const { startsOn, endsOn, milestones } = details;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    return refuse('ends-before-start');
  }
  const reversed = milestones.find(
    (one) => one.startsOn !== null && one.due !== null && one.due < one.startsOn,
  );
  if (reversed !== undefined) return refuse('milestone-ends-before-start', { title: reversed.title });
  const decided = decideDependencies(draft);
  return decided.ok ? accept(details) : decided;
}
