// How orders of a retro-prospective are read: cleaned, completed, or refused with the field at fault.

import { describe, expect, it } from 'vitest';
import { MAX_SITUATIONS } from '../../../transition/index.js';
import { CANVAS_KINDS, TRANSITIONS } from '../state.js';
import { parseRetroCommand } from './schema.js';

function read(input: unknown): unknown {
  const parsed = parseRetroCommand(input);
  return parsed.ok ? parsed.value : `${parsed.refusal.code} ${parsed.refusal.data?.field ?? ''}`.trim();
}

const CARD = { title: 'La crue', happening: 'La rivière monte.', polarity: 'threat' };

describe('a card', () => {
  const add = (change: object) => read({ type: 'add-situation', card: { ...CARD, ...change } });

  it('is completed: a break, no transition, no other sentence, no source', () => {
    expect(add({})).toEqual({
      type: 'add-situation',
      card: {
        ...CARD,
        here: null,
        stakes: null,
        question: null,
        form: 'break',
        transitions: [],
        place: null,
        sources: [],
      },
    });
  });

  it('takes the four transitions, and an empty sentence for none [R097]', () => {
    expect(add({ transitions: TRANSITIONS, here: '', question: ' Que fait-on ? ' })).toMatchObject({
      card: { transitions: TRANSITIONS, here: null, question: 'Que fait-on ?' },
    });
  });

  it.each([
    ['without what happens', { happening: '' }, 'text-empty card.happening'],
    ['without a title', { title: null }, 'malformed card.title'],
    ['of no polarity', { polarity: undefined }, 'malformed card.polarity'],
    ['of an unknown form', { form: 'wave' }, 'malformed card.form'],
    ['of an unknown transition', { transitions: ['steam'] }, 'malformed card.transitions.0'],
    ['with too long a sentence', { stakes: 'x'.repeat(1_001) }, 'text-too-long card.stakes'],
    ['with a torn source', { sources: [{ seminar: 's', activity: 'a' }] }, 'malformed card.sources.0.item'],
  ])('%s is refused', (_, change, refusal) => {
    expect(add(change)).toBe(refusal);
  });

  it('that is mended carries the version it read', () => {
    const edit = { type: 'edit-situation', situation: 'flood', version: 2, card: CARD };
    expect(read(edit)).toMatchObject({ version: 2, card: { form: 'break' } });
    expect(read({ ...edit, version: '2' })).toBe('malformed version');
  });
});

describe('a set and a deal', () => {
  it('are lists of names', () => {
    const offer = { type: 'offer-situations', situations: ['a', 'b'] };
    const assign = { type: 'assign-situations', assignments: [{ team: 't', situation: 'a' }] };
    expect(read(offer)).toEqual(offer);
    expect(read(assign)).toEqual(assign);
  });

  it('are bounded, and hold names alone', () => {
    const many = Array.from({ length: MAX_SITUATIONS + 1 }, (_, rank) => `s${rank}`);
    expect(read({ type: 'offer-situations', situations: many })).toBe('malformed situations');
    expect(read({ type: 'assign-situations', assignments: [{ team: 't' }] })).toBe(
      'malformed assignments.0.situation',
    );
  });
});

describe('a lever with who holds it', () => {
  const held = (change: object = {}) =>
    read({
      type: 'write-held',
      draft: { kind: 'lever', text: 'Le lycée', team: 't', about: 's' },
      holder: { id: 'a' },
      ...change,
    });

  it('is read whole', () => {
    expect(held()).toMatchObject({
      draft: { kind: 'lever', tags: [], channel: 'phone' },
      holder: { id: 'a' },
    });
    expect(held({ holder: null })).toMatchObject({ holder: null });
    expect(held({ holder: undefined })).toMatchObject({ holder: null });
  });

  it('is refused by the field at fault', () => {
    expect(held({ holder: { name: 'Ana' } })).toBe('malformed holder');
    expect(held({ draft: { kind: 'lever', text: ' ' } })).toBe('text-empty draft.text');
    expect(held({ draft: { kind: 'dream', text: 'x' } })).toBe('malformed draft.kind');
  });
});

describe('a sentence of the canvas', () => {
  it.each(CANVAS_KINDS)('may be a %s', (kind) => {
    expect(read({ type: 'write-slip', kind, text: 'x' })).toMatchObject({ kind });
  });
});

it('what is no order is refused', () => {
  for (const junk of [null, 'close', { type: 'set-plan' }, { type: 'toString' }, [{ type: 'close' }]]) {
    expect(read(junk)).toBe('malformed type');
  }
});
