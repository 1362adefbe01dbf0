// Every plan of a day so small that all of them can be written, to hold what is claimed against what is.
import type { RotationInstance, SeatingPlan } from '../instance/instance.js';
import { formatPlan } from '../instance/plan-text.js';
import { judgePlan } from './checker.js';

/** A round alone, as an instance of its own, so that the judge can look at one row. */
function cutRound(instance: RotationInstance, r: number): RotationInstance {
  const { rounds, presence, constraints } = instance;
  const round = rounds[r];
  if (round === undefined) throw new Error('testing/cutRound: no such round');
  const together = (constraints?.together ?? []).flatMap(([a, b, named]) =>
    named.includes(r) ? [[a, b, [0]] as const] : [],
  );
  return {
    ...instance,
    rounds: [round],
    presence: presence === undefined ? undefined : [presence[r] ?? ''],
    constraints: constraints === undefined ? undefined : { ...constraints, together },
  };
}

/** Every row of a round that the judge finds nothing against. */
function listRows(instance: RotationInstance, r: number): readonly (readonly number[])[] {
  const tables = instance.rounds[r]?.tables ?? 1;
  const alone = cutRound(instance, r);
  const isThere = (i: number): boolean => alone.presence?.[0]?.charAt(i) !== '0';
  let rows: number[][] = [[]];
  for (let i = 0; i < instance.n; i += 1) {
    const seats = isThere(i) ? Array.from({ length: tables }, (_, table) => table) : [-1];
    rows = rows.flatMap((row) => seats.map((table) => [...row, table]));
  }
  return rows.filter((row) => judgePlan(alone, formatPlan([row])).faults.length === 0);
}

/** Every plan that keeps every rule of a tiny day, in the judge's eyes. */
export function listEveryPlan(instance: RotationInstance): readonly SeatingPlan[] {
  let plans: SeatingPlan[] = [[]];
  instance.rounds.forEach((_, r) => {
    const rows = listRows(instance, r);
    plans = plans.flatMap((plan) => rows.map((row) => [...plan, row]));
  });
  const isThemed = instance.activities.some(({ distinctThemes }) => distinctThemes === true);
  return isThemed ? plans.filter((plan) => judgePlan(instance, formatPlan(plan)).faults.length === 0) : plans;
}
