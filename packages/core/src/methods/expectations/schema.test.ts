// What is read of each order, field by field: a good one passes, a bad field is told by its path.
import { describe, expect, it } from 'vitest';
import { MAX_RULES, MAX_SIGNED_AT_ONCE } from './limits.js';
import { parseExpectationsCommand, parseExpectationsSettings } from './schema.js';

const person = { id: 'line-1' };
const write = { type: 'write-slip', kind: 'hope', text: 'Un bus' };

describe('orders that are read', () => {
  it.each<[string, object]>([
    ['a sentence with nothing but its words', write],
    ['a rule adopted as it is', { type: 'adopt-rule', slip: 'a', version: 1 }],
    ['a rule adopted in other words', { type: 'adopt-rule', slip: 'a', version: 2, text: 'On écoute' }],
    ['a rule set aside without a reason', { type: 'set-rule-aside', slip: 'a' }],
    ['a rule joined to another', { type: 'set-rule-aside', slip: 'a', into: 'b' }],
    ['an order of the charter', { type: 'order-charter', slips: ['a', 'b'] }],
    ['a signature', { type: 'sign', edition: 0 }],
    ['signatures of a sheet', { type: 'sign-for', edition: 1, people: [person], channel: 'paper' }],
    ['a withdrawal of one’s own', { type: 'withdraw-signature' }],
    ['nothing on the screen', { type: 'show-carried', carried: null }],
    ['a first verdict', { type: 'give-verdict', carried: 'a', version: 0, verdict: 'partly' }],
  ])('%s', (_, order) => {
    expect(parseExpectationsCommand(order)).toMatchObject({ ok: true, value: order });
  });

  it('what is left out takes its plain value', () => {
    expect(parseExpectationsCommand({ type: 'sign-for', edition: 1, people: [person] })).toMatchObject({
      value: { channel: 'scribe' },
    });
    expect(parseExpectationsCommand({ type: 'set-rule-aside', slip: 'a', reason: '' })).toMatchObject({
      value: { into: null, reason: null },
    });
    expect(parseExpectationsCommand(write)).toMatchObject({
      value: { channel: 'phone', tags: [], sources: [] },
    });
  });

  it('what does not belong to an order is left out', () => {
    const read = parseExpectationsCommand({ type: 'close', secret: 'x' });
    expect(read).toEqual({ ok: true, value: { type: 'close' } });
  });
});

describe('orders that are refused', () => {
  it.each<[string, object, string]>([
    ['of a type that does not exist', { type: 'burn-charter' }, 'type'],
    ['of a kind that does not exist', { ...write, kind: 'dream' }, 'kind'],
    ['without a slip', { type: 'adopt-rule', version: 1 }, 'slip'],
    ['of version nought', { type: 'adopt-rule', slip: 'a', version: 0 }, 'version'],
    ['for an empty charter', { type: 'order-charter', slips: [] }, 'slips'],
    ['for a charter too long', { type: 'order-charter', slips: Array(MAX_RULES + 1).fill('a') }, 'slips'],
    ['of an edition below nought', { type: 'sign', edition: -1 }, 'edition'],
    ['of half an edition', { type: 'sign', edition: 0.5 }, 'edition'],
    ['for nobody', { type: 'sign-for', edition: 1, people: [] }, 'people'],
    ['for nobody in particular', { type: 'sign-for', edition: 1, people: [{}] }, 'people.0'],
    [
      'for a crowd',
      { type: 'sign-for', edition: 1, people: Array(MAX_SIGNED_AT_ONCE + 1).fill(person) },
      'people',
    ],
    [
      'by a way that does not exist',
      { type: 'sign-for', edition: 1, people: [person], channel: 'phone' },
      'channel',
    ],
    [
      'of a verdict of nobody',
      { type: 'give-verdict', carried: 'a', version: 0, verdict: 'great' },
      'verdict',
    ],
    ['about nothing', { type: 'give-verdict', version: 0, verdict: 'partly' }, 'carried'],
  ])('%s', (_, order, field) => {
    expect(parseExpectationsCommand(order)).toMatchObject({ ok: false, refusal: { data: { field } } });
  });

  it('a reason has the length of a label, a sentence that of a paragraph', () => {
    const long = 'é'.repeat(121);
    expect(parseExpectationsCommand({ type: 'set-rule-aside', slip: 'a', reason: long })).toMatchObject({
      refusal: { code: 'text-too-long', data: { field: 'reason', max: 120 } },
    });
    expect(parseExpectationsCommand({ ...write, text: long })).toMatchObject({ ok: true });
    expect(parseExpectationsCommand({ ...write, text: ' \u200b ' })).toMatchObject({
      refusal: { code: 'text-empty', data: { field: 'text' } },
    });
  });
});

describe('settings that are refused', () => {
  it.each<[object, string]>([
    [{ attribution: 'everybody' }, 'attribution'],
    [{ durations: { charter: 241 } }, 'durations.charter'],
    [{ durations: { charter: '12' } }, 'durations.charter'],
    [{ carried: [{ id: 'a', kind: 'dream', text: 'x', group: null, source: {} }] }, 'carried.0.kind'],
    [{ carried: 'all' }, 'carried'],
    [{ questions: 'none' }, 'questions'],
  ])('%j', (settings, field) => {
    expect(parseExpectationsSettings(settings)).toMatchObject({ refusal: { data: { field } } });
  });

  it.each([null, 3, 'x', []])('%j is no settings', (input) => {
    expect(parseExpectationsSettings(input)).toMatchObject({ ok: false });
  });
});
