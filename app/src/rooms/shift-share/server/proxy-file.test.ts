// A file of one figure a place, and the answer it gets on a table made by hand.
import { describe, expect, it } from 'vitest';
import { composeAssociation, readProxy } from './association.js';
import { openTable } from './import/table-file.js';
import { describeTable, layTable } from './testing.js';

async function read(text: string, kind = 'ZE2010') {
  async function* send(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  }
  return readProxy(await openTable(send(), { sheet: null, isPart: false }), 'taux.csv', kind);
}

describe('a file of figures', () => {
  it('gives one figure a place, under the words of its column', async () => {
    const { label, values } = await read(
      'code;nom;Taux (%)\n1101;Amont;12,5\n1102;Aval;7\n1103;Mont;-1\n1104;Val;0\n1105;Cap;1 200\n',
    );
    expect(label).toBe('Taux (%)');
    expect([...values]).toEqual([
      ['1101', 12.5],
      ['1102', 7],
      ['1103', -1],
      ['1104', 0],
      ['1105', 1200],
    ]);
  });

  it('keeps the first of two figures of one place, and leaves out places without one', async () => {
    const { values } = await read('code;taux\n1101;1\n1101;9\n1102;nd\n1103;3\n1104;4\n1105;5\n1106;6\n');
    expect(values.get('1101')).toBe(1);
    expect(values.has('1102')).toBe(false);
    expect(values.size).toBe(5);
  });

  it('longer than what is looked at first is read to its end', async () => {
    const rows = Array.from({ length: 900 }, (_, at) => `${1000 + at};${at}`).join('\n');
    const { values } = await read(`code;taux\n${rows}\n`);
    expect([values.size, values.get('1899')]).toEqual([900, 899]);
  });

  it('without a column of figures is refused', async () => {
    await expect(read('code;nom\n1101;a\n1102;b\n1103;c\n')).rejects.toMatchObject({
      refusal: { code: 'association-no-figure' },
    });
  });
});

describe('a figure below zero', () => {
  it('is a figure: a growth or a balance leaves no place out', async () => {
    const { values } = await read('code;Solde\n1101;-12,5\n1102;\u22127\n1103;- 3\n1104;-\n1105;0\n');
    expect([...values]).toEqual([
      ['1101', -12.5],
      ['1102', -7],
      ['1103', -3],
      ['1105', 0],
    ]);
  });

  it('makes no figure of what only begins with a sign', async () => {
    const { values } = await read(
      'code;Solde\n1101;-5\n1102;--5\n1103;-s\n1104;4\n1105;3\n1106;2\n1107;1\n1108;0\n1109;9\n1110;8\n1111;7\n',
    );
    expect([values.has('1102'), values.has('1103'), values.get('1101')]).toEqual([false, false, -5]);
  });
});

describe('the answer [R096]', () => {
  const square = (x: number, y: number): [number, number][] => [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
  const places = Array.from({ length: 16 }, (_, at) => ({
    code: `${11 + (at % 3)}${String(at).padStart(2, '0')}`,
    x: at % 4,
    y: Math.floor(at / 4),
  }));
  const table = layTable({
    years: [2009, 2015],
    sectors: ['BE', 'GU'],
    places: Object.fromEntries(
      places.map(({ code, x, y }) => [
        code,
        [
          [500 + 20 * y, 1000 - 30 * x],
          [500 + 35 * x - 8 * y + ((x * 3 + y) % 4), 1000 + 15 * y + ((x + y) % 3)],
        ],
      ]),
    ),
  });
  const ask = (values: ReadonlyMap<string, number>, outlined = places) =>
    composeAssociation(
      {
        dataset: describeTable(table),
        table,
        proxy: { label: 'Taux', values },
        contours: { features: outlined.map(({ code, x, y }) => ({ code, rings: [square(x, y)] })) },
        name: 'taux.csv',
      },
      { from: 2009, to: 2015 },
    );
  const all = new Map(places.map(({ code, x, y }) => [code, x + 0.2 * y]));

  it('is on the places that have both figures and an outline, and on those alone', () => {
    const shown = ask(all, places.slice(0, 12));
    expect(shown.ok && shown.value.places.map(({ code }) => code).sort()).toEqual(
      places
        .slice(0, 12)
        .map(({ code }) => code)
        .sort(),
    );
  });

  it('turns its sign with the figure: what goes up is read as what goes down', () => {
    const pearson = (values: ReadonlyMap<string, number>) => {
      const shown = ask(values);
      return shown.ok ? shown.value.readings.find(({ kind }) => kind === 'pearson')?.estimate : null;
    };
    const turned = new Map([...all].map(([code, value]) => [code, -value]));
    expect(pearson(all)).toBeCloseTo(-(pearson(turned) ?? Number.NaN), 9);
  });

  it('is refused under ten places, with their count', () => {
    expect(ask(new Map([...all].slice(0, 9)))).toMatchObject({
      refusal: { code: 'association-too-few', data: { count: 9 } },
    });
    expect(ask(new Map())).toMatchObject({ refusal: { data: { count: 0 } } });
  });
});
