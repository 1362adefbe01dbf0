// Cells gathered by series: joined as the store joins them, handed over in packets, doubles counted.
import type { ImportedFact } from '@trame/core/shift-share';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIDDEN, type Series } from '../series.repo.js';
import { openNameBook } from './names.js';
import { openPacket } from './packet.js';

const fact = (
  territory: string,
  year: number,
  value: number | 'hidden' | 'missing',
  more: Partial<ImportedFact> = {},
): ImportedFact =>
  ({
    territory,
    territoryLabel: null,
    sector: 'BE',
    sectorLabel: null,
    year,
    cell: typeof value === 'number' ? { kind: 'value', value } : { kind: value },
    isTotal: false,
    isRepaired: false,
    ...more,
  }) as ImportedFact;

async function pack(combine: 'once' | 'add', ...facts: readonly ImportedFact[]) {
  const written: Series[] = [];
  const packet = openPacket(combine, async (series) => void written.push(...series));
  await packet.take(facts);
  await packet.flush();
  return { packet, written };
}

describe('cells of a file', () => {
  it('make one series a place and an activity, years in the order they came', async () => {
    const { packet, written } = await pack(
      'once',
      fact('1', 2015, 12),
      fact('1', 2009, 10),
      fact('2', 2009, 7),
      fact('1', 2009, 3, { sector: 'GU' }),
    );
    expect(packet.years()).toEqual([2015, 2009]);
    expect(written).toEqual([
      { territory: '1', sector: 'BE', cells: [12, 10] },
      { territory: '2', sector: 'BE', cells: [null, 7] },
      { territory: '1', sector: 'GU', cells: [null, 3] },
    ]);
  });

  it('keep a zero for a zero, a secret for a secret, and a blank for nothing', async () => {
    const { written } = await pack(
      'once',
      fact('1', 2009, 0),
      fact('1', 2010, 'hidden'),
      fact('1', 2011, 'missing'),
    );
    expect(written[0]?.cells).toEqual([0, HIDDEN, null]);
  });

  it('of codes that only look alike stay apart', async () => {
    const { written } = await pack(
      'once',
      fact('1', 2009, 1, { sector: '2A' }),
      fact('12', 2009, 2, { sector: 'A' }),
    );
    expect(written).toHaveLength(2);
  });
});

describe('a cell given twice', () => {
  it('is kept as first said where it may come once, and counted', async () => {
    const { packet, written } = await pack(
      'once',
      fact('1', 2009, 10),
      fact('1', 2009, 99),
      fact('1', 2009, 'hidden'),
    );
    expect([written[0]?.cells, packet.doubles()]).toEqual([[10], 2]);
  });

  it('completes a blank without being a double', async () => {
    const { packet, written } = await pack('once', fact('1', 2009, 'missing'), fact('1', 2009, 5));
    expect([written[0]?.cells, packet.doubles()]).toEqual([[5], 0]);
  });

  it('is added where rows are parts of a whole; a part that is secret hides the whole', async () => {
    const { packet, written } = await pack(
      'add',
      ...[fact('1', 2009, 10), fact('1', 2009, 5), fact('1', 2009, 'missing')],
      ...[fact('2', 2009, 10), fact('2', 2009, 'hidden'), fact('2', 2009, 3)],
    );
    expect(written.map(({ cells }) => cells)).toEqual([[15], [HIDDEN]]);
    expect(packet.doubles()).toBe(0);
  });

  it('adds to the same whatever the order of the rows (property)', async () => {
    const values = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(values, async (parts) => {
        const { written } = await pack('add', ...parts.map((part) => fact('1', 2009, part)));
        const turned = await pack('add', ...parts.toReversed().map((part) => fact('1', 2009, part)));
        expect(written[0]?.cells).toEqual([parts.reduce((sum, part) => sum + part, 0)]);
        expect(turned.written).toEqual(written);
      }),
      { seed: 2019, numRuns: 40 },
    );
  });
});

describe('a long file', () => {
  it('is handed over by packets of four thousand series, and the places of its years hold', async () => {
    const packets: number[] = [];
    let last: Series | undefined;
    const packet = openPacket('once', async (series) => {
      packets.push(series.length);
      last = series.at(-1);
    });
    await packet.take([fact('first', 2009, 1)]);
    for (let at = 0; at < 4_500; at += 1) await packet.take([fact(String(at), 2015, at)]);
    await packet.flush();
    await packet.flush();
    expect(packets).toEqual([4_000, 501]);
    // 2015 was met second, and stays second in a packet where nobody has a figure for 2009.
    expect(last?.cells).toEqual([null, 4_499]);
  });

  it('of no cell writes nothing', async () => {
    const { packet, written } = await pack('once');
    expect([written, packet.years(), packet.doubles()]).toEqual([[], [], 0]);
  });
});

describe('the names met', () => {
  it('are kept once a code, the first winning, the code itself where none was given', () => {
    const book = openNameBook();
    book.take([
      fact('44', 2009, 1, { territoryLabel: 'Loire-Atlantique', sectorLabel: 'Industrie' }),
      fact('53', 2009, 1),
    ]);
    book.take([fact('44', 2010, 1, { territoryLabel: 'Autrement', sector: 'TT', isTotal: true })]);
    expect(book.places()).toEqual([
      { code: '44', label: 'Loire-Atlantique' },
      { code: '53', label: '53' },
    ]);
    expect(book.sectors()).toEqual([
      { code: 'BE', label: 'Industrie', isTotal: false },
      { code: 'TT', label: 'TT', isTotal: true },
    ]);
  });
});
