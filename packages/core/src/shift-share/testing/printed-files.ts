// Small invented files, cut into cells, recognised, answered and read, as an import does it.
import type { Head, ImportAnswers, ImportedFact, Layout, SettledLayout } from '../import/index.js';
import { detectLayout, openReconciliation, readRow, settleLayout } from '../import/index.js';

/** What a test says of its file beside its text. */
export interface PrintedFile {
  readonly separator?: string | null;
  readonly name?: string;
  readonly sheet?: string | null;
}

/** Cuts a text into cells by its separator, `;` unless said. No quotes: cells hold no separator. */
export function cut(text: string, file: PrintedFile = {}): Head {
  const { separator = ';', name = 'fichier.csv', sheet = null } = file;
  return {
    name,
    sheet,
    separator,
    rows: text.split('\n').map((line) => line.split(separator ?? ';')),
  };
}

/** Answers that leave no question open. */
export const everyAnswer: ImportAnswers = {
  geographyKind: 'COM',
  geographyYear: 2020,
  publisher: 'La mairie',
  licence: 'LO',
  year: 2020,
  comma: 'decimal',
};

/** The layout of a file that a profile knows. */
export function recognise(head: Head): Layout {
  const layout = detectLayout(head);
  if (layout === null) throw new Error('no profile knows the file of the test');
  return layout;
}

/** Settles a layout, its basis first, the workplace when it has none. */
export function settle(layout: Layout, answers: ImportAnswers = {}): SettledLayout {
  const basis = layout.about.basis ?? 'workplace';
  const settled = settleLayout(layout, { ...everyAnswer, basis, ...answers });
  if (!settled.ok) throw new Error(settled.refusal.code);
  return settled.value;
}

/** Reads every row under the header: facts of all rows, in order. */
export function readFacts(head: Head, answers: ImportAnswers = {}): readonly ImportedFact[] {
  const layout = recognise(head);
  const settled = settle(layout, answers);
  return head.rows.slice(layout.firstRow).flatMap((row) => {
    const read = readRow(row, settled);
    return typeof read === 'string' ? [] : read;
  });
}

/** The account of the reading of a whole file. */
export function reconcile(head: Head, answers: ImportAnswers = {}) {
  const layout = recognise(head);
  const settled = settle(layout, answers);
  const account = openReconciliation();
  for (const [at, row] of head.rows.entries()) {
    if (at >= layout.firstRow) account.take(at + 1, readRow(row, settled));
  }
  return account.report();
}

/** Facts as `territory sector year cell`, the cell being a number or the kind of what is not one. */
export function tell(facts: readonly ImportedFact[]): readonly string[] {
  return facts.map(({ territory, sector, year, cell }) => {
    const said = cell.kind === 'value' ? cell.value : cell.kind;
    return `${territory} ${sector} ${year} ${said}`;
  });
}
