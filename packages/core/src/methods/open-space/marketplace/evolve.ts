// How questions come to the marketplace, move and leave it.
import { updateItem } from '../../../workshop/index.js';
import type { Evolvers } from '../orders/decision.js';
import type { MarketplaceEvent } from '../orders/event.js';
import type { OpenSpaceState, Question } from '../state.js';

function updateQuestion(
  state: OpenSpaceState,
  id: string,
  change: (question: Question) => Question,
): OpenSpaceState {
  return { ...state, questions: updateItem(state.questions, id, change) };
}

/** Evolvers of the marketplace. */
export const marketplaceEvolvers: Evolvers<MarketplaceEvent> = {
  'marketplace-opened': (state) => ({ ...state, marketplace: 'open' }),
  'marketplace-closed': (state) => ({ ...state, marketplace: 'closed' }),

  'question-posed': (state, { question, text, channel, onBehalfOf }, { by, at, seq }) => {
    const posed: Question = {
      id: question,
      seq,
      by,
      at,
      text,
      channel,
      onBehalfOf,
      place: null,
      headcount: null,
      version: 1,
      versions: [{ text, by, at }],
      withdrawn: null,
      hidden: null,
    };
    return { ...state, questions: [...state.questions, posed] };
  },

  'question-edited': (state, { question, text }, { by, at }) =>
    updateQuestion(state, question, (kept) => ({
      ...kept,
      text,
      version: kept.version + 1,
      versions: [...kept.versions, { text, by, at }],
    })),

  'question-withdrawn': (state, { question }, { by, at }) =>
    updateQuestion(state, question, (kept) => ({ ...kept, place: null, withdrawn: { by, at } })),

  'question-placed': (state, { question, place }) =>
    updateQuestion(state, question, (kept) => ({ ...kept, place, version: kept.version + 1 })),

  'group-counted': (state, { question, people }) =>
    updateQuestion(state, question, (kept) => ({ ...kept, headcount: people })),
};
