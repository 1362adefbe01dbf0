// Who pilots what: the network of organisations and actions, and the ties of those who pilot together.

/** An action with the organisations that pilot it, in order. */
export interface PilotedAction {
  readonly actionId: string;
  readonly pilotIds: readonly string[];
}

/** Two organisations that pilot at least one action together. */
export interface CoPilotTie {
  readonly a: string;
  readonly b: string;
  /** Actions they pilot together. */
  readonly together: number;
}

/** The actions an organisation pilots, and those it pilots them with. */
export interface PilotedBy {
  readonly organisationId: string;
  readonly actionIds: readonly string[];
  readonly coPilotIds: readonly string[];
}

/** The plain facts of a programme's network; no index, no rank (R103, R112). */
export interface PilotNetwork {
  readonly actions: number;
  /** Organisations that pilot at least one action. */
  readonly organisations: number;
  /** Pilot roles: one per organisation and action. */
  readonly roles: number;
  readonly actionsWithoutPilot: number;
  readonly actionsWithOnePilot: number;
  readonly actionsWithSeveralPilots: number;
  readonly maxPilots: number;
  readonly ties: readonly CoPilotTie[];
  /** Ties over possible pairs; null under two organisations. */
  readonly density: number | null;
  /** Organisations that pilot with nobody, in order of appearance. */
  readonly alone: readonly string[];
  /** Groups of organisations linked step by step, the largest first. */
  readonly components: readonly (readonly string[])[];
  /** Those who hold the most pilot roles: all of them when several are level. */
  readonly busiest: readonly string[];
  /** How many roles each of them holds. */
  readonly rolesOfBusiest: number;
  /** Σ (share of pilot roles)²: 1 when one organisation pilots everything; null without any pilot (R110). */
  readonly concentration: number | null;
}

function groupUnique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

function computeTies(actions: readonly PilotedAction[]): readonly CoPilotTie[] {
  const ties = new Map<string, CoPilotTie>();
  for (const action of actions) {
    const pilots = groupUnique(action.pilotIds);
    pilots.forEach((first, index) => {
      for (const second of pilots.slice(index + 1)) {
        const [a, b] = first < second ? [first, second] : [second, first];
        const key = `${a} ${b}`;
        ties.set(key, { a, b, together: (ties.get(key)?.together ?? 0) + 1 });
      }
    });
  }
  return [...ties.values()];
}

function groupComponents(
  ids: readonly string[],
  ties: readonly CoPilotTie[],
): readonly (readonly string[])[] {
  const home = new Map(ids.map((id) => [id, id]));
  for (const { a, b } of ties) {
    const [kept, moved] = [home.get(a) ?? a, home.get(b) ?? b];
    for (const [id, at] of home) if (at === moved) home.set(id, kept);
  }
  const homes = groupUnique(ids.map((id) => home.get(id) ?? id));
  const members = homes.map((at) => ids.filter((id) => home.get(id) === at));
  return members.sort((left, right) => right.length - left.length);
}

/**
 * Reads a programme as a network of organisations and actions (R110, R124). Two organisations are tied
 * when they pilot an action together; a pilot named twice on one action counts once. An action whose
 * pilot is to be named has no pilot here. Nothing is computed on nothing: see the nulls.
 */
export function computePilotNetwork(actions: readonly PilotedAction[]): PilotNetwork {
  const pilots = actions.map((action) => groupUnique(action.pilotIds));
  const ids = groupUnique(pilots.flat());
  const ties = computeTies(actions);
  const tied = new Set(ties.flatMap((tie) => [tie.a, tie.b]));
  const degree = (id: string): number => pilots.filter((of) => of.includes(id)).length;
  const most = Math.max(0, ...ids.map(degree));
  const roles = pilots.flat().length;
  const pairs = (ids.length * (ids.length - 1)) / 2;
  return {
    actions: actions.length,
    organisations: ids.length,
    roles,
    actionsWithoutPilot: pilots.filter((of) => of.length === 0).length,
    actionsWithOnePilot: pilots.filter((of) => of.length === 1).length,
    actionsWithSeveralPilots: pilots.filter((of) => of.length > 1).length,
    maxPilots: Math.max(0, ...pilots.map((of) => of.length)),
    ties,
    density: pairs === 0 ? null : ties.length / pairs,
    alone: ids.filter((id) => !tied.has(id)),
    components: groupComponents(ids, ties),
    busiest: ids.filter((id) => degree(id) === most),
    rolesOfBusiest: most,
    concentration: roles === 0 ? null : ids.reduce((sum, id) => sum + (degree(id) / roles) ** 2, 0),
  };
}

/** What one organisation pilots, in the order of the programme, and with whom; empty for a stranger. */
export function computePilotedBy(actions: readonly PilotedAction[], organisationId: string): PilotedBy {
  const own = actions.filter((action) => action.pilotIds.includes(organisationId));
  const others = own.flatMap((action) => action.pilotIds).filter((id) => id !== organisationId);
  return { organisationId, actionIds: own.map((action) => action.actionId), coPilotIds: groupUnique(others) };
}

/** The ties whose two ends belong to different families; an unknown family is different from all others. */
export function computeMixedTies(
  ties: readonly CoPilotTie[],
  families: ReadonlyMap<string, string>,
): readonly CoPilotTie[] {
  return ties.filter(({ a, b }) => {
    const [left, right] = [families.get(a), families.get(b)];
    return left === undefined || left !== right;
  });
}
