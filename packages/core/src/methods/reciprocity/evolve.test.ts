// What each fact changes in offers and needs, one at a time.
import { describe, expect, it } from 'vitest';
import { instant } from '../../kernel/index.js';
import type { MemberId } from '../../workshop/index.js';
import { evolveReciprocity, startReciprocity } from './evolve.js';
import type { ReciprocityEvent } from './orders/orders.js';
import { RECIPROCITY_DEFAULTS } from './plan.js';
import type { ReciprocityState } from './state.js';

const PAIR = { offer: 'o', need: 'n' };
const OTHER = { offer: 'o', need: 'm' };

function play(...facts: readonly (ReciprocityEvent & { readonly by?: string })[]): ReciprocityState {
  return facts.reduce<ReciprocityState>(
    (state, { by = 'ana', ...body }, rank) =>
      evolveReciprocity(state, {
        seq: rank + 1,
        at: instant(rank * 1_000),
        by: by as MemberId,
        role: 'participant',
        op: `op-${rank}`,
        body: body as ReciprocityEvent,
      }),
    startReciprocity(RECIPROCITY_DEFAULTS),
  );
}

const answered = (side: 'offer' | 'need', agrees: boolean, contact: string | null = null) =>
  ({ type: 'introduction-answered', ...PAIR, side, agrees, contact }) as const;

describe('answers', () => {
  it('are one per end of a pair: the last word stands', () => {
    const state = play(answered('offer', false), answered('need', true), answered('offer', true, '06'));
    expect(state.answers.map(({ side, agrees, contact }) => [side, agrees, contact])).toEqual([
      ['need', true, null],
      ['offer', true, '06'],
    ]);
  });

  it('of another pair stand beside', () => {
    const state = play(answered('offer', true), { ...answered('offer', false), ...OTHER });
    expect(state.answers.map(({ need, agrees }) => [need, agrees])).toEqual([
      ['n', true],
      ['m', false],
    ]);
  });

  it('keep who said it and when, and hold no type of fact', () => {
    const [answer] = play(answered('offer', true)).answers;
    expect(answer).toEqual({ ...PAIR, side: 'offer', agrees: true, contact: null, by: 'ana', at: 0 });
  });
});

describe('proposals and introductions', () => {
  it('are kept in the order they came', () => {
    const state = play(
      { type: 'introduction-proposed', ...OTHER },
      { type: 'introduction-proposed', ...PAIR },
      { type: 'introduction-agreed', ...PAIR },
    );
    expect(state.proposals.map(({ need }) => need)).toEqual(['m', 'n']);
    expect(state.introductions).toEqual([{ ...PAIR, at: 2_000 }]);
  });
});

describe('contacts shown', () => {
  const shown = (by: string, contact: string | null) =>
    ({ type: 'contact-shown', ...PAIR, contact, by }) as const;

  it('are one per seat and pair: asked again, the last one stands', () => {
    const state = play(shown('ana', null), shown('bob', '07'), shown('ana', '06'));
    expect(state.shown.map(({ to, contact }) => [to, contact])).toEqual([
      ['bob', '07'],
      ['ana', '06'],
    ]);
  });
});

describe('the beginning', () => {
  it('is empty, and a fact of another age changes nothing', () => {
    const state = startReciprocity(RECIPROCITY_DEFAULTS);
    expect(state).toMatchObject({ slips: [], proposals: [], answers: [], introductions: [], shown: [] });
    expect(play({ type: 'introduction-forgotten' } as unknown as ReciprocityEvent)).toEqual(state);
  });

  it('follows the steps, closes and opens again', () => {
    expect(play({ type: 'stage-started', stage: 'writing' }).stage?.id).toBe('writing');
    expect(play({ type: 'closed' }).closed).toMatchObject({ by: 'ana' });
    expect(play({ type: 'closed' }, { type: 'reopened' }).closed).toBeNull();
  });
});
