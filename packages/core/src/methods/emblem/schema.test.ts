// What is read of each order about emblems, field by field; what the settings may hold.
import { describe, expect, it } from 'vitest';
import { parseEmblemCommand, parseEmblemSettings } from './schema.js';

const team = 'group-a';
const piece = 'op-1';
const symbol = { type: 'symbol', symbol: 'sea', x: 50, y: 60, size: 3, colour: 'blue' };
const words = { type: 'words', text: 'Tenir', x: 50, y: 20, size: 2, colour: 'ink' };
const stroke = {
  type: 'stroke',
  points: [
    { x: 0, y: 0 },
    { x: 100, y: 120 },
  ],
  size: 1,
  colour: 'brick',
};

describe('orders that are read', () => {
  it.each<[string, object]>([
    ['a shield', { type: 'set-shield', team, shape: 'banner', field: 'wheat' }],
    ['a symbol', { type: 'add-piece', team, body: symbol }],
    ['words', { type: 'add-piece', team, body: words }],
    ['a stroke from corner to corner', { type: 'add-piece', team, body: stroke }],
    ['a move', { type: 'move-piece', team, piece, version: 3, x: 0, y: 120 }],
    ['another size', { type: 'adjust-piece', team, piece, version: 1, size: 5, colour: 'plum' }],
    ['to the front', { type: 'raise-piece', team, piece }],
    ['taken off', { type: 'remove-piece', team, piece }],
    ['put back', { type: 'restore-piece', team, piece }],
    ['a photograph', { type: 'attach-photo', team, photo: 'photo-1' }],
    ['no photograph', { type: 'remove-photo', team }],
    ['a word with its drawing', { type: 'add-term', label: 'Lin', symbol: 'flax' }],
    ['a word renamed', { type: 'rename-term', term: 't', version: 1, label: 'Le lin' }],
    ['a word removed', { type: 'remove-term', term: 't' }],
    ['a tag with a quotation', { type: 'tag-emblem', team, term: 't', words: 'Le lin bleu' }],
    ['a tag taken off', { type: 'untag-emblem', team, term: 't' }],
    ['a draw', { type: 'draw-order' }],
    ['the floor to nobody', { type: 'give-floor', team: null }],
  ])('%s', (_, order) => {
    expect(parseEmblemCommand(order)).toEqual({ ok: true, value: order });
  });

  it('a word without a drawing, a tag without a quotation: null', () => {
    expect(parseEmblemCommand({ type: 'add-term', label: 'Lin' })).toMatchObject({ value: { symbol: null } });
    expect(parseEmblemCommand({ type: 'tag-emblem', team, term: 't', words: '' })).toMatchObject({
      value: { words: null },
    });
  });

  it('words are cleaned, and what does not belong to a piece is left out', () => {
    const body = { ...words, text: '  Tenir\u202e ', onclick: 'alert(1)', style: 'x' };
    expect(parseEmblemCommand({ type: 'add-piece', team, body })).toEqual({
      ok: true,
      value: { type: 'add-piece', team, body: words },
    });
  });
});

describe('orders that are refused', () => {
  const put = (body: object) => ({ type: 'add-piece', team, body });

  it.each<[string, object, string]>([
    ['a shape of nobody', { type: 'set-shield', team, shape: 'heart', field: 'sky' }, 'shape'],
    ['a field of nobody', { type: 'set-shield', team, shape: 'round', field: '#ff0000' }, 'field'],
    ['no piece at all', { type: 'add-piece', team }, 'body.type'],
    ['a piece of nobody', put({ ...symbol, type: 'script' }), 'body.type'],
    ['a symbol of nobody', put({ ...symbol, symbol: 'toString' }), 'body.symbol'],
    ['a place off the box', put({ ...symbol, y: 121 }), 'body.y'],
    ['a place below nought', put({ ...symbol, x: -1 }), 'body.x'],
    ['a place that is no number', put({ ...symbol, x: '50' }), 'body.x'],
    ['a size of nought', put({ ...symbol, size: 0 }), 'body.size'],
    ['a size of six', put({ ...symbol, size: 6 }), 'body.size'],
    ['a stroke of one point', put({ ...stroke, points: [{ x: 1, y: 1 }] }), 'body.points'],
    [
      'a stroke of a thousand points',
      put({ ...stroke, points: Array(1000).fill({ x: 1, y: 1 }) }),
      'body.points',
    ],
    [
      'a stroke off the box',
      put({
        ...stroke,
        points: [
          { x: 1, y: 1 },
          { x: 1, y: 500 },
        ],
      }),
      'body.points.1.y',
    ],
    ['no words', put({ ...words, text: '   ' }), 'body.text'],
    ['too many words', put({ ...words, text: 'm'.repeat(41) }), 'body.text'],
    ['a move nowhere', { type: 'move-piece', team, piece, version: 1, x: 3 }, 'y'],
    ['a photograph with a path', { type: 'attach-photo', team, photo: '../../etc/passwd' }, 'photo'],
    ['a word without letters', { type: 'add-term', label: '' }, 'label'],
    ['a word as long as a sentence', { type: 'add-term', label: 'x'.repeat(61) }, 'label'],
    ['a tag of no group', { type: 'tag-emblem', term: 't' }, 'team'],
  ])('%s', (_, order, field) => {
    expect(parseEmblemCommand(order)).toMatchObject({ ok: false, refusal: { data: { field } } });
  });
});

describe('settings that are refused', () => {
  it.each<[object, string]>([
    [{ durations: { perEmblem: 31 } }, 'durations.perEmblem'],
    [{ durations: { alone: 61 } }, 'durations.alone'],
    [{ teams: [{ id: 'a' }] }, 'teams.0.name'],
    [{ vocabulary: [{ id: 'a', label: 'Lin', symbol: 'linen' }] }, 'vocabulary.0.symbol'],
    [{ neighbours: [{ seminar: 's', name: '' }] }, 'neighbours.0.name'],
    [{ instruction: 'é'.repeat(1_001) }, 'instruction'],
    [{ attribution: 'all' }, 'attribution'],
  ])('%j', (settings, field) => {
    expect(parseEmblemSettings(settings)).toMatchObject({ refusal: { data: { field } } });
  });

  it('no group at all is read: they are made on the day', () => {
    expect(parseEmblemSettings({ teams: [] })).toMatchObject({ ok: true, value: { teams: [] } });
  });
});
