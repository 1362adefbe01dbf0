// How offers and needs begin, and what each fact changes in them.
import {
  type Audience,
  createCourseEvolvers,
  createEvolve,
  createSlipEvolvers,
  type Evolvers,
  redactSlips,
} from '../../workshop/index.js';
import type { IntroductionEvent, ReciprocityEvent } from './orders/orders.js';
import type { Pair, ReciprocityKind, ReciprocitySettings, ReciprocityState } from './state.js';

function readPair({ offer, need }: Pair): Pair {
  return { offer, need };
}

const introductionEvolvers: Evolvers<ReciprocityState, IntroductionEvent> = {
  'introduction-proposed': (state, event, { by, at }) => ({
    ...state,
    proposals: [...state.proposals, { ...readPair(event), by, at }],
  }),
  'introduction-answered': (state, { type: _type, ...answer }, { by, at }) => {
    const others = state.answers.filter(
      ({ offer, need, side }) => offer !== answer.offer || need !== answer.need || side !== answer.side,
    );
    return { ...state, answers: [...others, { ...answer, by, at }] };
  },
  'introduction-agreed': (state, event, { at }) => ({
    ...state,
    introductions: [...state.introductions, { ...readPair(event), at }],
  }),
  'contact-shown': (state, event, { by }) => {
    const others = state.shown.filter(
      ({ offer, need, to }) => offer !== event.offer || need !== event.need || to !== by,
    );
    return { ...state, shown: [...others, { ...readPair(event), to: by, contact: event.contact }] };
  },
};

const evolvers: Evolvers<ReciprocityState, ReciprocityEvent> = {
  ...createCourseEvolvers<ReciprocityState>(),
  ...createSlipEvolvers<ReciprocityState, ReciprocityKind>(),
  ...introductionEvolvers,
};

/** Offers and needs before anything happened. */
export function startReciprocity(settings: ReciprocitySettings): ReciprocityState {
  return {
    settings,
    stage: null,
    closed: null,
    slips: [],
    proposals: [],
    answers: [],
    introductions: [],
    shown: [],
  };
}

/** The state after one more fact. */
export const evolveReciprocity = createEvolve<ReciprocityState, ReciprocityEvent>(evolvers);

/**
 * The room sees no hidden word, no yes, no no; staff sees them. A contact told to one seat is told to nobody again but by
 * that seat's asking: staff reads it in the answers.
 */
export function redactReciprocity(state: ReciprocityState, audience: Audience): ReciprocityState {
  return audience === 'staff'
    ? { ...state, shown: [] }
    : { ...state, slips: redactSlips(state.slips), answers: [], shown: [] };
}
