// How orders of offers and needs are read: cleaned, completed, or refused with the field at fault.
import { describe, expect, it } from 'vitest';
import { parseReciprocityCommand } from './schema.js';

function read(input: unknown): unknown {
  const parsed = parseReciprocityCommand(input);
  return parsed.ok ? parsed.value : `${parsed.refusal.code} ${parsed.refusal.data?.field ?? ''}`.trim();
}

const PAIR = { offer: 'op-1', need: 'op-2' };
const ANSWER = { type: 'answer-introduction', ...PAIR, side: 'offer', agrees: true, contact: '06 12' };

describe('an answer', () => {
  it('is read as it is written', () => {
    expect(read(ANSWER)).toEqual(ANSWER);
  });

  it('cleans the contact, and takes an empty one for none', () => {
    expect(read({ ...ANSWER, contact: ' 06\u200b 12 ' })).toMatchObject({ contact: '06 12' });
    expect(read({ ...ANSWER, contact: '' })).toMatchObject({ contact: null });
    expect(read({ ...ANSWER, contact: undefined })).toMatchObject({ contact: null });
  });

  it('without a yes is a no', () => {
    const { agrees: _agrees, ...silent } = ANSWER;
    expect(read(silent)).toMatchObject({ agrees: false });
  });

  it.each([
    ['of no side', { side: 'middle' }, 'malformed side'],
    ['of a side that is no word', { side: 3 }, 'malformed side'],
    ['that is neither yes nor no', { agrees: 'maybe' }, 'malformed agrees'],
    ['without its offer', { offer: null }, 'malformed offer'],
    ['with an identifier that is none', { need: 'é' }, 'malformed need'],
    ['with too long a contact', { contact: 'x'.repeat(121) }, 'text-too-long contact'],
  ])('%s is refused', (_, change, refusal) => {
    expect(read({ ...ANSWER, ...change })).toBe(refusal);
  });
});

describe('a proposal and a question', () => {
  it.each(['propose-introduction', 'ask-contact'])('%s names a pair and nothing more', (type) => {
    expect(read({ type, ...PAIR, contact: 'x' })).toEqual({ type, ...PAIR });
    expect(read({ type, offer: 'op-1' })).toBe('malformed need');
  });
});

describe('a sentence', () => {
  const write = { type: 'write-slip', kind: 'offer', text: ' Une salle ' };

  it('is cleaned and completed', () => {
    expect(read(write)).toEqual({
      type: 'write-slip',
      kind: 'offer',
      text: 'Une salle',
      team: null,
      about: null,
      tags: [],
      channel: 'phone',
      onBehalfOf: null,
      sources: [],
    });
  });

  it.each([
    ['of another kind', { kind: 'vision' }, 'malformed kind'],
    ['of nothing', { text: ' \u200b ' }, 'text-empty text'],
    ['too long', { text: 'x'.repeat(1_001) }, 'text-too-long text'],
    ['with tags that are no list', { tags: 'training' }, 'malformed tags'],
  ])('%s is refused', (_, change, refusal) => {
    expect(read({ ...write, ...change })).toBe(refusal);
  });
});

it('what is no order is refused', () => {
  for (const junk of [null, 3, 'close', [], {}, { type: 'constructor' }, { type: 7 }]) {
    expect(read(junk)).toBe('malformed type');
  }
});
