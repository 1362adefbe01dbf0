// Signals of the three risks that the publication names (R108–R110): a fact, how it is counted, what it cannot say.
import { computeHerfindahl } from '../position/herfindahl.js';

/** Name of a signal; its sentences, with how it is computed and what it cannot say, live in the room's copy. */
export type SignalKey =
  | 'routine'
  | 'proposals-by-family'
  | 'actions-without-new-partner'
  | 'pilot-concentration'
  | 'families-never-pilot'
  | 'invited-never-heard';

/** What a signal cannot say. */
export type SignalCaveat =
  /** A tie that lasts may be trust as well as routine. */
  | 'lasting-is-not-routine'
  /** A tie nobody reported looks like one that does not exist: renewal is overestimated when answers are forgotten. */
  | 'forgotten-looks-new'
  /** Those who did not propose may have been heard otherwise. */
  | 'silence-is-not-absence'
  /** An old partner may be the right one. */
  | 'new-is-not-better'
  /** Whoever pilots much may have been asked to, and may share: roles say nothing of what is taken. */
  | 'roles-are-not-rent'
  /** Small numbers: one more or one less changes the figure. */
  | 'few';

/** A signal: a figure or a list of families, never a name of a person and never a rank. */
export interface Signal {
  readonly key: SignalKey;
  /** A share 0–1 or a Herfindahl 1/n–1; null when there is nothing to count. */
  readonly value: number | null;
  /** What was counted, and out of how many. */
  readonly part: number;
  readonly whole: number;
  /** Families concerned, in the order they were given. */
  readonly families: readonly string[];
  readonly caveats: readonly SignalCaveat[];
}

/** Under this many things counted, a share hangs on one of them. */
const FEW = 10;

const few = (whole: number): readonly SignalCaveat[] => (whole < FEW ? ['few'] : []);
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** R108, routine: share of this year's ties that already existed the year before. Ties are keys of pairs. */
export function readRoutine(before: ReadonlySet<string>, now: ReadonlySet<string>): Signal {
  return readRoutineCounts([...now].filter((tie) => before.has(tie)).length, now.size);
}

/** R108, routine, where ties are only counted: `part` were there the year before, of the `whole` of this year's. */
export function readRoutineCounts(part: number, whole: number): Signal {
  return {
    key: 'routine',
    value: share(part, whole),
    part,
    whole,
    families: [],
    caveats: ['lasting-is-not-routine', 'forgotten-looks-new', ...few(whole)],
  };
}

/** R109, lack of initiative: families that were there and proposed nothing; the share is of families, not of people. */
export function readProposals(
  families: readonly string[],
  proposals: readonly { readonly familyId: string | null }[],
): Signal {
  const heard = new Set(proposals.map(({ familyId }) => familyId));
  const silent = families.filter((id) => !heard.has(id));
  return {
    key: 'proposals-by-family',
    value: share(silent.length, families.length),
    part: silent.length,
    whole: families.length,
    families: silent,
    caveats: ['silence-is-not-absence', ...few(proposals.length)],
  };
}

/** R109, levelling down: share of actions, in order of time, none of whose pairs of partners is new. Solo actions are not counted. */
export function readActionsWithoutNewPartner(actions: readonly (readonly string[])[]): Signal {
  const met = new Set<string>();
  let [part, whole] = [0, 0];
  for (const partners of actions) {
    const ids = [...new Set(partners)].sort();
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => JSON.stringify([a, b])));
    if (pairs.length === 0) continue;
    whole += 1;
    if (pairs.every((pair) => met.has(pair))) part += 1;
    for (const pair of pairs) met.add(pair);
  }
  const caveats: readonly SignalCaveat[] = ['new-is-not-better', ...few(whole)];
  return {
    key: 'actions-without-new-partner',
    value: share(part, whole),
    part,
    whole,
    families: [],
    caveats,
  };
}

/** R110, capture: Σ(share of pilot roles)² over organisations; `part` counts organisations, `whole` roles. */
export function readPilotConcentration(rolesOf: ReadonlyMap<string, number>): Signal {
  const roles = [...rolesOf.values()].filter((count) => count > 0);
  const whole = roles.reduce((sum, count) => sum + count, 0);
  return {
    key: 'pilot-concentration',
    value: computeHerfindahl(roles),
    part: roles.length,
    whole,
    families: [],
    caveats: ['roles-are-not-rent', ...few(whole)],
  };
}

/** R110, exclusion: families on the roster that pilot nothing. */
export function readFamiliesNeverPilot(families: readonly string[], piloting: ReadonlySet<string>): Signal {
  const never = families.filter((id) => !piloting.has(id));
  return {
    key: 'families-never-pilot',
    value: share(never.length, families.length),
    part: never.length,
    whole: families.length,
    families: never,
    caveats: ['silence-is-not-absence', ...few(families.length)],
  };
}

/** R110, exclusion: share of those invited whom nothing that was kept comes from; families concerned once each. */
export function readInvitedNeverHeard(
  invited: readonly { readonly organisationId: string; readonly familyId: string | null }[],
  heard: ReadonlySet<string>,
): Signal {
  const silent = invited.filter(({ organisationId }) => !heard.has(organisationId));
  const families = [...new Set(silent.flatMap(({ familyId }) => (familyId === null ? [] : [familyId])))];
  return {
    key: 'invited-never-heard',
    value: share(silent.length, invited.length),
    part: silent.length,
    whole: invited.length,
    families,
    caveats: ['silence-is-not-absence', ...few(invited.length)],
  };
}
