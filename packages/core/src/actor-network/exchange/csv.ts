// Comma files: one of actors and one of ties, for spreadsheets.
import type { SharedNetwork } from './shared-network.js';

const BOM = '\uFEFF';
const LINE = '\r\n';

/** A cell that a spreadsheet would run as a formula starts with an apostrophe (OWASP, « CSV injection »). */
function neutralise(text: string): string {
  return /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function formatCell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = neutralise(value ?? '');
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function formatTable(rows: readonly (readonly (string | number | null)[])[]): string {
  return BOM + rows.map((row) => row.map(formatCell).join(',') + LINE).join('');
}

/** Two files in UTF-8 with a byte-order mark, so that spreadsheets read accents; formulas are neutralised. */
export function formatCsv({ actors, ties }: SharedNetwork): {
  readonly actors: string;
  readonly ties: string;
} {
  return {
    actors: formatTable([
      ['id', 'label', 'category'],
      ...actors.map(({ id, label, category }) => [id, label, category]),
    ]),
    ties: formatTable([
      ['from', 'to', 'origin', 'weight', 'source', 'first_seen', 'last_seen'],
      ...ties.map((tie) => [
        tie.from,
        tie.to,
        tie.origin,
        tie.weight,
        tie.source,
        tie.firstSeen,
        tie.lastSeen,
      ]),
    ]),
  };
}
