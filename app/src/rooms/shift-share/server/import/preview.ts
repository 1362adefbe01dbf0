// What a file is, told from its beginning: profile, first rows, questions.
import { detectLayout, type Head, type Layout, listQuestions } from '@trame/core/shift-share';
import type { FilePreview } from '../../contract.js';
import type { ByteStream } from './byte-source.js';
import { readHead } from './keep-file.js';
import { openTable } from './table-file.js';

const SHOWN_ROWS = 24;
const SHOWN_COLUMNS = 60;
const SHOWN_LETTERS = 80;

/** Rows around the header, cut to what a screen shows. */
function cutRows(head: Head): string[][] {
  return head.rows
    .slice(0, SHOWN_ROWS)
    .map((row) => row.slice(0, SHOWN_COLUMNS).map((cell) => cell.slice(0, SHOWN_LETTERS)));
}

function listYears(layout: Layout): readonly number[] {
  const years = layout.values.flatMap(({ year }) => (year === null || year === 0 ? [] : [year]));
  return [...new Set(years)].sort((a, b) => a - b);
}

const UNKNOWN = {
  publisher: null,
  title: '',
  licence: null,
  basis: null,
  nomenclature: { name: '', level: '' },
  geographyKind: null,
  geographyYear: null,
} as const;

/** The first row with as many filled cells as the fullest: the likeliest header. */
function guessHeaderRow(head: Head): number {
  const widths = head.rows.slice(0, 40).map((row) => row.filter((cell) => cell.trim() !== '').length);
  return Math.max(0, widths.indexOf(Math.max(...widths, 0)));
}

/** Looks at the beginning of a file. Throws `UnreadableFile`. */
export async function previewTable(
  source: ByteStream,
  given: { readonly name: string; readonly sheet: string | null; readonly isPart: boolean },
): Promise<FilePreview> {
  const table = await openTable(source, given);
  try {
    const head = await readHead(table, given.name);
    const layout = detectLayout(head);
    const rest = { sheet: table.sheet, sheets: [...table.sheets], rows: cutRows(head) };
    if (layout === null) {
      const headerRow = guessHeaderRow(head);
      return { ...rest, profile: null, headerRow, questions: [], about: UNKNOWN, years: [], measure: 'jobs' };
    }
    const { population: _population, url: _url, ...about } = layout.about;
    return {
      ...rest,
      profile: layout.profile,
      headerRow: layout.headerRow,
      questions: [...listQuestions(layout)],
      about,
      years: [...listYears(layout)],
      measure: layout.measure,
    };
  } finally {
    await table.rows.return(undefined);
  }
}
