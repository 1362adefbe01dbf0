// A knowledge café as screens read it: what each sub-group leaves, and who sits where in the next round.
import {
  type Carried,
  findItem,
  listShownSlips,
  type Seating,
  type SourceRef,
  type Team,
} from '../../workshop/index.js';
import type { CafeSlip, CafeState, Transition } from './state.js';

/** What one sub-group leaves; `team` is null for what belongs to none. */
export interface CafeHarvestOfTeam {
  readonly team: Team | null;
  readonly ideas: readonly CafeSlip[];
  readonly solutions: readonly CafeSlip[];
  /** All have discussed it. */
  readonly isHeard: boolean;
}

/** Sub-groups in their order, then what belongs to none, if anything does (R069). */
export function listByTeam(state: CafeState): readonly CafeHarvestOfTeam[] {
  const shown = listShownSlips(state.slips);
  const collect = (team: Team | null): CafeHarvestOfTeam => {
    const own = shown.filter((slip) =>
      team === null ? findItem(state.teams, slip.team ?? '') === undefined : slip.team === team.id,
    );
    return {
      team,
      ideas: own.filter(({ kind }) => kind === 'idea'),
      solutions: own.filter(({ kind }) => kind === 'solution'),
      isHeard: team !== null && state.heard.includes(team.id),
    };
  };
  const loose = collect(null);
  const rest = loose.ideas.length + loose.solutions.length > 0 ? [loose] : [];
  return [...state.teams.map(collect), ...rest];
}

/** Solutions under one transition; a solution of two transitions stands under both (R070). */
export interface TransitionColumn {
  readonly transition: Transition;
  readonly solutions: readonly CafeSlip[];
}

/** The solutions by transition, in the order of the settings; those of no transition are under none. */
export function listByTransition(state: CafeState): readonly TransitionColumn[] {
  const solutions = listShownSlips(state.slips).filter(({ kind }) => kind === 'solution');
  return state.settings.transitions.map((transition) => ({
    transition,
    solutions: solutions.filter(({ tags }) => tags.includes(transition.id)),
  }));
}

/** The carried sentence a way back leads to; null when it was not carried here. */
export function findCarried(state: CafeState, source: SourceRef): Carried | null {
  return (
    state.settings.carried.find(
      (one) =>
        one.source.seminar === source.seminar &&
        one.source.activity === source.activity &&
        one.source.item === source.item,
    ) ?? null
  );
}

/**
 * The groups of the next round, changed as much as a shift can: the person of rank k of a group moves k groups further.
 * Those who sat together part, but for groups larger than the number of groups. Fewer than two groups: nobody moves.
 */
export function mixTeams(teams: readonly Team[]): readonly Seating[] {
  const seatings = teams.map(({ id }) => ({ team: id, people: [] as Team['members'][number][] }));
  for (const [index, { members }] of teams.entries()) {
    for (const [rank, person] of members.entries()) {
      seatings[(index + rank) % teams.length]?.people.push(person);
    }
  }
  return seatings;
}
