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

/** What each stage adds to what the former ones asked (C4). */
const ASKED = {
  idea: ['origin'],
  proposal: ['problem-and-solution', 'value', 'who-cares'],
  'project-sheet': ['group', 'pilot', 'working-group', 'objectives', 'first-step'],
  'action-sheet': ['contact', 'partners', 'milestones', 'cost', 'financing', 'indicator', 'commitment'],
  'follow-up': ['status', 'news', 'next-step'],
  closing: ['ending', 'result', 'lesson'],
} as const satisfies Readonly<Record<Stage, readonly string[]>>;

/** Something a stage would like to know: a prompt, never a condition to exist (R122). */
export type Prompt = (typeof ASKED)[Stage][number];

/** Every prompt, in the order the stages ask them. */
export const prompts: readonly Prompt[] = stages.flatMap((stage): readonly Prompt[] => ASKED[stage]);

/** What a stage would like to know, its own prompts last. */
export function computePrompts(stage: Stage): readonly Prompt[] {
  return stages
    .filter((from) => compareStages(from, stage) <= 0)
    .flatMap((from): readonly Prompt[] => ASKED[from]);
}
