// A programme's network of organisations and actions as figures: each with its unit and what it is counted on.
import { computeMixedTies, type PilotNetwork } from './pilot-network.js';

/** Name of a figure; its sentence, with how it is counted, lives in the room's copy. */
export type PilotFigureKey =
  | 'actions'
  | 'organisations'
  | 'families'
  | 'roles'
  | 'actions-without-pilot'
  | 'actions-with-one-pilot'
  | 'actions-with-several-pilots'
  | 'most-pilots'
  | 'ties'
  | 'density'
  | 'mixed-ties'
  | 'alone'
  | 'components'
  | 'largest-component'
  | 'busiest-roles'
  | 'concentration';

/** A figure with what it is counted on; null when there is nothing to count. */
export interface PilotFigure {
  readonly key: PilotFigureKey;
  readonly value: number | null;
  /** A count, a share 0–1, or a Herfindahl 1/n–1. */
  readonly unit: 'count' | 'share' | 'index';
  /** How many things the figure is counted on. */
  readonly basis: number;
  /** What those things are. */
  readonly basisOf: 'actions' | 'organisations' | 'roles' | 'pairs' | 'ties';
}

type Line = readonly [PilotFigureKey, number | null, PilotFigure['basisOf'], PilotFigure['unit']?];

function countBases(network: PilotNetwork): Readonly<Record<PilotFigure['basisOf'], number>> {
  const { actions, organisations, roles, ties } = network;
  return {
    actions,
    organisations,
    roles,
    ties: ties.length,
    pairs: (organisations * (organisations - 1)) / 2,
  };
}

/**
 * The figures of a programme's network, in the order they are read (R110, R119, R124). `families` gives the family of an
 * organisation; one whose family is not known belongs to none, and its ties cross families. No figure is a score: the
 * network tells who is written down as pilot, not who works with whom (R112).
 */
export function describePilotNetwork(
  network: PilotNetwork,
  families: ReadonlyMap<string, string>,
): readonly PilotFigure[] {
  const members = network.components.flat();
  const known = new Set(members.flatMap((id) => families.get(id) ?? []));
  const busiest = network.rolesOfBusiest;
  const bases = countBases(network);
  const lines: readonly Line[] = [
    ['actions', network.actions, 'actions'],
    ['organisations', network.organisations, 'organisations'],
    ['families', known.size, 'organisations'],
    ['roles', network.roles, 'roles'],
    ['actions-without-pilot', network.actionsWithoutPilot, 'actions'],
    ['actions-with-one-pilot', network.actionsWithOnePilot, 'actions'],
    ['actions-with-several-pilots', network.actionsWithSeveralPilots, 'actions'],
    ['most-pilots', network.maxPilots, 'actions'],
    ['ties', network.ties.length, 'pairs'],
    ['density', network.density, 'pairs', 'share'],
    ['mixed-ties', computeMixedTies(network.ties, families).length, 'ties'],
    ['alone', network.alone.length, 'organisations'],
    ['components', network.components.length, 'organisations'],
    ['largest-component', network.components[0]?.length ?? 0, 'organisations'],
    ['busiest-roles', busiest, 'roles'],
    ['concentration', network.concentration, 'roles', 'index'],
  ];
  return lines.map(([key, value, basisOf, unit = 'count']) => ({
    key,
    value,
    unit,
    basis: bases[basisOf],
    basisOf,
  }));
}
