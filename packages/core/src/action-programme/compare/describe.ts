// A comparison put into plain words, for the screen and for paper alike.
import { fillSentence } from '../../workshop/index.js';
import type { EndingKind } from '../sheet-part/ending.js';
import type { Phase, Status } from '../sheet-part/progress.js';
import type { Stage } from '../stage.js';
import type { AmountField, FieldChange, ListField, TextField, ValueField } from './change.js';
import type { ProgrammeComparison } from './programme-change.js';

/** The sentences of one language; holes are `{before}`, `{after}`, `{words}`, `{count}`, `{reason}`. */
export interface ComparisonWords {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly endings: Readonly<Record<EndingKind, string>>;
  readonly values: Readonly<
    Record<ValueField, { readonly set: string; readonly changed: string; readonly erased: string }>
  >;
  readonly texts: Readonly<
    Record<TextField, { readonly written: string; readonly rewritten: string; readonly erased: string }>
  >;
  readonly lists: Readonly<Record<ListField, { readonly arrived: string; readonly left: string }>>;
  readonly amounts: Readonly<
    Record<AmountField, { readonly set: string; readonly changed: string; readonly erased: string }>
  >;
  readonly restricted: string;
  readonly opened: string;
  readonly ended: string;
  readonly summary: string;
  readonly nothing: string;
  readonly formatEuros: (euros: number) => string;
  readonly formatDay: (day: string) => string;
}

/** A step is told with its day last, when it has one. */
const LAST_DAY = /\d{4}-\d{2}-\d{2}$/;

function wordValue(field: ValueField, value: string, words: ComparisonWords): string {
  if (field === 'stage') return words.stages[value as Stage];
  if (field === 'phase') return words.phases[value as Phase];
  if (field === 'status') return words.statuses[value as Status];
  if (field === 'first-step') return value.replace(LAST_DAY, words.formatDay);
  return field === 'starts-on' || field === 'ends-on' ? words.formatDay(value) : value;
}

type Triple = { readonly set: string; readonly changed: string; readonly erased: string };

function fillTriple(triple: Triple, before: string | null, after: string | null): string {
  if (before === null) return fillSentence(triple.set, { after: after ?? '' });
  if (after === null) return fillSentence(triple.erased, { before });
  return fillSentence(triple.changed, { before, after });
}

/** One difference in one or two sentences. */
export function describeChange(change: FieldChange, words: ComparisonWords): readonly string[] {
  switch (change.kind) {
    case 'value': {
      const say = (value: string | null) => (value === null ? null : wordValue(change.field, value, words));
      return [fillTriple(words.values[change.field], say(change.before), say(change.after))];
    }
    case 'text':
      return [words.texts[change.field][change.how]];
    case 'list': {
      const { arrived, left } = words.lists[change.field];
      const say = (template: string, list: readonly string[]) =>
        list.length === 0 ? [] : [fillSentence(template, { words: list.join(' ; ') })];
      return [...say(arrived, change.arrived), ...say(left, change.left)];
    }
    case 'amount': {
      const say = (euros: number | null) => (euros === null ? null : words.formatEuros(euros));
      return [fillTriple(words.amounts[change.field], say(change.before), say(change.after))];
    }
    default:
      return [change.restricted ? words.restricted : words.opened];
  }
}

/** An action and what is said of it. */
export interface DescribedAction {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
}

/** A comparison, ready to be read aloud. */
export interface DescribedComparison {
  readonly summary: string;
  readonly added: readonly DescribedAction[];
  readonly removed: readonly DescribedAction[];
  readonly ended: readonly DescribedAction[];
  readonly changed: readonly DescribedAction[];
}

/** Puts a comparison into words: the summary says the counts on each side and never which side is better. */
export function describeComparison(
  comparison: ProgrammeComparison,
  words: ComparisonWords,
): DescribedComparison {
  const { before, after, added, removed, ended, changed, unchanged } = comparison;
  const name = (action: { readonly id: string; readonly title: string }, sentences: readonly string[]) => ({
    id: action.id,
    title: action.title,
    sentences,
  });
  const hasMoved = added.length + removed.length + ended.length + changed.length > 0;
  const counts = {
    before: before.actions,
    after: after.actions,
    added: added.length,
    removed: removed.length,
    ended: ended.length,
    changed: changed.length,
    unchanged,
  };
  return {
    summary: fillSentence(hasMoved ? words.summary : words.nothing, counts),
    added: added.map((action) => name(action, [words.stages[action.stage]])),
    removed: removed.map((action) => name(action, [])),
    ended: ended.map(({ action, ending }) =>
      name(action, [
        fillSentence(words.ended, {
          ending: words.endings[ending.kind],
          day: words.formatDay(ending.on),
          reason: ending.reason,
        }),
      ]),
    ),
    changed: changed.map(({ action, changes }) =>
      name(
        action,
        changes.flatMap((change) => describeChange(change, words)),
      ),
    ),
  };
}
