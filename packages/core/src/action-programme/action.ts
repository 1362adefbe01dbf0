// An action of the programme: a name first, the rest as it grows.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import { computePilotState, decidePilots, type Pilot } from './pilot.js';
import type { ActionProgrammeRefusal } from './refusals.js';
import { computePrompts, type Prompt, type Stage } from './stage.js';

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

/** Where an action comes from, so that it can be traced back to its slip or to its printed row (R011, R147). */
export interface Provenance {
  readonly kind: 'publication' | 'activity' | 'meeting' | 'typed';
  /** The row or the activity, in words. */
  readonly reference: string | null;
  /** Words of the source kept beside the row, such as pilots exactly as printed. */
  readonly quoted: readonly string[];
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

/** What a stage would like to know, sorted into known and missing. */
export interface Completeness {
  readonly stage: Stage;
  readonly known: readonly Prompt[];
  readonly missing: readonly Prompt[];
}

/** What an action already says; prompts about figures to come are never known yet. */
function isKnown(action: Action, prompt: Prompt): boolean {
  switch (prompt) {
    case 'origin':
      return action.provenance.reference !== null;
    case 'problem-and-solution':
      return action.description !== null;
    case 'group':
      return action.groupId !== null;
    case 'pilot':
      return computePilotState(action.pilots) === 'named';
    case 'objectives':
      return action.objectives.length > 0;
    default:
      return false;
  }
}

/**
 * Sorts the prompts of an action's stage into what it says and what it does not (R122): a help to grow the
 * sheet, never a score, and nothing in it is required.
 */
export function explainCompleteness(action: Action): Completeness {
  const prompts = computePrompts(action.stage);
  const known = prompts.filter((prompt) => isKnown(action, prompt));
  return { stage: action.stage, known, missing: prompts.filter((prompt) => !known.includes(prompt)) };
}
