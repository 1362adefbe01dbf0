// What a sheet typed halfway would lose: said before it is sent, with what to do; nothing is dropped in silence.
import { formatSentence } from '../../../../design/index.js';
import type { SheetCopy } from './copy.fr.js';
import { type ListName, parseNumber, type Row, type SheetDraft } from './draft.js';

/** The words that a row needs to be kept, by list, each with the name it has on the screen. */
const NEEDED = {
  partners: { label: 'who' },
  milestones: { title: 'what' },
  financing: { source: 'source' },
  indicators: { label: 'indicator' },
  awaited: { from: 'awaitedFrom', what: 'awaitedWhat', since: 'since' },
} as const satisfies Readonly<Record<ListName, Readonly<Record<string, keyof SheetCopy>>>>;

/** Fields that always hold something: their first choice is not something typed. */
const CHOSEN: ReadonlySet<string> = new Set(['id', 'kind', 'state']);
const NUMBERS = { financing: ['euros'], indicators: ['value', 'target'] } as const;

const isWritten = (text: string | undefined): text is string => (text ?? '').trim() !== '';
const isNoNumber = (text: string | undefined): boolean => isWritten(text) && parseNumber(text) === null;

function findTyped(row: Row): string | null {
  const typed = Object.entries(row).find(([field, text]) => !CHOSEN.has(field) && isWritten(text));
  return typed?.[1].trim() ?? null;
}

/** The field a row waits for; a starting point is a value, its day and its source, or none. */
function listMissing(list: ListName, row: Row): readonly (keyof SheetCopy)[] {
  const missing = Object.entries(NEEDED[list]).flatMap(([field, label]) =>
    isWritten(row[field]) ? [] : [label as keyof SheetCopy],
  );
  if (list !== 'indicators') return missing;
  const baseline = { value: 'baseline', on: 'baselineOn', source: 'baselineSource' } as const;
  const fields = Object.keys(baseline) as (keyof typeof baseline)[];
  const empty = fields.filter((field) => !isWritten(row[field]));
  return empty.length === fields.length ? missing : [...missing, ...empty.map((field) => baseline[field])];
}

function readRow(list: ListName, row: Row, copy: SheetCopy): readonly string[] {
  const typed = findTyped(row);
  if (typed === null) return [];
  const where = String(copy[list]);
  const gaps = listMissing(list, row).map((field) =>
    formatSentence(copy.rowUnkept, { list: where, field: String(copy[field]), typed }),
  );
  const numbers: readonly string[] = list in NUMBERS ? NUMBERS[list as keyof typeof NUMBERS] : [];
  const strange = numbers.flatMap((field) => (isNoNumber(row[field]) ? [row[field] ?? ''] : []));
  return [
    ...gaps,
    ...strange.map((text) => formatSentence(copy.numberUnread, { where, typed: text.trim() })),
  ];
}

/** Texts that go nowhere without another one. */
const LEANING = [
  { needs: 'firstWhat', of: 'firstStep', field: 'what', texts: ['firstWho', 'firstDue'] },
  { needs: 'contact', of: 'contact', field: 'contact', texts: ['mail', 'phone'] },
] as const;

/** One sentence for each thing that was typed and could not be kept; none when all of it can. */
export function listUnkept({ texts, lists }: SheetDraft, copy: SheetCopy): readonly string[] {
  const rows = (Object.keys(NEEDED) as ListName[]).flatMap((list) =>
    lists[list].flatMap((row) => readRow(list, row, copy)),
  );
  const leaning = LEANING.flatMap(({ needs, of, field, texts: others }) => {
    const typed = others.map((name) => texts[name]).find(isWritten);
    if (typed === undefined || isWritten(texts[needs])) return [];
    return [formatSentence(copy.textUnkept, { list: copy[of], field: copy[field], typed: typed.trim() })];
  });
  const cost = isNoNumber(texts.cost)
    ? [formatSentence(copy.numberUnread, { where: copy.cost, typed: texts.cost.trim() })]
    : [];
  return [...leaning, ...cost, ...rows];
}
