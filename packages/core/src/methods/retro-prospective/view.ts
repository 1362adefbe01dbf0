// Retro-prospective as it is looked at: one canvas per group, groups side by side, what nobody holds yet, the balance of the set.
import { findItem, listShownSlips, type Person, type Team } from '../../workshop/index.js';
import {
  CANVAS_FIELDS,
  type CanvasField,
  type CanvasSlip,
  type RetroState,
  type Situation,
} from './state.js';

/** A sentence of a canvas with who holds it. */
export interface HeldSlip {
  readonly slip: CanvasSlip;
  /** Null: « à porter ». */
  readonly holder: Person | null;
}

/** What one group wrote about one situation. */
export interface Canvas {
  readonly team: Team;
  /** Undefined when the card was never dealt to the group. */
  readonly situation: Situation | undefined;
  readonly fields: readonly { readonly field: CanvasField; readonly slips: readonly HeldSlip[] }[];
  /** « Qui, lundi ? » */
  readonly mondays: readonly HeldSlip[];
}

/** The situation a group faces, if one was dealt to it. */
export function findSituationOf(
  state: Pick<RetroState, 'assignments' | 'situations'>,
  team: string,
): Situation | undefined {
  const assigned = state.assignments.find((one) => one.team === team);
  return assigned === undefined ? undefined : findItem(state.situations, assigned.situation);
}

function hold(state: RetroState, slip: CanvasSlip): HeldSlip {
  return { slip, holder: state.holders.find((one) => one.slip === slip.id)?.person ?? null };
}

function drawCanvas(state: RetroState, team: Team, situation: Situation | undefined): Canvas {
  const own = listShownSlips(state.slips).filter(
    (slip) => slip.team === team.id && (situation === undefined || slip.about === situation.id),
  );
  const listKind = (kind: string): readonly HeldSlip[] =>
    own.filter((slip) => slip.kind === kind).map((slip) => hold(state, slip));
  return {
    team,
    situation,
    fields: CANVAS_FIELDS.map((field) => ({ field, slips: listKind(field) })),
    mondays: listKind('monday'),
  };
}

/** The canvas of one group on the situation it faces, the six fields in order, empty ones included (R080). */
export function getCanvas(state: RetroState, team: string): Canvas | undefined {
  const found = findItem(state.teams, team);
  return found === undefined ? undefined : drawCanvas(state, found, findSituationOf(state, team));
}

/** One situation and every group that worked on it. */
export interface SituationComparison {
  readonly situation: Situation;
  readonly canvases: readonly Canvas[];
}

/**
 * Groups side by side, situation by situation in the order they were dealt; a situation that no group faced or wrote
 * about is left out. A group whose card was changed stands under both if it wrote about both: nothing is lost.
 */
export function compareBySituation(state: RetroState): readonly SituationComparison[] {
  const rank = (id: string): number => {
    const at = state.offered.indexOf(id);
    return at < 0 ? state.offered.length : at;
  };
  return state.situations
    .toSorted((one, other) => rank(one.id) - rank(other.id))
    .map((situation) => ({
      situation,
      canvases: state.teams
        .filter(
          (team) =>
            findSituationOf(state, team.id)?.id === situation.id ||
            listShownSlips(state.slips).some((slip) => slip.team === team.id && slip.about === situation.id),
        )
        .map((team) => drawCanvas(state, team, situation)),
    }))
    .filter(({ canvases }) => canvases.length > 0);
}

/** What each group wrote in one field, whatever its situation: the same field side by side. */
export function compareField(
  state: RetroState,
  field: CanvasField | 'monday',
): readonly { readonly team: Team; readonly situation: Situation; readonly slips: readonly HeldSlip[] }[] {
  return compareBySituation(state).flatMap(({ situation, canvases }) =>
    canvases.map((canvas) => ({
      team: canvas.team,
      situation,
      slips:
        field === 'monday' ? canvas.mondays : (canvas.fields.find((one) => one.field === field)?.slips ?? []),
    })),
  );
}

/** Levers that name nobody: « à porter ». */
export function listUnheldLevers(state: RetroState): readonly CanvasSlip[] {
  const held = new Set(state.holders.map(({ slip }) => slip));
  return listShownSlips(state.slips).filter(({ kind, id }) => kind === 'lever' && !held.has(id));
}

/** The situations dealt, in order. */
export function listOffered(state: Pick<RetroState, 'offered' | 'situations'>): readonly Situation[] {
  return state.offered.flatMap((id) => findItem(state.situations, id) ?? []);
}
