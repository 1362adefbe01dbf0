// The steps of the questionnaire, in their order, and where a sheet that was left should open again.
import { createDraw } from '../../kernel/index.js';
import { drawCards, type SurveySheet } from './sheet.js';
import type { SurveyActor } from './survey.js';

/** A step, one thing at a time on a phone (§8). */
export type SurveyStep = 'before' | 'still' | 'who' | 'how' | 'outside' | 'spaces' | 'opinions' | 'after';

/** A tie told at an earlier wave, shown again to be confirmed or not. */
export interface PreviousTie {
  readonly person: string;
  readonly rhythm: number;
}

/** The steps for somebody: « toujours ? » only when they answered before. */
export function listSteps(previous: readonly PreviousTie[]): readonly SurveyStep[] {
  const again: readonly SurveyStep[] = previous.length > 0 ? ['still'] : [];
  return ['before', ...again, 'who', 'how', 'outside', 'spaces', 'opinions', 'after'];
}

/** The earlier names that were not answered yet, one by one: there is no answer for all of them at once. */
export function listUnconfirmed(
  sheet: SurveySheet,
  previous: readonly PreviousTie[],
): readonly PreviousTie[] {
  return previous.filter(({ person }) => sheet.still[person] === undefined);
}

/** The people whose card is still to be filled. */
export function listOpenCards(sheet: SurveySheet): readonly string[] {
  const asked = drawCards(sheet);
  return sheet.ticked.filter((person) => {
    const said = sheet.ties[person];
    return said === undefined || said.rhythm === null || (asked.includes(person) && said.modes === null);
  });
}

/** Where a sheet opens again: the first step that has not been answered. A sheet that says nothing opens at the notice. */
export function findStep(sheet: SurveySheet, previous: readonly PreviousTie[]): SurveyStep {
  if (sheet.finished) return 'after';
  const hasStarted = sheet.whoDone || sheet.ticked.length > 0 || Object.keys(sheet.still).length > 0;
  if (!hasStarted) return 'before';
  if (!sheet.whoDone && listUnconfirmed(sheet, previous).length > 0) return 'still';
  if (!sheet.whoDone) return 'who';
  if (listOpenCards(sheet).length > 0 && sheet.outside === null) return 'how';
  if (sheet.outside === null) return 'outside';
  if (sheet.spaces === null) return 'spaces';
  return sheet.opinions === null ? 'opinions' : 'after';
}

/** Categories of the roster in an order drawn for this person, so that none is always read first; people in theirs. */
export function shuffleCategories(
  actors: readonly SurveyActor[],
  seed: number,
): readonly { readonly category: string | null; readonly persons: readonly string[] }[] {
  const categories = [...new Set(actors.map((actor) => actor.category))];
  return createDraw(seed)
    .shuffle(categories)
    .map((category) => ({
      category,
      persons: actors.filter((actor) => actor.category === category).map((actor) => actor.id),
    }));
}
