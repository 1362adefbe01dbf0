// The four trajectories and places side by side, from tables made by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTable, layTable } from './testing.js';
import { composeSideBySide, composeTrajectories } from './trajectories.js';

// Industrial shares of each place in percent, at two dates, out of 100 jobs.
function layShares(shares: Readonly<Record<string, readonly [number | null, number | null]>>) {
  const row = (share: number | null) => (share === null ? [null, null] : [share, 100 - share]);
  return layTable({
    years: [1998, 2017],
    sectors: ['BE', 'GU'],
    places: Object.fromEntries(Object.entries(shares).map(([code, [a, b]]) => [code, [row(a), row(b)]])),
  });
}

const asked = { from: 1998, to: 2017, part: 0.5 };
const compose = (table: ReturnType<typeof layTable>, more: object = {}) =>
  composeTrajectories({ dataset: describeTable(table), table, contours: null }, { ...asked, ...more });

const four = layShares({ '1101': [40, 10], '1102': [35, 30], '1103': [5, 25], '1104': [4, 3] });

describe('the typology of places [R089]', () => {
  it('names the four trajectories: left, stayed, came, and the others', () => {
    const shown = compose(four);
    if (!shown.ok) throw new Error(shown.refusal.code);
    expect(shown.value.places).toEqual([
      { code: '1101', label: 'Lieu 1101', type: 'ex-industrial', firstShare: 40, lastShare: 10 },
      { code: '1102', label: 'Lieu 1102', type: 'tradi-industrial', firstShare: 35, lastShare: 30 },
      { code: '1103', label: 'Lieu 1103', type: 'neo-industrial', firstShare: 5, lastShare: 25 },
      { code: '1104', label: 'Lieu 1104', type: 'other', firstShare: 4, lastShare: 3 },
    ]);
    // Half of four places: the second highest share of each date.
    expect(shown.value.thresholds).toEqual({ from: 35, to: 25 });
    expect(shown.value.classes.map(({ type, count }) => [type, count])).toEqual([
      ['ex-industrial', 1],
      ['tradi-industrial', 1],
      ['neo-industrial', 1],
      ['other', 1],
    ]);
  });

  it('takes the activity asked for instead of industry', () => {
    const shown = compose(four, { sector: 'GU' });
    expect(shown.ok && shown.value.sector).toEqual({ code: 'GU', label: 'Activité GU' });
    expect(shown.ok && shown.value.places.find(({ code }) => code === '1104')).toMatchObject({
      type: 'tradi-industrial',
      firstShare: 96,
    });
  });

  it('counts places without a figure apart, and classes none of them', () => {
    const shown = compose(layShares({ '1101': [40, null], '1102': [35, 30], '1103': [5, 25] }));
    expect(shown.ok && shown.value.unknown).toBe(1);
    expect(shown.ok && shown.value.places.map(({ code }) => code)).toEqual(['1102', '1103']);
  });

  it('leaves out overseas and the rows that sum the others', () => {
    const shown = compose(layShares({ '0101': [90, 90], '1101': [40, 10], '1102': [5, 25], FR: [20, 20] }));
    expect(shown.ok && shown.value.places.map(({ code }) => code)).toEqual(['1101', '1102']);
  });

  it('classes every place of a table that prints its metropolis apart, and not the metropolis', () => {
    const shown = compose(layShares({ '1101': [40, 10], '1102': [5, 25], FM: [20, 20] }));
    expect(shown.ok && shown.value.places.map(({ code }) => code)).toEqual(['1101', '1102']);
  });

  it('classes all alike together', () => {
    const shown = compose(layShares({ '1101': [20, 20], '1102': [20, 20], '1103': [20, 20] }));
    expect(shown.ok && new Set(shown.value.places.map(({ type }) => type))).toEqual(
      new Set(['tradi-industrial']),
    );
  });

  it('refuses an activity that is not there, and a table where no place has both figures', () => {
    expect(compose(four, { sector: 'ZZ' })).toMatchObject({
      refusal: { code: 'sector-unknown', data: { code: 'ZZ' } },
    });
    expect(compose(layShares({ '1101': [40, null] }))).toMatchObject({
      refusal: { code: 'trajectories-too-few', data: { count: 1 } },
    });
  });

  it('counts each known place in one class and one only (property)', () => {
    const share = fc.option(fc.integer({ min: 1, max: 99 }), { freq: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 12 }), (rows) => {
        const table = layShares(Object.fromEntries(rows.map((row, at) => [String(1101 + at), row])));
        const shown = compose(table);
        const known = rows.filter(([first, last]) => first !== null && last !== null).length;
        if (!shown.ok) {
          expect(known).toBe(0);
          return;
        }
        const counted = shown.value.classes.reduce((sum, { count }) => sum + count, 0);
        expect([counted, shown.value.places.length, shown.value.unknown]).toEqual([
          known,
          known,
          rows.length - known,
        ]);
      }),
      { seed: 2019, numRuns: 50 },
    );
  });
});

describe('places side by side', () => {
  const given = { dataset: describeTable(four), table: four };
  const compare = (...territories: readonly string[]) =>
    composeSideBySide(given, { from: 1998, to: 2017, territories });

  it('come in the order asked, each once', () => {
    const shown = compare('1103', '1101', '1103');
    expect(shown.ok && shown.value.places.map(({ code }) => code)).toEqual(['1103', '1101']);
  });

  it('are four at most', () => {
    expect(compare('1', '2', '3', '4', '5')).toMatchObject({
      refusal: { code: 'too-many-places', data: { most: 4 } },
    });
  });

  it('are each what they are alone: their company changes nothing', () => {
    const alone = compare('1102');
    const among = compare('1101', '1102', '1104');
    expect(alone.ok && alone.value.places[0]).toEqual(among.ok ? among.value.places[1] : null);
  });

  it('are refused together when one is not there', () => {
    expect(compare('1101', '9999')).toMatchObject({ ok: false, refusal: { code: 'territory-unknown' } });
  });
});
