// How a 1-2-4-all begins, and what each fact changes in it.
import { createCourseEvolvers, createEvolve, createSlipEvolvers } from '../../workshop/index.js';
import type { OneTwoFourAllEvent } from './command.js';
import type { OneTwoFourAllSettings, OneTwoFourAllState } from './state.js';

/** Before anybody wrote. */
export function startOneTwoFourAll(settings: OneTwoFourAllSettings): OneTwoFourAllState {
  return { settings, stage: null, closed: null, slips: [], question: settings.question, kept: [] };
}

/** The state after one more fact. */
export const evolveOneTwoFourAll = createEvolve<OneTwoFourAllState, OneTwoFourAllEvent>({
  ...createCourseEvolvers<OneTwoFourAllState>(),
  ...createSlipEvolvers<OneTwoFourAllState, 'idea'>(),
  'question-set': (state, { question }) => ({ ...state, question }),
  'idea-kept': (state, { slip }) => ({ ...state, kept: [...state.kept, slip] }),
  'idea-released': (state, { slip }) => ({ ...state, kept: state.kept.filter((id) => id !== slip) }),
});
