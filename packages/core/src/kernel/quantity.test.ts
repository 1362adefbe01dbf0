// Instants and spans, and the two ways a rule can answer.
import { describe, expect, it } from 'vitest';
import { addMinutes, instant, minutes } from './quantity.js';
import { accept, refuse } from './result.js';

describe('instants and minutes', () => {
  it('adds a span to an instant', () => {
    expect(addMinutes(instant(0), minutes(30))).toBe(1_800_000);
    expect(addMinutes(instant(1_800_000), minutes(-30))).toBe(0);
  });
});

describe('results', () => {
  it('accepts with a value', () => {
    expect(accept(3)).toEqual({ ok: true, value: 3 });
  });

  it('refuses with a code, and data only when there is some', () => {
    expect(refuse('table-full')).toEqual({ ok: false, refusal: { code: 'table-full' } });
    expect(refuse('table-full', { max: 8 })).toEqual({
      ok: false,
      refusal: { code: 'table-full', data: { max: 8 } },
    });
  });
});
