// The reports as the wall and the booklet show them.
import { findItem } from '../../../workshop/index.js';
import type { Card, OpenSpaceState, Question, Report } from '../state.js';

/** A report with its question and the slips it put on the wall. */
export interface PostedReport {
  readonly report: Report;
  /** Null only if the log was cut. */
  readonly question: Question | null;
  readonly challenges: readonly Card[];
  readonly assets: readonly Card[];
}

/** Reports that are not hidden, in the order they came, with their slips that are not hidden either. */
export function getReports(state: OpenSpaceState): readonly PostedReport[] {
  return state.reports
    .filter(({ hidden }) => hidden === null)
    .map((report) => {
      const cards = state.cards.filter((card) => card.report === report.id && card.hidden === null);
      return {
        report,
        question: findItem(state.questions, report.question) ?? null,
        challenges: cards.filter(({ kind }) => kind === 'challenge'),
        assets: cards.filter(({ kind }) => kind === 'asset'),
      };
    });
}
