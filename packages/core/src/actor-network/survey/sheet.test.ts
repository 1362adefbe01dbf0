// One person's sheet: what it accepts, what it refuses, what it forgets.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSheet, drawCards, forgetPersons, MOST_CARDS, type SheetPart, writePart } from './sheet.js';

const frame = {
  self: 'me',
  persons: ['me', 'ana', 'bob', 'cat'],
  outsideTypes: ['clients', 'abroad'],
  spaces: ['club', 'fablab'],
};
const start = createSheet(7);

function say(...parts: readonly SheetPart[]) {
  return parts.reduce((sheet, part) => {
    const written = writePart(sheet, part, frame);
    if (!written.ok) throw new Error(written.refusal.code);
    return written.value;
  }, start);
}
const refusal = (part: SheetPart) => {
  const written = writePart(start, part, frame);
  return written.ok ? null : written.refusal.code;
};

describe('what is said', () => {
  it('is kept part by part, the last word standing', () => {
    const sheet = say(
      { part: 'who', ticked: ['ana', 'bob', 'ana'], done: false },
      { part: 'how', person: 'ana', rhythm: 3, modes: ['info', 'joint'] },
      { part: 'how', person: 'ana', rhythm: 2, modes: [] },
      { part: 'who', ticked: ['ana', 'bob'], done: true },
      { part: 'outside', met: { clients: 'quarterly', abroad: 'never' } },
      { part: 'spaces', ticked: ['club', 'club'] },
      { part: 'opinions', answers: [5, null, 1, 3] },
      { part: 'finish' },
    );
    expect(sheet).toEqual({
      seed: 7,
      still: {},
      ticked: ['ana', 'bob'],
      whoDone: true,
      ties: { ana: { rhythm: 2, modes: [] } },
      outside: { clients: 'quarterly', abroad: 'never' },
      spaces: ['club'],
      opinions: [5, null, 1, 3],
      finished: true,
    });
  });

  it('is forgotten with the person who is unticked', () => {
    const sheet = say(
      { part: 'who', ticked: ['ana'], done: true },
      { part: 'how', person: 'ana', rhythm: 4, modes: ['info'] },
      { part: 'who', ticked: [], done: true },
    );
    expect(sheet).toMatchObject({ ticked: [], ties: {}, whoDone: true });
  });

  it('changes nothing of somebody who is not ticked', () => {
    expect(say({ part: 'how', person: 'bob', rhythm: 4, modes: ['info'] })).toEqual(start);
  });

  it('may be nobody at all, which is an answer', () => {
    expect(say({ part: 'who', ticked: [], done: true }).whoDone).toBe(true);
  });

  it('said twice is said once', () => {
    const part: SheetPart = { part: 'who', ticked: ['ana', 'cat'], done: true };
    expect(say(part, part)).toEqual(say(part));
  });
});

describe('« toujours ? »', () => {
  it('ticks on yes, unticks on no, and remembers which was said', () => {
    const sheet = say(
      { part: 'still', person: 'ana', still: true },
      { part: 'still', person: 'bob', still: false },
    );
    expect(sheet).toMatchObject({ still: { ana: true, bob: false }, ticked: ['ana'], whoDone: false });
    expect(
      say({ part: 'still', person: 'ana', still: true }, { part: 'still', person: 'ana', still: false }),
    ).toMatchObject({ still: { ana: false }, ticked: [] });
  });
});

describe('what is refused', () => {
  it.each([
    [{ part: 'who', ticked: ['me'], done: true }, 'survey-oneself'],
    [{ part: 'how', person: 'zoe', rhythm: 1, modes: null }, 'survey-stranger'],
    [{ part: 'still', person: 'zoe', still: true }, 'survey-stranger'],
    [{ part: 'outside', met: { moon: 'never' } }, 'survey-unknown-choice'],
    [{ part: 'spaces', ticked: ['casino'] }, 'survey-unknown-choice'],
    [{ part: 'opinions', answers: [6, 1, 1, 1] }, 'survey-unknown-choice'],
    [{ part: 'opinions', answers: [1, 1] }, 'survey-unknown-choice'],
    [{ part: 'opinions', answers: [1.5, 1, 1, 1] }, 'survey-unknown-choice'],
  ] as const)('%j', (part, code) => {
    expect(refusal(part)).toBe(code);
  });
});

describe('the cards', () => {
  const many = Array.from({ length: 40 }, (_, index) => `p${index}`);

  it('are all of them up to fifteen people, fifteen drawn by the sheet above', () => {
    expect(drawCards({ seed: 1, ticked: many.slice(0, MOST_CARDS) })).toHaveLength(MOST_CARDS);
    const drawn = drawCards({ seed: 1, ticked: many });
    expect(new Set(drawn).size).toBe(MOST_CARDS);
    expect(drawn.every((person) => many.includes(person))).toBe(true);
    expect(drawCards({ seed: 2, ticked: many })).not.toEqual(drawn);
  });

  it('do not depend on the order of ticking', () => {
    const one = drawCards({ seed: 9, ticked: many });
    const other = drawCards({ seed: 9, ticked: [...many].reverse() });
    expect([...other].sort()).toEqual([...one].sort());
  });

  it('give everybody the same chance', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed += 1) {
      for (const person of drawCards({ seed, ticked: many }))
        counts.set(person, (counts.get(person) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - 750)).toBeLessThan(110);
  });
});

it('forgets a person everywhere on the sheet, and nothing else', () => {
  const sheet = say(
    { part: 'still', person: 'bob', still: true },
    { part: 'who', ticked: ['ana', 'bob'], done: true },
    { part: 'how', person: 'bob', rhythm: 4, modes: ['help'] },
    { part: 'how', person: 'ana', rhythm: 1, modes: null },
  );
  const left = forgetPersons(sheet, ['bob']);
  expect(JSON.stringify(left)).not.toContain('bob');
  expect(left).toMatchObject({ ticked: ['ana'], ties: { ana: { rhythm: 1 } }, whoDone: true });
});

it('never holds a tie of somebody who is not ticked', () => {
  const person = fc.constantFrom('ana', 'bob', 'cat');
  const part = fc.oneof(
    fc.record({ part: fc.constant('still' as const), person, still: fc.boolean() }),
    fc.record({ part: fc.constant('who' as const), ticked: fc.array(person), done: fc.boolean() }),
    fc.record({
      part: fc.constant('how' as const),
      person,
      rhythm: fc.constantFrom(1 as const, 4 as const, null),
      modes: fc.constantFrom(null, ['info' as const]),
    }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const sheet = say(...parts);
      expect(Object.keys(sheet.ties).every((one) => sheet.ticked.includes(one))).toBe(true);
      expect(new Set(sheet.ticked).size).toBe(sheet.ticked.length);
    }),
  );
});
