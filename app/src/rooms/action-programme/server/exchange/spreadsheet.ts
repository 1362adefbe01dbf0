// The programme as a book of sheets: the actions, which are read back, and what hangs from them, to be read.
import { columnTitles, type Field, fields, layRows, readIndicator } from '@trame/core/action-programme';
import type { SheetBook, SheetCell, SheetTable } from '../../../../platform/server/sheet/book.js';
import type { ActionSheet } from '../../contract.js';
import type { ExchangeContent } from './content.js';
import { formatDay, exchangeWords as words } from './words.fr.js';

const WIDTHS: Readonly<Partial<Record<Field, number>>> = {
  code: 10,
  group: 28,
  title: 44,
  pilots: 34,
  objectives: 40,
  description: 50,
  problem: 40,
  solution: 40,
  components: 34,
  firstStep: 32,
  id: 20,
};

/** Code, group and title say of which action a line speaks, on each page that the sheet is wide. */
const NAMED_BY = 3;

/** The sheet that is read back. */
export function composeActionTable({ rows }: ExchangeContent): SheetTable {
  return {
    name: words.sheets.actions,
    columns: fields.map((field) => ({ title: columnTitles[field], width: WIDTHS[field] ?? 16 })),
    rows: layRows(rows),
    namedBy: NAMED_BY,
  };
}

const day = (text: string | null): Date | null => (text === null ? null : new Date(`${text}T00:00:00Z`));

function listLines(
  { programme }: ExchangeContent,
  read: (action: ActionSheet) => readonly (readonly SheetCell[])[],
): readonly (readonly SheetCell[])[] {
  return programme.actions.flatMap((action) =>
    read(action).map((line): readonly SheetCell[] => [action.code, action.title, ...line]),
  );
}

function composeSide(content: ExchangeContent): readonly SheetTable[] {
  const lines = {
    milestones: listLines(content, ({ details }) =>
      details.milestones.map(({ title, who, startsOn, due, doneOn }) => [
        title,
        who,
        day(startsOn),
        day(due),
        day(doneOn),
      ]),
    ),
    financing: listLines(content, ({ details }) =>
      details.financing.map(({ source, euros, state, year }) => [
        source,
        euros,
        words.financing[state],
        year,
      ]),
    ),
    indicators: listLines(content, ({ details }) =>
      details.indicators.map((indicator) => {
        const { label, unit, baseline, target } = indicator;
        const last = readIndicator(indicator).last?.value ?? null;
        return [
          label,
          unit,
          baseline?.value ?? null,
          day(baseline?.on ?? null),
          baseline?.source ?? null,
          target?.value ?? null,
          last,
        ];
      }),
    ),
    partners: listLines(content, ({ details }) =>
      details.partners.map(({ label, brings, gains }) => [label, brings, gains]),
    ),
  };
  return (['milestones', 'financing', 'indicators', 'partners'] as const).flatMap((name) => {
    const rows = lines[name];
    const columns = words.columns[name].map((title, index) => ({
      title,
      width: index === 0 ? 10 : index < 3 ? 36 : 18,
    }));
    return rows.length === 0 ? [] : [{ name: words.sheets[name], columns, rows }];
  });
}

/** The whole book. */
export function composeBook(content: ExchangeContent): SheetBook {
  const { programme, today } = content;
  const title = words.title(programme.territoryName ?? '');
  const about: SheetTable = {
    name: words.sheets.about,
    columns: [{ title, width: 110 }],
    rows: [words.asOf(formatDay(today)), words.rows(programme.actions.length), ...words.about].map((line) => [
      line,
    ]),
  };
  return {
    title,
    author: words.author,
    tables: [composeActionTable(content), ...composeSide(content), about],
  };
}
