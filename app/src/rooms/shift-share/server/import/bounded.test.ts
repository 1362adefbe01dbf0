// What is kept while a file is read: never one thing a row.
import { type ImportedFact, openReconciliation } from '@trame/core/shift-share';
import { describe, expect, it } from 'vitest';
import { MOST_PLACES, MOST_SECTORS, MOST_YEARS, openNameBook } from './names.js';
import { openPacket } from './packet.js';
import { UnreadableFile } from './refusal.js';

const fact = (change: Partial<ImportedFact>): ImportedFact => ({
  territory: '76217',
  territoryLabel: 'Dieppe',
  sector: 'BE',
  sectorLabel: 'Industrie',
  year: 2015,
  cell: { kind: 'value', value: 1 },
  isTotal: false,
  isRepaired: false,
  ...change,
});

function readCode(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (cause) {
    if (cause instanceof UnreadableFile) return cause.refusal.code;
    throw cause;
  }
}

describe('what a long file leaves in memory', () => {
  it('is its places, activities and years, however many rows say them [R092]', async () => {
    const [names, account] = [openNameBook(), openReconciliation()];
    let [written, largest] = [0, 0];
    const packet = openPacket('once', async (series) => {
      written += series.length;
      largest = Math.max(largest, series.length);
    });
    const rows = 60_000;
    for (let row = 0; row < rows; row += 1) {
      const read = [fact({ territory: String(row % 500), sector: String(Math.floor(row / 500) % 30) })];
      names.take(read);
      account.take(row, read);
      await packet.take(read);
    }
    await packet.flush();
    expect(names.places()).toHaveLength(500);
    expect(names.sectors()).toHaveLength(30);
    expect(account.report()).toMatchObject({ rows, territories: 500, sectors: 30, values: rows });
    expect(written).toBeGreaterThanOrEqual(500 * 30);
    expect(largest).toBeLessThanOrEqual(4000);
  });

  it('does not grow past a limit: the wrong column is refused, and said', () => {
    const take = (count: number, change: (at: number) => Partial<ImportedFact>) => {
      const names = openNameBook();
      return readCode(() => {
        for (let at = 0; at < count; at += 1) names.take([fact(change(at))]);
      });
    };
    const place = (at: number) => ({ territory: String(at) });
    expect(take(MOST_PLACES, place)).toBeNull();
    expect(take(MOST_PLACES + 1, place)).toBe('import-too-many-places');
    expect(take(MOST_SECTORS + 1, (at) => ({ sector: String(at) }))).toBe('import-too-many-sectors');
    expect(take(MOST_YEARS + 1, (at) => ({ year: at }))).toBe('import-too-many-years');
  });

  it('cuts a name no page could show', () => {
    const names = openNameBook();
    names.take([fact({ territoryLabel: 'x'.repeat(5000), sectorLabel: 'y'.repeat(5000) })]);
    expect(names.places()[0]?.label).toHaveLength(200);
    expect(names.sectors()[0]?.label).toHaveLength(200);
  });
});
