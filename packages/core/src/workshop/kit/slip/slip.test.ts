// Slips: written, mended, tagged, hidden, shown again, harvested.
import { describe, expect, it } from 'vitest';
import { refuse } from '../../../kernel/index.js';
import type { MemberId } from '../../live-program.js';
import { createBoardRoom } from '../testing/board.js';
import { harvestSlips, listShownSlips, listSlipAuthors, redactSlips } from './evolve.js';
import { createDraftFields, MAX_SLIPS } from './slip.js';

const write = (text: string, more: object = {}) => ({ type: 'write-slip', kind: 'wish', text, ...more });
const first = (room: ReturnType<typeof createBoardRoom>) => room.getState().slips[0];

describe('a slip [R034]', () => {
  it('keeps the words, the author and the place in the history', () => {
    const room = createBoardRoom();
    expect(room.send(write('  Un train de plus '))).toBeNull();
    expect(first(room)).toMatchObject({
      id: 'op-1',
      seq: 1,
      kind: 'wish',
      text: 'Un train de plus',
      by: 'ana',
      at: 1_000,
      team: null,
      about: null,
      tags: [],
      sources: [],
      channel: 'phone',
      version: 1,
      hidden: null,
    });
    expect(first(room)?.versions).toEqual([
      { kind: 'wish', text: 'Un train de plus', tags: [], by: 'ana', at: 1_000 },
    ]);
  });

  it('says what it answers, so that nothing is retyped [R056]', () => {
    const room = createBoardRoom();
    const sources = [{ seminar: 's1', activity: 'emblem', item: 'op-9' }];
    expect(room.send(write('Rouvrir la ligne', { sources, about: 'q1', tags: ['ecology'] }))).toBeNull();
    expect(first(room)).toMatchObject({ sources, about: 'q1', tags: ['ecology'] });
    expect(room.send(write('x', { sources: [{ seminar: 's1' }] }))).toBe('malformed');
  });

  it('is refused when it says nothing, is of no kind, or comes in the thousands', () => {
    const room = createBoardRoom();
    expect(room.send(write('   '))).toBe('text-empty');
    expect(room.send(write('x'.repeat(1001)))).toBe('text-too-long');
    expect(room.send({ ...write('x'), kind: 'dream' })).toBe('malformed');
    expect(room.getState().slips).toEqual([]);
    for (let rank = 0; rank < MAX_SLIPS; rank += 1) room.send(write(`${rank}`));
    expect(room.send(write('one more'))).toBe('too-many');
  });

  it('is written for somebody else, or from paper, by staff only [R085]', () => {
    const room = createBoardRoom();
    expect(room.send(write('x', { channel: 'paper' }))).toBe('staff-only');
    expect(room.send(write('x', { onBehalfOf: { id: 'bea' } }))).toBe('staff-only');
    expect(
      room.send(write('x', { channel: 'paper', onBehalfOf: { id: 'bea' } }), 'sam', 'scribe'),
    ).toBeNull();
    expect(room.send(write('y', { channel: 'paper' }), 'sam', 'scribe')).toBeNull();
    expect(room.getState().slips.map(listSlipAuthors)).toEqual([['bea'], []]);
  });

  it('obeys the method that holds it', () => {
    const room = createBoardRoom({
      slips: { explainDraft: (_state, { about }) => (about === null ? refuse('slip-unknown') : null) },
    });
    expect(room.send(write('x'))).toBe('slip-unknown');
    expect(room.send(write('x', { about: 'q1' }))).toBeNull();
  });
});

describe('mending a slip', () => {
  it('keeps every wording; the first is the original', () => {
    const room = createBoardRoom();
    room.send(write('Un train'));
    expect(room.send({ type: 'edit-slip', slip: 'op-1', version: 1, text: 'Deux trains' })).toBeNull();
    expect(
      room.send({ type: 'retag-slip', slip: 'op-1', version: 2, kind: 'worry', tags: ['rail'] }),
    ).toBeNull();
    expect(first(room)).toMatchObject({ text: 'Deux trains', kind: 'worry', tags: ['rail'], version: 3 });
    expect(first(room)?.versions.map(({ text, kind }) => `${kind} ${text}`)).toEqual([
      'wish Un train',
      'wish Deux trains',
      'worry Deux trains',
    ]);
  });

  it('refuses yesterday’s version and shows today’s words [G15]', () => {
    const room = createBoardRoom();
    room.send(write('Un train'));
    room.send({ type: 'edit-slip', slip: 'op-1', version: 1, text: 'Deux trains' });
    expect(room.send({ type: 'edit-slip', slip: 'op-1', version: 1, text: 'Trois' })).toBe('version-stale');
    expect(first(room)?.text).toBe('Deux trains');
  });

  it('is the author’s, the person’s for whom it was written, or staff’s', () => {
    const room = createBoardRoom({ slips: { mayEdit: (_state, _slip, { who }) => who.member === 'tom' } });
    room.send(write('x', { onBehalfOf: { id: 'bea' } }), 'sam', 'scribe');
    const edit = (version: number) => ({ type: 'edit-slip', slip: 'op-1', version, text: `v${version}` });
    expect(room.send(edit(1), 'zoe')).toBe('not-author');
    expect(room.send(edit(1), 'bea')).toBeNull();
    expect(room.send(edit(2), 'sam', 'scribe')).toBeNull();
    expect(room.send(edit(3), 'tom')).toBeNull();
    expect(room.send({ ...edit(4), text: 'v3' }, 'tom')).toBe('nothing-changes');
    expect(room.send({ ...edit(4), slip: 'op-99' }, 'tom')).toBe('slip-unknown');
  });
});

describe('hiding a slip', () => {
  it('takes its words from the room, not from staff, and gives them back', () => {
    const room = createBoardRoom();
    room.send(write('Un mot qui blesse', { tags: ['x'] }));
    expect(room.send({ type: 'hide-slip', slip: 'op-1' })).toBeNull();
    const { slips } = room.getState();
    expect(redactSlips(slips)[0]).toMatchObject({ id: 'op-1', text: '', tags: [], versions: [] });
    expect(slips[0]?.text).toBe('Un mot qui blesse');
    expect(listShownSlips(slips)).toEqual([]);
    expect(room.send({ type: 'edit-slip', slip: 'op-1', version: 1, text: 'y' })).toBe('item-hidden');
    expect(room.send({ type: 'hide-slip', slip: 'op-1' })).toBe('item-hidden');
    expect(room.send({ type: 'restore-slip', slip: 'op-1' })).toBeNull();
    expect(room.send({ type: 'restore-slip', slip: 'op-1' })).toBe('not-hidden');
    expect(redactSlips(room.getState().slips)).toBe(room.getState().slips);
  });

  it('a room that never received the words gets them when they are shown again', () => {
    const room = createBoardRoom();
    room.send(write('Un mot'));
    room.send({ type: 'hide-slip', slip: 'op-1' });
    const late = createBoardRoom();
    late.send(write('?'));
    late.receive({ type: 'slip-hidden', slip: 'op-1' } as never);
    const { versions = [], onBehalfOf = null } = first(room) ?? {};
    late.receive({ type: 'slip-restored', slip: 'op-1', versions, onBehalfOf } as never);
    expect(first(late)).toMatchObject({ text: 'Un mot', hidden: null });
  });
});

describe('what slips leave [R147]', () => {
  it('their words, their origin, the way back; hidden ones and those kept back leave nothing', () => {
    const room = createBoardRoom();
    const sources = [{ seminar: 's', activity: 'a', item: 'i' }];
    room.send(write('Garder', { sources }));
    room.send({ ...write('Taire'), kind: 'worry' });
    room.send(write('Cacher'));
    room.send({ type: 'hide-slip', slip: 'op-3' }, 'sam', 'scribe');
    const items = harvestSlips(room.getState().slips, ({ kind }) =>
      kind === 'wish' ? { kind: 'expectation', group: 'Nos vœux' } : null,
    );
    expect(items).toEqual([
      {
        id: 'op-1',
        kind: 'expectation',
        text: 'Garder',
        group: 'Nos vœux',
        origins: [{ item: 'op-1', seq: 1, at: 1_000, authors: ['ana' as MemberId] }],
        sources,
      },
    ]);
  });
});

it('several drafts can travel in one order of a method’s own', () => {
  const fields = createDraftFields(['wish']);
  expect(fields.kind('wish', 'kind')).toEqual({ ok: true, value: 'wish' });
  expect(fields.tags(undefined, 'tags')).toEqual({ ok: true, value: [] });
  expect(fields.channel('pigeon', 'channel').ok).toBe(false);
});
