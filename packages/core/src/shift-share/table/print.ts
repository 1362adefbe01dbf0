// The print of a table and of choices: the same content gives the same print on every machine.
import { computeSha256 } from './sha256.js';
import type { EmploymentTable } from './table.js';

/** UTF-8 bytes of a text; core has no encoder of its own. */
export function encodeUtf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i += 1) {
    if (escaped[i] === '%') {
      bytes.push(Number.parseInt(escaped.slice(i + 1, i + 3), 16));
      i += 2;
    } else bytes.push(escaped.charCodeAt(i));
  }
  return Uint8Array.from(bytes);
}

/** A value as JSON with its keys in order, so that two equal objects are written alike. */
export function writeCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inside]) => inside !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inside]) => `${JSON.stringify(key)}:${writeCanonical(inside)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** SHA-256 of a value written canonically. */
export function computePrint(value: unknown): string {
  return computeSha256(encodeUtf8(writeCanonical(value)));
}

function printPlane(plane: Float64Array): string {
  const bytes = new Uint8Array(plane.length * 8);
  const view = new DataView(bytes.buffer);
  // One way to write « not a number », whatever the machine's.
  plane.forEach((value, i) => {
    view.setFloat64(8 * i, Number.isNaN(value) ? Number.NaN : value, true);
  });
  return computeSha256(bytes);
}

/**
 * SHA-256 of a table: its source, its codes, its years, the print of each plane (little-endian doubles) and its
 * hidden cells. Labels are left out: a corrected accent changes no figure.
 */
export function computeTablePrint(table: EmploymentTable): string {
  return computePrint({
    source: table.source,
    territories: table.territories.map(({ code }) => code),
    sectors: table.sectors.map(({ code }) => code),
    years: table.years,
    planes: table.jobs.map(printPlane),
    hidden: table.hidden,
  });
}
