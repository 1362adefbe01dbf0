// Decides about the reports that groups leave (R065).
import { accept, refuse } from '../../../kernel/index.js';
import {
  type Actor,
  type DecideContext,
  explainStale,
  findItem,
  isPerson,
  isStaff,
} from '../../../workshop/index.js';
import type { ReportCommand } from '../orders/command.js';
import type { Deciders, Decision } from '../orders/decision.js';
import type { OpenSpaceEvent } from '../orders/event.js';
import { MAX_CARDS, MAX_REPORTS } from '../orders/limits.js';
import type { OpenSpaceState, Report } from '../state.js';

type PostReport = Extract<ReportCommand, { type: 'post-report' }>;

function createReportEvents(command: PostReport, op: string): OpenSpaceEvent[] {
  const { type: _, challenges, assets, ...form } = command;
  const report = `${op}:0`;
  const slips = [
    ...challenges.map((text) => ({ kind: 'challenge' as const, text })),
    ...assets.map((text) => ({ kind: 'asset' as const, text })),
  ];
  const cards = slips.map(
    (slip, rank): OpenSpaceEvent => ({
      type: 'card-added',
      card: `${op}:${rank + 1}`,
      ...slip,
      report,
      paper: command.paper,
      onBehalfOf: null,
    }),
  );
  return [{ type: 'report-posted', report, ...form }, ...cards];
}

/** A group may leave several reports: two people of one table who both wrote have both been heard. */
function decidePosting(state: OpenSpaceState, command: PostReport, { who, op }: DecideContext): Decision {
  if (state.marketplace === 'unopened') return refuse('marketplace-unopened');
  const question = findItem(state.questions, command.question);
  if (question === undefined) return refuse('question-unknown');
  if (question.withdrawn !== null) return refuse('question-withdrawn');
  if (command.paper && !isStaff(who)) return refuse('staff-only');
  if (state.reports.length >= MAX_REPORTS) return refuse('too-many', { max: MAX_REPORTS });
  if (state.cards.length + command.challenges.length + command.assets.length > MAX_CARDS) {
    return refuse('too-many', { max: MAX_CARDS });
  }
  return accept(createReportEvents(command, op));
}

/** Staff, whoever typed it, its convener and its listed participants. */
function canAmend(report: Report, who: Actor): boolean {
  return (
    isStaff(who) ||
    report.by === who.member ||
    [report.convener, ...report.participants].some((person) => isPerson(person, who.member))
  );
}

function isSameForm(report: Report, form: Extract<ReportCommand, { type: 'amend-report' }>): boolean {
  const before = [report.said, report.convener, report.participants, report.table];
  return JSON.stringify(before) === JSON.stringify([form.said, form.convener, form.participants, form.table]);
}

/** Deciders of reports. */
export const reportDeciders: Deciders<ReportCommand> = {
  'post-report': decidePosting,

  'amend-report': (state, command, { who }) => {
    const report = findItem(state.reports, command.report);
    if (report === undefined) return refuse('report-unknown');
    if (report.hidden !== null) return refuse('item-hidden');
    if (!canAmend(report, who)) return refuse('not-author');
    const stale = explainStale(report, { version: command.version, current: report.said });
    if (stale !== null) return stale;
    if (isSameForm(report, command)) return refuse('nothing-changes');
    const { type: _, version: __, ...form } = command;
    return accept([{ type: 'report-amended', ...form }]);
  },
};
