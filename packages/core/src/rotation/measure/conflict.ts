// Rules that no plan can keep together, though each could be kept alone: the fewest that suffice, named one by one.
import type { Refusal } from '../../kernel/index.js';
import type { RotationInstance, SeatingRules } from '../instance/instance.js';
import { NO_RULES } from '../instance/instance.js';
import { createProblem } from '../instance/problem.js';
import type { RotationRefusal } from './infeasible.js';

/** Tells whether no plan at all keeps the rules of an instance. */
export type Proof = (instance: RotationInstance) => boolean;

/** A rule, and the same day without it. */
interface Removable {
  readonly refusal: Refusal<RotationRefusal>;
  remove(instance: RotationInstance): RotationInstance;
}

function dropRule(change: (rules: SeatingRules) => SeatingRules) {
  return (instance: RotationInstance): RotationInstance => ({
    ...instance,
    constraints: change(instance.constraints ?? NO_RULES),
  });
}

function listPairs({ apart, together }: SeatingRules): readonly Removable[] {
  return [
    ...apart.map(
      (rule): Removable => ({
        refusal: { code: 'conflict-apart', data: { a: rule[0], b: rule[1] } },
        remove: dropRule((rules) => ({ ...rules, apart: rules.apart.filter((one) => one !== rule) })),
      }),
    ),
    ...together.map(
      (rule): Removable => ({
        refusal: { code: 'conflict-together', data: { a: rule[0], b: rule[1] } },
        remove: dropRule((rules) => ({ ...rules, together: rules.together.filter((one) => one !== rule) })),
      }),
    ),
  ];
}

function listOthers({ allowed, quota }: SeatingRules): readonly Removable[] {
  return [
    ...Object.keys(allowed).map(
      (person): Removable => ({
        refusal: { code: 'conflict-allowed', data: { person: Number(person) } },
        remove: dropRule((rules) => ({
          ...rules,
          allowed: Object.fromEntries(Object.entries(rules.allowed).filter(([one]) => one !== person)),
        })),
      }),
    ),
    ...quota.map(
      (rule): Removable => ({
        refusal: { code: 'conflict-quota', data: { category: rule.category } },
        remove: dropRule((rules) => ({ ...rules, quota: rules.quota.filter((one) => one !== rule) })),
      }),
    ),
  ];
}

function listActivities(instance: RotationInstance): readonly Removable[] {
  const without = (at: number, key: 'hosts' | 'distinctThemes') => (one: RotationInstance) => ({
    ...one,
    activities: one.activities.map((activity, k) => {
      if (k !== at) return activity;
      const { [key]: _, ...rest } = activity;
      return rest;
    }),
  });
  return instance.activities.flatMap((activity, at) => [
    ...(activity.distinctThemes === true
      ? [
          {
            refusal: { code: 'conflict-themes' as const, data: { activity: at } },
            remove: without(at, 'distinctThemes'),
          },
        ]
      : []),
    ...((activity.hosts ?? []).length > 0
      ? [
          {
            refusal: { code: 'conflict-hosts' as const, data: { activity: at } },
            remove: without(at, 'hosts'),
          },
        ]
      : []),
  ]);
}

/** Rules that can be given up, the ones an organiser gives up first coming last, so that they are named rather than the others. */
function listRemovable(instance: RotationInstance): readonly Removable[] {
  const rules = createProblem(instance).rules;
  const level: Removable = {
    refusal: { code: 'conflict-spread', data: { spread: instance.maxSpread } },
    remove: (one) => ({ ...one, maxSpread: one.n }),
  };
  return [...listActivities(instance), level, ...listOthers(rules), ...listPairs(rules)];
}

/**
 * Names rules that contradict each other: all of them together cannot be kept, and giving any one of them up would be enough
 * as far as the proof can tell. Made for a day of which `isProven` has already said that no plan exists.
 */
export function listConflicts(
  instance: RotationInstance,
  isProven: Proof,
): readonly Refusal<RotationRefusal>[] {
  let kept = instance;
  const named: Refusal<RotationRefusal>[] = [];
  for (const { refusal, remove } of listRemovable(instance)) {
    const without = remove(kept);
    if (isProven(without)) kept = without;
    else named.push(refusal);
  }
  return named;
}
