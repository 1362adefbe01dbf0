// Every refusal about slips, one by one, with the data that its sentence shows.
import { describe, expect, it } from 'vitest';
import type { RoomRole } from '../../live-program.js';
import { parseVariant } from '../../parse.js';
import { MAX_VERSIONS } from '../item.js';
import { MAX_LABEL, MAX_TEXT } from '../person.js';
import { MAX_SOURCES } from '../source.js';
import { createBoardRoom } from '../testing/board.js';
import { explainChannel } from './decide.js';
import { createSlipFields, MAX_SLIPS, MAX_TAGS, type SlipCommand } from './slip.js';

const draft = { type: 'write-slip', kind: 'wish', text: 'Rouvrir la ligne de Serqueux' };
const source = { seminar: 's1', activity: 'forum', item: 'op-4' };
const repeat = <T>(value: T, count: number): readonly T[] => Array.from({ length: count }, () => value);

/** A room where Ana has left one slip, `op-1`. */
function openRoom() {
  const room = createBoardRoom();
  room.send(draft);
  return room;
}

describe('a slip that cannot be read', () => {
  it.each<[string, object, string]>([
    ['d’aucune sorte', { kind: undefined }, 'kind'],
    ['d’une sorte inconnue', { kind: 'rêve' }, 'kind'],
    ['d’une sorte héritée', { kind: 'toString' }, 'kind'],
    ['dont les mots sont un nombre', { text: 12 }, 'text'],
    ['d’un groupe qui n’en est pas un', { team: 'table 1' }, 'team'],
    ['qui répond à une phrase entière', { about: { id: 'q1' } }, 'about'],
    ['aux étiquettes en une chaîne', { tags: 'rail' }, 'tags'],
    ['à une étiquette illisible', { tags: ['rail', 'deux mots'] }, 'tags.1'],
    ['à trop d’étiquettes', { tags: repeat('rail', MAX_TAGS + 1) }, 'tags'],
    ['venu par pigeon', { channel: 'pigeon' }, 'channel'],
    ['pour quelqu’un sans nom', { onBehalfOf: {} }, 'onBehalfOf'],
    ['pour quelqu’un d’illisible', { onBehalfOf: { id: 'a b' } }, 'onBehalfOf.id'],
    ['aux sources déchirées', { sources: [source, { ...source, item: '' }] }, 'sources.1.item'],
    ['aux sources trop nombreuses', { sources: repeat(source, MAX_SOURCES + 1) }, 'sources'],
  ])('%s', (_title, more, field) => {
    const room = createBoardRoom();
    expect(room.explain({ ...draft, ...more }, 'sam', 'scribe')).toEqual({
      code: 'malformed',
      data: { field },
    });
    expect(room.log).toEqual([]);
  });

  it('too long, by how much is said', () => {
    expect(createBoardRoom().explain({ ...draft, text: 'é'.repeat(MAX_TEXT + 3) })).toEqual({
      code: 'text-too-long',
      data: { field: 'text', length: MAX_TEXT + 3, max: MAX_TEXT },
    });
    const onBehalfOf = { label: 'M'.repeat(MAX_LABEL + 1) };
    expect(createBoardRoom().explain({ ...draft, onBehalfOf }, 'sam', 'scribe')).toEqual({
      code: 'text-too-long',
      data: { field: 'onBehalfOf.label', length: MAX_LABEL + 1, max: MAX_LABEL },
    });
  });

  it('made of invisible signs is empty', () => {
    expect(createBoardRoom().explain({ ...draft, text: '\u200b\u202e\n' })).toEqual({
      code: 'text-empty',
      data: { field: 'text' },
    });
  });

  it('at its bounds, it is read whole', () => {
    const tags = repeat('rail', MAX_TAGS);
    const sources = repeat(source, MAX_SOURCES);
    const room = createBoardRoom();
    expect(room.explain({ ...draft, text: 'é'.repeat(MAX_TEXT), tags, sources })).toBeNull();
    expect(room.getState().slips[0]).toMatchObject({ tags, sources });
  });
});

describe('an order about a slip', () => {
  const at = { slip: 'op-1', version: 1 };

  it.each(['edit-slip', 'retag-slip', 'hide-slip', 'restore-slip'])(
    '%s: a slip that nobody wrote',
    (type) => {
      const order = { ...at, type, slip: 'op-99', text: 'Autre', kind: 'worry', tags: [] };
      expect(openRoom().explain(order, 'sam', 'scribe')).toEqual({ code: 'slip-unknown' });
    },
  );

  it.each(['edit-slip', 'retag-slip'])('%s: yesterday’s version, with today’s words', (type) => {
    const room = openRoom();
    room.send({ ...at, type: 'edit-slip', text: 'Rouvrir deux lignes' });
    expect(room.explain({ ...at, type, text: 'Fermer', kind: 'worry', tags: [] })).toEqual({
      code: 'version-stale',
      data: { version: 2, current: 'Rouvrir deux lignes' },
    });
  });

  it.each(['edit-slip', 'retag-slip'])('%s: somebody else’s words', (type) => {
    const order = { ...at, type, text: 'Fermer', kind: 'worry', tags: [] };
    expect(openRoom().explain(order, 'bea')).toEqual({ code: 'not-author' });
  });

  it('a retag that says the same kind and tags', () => {
    expect(openRoom().explain({ ...at, type: 'retag-slip', kind: 'wish', tags: [] })).toEqual({
      code: 'nothing-changes',
    });
  });

  it('the same tags in another order are a change: the first tag leads', () => {
    const room = createBoardRoom();
    room.send({ ...draft, tags: ['rail', 'car'] });
    const tags = ['car', 'rail'];
    expect(room.explain({ ...at, type: 'retag-slip', kind: 'wish', tags })).toBeNull();
    expect(room.getState().slips[0]).toMatchObject({ tags, text: draft.text });
  });

  it('the retag of a hidden slip, even by staff, whatever the version', () => {
    const room = openRoom();
    room.send({ type: 'hide-slip', slip: 'op-1' }, 'sam', 'scribe');
    const order = { ...at, version: 9, type: 'retag-slip', kind: 'worry', tags: [] };
    expect(room.explain(order, 'sam', 'scribe')).toEqual({ code: 'item-hidden' });
  });

  it('one wording more than can be kept', () => {
    const room = openRoom();
    for (let version = 1; version < MAX_VERSIONS; version += 1) {
      expect(room.explain({ ...at, type: 'edit-slip', version, text: `Tour ${version}` })).toBeNull();
    }
    const order = { ...at, version: MAX_VERSIONS };
    const refusal = { code: 'too-many-versions', data: { max: MAX_VERSIONS } };
    expect(room.explain({ ...order, type: 'edit-slip', text: 'Encore' })).toEqual(refusal);
    expect(room.explain({ ...order, type: 'retag-slip', kind: 'worry', tags: [] })).toEqual(refusal);
    expect(room.getState().slips[0]?.versions).toHaveLength(MAX_VERSIONS);
  });

  it.each([0, -1, 1.5, '1', null])('a version that is none: %j', (version) => {
    expect(openRoom().explain({ type: 'edit-slip', slip: 'op-1', version, text: 'x' })).toEqual({
      code: 'malformed',
      data: { field: 'version' },
    });
  });

  it('a board that is full says how many it holds, hidden ones included', () => {
    const room = createBoardRoom();
    for (let rank = 0; rank < MAX_SLIPS; rank += 1) room.send(draft);
    room.send({ type: 'hide-slip', slip: 'op-1' }, 'sam', 'scribe');
    expect(room.explain(draft)).toEqual({ code: 'too-many', data: { max: MAX_SLIPS } });
  });
});

describe('writing for somebody else [R085]', () => {
  const roles: readonly RoomRole[] = ['facilitator', 'scribe', 'participant', 'observer', 'projector'];

  it.each(roles)('as %s', (role) => {
    const context = { who: { member: 'x' as never, role }, at: 0 as never, seed: 1, op: 'op' };
    const isStaff = role === 'facilitator' || role === 'scribe';
    const expected = isStaff ? null : { code: 'staff-only' };
    const explain = (channel: string, onBehalfOf: { label: string } | null) =>
      explainChannel({ channel, onBehalfOf }, context)?.refusal ?? null;
    expect(explain('phone', null)).toBeNull();
    expect(explain('phone', { label: 'M. Roux' })).toEqual(expected);
    for (const channel of ['scribe', 'facilitator', 'paper'])
      expect(explain(channel, null)).toEqual(expected);
  });

  it('an order lists its fields and nothing else travels', () => {
    const parse = parseVariant<SlipCommand<'wish'>>(createSlipFields(['wish']));
    const read = parse({ ...draft, by: 'bea', at: 5, hidden: null, version: 9, slip: 'op-7' }, '');
    expect(read.ok && Object.keys(read.value).toSorted()).toEqual(
      ['about', 'channel', 'kind', 'onBehalfOf', 'sources', 'tags', 'team', 'text', 'type'].toSorted(),
    );
  });
});
