// What a wave gives back: the figures of the invented territory, frozen, and nothing when too few answered.
import {
  createSheet,
  outsideTypes,
  type SheetPart,
  type SurveySheet,
  writePart,
} from '@trame/core/actor-network';
import { describe, expect, it } from 'vitest';
import {
  demoActors,
  demoExpected,
  demoSpaces,
  expectedNames,
  listDemoParts,
  listDemoRespondents,
} from '../../../../../test/territory-demo.js';
import { release } from '../../contract/board.js';
import { composeRelease } from './release.js';

const frame = { spaces: demoSpaces, externalTypes: outsideTypes, activeThreshold: 2 as const };
const same = { person: (id: string) => id, space: (id: string) => id };

function fill(person: string, parts: readonly SheetPart[]): SurveySheet {
  const persons = demoActors.map(({ id }) => id);
  return parts.reduce((sheet, part) => {
    const written = writePart(sheet, part, { self: person, persons, outsideTypes, spaces: demoSpaces });
    if (!written.ok) throw new Error(written.refusal.code);
    return written.value;
  }, createSheet(1));
}

const wave = (at: 0 | 1, who = listDemoRespondents(at)) => ({
  actors: demoActors.map(({ id, category }) => ({ id, category })),
  sheets: who.map((person) => ({ person, sheet: fill(person, listDemoParts(at, person, same)) })),
});

function listFigures(given: ReturnType<typeof composeRelease>) {
  const figures = given.board.tiles.flatMap(({ headline, beside }) => [headline, ...beside]);
  return new Map(figures.map((figure) => [figure.key, figure]));
}

describe('the invented territory, answered as on phones', () => {
  const first = composeRelease(wave(0), null, frame);
  const second = composeRelease(wave(1), wave(0), frame);

  it.each([
    [first, demoExpected.wave1, demoExpected.wave1_jackknife_se],
    [second, demoExpected.wave2, demoExpected.wave2_jackknife_se],
  ])('gives the expected figures and errors to 1e-12', (given, values, errors) => {
    const figures = listFigures(given);
    for (const [key, name] of Object.entries(expectedNames)) {
      const figure = figures.get(key as keyof typeof expectedNames);
      expect([key, figure?.value]).toEqual([key, expect.closeTo(values[name], 12)]);
      const error = (errors as Record<string, number>)[name];
      if (error !== undefined)
        expect([key, figure?.error?.standardError]).toEqual([key, expect.closeTo(error, 12)]);
    }
    expect(given.board.header).toMatchObject({ actors: 48, respondents: values.respondents });
  });

  it('compares the two waves by the panel rule', () => {
    const { change } = second;
    expect(change).toMatchObject({ panel: 42 });
    const { maintained, renewal } = change?.ties ?? {};
    expect(maintained).toBeCloseTo(demoExpected.ties_between_waves['2c_maintained'], 12);
    expect(renewal).toBeCloseTo(demoExpected.ties_between_waves['6b_renewal'], 12);
    for (const [key, name] of Object.entries(expectedNames)) {
      const wanted = (demoExpected.change_on_panel as Record<string, { difference: number; z: number }>)[
        name
      ];
      const found = change?.changes.find((one) => one.key === key);
      // 42 of 48 is under nine in ten: two-step reach is withheld.
      if (wanted === undefined || found === undefined || key === 'two-step-reach') continue;
      expect([key, found.difference]).toEqual([key, expect.closeTo(wanted.difference, 12)]);
      expect([key, found.z]).toEqual([key, expect.closeTo(wanted.z, 9)]);
    }
  });

  it('withholds the table and the panel’s levels when one or two people came or left (§6.3)', () => {
    expect(first.table).not.toBeNull();
    expect([second.change?.leavers, second.change?.joiners]).toEqual([2, 3]);
    expect(second.table).toBeNull();
    expect(second.change?.changes.every(({ before, after }) => before === null && after === null)).toBe(true);
  });

  it('passes whole through what is kept, and names nobody', () => {
    for (const given of [first, second]) {
      const text = JSON.stringify(given);
      expect(release.parse(JSON.parse(text))).toEqual(JSON.parse(text));
      for (const { id } of demoActors) expect(text).not.toContain(id);
    }
  });
});

describe('few answers', () => {
  const some = (count: number) =>
    composeRelease(wave(0, listDemoRespondents(0).slice(0, count)), null, frame);

  it('under half of the roster, nothing is published', () => {
    const { board, table } = some(23);
    expect(board.publication).toBe('nothing');
    expect(
      board.tiles.flatMap(({ headline, beside }) => [headline, ...beside]).map(({ value }) => value),
    ).toEqual(expect.arrayContaining([null]));
    expect(board.tiles.every(({ headline }) => headline.value === null && headline.error === null)).toBe(
      true,
    );
    expect(table).toBeNull();
  });

  it('nobody at all gives a board, empty and without a broken number', () => {
    const text = JSON.stringify(composeRelease({ actors: wave(0).actors, sheets: [] }, null, frame));
    expect(text).not.toMatch(/NaN|Infinity/);
    expect(release.safeParse(JSON.parse(text)).success).toBe(true);
  });

  it('everybody isolated is told as such', () => {
    const sheets = demoActors.map(({ id }) => ({ person: id, sheet: { ...createSheet(1), whoDone: true } }));
    const { board } = composeRelease({ actors: wave(0).actors, sheets }, null, frame);
    const cohesion = board.tiles.find(({ key }) => key === 'cohesion');
    expect(cohesion?.headline).toMatchObject({ value: 0 });
    expect(board.tiles.find(({ key }) => key === 'quality')?.headline).toMatchObject({
      value: null,
      caveats: ['undefined'],
    });
  });
});
