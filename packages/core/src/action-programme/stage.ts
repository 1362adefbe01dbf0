// How far an action has come, from an idea to its closing, and what each stage would like to know.

/**
 * The stages of an action, in order (R125; the rule of maturity of the recovery contracts, where a project
 * sheet becomes an action sheet once it is held, described, financed, evaluated and ready to start).
 */
export const stages = ['idea', 'proposal', 'project-sheet', 'action-sheet', 'follow-up', 'closing'] as const;

/** One stage; separate from any status. */
export type Stage = (typeof stages)[number];

/** Compares two stages: negative when the first comes earlier. */
export function compareStages(a: Stage, b: Stage): number {
  return stages.indexOf(a) - stages.indexOf(b);
}

/** Something a stage would like to know: a prompt, never a condition to exist (R122). */
export type Prompt =
  | 'origin'
  | 'problem-and-solution'
  | 'value'
  | 'group'
  | 'pilot'
  | 'objectives'
  | 'first-step'
  | 'partners'
  | 'cost'
  | 'indicator';

/** What each stage adds to what the former ones asked. */
const ASKED: readonly (readonly [Stage, readonly Prompt[]])[] = [
  ['idea', ['origin']],
  ['proposal', ['problem-and-solution', 'value']],
  ['project-sheet', ['group', 'pilot', 'objectives', 'first-step']],
  ['action-sheet', ['partners', 'cost', 'indicator']],
];

/** What a stage would like to know, its own prompts last; follow-up and closing add none here. */
export function computePrompts(stage: Stage): readonly Prompt[] {
  return ASKED.filter(([from]) => compareStages(from, stage) <= 0).flatMap(([, prompts]) => prompts);
}
