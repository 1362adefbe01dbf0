// Decides any order given to a 1-2-4-all.
import { accept, refuse } from '../../kernel/index.js';
import {
  createCourseDeciders,
  createDecide,
  createSlipDeciders,
  type Deciders,
  findItem,
  type Objection,
  type SlipDraft,
} from '../../workshop/index.js';
import type { OneTwoFourAllCommand, OneTwoFourAllEvent } from './command.js';
import { planOneTwoFourAll } from './plan.js';
import { parseOneTwoFourAllCommand } from './schema.js';
import { IDEA_VOICES, type OneTwoFourAllState } from './state.js';

type State = OneTwoFourAllState;

function explainQuestion({ question }: State): Objection {
  return question === null ? refuse('one-two-four-question-missing') : null;
}

/** One voice at most. */
function explainVoice(tags: readonly string[]): Objection {
  const isVoice = tags.length <= 1 && tags.every((tag) => IDEA_VOICES.some((voice) => voice === tag));
  return isVoice ? null : refuse('malformed', { field: 'tags' });
}

/** The way back is that of the carried sentence picked; nobody types another (R056). */
function explainDraft(state: State, draft: SlipDraft<'idea'>): Objection {
  const { about, team, sources, tags } = draft;
  if (team !== null) return refuse('team-unknown');
  if (sources.length > 0) return refuse('malformed', { field: 'sources' });
  if (about !== null && findItem(state.settings.carried, about) === undefined) {
    return refuse('one-two-four-carried-unknown');
  }
  return explainQuestion(state) ?? explainVoice(tags);
}

const slips = createSlipDeciders<State, 'idea'>({ explainDraft });

const deciders: Deciders<State, OneTwoFourAllCommand, OneTwoFourAllEvent> = {
  ...createCourseDeciders<State>({
    plan: ({ settings }) => planOneTwoFourAll(settings),
    explainStage: explainQuestion,
  }),
  ...slips,
  'retag-slip': (state, command, context) =>
    explainVoice(command.tags) ?? slips['retag-slip'](state, command, context),
  'set-question': (state, { question }) =>
    state.question === question ? refuse('nothing-changes') : accept([{ type: 'question-set', question }]),
  'keep-idea': (state, { slip }) => {
    const idea = findItem(state.slips, slip);
    if (idea === undefined) return refuse('slip-unknown');
    if (idea.hidden !== null) return refuse('item-hidden');
    return state.kept.includes(slip) ? refuse('nothing-changes') : accept([{ type: 'idea-kept', slip }]);
  },
  'release-idea': (state, { slip }) =>
    state.kept.includes(slip) ? accept([{ type: 'idea-released', slip }]) : refuse('nothing-changes'),
};

/** Decides an order. Total. Only staff write once the activity is closed. */
export const decideOneTwoFourAll = createDecide<State, OneTwoFourAllCommand, OneTwoFourAllEvent>({
  parse: parseOneTwoFourAllCommand,
  deciders,
  isClosed: ({ closed }) => closed !== null,
});
