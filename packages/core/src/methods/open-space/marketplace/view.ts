// The marketplace as a grid, and the questions whose report is still awaited.
import { findItem } from '../../../workshop/index.js';
import { planOpenSpace } from '../plan.js';
import type { OpenSpaceState, Person, Question, Room, Slot } from '../state.js';

/** One cell of the grid. A hidden question still holds its cell: screens show it masked. */
export interface MarketplaceCell {
  readonly room: Room;
  readonly question: Question | null;
}

/** The grid of rooms by slots, and what waits beside it (R063). */
export interface Marketplace {
  readonly isOpen: boolean;
  readonly slots: readonly { readonly slot: Slot; readonly cells: readonly MarketplaceCell[] }[];
  /** Questions without a cell, oldest first; the withdrawn ones are left out. */
  readonly unplaced: readonly Question[];
}

/** Lays the questions out in the grid. */
export function getMarketplace(state: OpenSpaceState): Marketplace {
  const live = state.questions.filter(({ withdrawn }) => withdrawn === null);
  const at = (room: Room, slot: Slot): Question | null =>
    live.find(({ place }) => place?.room === room.id && place.slot === slot.id) ?? null;
  return {
    isOpen: state.marketplace === 'open' && state.closed === null,
    slots: state.settings.slots.map((slot) => ({
      slot,
      cells: state.settings.rooms.map((room) => ({ room, question: at(room, slot) })),
    })),
    unplaced: live.filter(({ place }) => place === null),
  };
}

/** Whose question it is, or null for a slip without a name (R063: a question has a proposer). */
export function getProposer(question: Question): Person | null {
  if (question.onBehalfOf !== null) return question.onBehalfOf;
  return question.channel === 'phone' ? { id: question.by } : null;
}

/** A group that has not left its report yet. */
export interface MissingReport {
  readonly question: Question;
  readonly room: Room;
  readonly slot: Slot;
  /** Its slot is over. */
  readonly due: boolean;
}

/**
 * Placed questions without any visible report, by slot then room. For the newsroom, which walks over and asks; the
 * wall never chases anybody.
 */
export function listMissingReports(state: OpenSpaceState): readonly MissingReport[] {
  const reported = new Set(
    state.reports.filter(({ hidden }) => hidden === null).map(({ question }) => question),
  );
  const plan = planOpenSpace(state.settings).map(({ id }) => id);
  const now = state.stage === null ? -1 : plan.indexOf(state.stage.id);
  return getMarketplace(state).slots.flatMap(({ slot, cells }) =>
    cells.flatMap(({ room, question }) =>
      question === null || question.hidden !== null || reported.has(question.id)
        ? []
        : [{ question, room, slot, due: state.closed !== null || now > plan.indexOf(slot.id) }],
    ),
  );
}

/** Where a question is treated, or null when it has no cell. */
export function getPlace(
  state: OpenSpaceState,
  question: Question,
): { readonly room: Room; readonly slot: Slot } | null {
  const room = findItem(state.settings.rooms, question.place?.room ?? '');
  const slot = findItem(state.settings.slots, question.place?.slot ?? '');
  return room === undefined || slot === undefined ? null : { room, slot };
}
