// The course of a method, and the functions its column is made of.
import { describe, expect, it } from 'vitest';
import { instant, minutes } from '../../kernel/index.js';
import type { MemberId } from '../live-program.js';
import { parseCarried } from './carried.js';
import { createUpgrade } from './column.js';
import { getStageSpan } from './course.js';
import { explainStale, findItem, MAX_VERSIONS, updateItem } from './item.js';
import { isAuthor, isPerson, isSamePerson, parsePerson } from './person.js';
import { parseSources } from './source.js';
import { createBoardRoom } from './testing/board.js';

const ana = 'ana' as MemberId;

describe('the course [R049]', () => {
  it('goes from step to step of the plan, and nowhere else', () => {
    const room = createBoardRoom();
    expect(room.send({ type: 'start-stage', stage: 'talk' }, 'fab', 'facilitator')).toBeNull();
    expect(room.getState().stage).toEqual({ id: 'talk', startedAt: 1_000 });
    expect(room.send({ type: 'start-stage', stage: 'talk' }, 'fab', 'facilitator')).toBe('nothing-changes');
    expect(room.send({ type: 'start-stage', stage: 'dance' }, 'fab', 'facilitator')).toBe('stage-unknown');
  });

  it('once closed, the room is refused while staff still correct; reopened, all goes on [R085]', () => {
    const room = createBoardRoom();
    const slip = { type: 'write-slip', kind: 'wish', text: 'x' };
    expect(room.send({ type: 'close' }, 'fab', 'facilitator')).toBeNull();
    expect(room.send({ type: 'close' }, 'fab', 'facilitator')).toBe('activity-already-closed');
    expect([room.send(slip), room.send(slip, 'sam', 'scribe')]).toEqual(['closed', null]);
    expect(room.send({ type: 'reopen' }, 'fab', 'facilitator')).toBeNull();
    expect(room.send({ type: 'reopen' }, 'fab', 'facilitator')).toBe('activity-not-closed');
    expect(room.send(slip)).toBeNull();
  });

  it('what is no order is refused, what is no fact changes nothing', () => {
    const room = createBoardRoom();
    for (const junk of [null, 3, {}, { type: 'constructor' }]) expect(room.send(junk)).toBe('malformed');
    const before = room.getState();
    room.receive({ type: 'constructor' });
    expect(room.getState()).toBe(before);
  });

  it('a clock reads the span of the step under way', () => {
    const plan = [{ id: 'write', minutes: minutes(10), grouping: 'alone', moment: 'individual' }] as const;
    expect(getStageSpan(plan, { id: 'write', startedAt: instant(5) })).toEqual({ startedAt: 5, minutes: 10 });
    expect(getStageSpan(plan, null)).toBeNull();
    expect(getStageSpan(plan, { id: 'gone', startedAt: instant(5) })).toBeNull();
  });
});

describe('old facts [R149]', () => {
  it('are brought to today’s form one version at a time', () => {
    const upgrade = createUpgrade<{ type: string }>(3, {
      1: (body) => ({ ...body, two: true }),
      2: ({ two, ...body }) => ({ ...body, three: two }),
    });
    expect(upgrade({ type: 'x' }, 1)).toEqual({ type: 'x', three: true });
    expect(upgrade({ type: 'x' }, 3)).toEqual({ type: 'x' });
    expect(upgrade({ type: 'x' }, 9)).toEqual({ type: 'x' });
  });
});

describe('items of a list', () => {
  const items = [
    { id: 'a', n: 1 },
    { id: 'b', n: 2 },
  ];

  it('are found and changed one at a time; the list is the same when there is nothing to change', () => {
    expect(findItem(items, 'b')).toBe(items[1]);
    expect(updateItem(items, 'b', (item) => ({ ...item, n: 3 }))).toEqual([items[0], { id: 'b', n: 3 }]);
    expect(updateItem(items, 'c', () => ({ id: 'c', n: 0 }))).toBe(items);
  });

  it('are not mended for ever', () => {
    const item = { version: 50, versions: Array.from({ length: MAX_VERSIONS }, () => null) };
    expect(explainStale(item, { version: 50, current: '' })?.refusal).toEqual({
      code: 'too-many-versions',
      data: { max: MAX_VERSIONS },
    });
    expect(explainStale({ version: 2, versions: [] }, { version: 1, current: 'today' })?.refusal).toEqual({
      code: 'version-stale',
      data: { version: 2, current: 'today' },
    });
  });
});

describe('persons', () => {
  it('are read by identifier first, by words for lack of one', () => {
    expect(parsePerson({ id: 'x', label: 'y' }, 'p')).toEqual({ ok: true, value: { id: 'x' } });
    expect(parsePerson({ label: ' Mme Le Goff ' }, 'p')).toEqual({
      ok: true,
      value: { label: 'Mme Le Goff' },
    });
    expect(parsePerson({}, 'p')).toEqual({ ok: false, refusal: { code: 'malformed', data: { field: 'p' } } });
  });

  it('an identifier never equals words', () => {
    expect(isSamePerson({ id: 'x' }, { label: 'x' })).toBe(false);
    expect(isSamePerson({ label: 'x' }, { id: 'x' })).toBe(false);
    expect(isSamePerson({ label: 'x' }, { label: 'x' })).toBe(true);
    expect(isPerson({ label: 'ana' }, ana)).toBe(false);
    expect(isAuthor({ by: 'sam' as MemberId, onBehalfOf: { id: 'ana' } }, ana)).toBe(true);
  });
});

describe('what is carried [R056]', () => {
  const source = { seminar: 's', activity: 'a', item: 'i' };

  it('keeps its words, its kind and the way back; nothing when absent', () => {
    const carried = [{ id: 'c1', kind: 'challenge', text: 'Le foncier', group: null, source }];
    expect(parseCarried(carried, 'carried')).toEqual({ ok: true, value: carried });
    expect(parseCarried(undefined, 'carried')).toEqual({ ok: true, value: [] });
    expect(parseCarried([{ ...carried[0], kind: 'rumour' }], 'carried').ok).toBe(false);
    expect(parseSources([source, source], 'sources').ok).toBe(true);
    expect(
      parseSources(
        Array.from({ length: 21 }, () => source),
        'sources',
      ).ok,
    ).toBe(false);
  });
});
