// Orders and settings of a 1-2-4-all as they come from outside: what may be left out, bounds on both sides, rubbish.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyThroughJson } from '../../../test/replay.js';
import { ONE_TWO_FOUR_ALL_RIGHTS, oneTwoFourAll } from './index.js';

type Read = typeof oneTwoFourAll.parseCommand | typeof oneTwoFourAll.parseSettings;

/** The code of the refusal and its field; null when it is read. */
function explain(read: Read, input: unknown): readonly [string, unknown] | null {
  const parsed = read(input);
  if (parsed.ok) return null;
  return [parsed.refusal.code, (parsed.refusal.data as { field?: string } | undefined)?.field];
}

const write = (fields: object = {}): object => ({
  type: 'write-slip',
  kind: 'idea',
  text: 'Filmer',
  ...fields,
});

describe('orders of a 1-2-4-all', () => {
  it('an idea is from the phone and from nobody else unless it says so', () => {
    expect(oneTwoFourAll.parseCommand(write())).toMatchObject({
      ok: true,
      value: { channel: 'phone', team: null, about: null, tags: [], onBehalfOf: null, sources: [] },
    });
  });

  it.each<[string, unknown, readonly [string, string]]>([
    ['an empty question', { type: 'set-question', question: ' \u202e ' }, ['text-empty', 'question']],
    [
      'a question too long',
      { type: 'set-question', question: 'é'.repeat(1001) },
      ['text-too-long', 'question'],
    ],
    ['no idea to keep', { type: 'keep-idea' }, ['malformed', 'slip']],
    ['an idea that is a number', { type: 'release-idea', slip: 4 }, ['malformed', 'slip']],
    ['a kind of another method', write({ kind: 'solution' }), ['malformed', 'kind']],
    ['a channel invented', write({ channel: 'pigeon' }), ['malformed', 'channel']],
    ['an order of another method', { type: 'give-floor', team: 'a' }, ['malformed', 'type']],
    ['nothing', null, ['malformed', 'type']],
  ])('refuse %s', (_title, input, why) => {
    expect(explain(oneTwoFourAll.parseCommand, input)).toEqual(why);
  });

  it('whatever comes in, an answer comes out; what is read is read again the same', () => {
    const orders = fc.record({
      type: fc.oneof(fc.constantFrom(...Object.keys(ONE_TWO_FOUR_ALL_RIGHTS)), fc.string()),
      slip: fc.oneof(fc.constant('s1'), fc.jsonValue()),
      version: fc.oneof(fc.nat(9), fc.jsonValue()),
      kind: fc.oneof(fc.constant('idea'), fc.jsonValue()),
      text: fc.oneof(fc.string(), fc.jsonValue()),
      question: fc.oneof(fc.string(), fc.jsonValue()),
      tags: fc.oneof(fc.constant(['one']), fc.jsonValue()),
      stage: fc.oneof(fc.constant('alone'), fc.jsonValue()),
    });
    fc.assert(
      fc.property(fc.oneof(orders, fc.jsonValue()), (input) => {
        const read = oneTwoFourAll.parseCommand(input);
        if (read.ok) expect(oneTwoFourAll.parseCommand(copyThroughJson(read.value))).toEqual(read);
        else expect(read.refusal.code).toMatch(/^(malformed|text-)/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('settings of a 1-2-4-all', () => {
  it('what is absent takes the usual times; no question is none', () => {
    expect(oneTwoFourAll.parseSettings({})).toEqual({ ok: true, value: oneTwoFourAll.defaults });
    expect(oneTwoFourAll.parseSettings({ durations: { fours: 15 } })).toMatchObject({
      ok: true,
      value: { durations: { alone: 1, pairs: 2, fours: 15, together: 5 } },
    });
  });

  it.each<[string, unknown, string]>([
    ['minutes below nought', { durations: { alone: -1 } }, 'durations.alone'],
    ['minutes beyond four hours', { durations: { together: 241 } }, 'durations.together'],
    ['half a minute', { durations: { pairs: 0.5 } }, 'durations.pairs'],
    ['an attribution invented', { attribution: 'everybody' }, 'attribution'],
    [
      'a sentence without its way back',
      { carried: [{ id: 'd1', kind: 'challenge', text: 'x' }] },
      'carried.0.source',
    ],
    ['a question that is a number', { question: 4 }, 'question'],
  ])('refuse %s', (_title, input, field) => {
    expect(explain(oneTwoFourAll.parseSettings, input)?.[1]).toBe(field);
  });

  it('read twice, they are the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 240 }), fc.option(fc.string()), (alone, question) => {
        const read = oneTwoFourAll.parseSettings({ question, durations: { alone } });
        if (read.ok) expect(oneTwoFourAll.parseSettings(copyThroughJson(read.value))).toEqual(read);
      }),
    );
  });
});
