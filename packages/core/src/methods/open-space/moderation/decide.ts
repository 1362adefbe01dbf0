// Decides about hiding words that hurt, and showing them again.
import { accept, type Refusal, type Result, refuse } from '../../../kernel/index.js';
import { findItem } from '../../../workshop/index.js';
import type { Item, ModerationCommand } from '../orders/command.js';
import type { Deciders, Decision } from '../orders/decision.js';
import type { ModerationEvent } from '../orders/event.js';
import type { Card, OpenSpaceState, Question, Report } from '../state.js';

function getItem(state: OpenSpaceState, { kind, id }: Item): Result<Question | Report | Card, Refusal> {
  const lists = { question: state.questions, report: state.reports, card: state.cards } as const;
  const found = findItem<Question | Report | Card>(lists[kind], id);
  return found === undefined ? refuse(`${kind}-unknown`) : accept(found);
}

function restoreCard({ id, versions, onBehalfOf }: Card): ModerationEvent {
  return { type: 'card-restored', card: id, versions, onBehalfOf };
}

function restoreReport(state: OpenSpaceState, report: Report): readonly ModerationEvent[] {
  const together = state.cards.filter(
    (card) => card.report === report.id && card.hidden !== null && card.hidden.op === report.hidden?.op,
  );
  return [
    { type: 'report-restored', report: report.id, versions: report.versions },
    ...together.map(restoreCard),
  ];
}

function decideRestoring(state: OpenSpaceState, { kind, id }: Item): Decision {
  const report = kind === 'report' ? findItem(state.reports, id) : undefined;
  if (report !== undefined) return accept(restoreReport(state, report));
  const card = kind === 'card' ? findItem(state.cards, id) : undefined;
  if (card !== undefined) return accept([restoreCard(card)]);
  const question = findItem(state.questions, id);
  if (question === undefined) return refuse('question-unknown');
  const { versions, onBehalfOf } = question;
  return accept([{ type: 'question-restored', question: id, versions, onBehalfOf }]);
}

/** Deciders of moderation. Hiding a report hides its slips with it; restoring it restores those, and no other. */
export const moderationDeciders: Deciders<ModerationCommand> = {
  'hide-item': (state, { item }) => {
    const found = getItem(state, item);
    if (!found.ok) return found;
    if (found.value.hidden !== null) return refuse('item-hidden');
    const slips = state.cards.filter(
      (card) => item.kind === 'report' && card.report === item.id && card.hidden === null,
    );
    const hidden: Item[] = [item, ...slips.map(({ id }) => ({ kind: 'card' as const, id }))];
    return accept(hidden.map((one) => ({ type: 'item-hidden', item: one })));
  },

  'restore-item': (state, { item }) => {
    const found = getItem(state, item);
    if (!found.ok) return found;
    return found.value.hidden === null ? refuse('not-hidden') : decideRestoring(state, item);
  },
};
