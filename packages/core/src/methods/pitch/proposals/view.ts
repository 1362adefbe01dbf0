// Proposal cards as screens read them: those that stand, their order, their near-twins, and the last word on each.
import {
  type Carried,
  findItem,
  isSameSource,
  listTeamGroups,
  type SourceRef,
  type WorkGroup,
} from '../../../workshop/index.js';
import type { Decided, PitchState, Proposal } from '../state.js';

/** Neither hidden, nor withdrawn, nor put with a near-twin. */
export function isStanding({ hidden, withdrawn, mergedInto }: Proposal): boolean {
  return hidden === null && withdrawn === null && mergedInto === null;
}

/** The proposals that stand, in the drawn order; those written after the draw, or before any, in the order they came. */
export function listPitches(state: PitchState): readonly Proposal[] {
  const standing = state.proposals.filter(isStanding);
  const rank = ({ id }: Proposal): number => {
    const drawn = state.order.indexOf(id);
    return drawn < 0 ? state.order.length : drawn;
  };
  return standing.toSorted((one, other) => rank(one) - rank(other) || one.seq - other.seq);
}

/** The next proposal to be pitched, or null when each has had its turn. */
export function getNextPitch(state: PitchState): Proposal | null {
  return (
    listPitches(state).find(({ id }) => !state.pitched.includes(id) && state.floor?.proposal !== id) ?? null
  );
}

/** The near-twins put with a proposal, directly or through one another; each keeps its words. */
export function listTwins(state: PitchState, id: string): readonly Proposal[] {
  return state.proposals.filter(
    (one) => one.id !== id && one.hidden === null && one.withdrawn === null && findRoot(state, one.id) === id,
  );
}

/** The proposal under which this one stands today: itself, or the end of the chain it was put with. */
export function findRoot(state: PitchState, id: string): string {
  let current = id;
  for (let step = 0; step < state.proposals.length; step += 1) {
    const into = findItem(state.proposals, current)?.mergedInto ?? null;
    if (into === null) return current;
    current = into;
  }
  return current;
}

/** The last word on a proposal, or null while nothing was said. */
export function getDecision(state: PitchState, id: string): Decided | null {
  return state.decisions.find(({ proposal }) => proposal === id) ?? null;
}

/** The carried sentence a way back leads to; null when it was not carried here. */
export function findCarriedSource(state: PitchState, source: SourceRef): Carried | null {
  return state.settings.carried.find((one) => isSameSource(one.source, source)) ?? null;
}

/** Groups that write cards, with the titles they put down; a group is at work from its first card on (R038). */
export function listPitchGroups(state: PitchState): readonly WorkGroup[] {
  const { teams, closed } = state;
  return listTeamGroups({ teams, slips: [], closed }).map((group) => {
    const cards = listPitches(state).filter(({ team }) => team === group.id);
    const left = cards.map(({ title }) => ({ kind: 'proposal', text: title }));
    const status = group.status === 'waiting' && left.length > 0 ? 'working' : group.status;
    return { ...group, left, status };
  });
}
