// What the stage of a sheet already says and what it would like to know next: a help, never a score.
import type { Action } from '../action.js';
import { computePilotState } from '../pilot.js';
import { computePrompts, type Prompt, type Stage } from '../stage.js';
import { isFirm } from './commitment.js';
import { findNextMilestone } from './milestone.js';

/** What a stage would like to know, sorted into known and missing. */
export interface Completeness {
  readonly stage: Stage;
  readonly known: readonly Prompt[];
  readonly missing: readonly Prompt[];
}

/** How each prompt is answered; a prompt without its line here does not compile. */
const ANSWERS: Readonly<Record<Prompt, (action: Action) => boolean>> = {
  origin: ({ provenance }) => provenance.reference !== null || provenance.sources.length > 0,
  'problem-and-solution': ({ description, details }) =>
    description !== null || (details.problem !== null && details.solution !== null),
  value: ({ details }) => details.partnersValue !== null || details.territoryValue !== null,
  'who-cares': ({ details }) => details.whoCares !== null,
  group: ({ groupId }) => groupId !== null,
  pilot: ({ pilots }) => computePilotState(pilots) === 'named',
  'working-group': ({ details }) => (details.workingGroup?.members.length ?? 0) > 0,
  objectives: ({ objectives }) => objectives.length > 0,
  'first-step': ({ details }) => details.firstStep !== null && details.firstStep.due !== null,
  contact: ({ details }) => details.contact !== null,
  partners: ({ details }) => details.partners.length > 0,
  milestones: ({ details }) => details.milestones.some(({ due }) => due !== null),
  cost: ({ details }) => details.cost !== null,
  financing: ({ details }) => details.financing.length > 0,
  indicator: ({ details }) => details.indicators.some(({ baseline }) => baseline !== null),
  commitment: ({ details }) => isFirm(details.commitments),
  status: ({ details }) => details.progress.status !== null,
  news: ({ details }) => details.progress.news !== null,
  'next-step': ({ details }) => (findNextMilestone(details.milestones)?.due ?? null) !== null,
  ending: ({ details }) => details.ending !== null,
  result: ({ details }) => (details.ending?.result ?? null) !== null,
  lesson: ({ details }) => (details.ending?.lesson ?? null) !== null,
};

/**
 * Sorts the prompts of an action's stage into what it says and what it does not (R122): a help to grow the
 * sheet, never a score, and nothing in it is required.
 */
export function explainCompleteness(action: Action): Completeness {
  const asked = computePrompts(action.stage);
  const known = asked.filter((prompt) => ANSWERS[prompt](action));
  return { stage: action.stage, known, missing: asked.filter((prompt) => !known.includes(prompt)) };
}

/** The gaps that keep a project sheet from being an action sheet: held, described, financed, evaluated, ready. */
export interface Maturity {
  readonly held: boolean;
  readonly described: boolean;
  readonly financed: boolean;
  readonly evaluated: boolean;
  readonly ready: boolean;
}

/** Reads a sheet by the rule of maturity of the recovery contracts (C4); it opens and closes nothing by itself. */
export function readMaturity(action: Action): Maturity {
  const has = (prompt: Prompt): boolean => ANSWERS[prompt](action);
  return {
    held: has('pilot'),
    described: has('problem-and-solution') && has('objectives'),
    financed: has('cost') && has('financing'),
    evaluated: has('indicator'),
    ready: has('first-step') || has('milestones'),
  };
}
