// Ways to read a programme: filtered, by family of pilots, by theme across territories.
import { foldText } from '../kernel/index.js';
import { type Action, isStarred, isUncertain } from './action.js';
import { computePilotOrganisations, computePilotState, type Pilot, type PilotState } from './pilot.js';
import type { ActionGroup, ActionProgramme } from './programme.js';
import type { Stage } from './stage.js';

/** What a reader asks to see; what is left out does not filter. */
export interface ProgrammeFilter {
  /** Sought in title, objectives, parts, code and printed pilots. */
  readonly search?: string | undefined;
  readonly groupId?: string | undefined;
  readonly themeId?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly pilotId?: string | undefined;
  readonly pilotState?: PilotState | undefined;
  readonly starred?: boolean | undefined;
  readonly uncertain?: boolean | undefined;
}

function formatPilot(pilot: Pilot): string {
  if (pilot.kind === 'organisation' || pilot.kind === 'to-be-named') return pilot.printed ?? '';
  return pilot.label;
}

function listWords(action: Action): string {
  const parts = action.components.map((component) => component.title);
  const pilots = action.pilots.map(formatPilot);
  return foldText([action.code ?? '', action.title, ...action.objectives, ...parts, ...pilots].join(' '));
}

/** The themes of an action: its own, and the theme of the group it stands in (R130). */
export function computeThemes(action: Action, groups: readonly ActionGroup[]): readonly string[] {
  const inherited = groups.find((group) => group.id === action.groupId)?.themeId ?? null;
  return [...new Set(inherited === null ? action.themeIds : [...action.themeIds, inherited])];
}

/** True when an action answers everything the reader asks; an empty filter shows everything. */
export function isShown(action: Action, filter: ProgrammeFilter, groups: readonly ActionGroup[]): boolean {
  const same = <T>(asked: T | undefined, found: T): boolean => asked === undefined || asked === found;
  return (
    same(filter.groupId, action.groupId ?? undefined) &&
    same(filter.stage, action.stage) &&
    same(filter.pilotState, computePilotState(action.pilots)) &&
    same(filter.starred, isStarred(action)) &&
    same(filter.uncertain, isUncertain(action)) &&
    (filter.themeId === undefined || computeThemes(action, groups).includes(filter.themeId)) &&
    (filter.pilotId === undefined || computePilotOrganisations(action.pilots).includes(filter.pilotId)) &&
    listWords(action).includes(foldText(filter.search ?? ''))
  );
}

/** Pilot roles held by one family of actors. */
export interface FamilyBalance {
  /** Null gathers the pilots whose family is unknown. */
  readonly familyId: string | null;
  /** Organisations of the family that pilot at least one action. */
  readonly pilots: number;
  /** Actions × organisations of the family. */
  readonly roles: number;
}

/**
 * Who carries the programme, by family of actors (R124, R110): roles and organisations, the most roles
 * first, families level with one another in the order met. People and pilots to be named have no family
 * and count nowhere; families that pilot nothing are absent, for the screen to compare with the roster.
 */
export function computeBalance(
  actions: readonly Action[],
  families: ReadonlyMap<string, string | null>,
): readonly FamilyBalance[] {
  const roles = actions.flatMap((action) => computePilotOrganisations(action.pilots));
  const met = [...new Set(roles.map((id) => families.get(id) ?? null))];
  return met
    .map((familyId) => {
      const own = roles.filter((id) => (families.get(id) ?? null) === familyId);
      return { familyId, pilots: new Set(own).size, roles: own.length };
    })
    .sort((a, b) => b.roles - a.roles);
}

/** What several territories do about one theme. */
export interface ThemeReading {
  readonly themeId: string;
  readonly territories: readonly { readonly territoryId: string; readonly actionIds: readonly string[] }[];
}

/**
 * Reads programmes by theme (R130): for each theme that was set by hand, the territories that work on it,
 * in the order given, each with its actions. A theme nobody works on is kept, empty.
 */
export function groupByTheme(
  themeIds: readonly string[],
  programmes: readonly Pick<ActionProgramme, 'territoryId' | 'groups' | 'actions'>[],
): readonly ThemeReading[] {
  return themeIds.map((themeId) => ({
    themeId,
    territories: programmes.flatMap(({ territoryId, groups, actions }) => {
      const own = actions.filter((action) => computeThemes(action, groups).includes(themeId));
      return own.length === 0 ? [] : [{ territoryId, actionIds: own.map((action) => action.id) }];
    }),
  }));
}
