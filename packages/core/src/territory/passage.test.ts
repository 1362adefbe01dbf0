// Passage tables worked out on paper: what is passed is kept, what is not is named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../test/on-paper.js';
import { checkPassage, composePassages, type PassageLine, type PassageTable, passValues } from './passage.js';

const COM2014 = { kind: 'COM', year: 2014 };
const COM2020 = { kind: 'COM', year: 2020 };
const ZE = { kind: 'ZE2010', year: 2020 };

const table = (
  lines: readonly PassageLine[],
  from: PassageTable['from'] = COM2014,
  to: PassageTable['to'] = COM2020,
): PassageTable => ({ label: `${from.kind} ${from.year} → ${to.kind} ${to.year}`, from, to, lines });

/** Two communes merged, one split in two. */
const communes = table([
  { from: '01001', to: '01100', share: 1 },
  { from: '01002', to: '01100', share: 1 },
  { from: '01003', to: '01003', share: 0.4 },
  { from: '01003', to: '01004', share: 0.6 },
]);
const zones = table(
  [
    { from: '01100', to: 'Bourg', share: 1 },
    { from: '01004', to: 'Oyonnax', share: 1 },
  ],
  COM2020,
  ZE,
);

describe('a passage table', () => {
  it('holds shares that sum to one for every code', () => {
    expect(checkPassage(communes)).toEqual({ ok: true, value: communes });
    expect(checkPassage(table([]))).toMatchObject({ ok: true });
  });

  it('may have shares rounded as they are published, no more', () => {
    const thirds = (share: number) =>
      table([
        { from: 'A', to: 'X', share },
        { from: 'A', to: 'Y', share },
        { from: 'A', to: 'Z', share },
      ]);
    expect(checkPassage(thirds(0.3333333)).ok).toBe(true);
    expect(checkPassage(thirds(0.333))).toMatchObject({
      refusal: { code: 'passage-share', data: { code: 'A' } },
    });
  });

  it.each([-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses a share of %d, and names its code',
    (share) => {
      const lines = [
        { from: 'A', to: 'X', share: 1 },
        { from: 'B', to: 'X', share },
      ];
      expect(checkPassage(table(lines))).toEqual({
        ok: false,
        refusal: { code: 'passage-share', data: { code: 'B' } },
      });
    },
  );
});

describe('two passages in a row', () => {
  const both = unwrap(composePassages(communes, zones));

  it('go from the first ground to the last, under both names [R015]', () => {
    expect([both.from, both.to]).toEqual([COM2014, ZE]);
    expect(both.label).toBe('COM 2014 → COM 2020, COM 2020 → ZE2010 2020');
  });

  it('multiply shares; a code that the second does not name keeps its own', () => {
    expect(both.lines).toEqual([
      { from: '01001', to: 'Bourg', share: 1 },
      { from: '01002', to: 'Bourg', share: 1 },
      { from: '01003', to: '01003', share: 0.4 },
      { from: '01003', to: 'Oyonnax', share: 0.6 },
    ]);
  });

  it('add up what goes to one place by two ways', () => {
    const split = table([
      { from: 'A', to: 'x', share: 0.25 },
      { from: 'A', to: 'y', share: 0.75 },
    ]);
    const joined = table(
      [
        { from: 'x', to: 'Z', share: 1 },
        { from: 'y', to: 'Z', share: 1 },
      ],
      COM2020,
      ZE,
    );
    expect(unwrap(composePassages(split, joined)).lines).toEqual([{ from: 'A', to: 'Z', share: 1 }]);
  });

  it.each([
    ['another year', { ...zones, from: { kind: 'COM', year: 2014 } }],
    ['another kind', { ...zones, from: { kind: 'IRIS', year: 2020 } }],
  ])('are refused when they do not meet: %s', (_, second) => {
    expect(composePassages(communes, second)).toEqual({
      ok: false,
      refusal: {
        code: 'passages-do-not-meet',
        data: { first: communes.label, second: second.label },
      },
    });
  });
});

describe('values passed on', () => {
  it('go where the shares say; what has no line is named and summed', () => {
    const passed = passValues(
      new Map([
        ['01001', 100],
        ['01003', 50],
        ['99999', 7],
        ['99998', 3],
      ]),
      communes.lines,
    );
    expect([...passed.values]).toEqual([
      ['01100', 100],
      ['01003', 20],
      ['01004', 30],
    ]);
    expect(passed).toMatchObject({ unmatched: ['99999', '99998'], lost: 10 });
  });

  it('of nothing, or by no line, lose nothing in silence', () => {
    expect(passValues(new Map(), communes.lines)).toEqual({ values: new Map(), unmatched: [], lost: 0 });
    expect(passValues(new Map([['A', 4]]), [])).toEqual({ values: new Map(), unmatched: ['A'], lost: 4 });
  });

  it('keep their sum, and passing twice is passing by both at once', () => {
    const quarter = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(quarter, fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(quarter, fc.nat(1), fc.nat(1)), { minLength: 3, maxLength: 3 }),
        (first, second) => {
          const split = (
            from: string,
            to: string,
            [part, a, b]: readonly [number, number, number],
          ): readonly PassageLine[] => [
            { from, to: `${to}${a}`, share: part / 4 },
            { from, to: `${to}${b}`, share: 1 - part / 4 },
          ];
          const one = table(first.flatMap((row, i) => split(`a${i}`, 'b', row)));
          const two = table(
            second.flatMap((row, i) => split(`b${i}`, 'c', row)),
            COM2020,
            ZE,
          );
          const values = new Map(first.map((_, i) => [`a${i}`, 16 * (i + 1)]));
          const step = passValues(values, one.lines);
          const stepwise = passValues(step.values, two.lines);
          const direct = passValues(values, unwrap(composePassages(one, two)).lines);
          const sum = (map: ReadonlyMap<string, number>): number =>
            [...map.values()].reduce((total, value) => total + value, 0);
          expect(sum(step.values) + step.lost).toBeCloseTo(sum(values), 9);
          for (const [code, value] of stepwise.values) {
            expect(direct.values.get(code) ?? 0).toBeCloseTo(value, 9);
          }
          expect(unwrap(checkPassage(unwrap(composePassages(one, two)))).lines.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60, seed: 15 },
    );
  });
});
