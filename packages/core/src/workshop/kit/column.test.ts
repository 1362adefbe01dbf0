// The column of a method: orders led to their decider, facts to their evolver, old facts to today's form.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, instant, minutes, refuse } from '../../kernel/index.js';
import type { DecideContext, MemberId, RoomRole } from '../live-program.js';
import { parseText, parseVariant } from '../parse.js';
import { createDecide, createEvolve, createUpgrade, isStaff, STAFF } from './column.js';
import { createCourseDeciders, getStageSpan, type HasCourse } from './course.js';

type Order = { readonly type: 'say'; readonly text: string } | { readonly type: 'clear' };
type Fact = { readonly type: 'said'; readonly text: string } | { readonly type: 'cleared' };
interface Speech {
  readonly words: readonly string[];
  readonly closed: boolean;
}

const ROLES: readonly RoomRole[] = ['facilitator', 'scribe', 'participant', 'observer', 'projector'];
const parse = parseVariant<Order>({ say: { text: parseText(20) }, clear: {} });
const as = (role: RoomRole): DecideContext => ({
  who: { member: 'ana' as MemberId, role },
  at: instant(7),
  seed: 3,
  op: 'op-1',
});

/** A method of two orders, that notes what its deciders were handed. */
function createSpeech() {
  const handed: unknown[] = [];
  const decide = createDecide<Speech, Order, Fact>({
    parse: (input) => parse(input, ''),
    deciders: {
      say: (_state, command, context) => {
        handed.push([command, context.op]);
        return accept([{ type: 'cleared' }, { type: 'said', text: command.text }]);
      },
      clear: ({ words }) => (words.length === 0 ? refuse('nothing-changes') : accept([{ type: 'cleared' }])),
    },
    isClosed: ({ closed }) => closed,
  });
  return { decide, handed };
}

const open: Speech = { words: [], closed: false };
const closed: Speech = { words: ['oui'], closed: true };

describe('an order led to its decider', () => {
  it('arrives cleaned, alone, and with who sent it', () => {
    const { decide, handed } = createSpeech();
    const typed = { type: 'say', text: '  La mer\u202e ', by: 'bea', closed: true } as unknown as Order;
    expect(decide(open, typed, as('participant'))).toEqual({
      ok: true,
      value: [{ type: 'cleared' }, { type: 'said', text: 'La mer' }],
    });
    expect(handed).toEqual([[{ type: 'say', text: 'La mer' }, 'op-1']]);
  });

  it.each(ROLES)('once closed, %s is refused unless of the staff, and no decider is asked [R085]', (role) => {
    const { decide, handed } = createSpeech();
    const decided = decide(closed, { type: 'say', text: 'Encore' }, as(role));
    expect(decided.ok).toBe(STAFF.includes(role));
    expect(decided.ok ? null : decided.refusal).toEqual(isStaff(as(role).who) ? null : { code: 'closed' });
    expect(handed).toHaveLength(isStaff(as(role).who) ? 1 : 0);
  });

  it('what cannot be read is said so before anything else, even once closed', () => {
    const { decide } = createSpeech();
    expect(decide(closed, { type: 'say', text: ' ' }, as('participant'))).toEqual({
      ok: false,
      refusal: { code: 'text-empty', data: { field: 'text' } },
    });
  });

  it('of no name of its list is malformed, however the name is found elsewhere', () => {
    const { decide } = createSpeech();
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom('constructor', '__proto__', 'toString', 'said', 'Say'), fc.string()),
        (type) => {
          fc.pre(type !== 'say' && type !== 'clear');
          expect(decide(open, { type, text: 'x' } as never, as('facilitator'))).toEqual({
            ok: false,
            refusal: { code: 'malformed', data: { field: 'type' } },
          });
        },
      ),
    );
  });
});

describe('a fact led to its evolver', () => {
  const places: unknown[] = [];
  const evolve = createEvolve<Speech, Fact>({
    said: (state, { text }, place) => {
      places.push(place);
      return { ...state, words: [...state.words, text] };
    },
    cleared: (state) => ({ ...state, words: [] }),
  });
  const place = { seq: 4, at: instant(9), by: 'ana' as MemberId, role: 'scribe' as const, op: 'op-4' };

  it('comes with its place in the history, and not with a second copy of itself', () => {
    const next = evolve(open, { ...place, body: { type: 'said', text: 'La mer' } });
    expect(next.words).toEqual(['La mer']);
    expect(places).toEqual([place]);
  });

  it('of a type of another version leaves the very same state', () => {
    for (const type of ['shouted', 'constructor', 'hasOwnProperty', '__proto__', '']) {
      expect(evolve(closed, { ...place, body: { type } as never })).toBe(closed);
    }
  });
});

describe('an old fact brought to today’s form [R149]', () => {
  const steps = Object.fromEntries(
    [1, 2, 3, 4, 5].map((version) => [
      version,
      (body: Readonly<Record<string, unknown>>) => ({
        ...body,
        path: [...((body.path as readonly number[] | undefined) ?? []), version],
      }),
    ]),
  );

  it('goes through each version from its own to today’s, once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (today, from) => {
        const upgraded = createUpgrade<{ type: string; path?: readonly number[] }>(today, steps)(
          { type: 'said' },
          from,
        );
        const expected = [1, 2, 3, 4, 5].filter((version) => version >= from && version < today);
        expect(upgraded.path ?? []).toEqual(expected);
        expect(upgraded.type).toBe('said');
      }),
    );
  });

  it('goes from where it was to where it is in one stride or two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (from, between) => {
        fc.pre(between >= from);
        const half = createUpgrade(between, steps)({ type: 'said' }, from);
        expect(createUpgrade(6, steps)(half, between)).toEqual(
          createUpgrade(6, steps)({ type: 'said' }, from),
        );
      }),
    );
  });

  it('a version that changed nothing is passed over; without steps the fact is the very same', () => {
    const body = Object.freeze({ type: 'said', text: 'La mer' });
    expect(createUpgrade(4)(body, 1)).toBe(body);
    expect(createUpgrade(4, { 2: (one) => ({ ...one, text: 'Le port' }) })(body, 1)).toEqual({
      type: 'said',
      text: 'Le port',
    });
  });
});

describe('the course of a method that has its own say [R049]', () => {
  const plan = ['write', 'talk'].map((id) => ({
    id,
    minutes: minutes(id === 'write' ? 5 : 20),
    grouping: 'groups' as const,
    moment: null,
  }));
  const asked: string[] = [];
  const course = createCourseDeciders<HasCourse>({
    plan: () => plan,
    explainStage: (_state, stage) => {
      asked.push(stage);
      return stage === 'talk' ? refuse('nobody-to-speak') : null;
    },
  });
  const start = (stage: string, now: HasCourse['stage'] = null) =>
    course['start-stage']({ stage: now, closed: null }, { type: 'start-stage', stage }, as('facilitator'));

  it('asks it about a step of the plan that would begin, and about no other', () => {
    const written = { id: 'write', startedAt: instant(1) };
    expect(start('talk')).toEqual({ ok: false, refusal: { code: 'nobody-to-speak' } });
    expect(start('write')).toEqual({ ok: true, value: [{ type: 'stage-started', stage: 'write' }] });
    expect(start('write', written)).toEqual({ ok: false, refusal: { code: 'nothing-changes' } });
    expect(start('dance')).toEqual({ ok: false, refusal: { code: 'stage-unknown' } });
    expect(asked).toEqual(['talk', 'write']);
  });

  it.each([
    ['write', 5],
    ['talk', 20],
  ])('the clock of « %s » runs %i minutes', (id, length) => {
    expect(getStageSpan(plan, { id, startedAt: instant(60) })).toEqual({ startedAt: 60, minutes: length });
  });
});
