// The tiles told a second time with sets of names, straight from the answers, on random territories.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySurvey } from '../../../../test/network-surveys.js';
import { createWaveMatrix } from '../../survey/matrix.js';
import type { SurveyData, SurveyTie } from '../../survey/survey.js';
import { type FigureModel, figureTable } from '../figure-table.js';

type Key = Exclude<keyof typeof figureTable, 'doors'>;
const seed = 20190314;
const mean = (list: readonly number[]): number | null =>
  list.length === 0 ? null : list.reduce((sum, x) => sum + x, 0) / list.length;
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** A wave as plain words: who spoke, active arcs, neighbours either way. */
function tell(data: SurveyData) {
  const wave = data.waves[0];
  if (wave === undefined) throw new Error('no wave');
  const ids = data.actors.map(({ id }) => id);
  const speakers = new Set(wave.respondents);
  const active = wave.ties.filter(({ rhythm }) => rhythm >= data.activeThreshold);
  const arcs = new Set(active.map(({ from, to }) => `${from}>${to}`));
  const declared = new Set(wave.ties.map(({ from, to }) => `${from}>${to}`));
  const isTied = (a: string, b: string): boolean =>
    a !== b && (arcs.has(`${a}>${b}`) || arcs.has(`${b}>${a}`));
  const category = new Map(data.actors.map((actor) => [actor.id, actor.category]));
  return { wave, ids, speakers, active, arcs, declared, isTied, category };
}
type Told = ReturnType<typeof tell>;

function closureOf({ ids, speakers }: Told, isTied: (a: string, b: string) => boolean): number | null {
  const contacts = (a: string): readonly string[] => ids.filter((b) => isTied(a, b));
  return mean(
    ids
      .filter((id) => speakers.has(id) && contacts(id).length >= 2)
      .map((id) => {
        const own = contacts(id);
        const closed = own.flatMap((b) => own.filter((c) => isTied(b, c))).length;
        return closed / own.length ** 2;
      }),
  );
}

function membersOf({ wave }: Told, space: string, gone: readonly string[] = []): readonly string[] {
  return wave.memberships
    .filter(({ respondent, ticked }) => ticked.includes(space) && !gone.includes(respondent))
    .map(({ respondent }) => respondent);
}

function articulationOf(told: Told, data: SurveyData, gone: readonly string[] = []): number | null {
  const lists = data.spaces.map((space) => membersOf(told, space, gone)).filter((list) => list.length > 0);
  return mean(
    lists.flatMap((one) =>
      lists
        .filter((other) => other !== one)
        .map((other) => one.filter((id) => other.includes(id)).length / one.length),
    ),
  );
}

function mixingOf({ active, category, ids, speakers }: Told): number | null {
  const known = ids.filter((id) => category.get(id) !== null);
  const inside = active.filter(({ from, to }) => known.includes(from) && known.includes(to));
  const crossing = inside.filter(({ from, to }) => category.get(from) !== category.get(to));
  const elsewhere = known
    .filter((id) => speakers.has(id))
    .map(
      (id) => known.filter((other) => category.get(other) !== category.get(id)).length / (known.length - 1),
    );
  const chance = known.length < 2 ? null : mean(elsewhere);
  const crossed = share(crossing.length, inside.length);
  return chance === null || chance === 0 || crossed === null ? null : crossed / chance;
}

function thickOf({ wave, speakers, active }: Told): number | null {
  let [thick, all] = [0, 0];
  for (const who of speakers) {
    const own = wave.ties.filter(({ from }) => from === who);
    const asked = own.filter(({ modes }) => modes !== null);
    if (asked.length === 0) continue;
    const alive = asked.filter((tie) => active.includes(tie));
    const two = (tie: SurveyTie): boolean => (tie.modes ?? []).length >= 2;
    thick += (own.length / asked.length) * alive.filter(two).length;
    all += (own.length / asked.length) * alive.length;
  }
  return share(thick, all);
}

const retold: Readonly<Record<Key, (told: Told, data: SurveyData) => number | null>> = {
  'thick-share': thickOf,
  'confirmed-share': ({ active, declared, speakers }) => {
    const asked = active.filter(({ to }) => speakers.has(to));
    return share(asked.filter(({ from, to }) => declared.has(`${to}>${from}`)).length, asked.length);
  },
  'live-share': ({ active, declared }) => share(active.length, declared.size),
  'mean-active-ties': ({ active, speakers }) => share(active.length, speakers.size),
  density: ({ active, speakers, ids }) => share(active.length, speakers.size * (ids.length - 1)),
  'two-step-reach': ({ ids, isTied }) => {
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
    const near = pairs.filter(([a, b]) => isTied(a, b) || ids.some((c) => isTied(a, c) && isTied(c, b)));
    return share(near.length, pairs.length);
  },
  'mixing-ratio': mixingOf,
  openness: ({ wave }, { externalTypes }) =>
    mean(wave.external.map(({ ticked }) => ticked.length / externalTypes.length)),
  redundancy: (told) => closureOf(told, told.isTied),
  'confirmed-redundancy': (told) =>
    closureOf(
      told,
      (a, b) => told.isTied(a, b) && told.declared.has(`${a}>${b}`) && told.declared.has(`${b}>${a}`),
    ),
  'margin-share': ({ ids, speakers, isTied }) => {
    const few = [...speakers].filter((a) => ids.filter((b) => isTied(a, b)).length < 2);
    return share(few.length, speakers.size);
  },
  'top-tenth-share': ({ ids, speakers, active }) => {
    const shares = ids.map((id) => {
      const others = [...speakers].filter((one) => one !== id).length;
      return others === 0 ? 0 : active.filter(({ to }) => to === id).length / others;
    });
    const top = [...shares].sort((x, y) => y - x).slice(0, Math.ceil(ids.length / 10));
    const sum = (list: readonly number[]): number => list.reduce((total, y) => total + y, 0);
    return share(sum(top), sum(shares));
  },
  articulation: (told, data) => articulationOf(told, data),
  'articulation-without-top3': (told, data) => {
    const presence = (id: string): number =>
      told.wave.memberships.find(({ respondent }) => respondent === id)?.ticked.length ?? 0;
    const byPresence = [...told.ids].sort((a, b) => presence(b) - presence(a));
    return articulationOf(told, data, byPresence.slice(0, 3));
  },
  'space-pairs-with-two': (told, { spaces }) => {
    const pairs = spaces.flatMap((s, at) => spaces.slice(at + 1).map((t) => [s, t] as const));
    const common = ([s, t]: readonly [string, string]): number =>
      membersOf(told, s).filter((id) => membersOf(told, t).includes(id)).length;
    return share(pairs.filter((pair) => common(pair) >= 2).length, pairs.length);
  },
  'favourable-share': ({ wave }) => {
    const given = wave.climate.flatMap(({ answers }) => answers.filter((one) => one !== null));
    return share(given.filter((one) => one >= 4).length, given.length);
  },
};

describe(`each figure, told from sets of names (seed ${seed}) [R107]`, () => {
  it.each(Object.keys(retold) as Key[])('%s', (key) => {
    const model: FigureModel = figureTable[key];
    fc.assert(
      fc.property(anySurvey({ least: 2, most: 11 }), (data) => {
        const wave = data.waves[0];
        if (wave === undefined || model.sweep === null) throw new Error('nothing to sweep');
        const found = model.sweep(createWaveMatrix(data, wave)).value;
        const expected = retold[key](tell(data), data);
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 10);
      }),
      { numRuns: 60, seed },
    );
  });
});
