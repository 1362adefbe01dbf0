// Ways to read a programme: by family of pilots, by theme.
import type { Action } from './action.js';
import { computePilotOrganisations } from './pilot.js';
import type { ActionGroup } from './programme.js';

/** The themes of an action: its own, and the theme of the group it stands in (R130). */
export function computeThemes(
  action: Pick<Action, 'groupId' | 'themeIds'>,
  groups: readonly Pick<ActionGroup, 'id' | 'themeId'>[],
): readonly string[] {
  const inherited = groups.find((group) => group.id === action.groupId)?.themeId ?? null;
  return [...new Set(inherited === null ? action.themeIds : [...action.themeIds, inherited])];
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
