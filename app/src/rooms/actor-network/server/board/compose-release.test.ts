// What a wave gives back at its edges: two people, one family, leavers by ones and by threes.
import {
  createSheet,
  type KeptWave,
  outsideTypes,
  type SheetPart,
  type SurveySheet,
  writePart,
} from '@trame/core/actor-network';
import { describe, expect, it } from 'vitest';
import { release } from '../../contract/board.js';
import { composeRelease } from './release.js';

const spaces = ['club', 'four'];
const frame = { spaces, externalTypes: outsideTypes, activeThreshold: 2 as const };
const ids = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `p${from + at}`);

/** Everybody works with the next one, in a ring; all answered. */
function ring(
  people: readonly string[],
  families: readonly string[] = ['entreprise', 'etat', 'culture'],
): KeptWave {
  const answer = (person: string, at: number): SurveySheet => {
    const next = people[(at + 1) % people.length] ?? person;
    const parts: readonly SheetPart[] = [
      { part: 'who', ticked: next === person ? [] : [next], done: true },
      ...(next === person ? [] : [{ part: 'how', person: next, rhythm: 3, modes: ['help'] } as const]),
      { part: 'spaces', ticked: ['club'] },
      { part: 'finish' },
    ];
    return parts.reduce((sheet, part) => {
      const written = writePart(sheet, part, { self: person, persons: people, outsideTypes, spaces });
      if (!written.ok) throw new Error(written.refusal.code);
      return written.value;
    }, createSheet(1));
  };
  return {
    actors: people.map((id, at) => ({ id, category: families[at % families.length] ?? null })),
    sheets: people.map((person, at) => ({ person, sheet: answer(person, at) })),
  };
}

const figuresOf = (given: ReturnType<typeof composeRelease>) =>
  given.board.tiles.flatMap(({ headline, beside }) => [headline, ...beside]);

describe('a first wave', () => {
  it('has no change to tell', () => {
    const given = composeRelease(ring(ids(12)), null, frame);
    expect(given.change).toBeNull();
    expect(given.board.header).toMatchObject({ actors: 12, respondents: 12, responseRate: 1 });
    expect(given.board.publication).toMatch(/^all/);
  });

  it('in a ring of twelve ties each to the next one: twelve answers of a hundred and thirty-two', () => {
    const density = figuresOf(composeRelease(ring(ids(12)), null, frame)).find(
      ({ key }) => key === 'density',
    );
    expect(density?.value).toBeCloseTo(12 / (12 * 11), 12);
  });

  it.each([1, 2, 3])('of %d people is read without a broken number, and no table is published', (count) => {
    const given = composeRelease(ring(ids(count)), null, frame);
    const text = JSON.stringify(given);
    expect(text).not.toMatch(/NaN|Infinity/);
    expect(release.safeParse(JSON.parse(text)).success).toBe(true);
    const seen = given.table?.cells.flat().filter((cell) => cell !== null && cell > 0 && cell < 3) ?? [];
    expect(seen).toEqual([]);
  });

  it('of one family, or of none, stands as well', () => {
    for (const families of [['entreprise'], []]) {
      const given = composeRelease(ring(ids(12), families), null, frame);
      expect(release.safeParse(JSON.parse(JSON.stringify(given))).success).toBe(true);
    }
  });
});

describe('a second wave', () => {
  const first = ring(ids(30));

  it('like the first shows no change and gives its table back', () => {
    const { change, table } = composeRelease(ring(ids(30)), first, frame);
    expect(change).toMatchObject({ panel: 30, leavers: 0, joiners: 0 });
    expect(change?.ties).toMatchObject({ maintained: 1, lost: 0, new: 0 });
    for (const { difference } of change?.changes ?? []) {
      if (difference !== null) expect(difference).toBeCloseTo(0, 12);
    }
    expect(table).not.toBeNull();
  });

  it.each([
    [1, false],
    [2, false],
    [3, true],
  ])('that %d people left: a table, %s (§6.3)', (gone, hasTable) => {
    const { change, table } = composeRelease(ring(ids(30 - gone)), first, frame);
    expect(change).toMatchObject({ leavers: gone, joiners: 0, panel: 30 - gone });
    expect(table !== null).toBe(hasTable);
  });

  it('withholds the panel’s levels when one person left the roster: beside those of everybody they would tell', () => {
    const { change } = composeRelease(ring(ids(29)), first, frame);
    expect(change?.changes.every(({ before, after }) => before === null && after === null)).toBe(true);
    const three = composeRelease(ring(ids(27)), first, frame).change;
    expect(three?.changes.some(({ before }) => before !== null)).toBe(true);
  });

  it('that two people joined withholds its table as well', () => {
    const { change, table } = composeRelease(ring(ids(32)), first, frame);
    expect(change).toMatchObject({ leavers: 0, joiners: 2 });
    expect(table).toBeNull();
  });

  it('shows the ties kept first on the tile of regularity, and the level of the wave beside', () => {
    const { board } = composeRelease(ring(ids(30)), first, frame);
    const tile = board.tiles.find(({ headline }) => headline.key === 'maintained-share');
    expect(tile?.headline.value).toBeCloseTo(1, 12);
    expect(tile?.beside[0]?.key).toBe('live-share');
    expect(
      figuresOf({ board, table: null, change: null }).filter(({ key }) => key === 'renewal'),
    ).toHaveLength(1);
  });

  it('of other people altogether has no panel, and no broken number', () => {
    const given = composeRelease(ring(ids(30, 100)), first, frame);
    expect(given.change).toMatchObject({ panel: 0, leavers: 30, joiners: 30 });
    expect(JSON.stringify(given)).not.toMatch(/NaN|Infinity/);
    expect(release.safeParse(JSON.parse(JSON.stringify(given))).success).toBe(true);
  });
});

describe('what is given back', () => {
  it('names nobody: neither a number of a person nor of a line', () => {
    const people = ids(30).map((id) => `personne-${id}`);
    expect(JSON.stringify(composeRelease(ring(people), ring(people), frame))).not.toContain('personne-');
  });

  it('is the same whoever is first on the roster', () => {
    const wave = ring(ids(12));
    const turned: KeptWave = { actors: wave.actors.toReversed(), sheets: wave.sheets.toReversed() };
    const [one, other] = [wave, turned].map((kept) =>
      figuresOf(composeRelease(kept, null, frame)).map(({ key, value }) => [key, value] as const),
    );
    for (const [at, [key, value]] of (one ?? []).entries()) {
      const [, twin] = other?.[at] ?? [];
      if (value === null) expect([key, twin]).toEqual([key, null]);
      else expect([key, twin]).toEqual([key, expect.closeTo(value, 9)]);
    }
  });
});
