// The groups of an open space, one per placed question, as the newsroom follows them.
import type { WorkGroup } from '../../../workshop/index.js';
import { planOpenSpace } from '../plan.js';
import type { OpenSpaceState, Place, Question } from '../state.js';
import { getProposer } from './view.js';

function findHeld(state: OpenSpaceState, cell: Place): Question | undefined {
  return state.questions.find(
    ({ place, withdrawn, hidden }) =>
      place?.room === cell.room && place.slot === cell.slot && withdrawn === null && hidden === null,
  );
}

/**
 * One group per question that has a cell, in the order of slots then rooms: it waits for its slot, works during it,
 * and is done once its report is in. Past its slot without a report, it is still at work on it.
 */
export function listOpenSpaceGroups(state: OpenSpaceState): readonly WorkGroup[] {
  const plan = planOpenSpace(state.settings).map(({ id }) => id);
  const now = state.stage === null ? -1 : plan.indexOf(state.stage.id);
  const { slots, rooms } = state.settings;
  return slots.flatMap((slot, rank) =>
    rooms.flatMap((room): WorkGroup[] => {
      const question = findHeld(state, { room: room.id, slot: slot.id });
      if (question === undefined) return [];
      const report = state.reports.find((one) => one.question === question.id && one.hidden === null);
      const cards = state.cards.filter((card) => report !== undefined && card.report === report.id);
      const hasBegun = state.closed !== null || (now >= 0 && now >= plan.indexOf(slot.id));
      return [
        {
          id: question.id,
          name: question.text,
          place: room.name,
          round: rank + 1,
          members: [],
          people: question.headcount,
          status: report !== undefined ? 'done' : hasBegun ? 'working' : 'waiting',
          report: report === undefined ? 'missing' : 'received',
          left: cards.filter(({ hidden }) => hidden === null).map(({ kind, text }) => ({ kind, text })),
          roles: [{ role: 'host', person: getProposer(question) }],
        },
      ];
    }),
  );
}
