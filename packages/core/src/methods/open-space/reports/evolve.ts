// How reports arrive and are amended; every version is kept.
import { updateItem } from '../../../workshop/index.js';
import type { Evolvers } from '../orders/decision.js';
import type { ReportEvent } from '../orders/event.js';

/** Evolvers of reports. */
export const reportEvolvers: Evolvers<ReportEvent> = {
  'report-posted': (state, { type: _, report, question, paper, ...form }, { by, at, seq }) => ({
    ...state,
    reports: [
      ...state.reports,
      {
        id: report,
        seq,
        by,
        at,
        question,
        paper,
        ...form,
        version: 1,
        versions: [{ ...form, by, at }],
        hidden: null,
      },
    ],
  }),

  'report-amended': (state, { type: _, report, ...form }, { by, at }) => ({
    ...state,
    reports: updateItem(state.reports, report, (kept) => ({
      ...kept,
      ...form,
      version: kept.version + 1,
      versions: [...kept.versions, { ...form, by, at }],
    })),
  }),
};
