// An action of the programme: a name first, the rest as it grows.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { Provenance } from './origin/provenance.js';
import { decidePilots, type Pilot } from './pilot.js';
import type { ActionProgrammeRefusal } from './refusals.js';
import type { ActionDetails } from './sheet-part/details.js';
import type { Stage } from './stage.js';

/** A link to another strategy that shares the action: the star of the lists (R022, R123). */
export interface FrameworkLink {
  readonly name: string;
  readonly note: string | null;
}

/** A part of an action; parts have no parts (R127). */
export interface ActionComponent {
  readonly id: string;
  readonly title: string;
}

/** An action; only its title is required to exist (R122). */
export interface Action {
  readonly id: string;
  /** Stable short mark of the row: « CAR-07 ». */
  readonly code: string | null;
  readonly title: string;
  readonly groupId: string | null;
  readonly stage: Stage;
  readonly pilots: readonly Pilot[];
  readonly objectives: readonly string[];
  readonly description: string | null;
  readonly components: readonly ActionComponent[];
  readonly links: readonly FrameworkLink[];
  /** Themes shared across territories, set by hand, never guessed (R130). */
  readonly themeIds: readonly string[];
  /** How sure the reading of the source is. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Marks of the source; the programme holds the sentence of each. */
  readonly flags: readonly string[];
  readonly provenance: Provenance;
  /** Shown to the territory's own team only. */
  readonly restricted: boolean;
  /** What the stages add to the row. */
  readonly details: ActionDetails;
}

/** What is checked before an action is kept. */
export type ActionDraft = Pick<Action, 'title' | 'groupId' | 'pilots' | 'components' | 'themeIds'>;

/** The groups and themes an action may name. */
export interface ProgrammeFrame {
  readonly groupIds: readonly string[];
  readonly themeIds: readonly string[];
}

/** True when the action is shared with another strategy, and so bears a star (R123). */
export function isStarred(action: Pick<Action, 'links'>): boolean {
  return action.links.length > 0;
}

/** True when the reading of the source is not certain: a note must stand beside the row. */
export function isUncertain(action: Pick<Action, 'confidence' | 'flags'>): boolean {
  return action.confidence !== 'high' || action.flags.length > 0;
}

/**
 * Accepts an action: a title is all it needs (R122), and neither stage nor gaps ever refuse one. Refused:
 * a group or a theme that does not exist, pilots that contradict one another, two parts with one mark.
 */
export function decideAction<D extends ActionDraft>(
  draft: D,
  frame: ProgrammeFrame,
): Result<D, Refusal<ActionProgrammeRefusal>> {
  if (draft.title.trim() === '') return refuse('name-missing');
  if (draft.groupId !== null && !frame.groupIds.includes(draft.groupId)) return refuse('unknown-group');
  if (draft.themeIds.some((id) => !frame.themeIds.includes(id))) return refuse('unknown-theme');
  const ids = draft.components.map((component) => component.id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) return refuse('same-component-twice', { id: repeated });
  const pilots = decidePilots(draft.pilots);
  return pilots.ok ? accept(draft) : pilots;
}
