// A plan as text: one string per round, one base-36 digit per person, `-` for who is absent.
import type { SeatingPlan } from './instance.js';

/** Writes a plan, one string per round. */
export function formatPlan(plan: SeatingPlan): readonly string[] {
  return plan.map((round) => round.map((table) => (table < 0 ? '-' : table.toString(36))).join(''));
}

/** Reads a plan; null when a character is neither a base-36 digit nor `-`. */
export function parsePlan(text: readonly string[]): SeatingPlan | null {
  if (!text.every((round) => /^[0-9a-z-]*$/.test(round))) return null;
  return text.map((round) => [...round].map((digit) => (digit === '-' ? -1 : Number.parseInt(digit, 36))));
}
