// The methods inside a seminar: orders passed on, facts wrapped and upgraded, retired methods kept, harvests gathered.
import { describe, expect, it } from 'vitest';
import { facilitator, karim, minute, nadia, scribe } from '../../test/open-space-room.js';
import { createActor, replayLog } from '../../test/replay.js';
import { AGENDA, createSeminarRoom, readSeminar, toForum } from '../../test/seminar-room.js';
import { accept, instant } from '../kernel/index.js';
import { METHODS } from '../methods/index.js';
import type { AnyMethod, MemberId, Recorded } from '../workshop/index.js';
import { createConductor, listActivityTracks, type SeminarEvent, type SeminarState } from './index.js';

const card = { type: 'add-card', kind: 'challenge', text: 'La nappe baisse' };

function createForum() {
  const room = createSeminarRoom();
  room.make(facilitator, { type: 'open' });
  room.make(facilitator, { type: 'start-step', step: 'forum' });
  room.make(facilitator, toForum({ type: 'open-marketplace' }));
  return room;
}

/** A method of one word, whose second version calls it otherwise. */
function createEcho(version: 1 | 2): AnyMethod {
  const field = version === 1 ? 'word' : 'saying';
  return {
    id: 'echo',
    version,
    defaults: {},
    leaves: [],
    rights: { say: ['facilitator', 'participant'] },
    parseSettings: () => accept({}),
    parseCommand: () => accept({ type: 'say' }),
    plan: () => [],
    start: () => [],
    decide: () => accept([{ type: 'said', [field]: 'bonjour' }]),
    evolve: (state, { body }) => [
      ...(state as string[]),
      (body as unknown as Record<string, string>)[field] ?? '?',
    ],
    reach: () => 'staff',
    redact: (state, audience) => (audience === 'staff' ? state : []),
    harvest: () => [],
    rehearse: () => null,
    upgrade: (body, from) =>
      from < 2 && version === 2
        ? { type: 'said', ...{ saying: (body as { word: string }).word } }
        : (body as { type: string }),
  };
}

describe('passing orders on', () => {
  it('an order goes to the method of its step, and its facts come back wrapped', () => {
    const room = createForum();
    room.make(nadia, toForum(card));
    expect(room.getForum().cards[0]).toMatchObject({ text: 'La nappe baisse', by: 'nadia' });
    expect(room.log.at(-1)).toMatchObject({
      by: 'nadia',
      body: {
        type: 'activity-happened',
        activity: 'forum',
        method: 'open-space',
        version: 1,
        event: { type: 'card-added', text: 'La nappe baisse' },
      },
    });
  });

  it('the method’s refusals pass through as they are', () => {
    const room = createForum();
    expect(room.send(nadia, toForum({ ...card, text: 'x'.repeat(1_001) }))).toEqual({
      code: 'text-too-long',
      data: { field: 'text', length: 1_001, max: 1_000 },
    });
    expect(room.try(nadia, toForum({ ...card, paper: true }))).toBe('staff-only');
  });

  it('roles are those of the method', () => {
    const room = createForum();
    expect(room.send(nadia, toForum({ type: 'group-cards', cards: ['x'] }))).toEqual({
      code: 'role-not-allowed',
      data: { role: 'participant' },
    });
    for (const role of ['observer', 'projector'] as const) {
      expect(room.try(createActor(role), toForum(card))).toBe('role-not-allowed');
    }
    expect(room.conductor.rights.activity?.toSorted()).toEqual(['facilitator', 'participant', 'scribe']);
  });

  it.each([
    [{ type: 'activity', activity: 'welcome', command: card }, 'activity-unknown'],
    [{ type: 'activity', activity: '__proto__', command: card }, 'activity-unknown'],
    [{ type: 'activity', activity: 'hasOwnProperty', command: card }, 'activity-unknown'],
    [{ type: 'activity', activity: 'forum' }, 'malformed'],
    [{ type: 'activity', activity: 'forum', command: 'add-card' }, 'malformed'],
    [toForum({ type: 'explode' }), 'malformed'],
    [toForum({ type: 'toString' }), 'malformed'],
  ])('refuses %j', (command, code) => {
    expect(createForum().try(nadia, command)).toBe(code);
  });
});

describe('when an activity is open to the room', () => {
  it('staff prepare before opening, participants wait', () => {
    const room = createSeminarRoom();
    expect(room.try(nadia, toForum(card))).toBe('not-open');
    expect(room.try(facilitator, toForum({ type: 'set-theme', theme: 'Demain' }))).toBeNull();
    room.make(facilitator, toForum({ type: 'open-marketplace' }));
    room.make(facilitator, { type: 'open' });
    expect(room.try(nadia, toForum(card))).toBe('activity-not-started');
    room.make(facilitator, { type: 'start-step', step: 'forum' });
    expect(room.try(nadia, toForum(card))).toBeNull();
  });

  it('late slips are still taken in the next step, until the seminar closes', () => {
    const room = createForum();
    room.make(facilitator, { type: 'start-step', step: 'break' });
    expect(room.try(nadia, toForum(card))).toBeNull();
    room.make(facilitator, { type: 'close' });
    expect(room.try(nadia, toForum(card))).toBe('seminar-closed');
  });

  it('staff sort the wall after the seminar [R066]', () => {
    const room = createForum();
    room.make(nadia, toForum(card));
    room.make(facilitator, { type: 'close' });
    room.wait(5 * 24 * 60);
    const [first] = room.getForum().cards;
    expect(room.try(scribe, toForum({ type: 'group-cards', cards: [first?.id], title: 'L’eau' }))).toBeNull();
  });
});

describe('harvests', () => {
  it('are gathered in the order of the agenda, with their origins', () => {
    const room = createForum();
    room.make(nadia, toForum(card));
    room.make(karim, toForum({ ...card, kind: 'asset', text: 'Le port' }));
    const [forum, ...others] = room.conductor.listHarvest(room.getState());
    expect(others).toEqual([]);
    expect(forum).toMatchObject({ activity: 'forum', method: 'open-space' });
    expect(forum?.items.map(({ kind, text, origins }) => [kind, text, origins[0]?.authors])).toEqual([
      ['challenge', 'La nappe baisse', ['nadia']],
      ['asset', 'Le port', ['karim']],
    ]);
  });
});

describe('methods that come, change and go', () => {
  const agenda = [...AGENDA, { id: 'echo', title: 'Écho', kind: 'method', method: 'echo', minutes: 5 }];

  function createEchoLog(): readonly Recorded[] {
    const room = createSeminarRoom(agenda, [...METHODS, createEcho(1)]);
    room.make(facilitator, { type: 'open' });
    room.make(facilitator, { type: 'start-step', step: 'echo' });
    room.make(nadia, { type: 'activity', activity: 'echo', command: { type: 'say' } });
    room.make(nadia, { type: 'activity', activity: 'echo', command: { type: 'say' } });
    room.make(facilitator, { type: 'close' });
    return room.log;
  }

  function replay(methods: readonly AnyMethod[]): ReturnType<ReturnType<typeof createConductor>['start']> {
    const program = createConductor(methods);
    return replayLog({ program, settings: readSeminar(agenda, methods) } as never, createEchoLog()) as never;
  }

  it('facts of an older version are read by the newer method', () => {
    expect(replay([...METHODS, createEcho(1)]).activities.echo?.state).toEqual(['bonjour', 'bonjour']);
    expect(replay([...METHODS, createEcho(2)]).activities.echo?.state).toEqual(['bonjour', 'bonjour']);
  });

  it('upgrade brings the inner fact and its number to today’s form', () => {
    const conductor = createConductor([createEcho(2)]);
    const wrapped = { type: 'activity-happened', activity: 'echo', method: 'echo' };
    expect(conductor.upgrade({ ...wrapped, version: 1, event: { type: 'said', word: 'salut' } }, 1)).toEqual({
      ...wrapped,
      version: 2,
      event: { type: 'said', saying: 'salut' },
    });
    expect(conductor.upgrade({ type: 'opened' }, 1)).toEqual({ type: 'opened' });
  });

  it('a retired method leaves its facts in the log and stops nothing', () => {
    const state = replay(METHODS);
    expect(state.phase).toBe('closed');
    expect(state.activities.echo).toEqual({ method: 'echo', state: null });
    expect(
      createConductor(METHODS)
        .listHarvest(state)
        .map(({ activity }) => activity),
    ).toEqual(['forum']);
  });

  it('orders to a retired method are refused', () => {
    const room = createSeminarRoom([...AGENDA, { ...agenda[4], method: 'retired' }]);
    const order = { type: 'activity', activity: 'echo', command: { type: 'say' } };
    expect(room.send(facilitator, order)).toEqual({ code: 'method-unknown', data: { method: 'retired' } });
  });

  it('a method that comes back after a snapshot without it is left asleep', () => {
    const without = replay(METHODS);
    const conductor = createConductor([...METHODS, createEcho(1)]);
    const context = { who: facilitator, at: minute(0), seed: 1, op: 'op' };
    const order = { type: 'activity', activity: 'echo', command: { type: 'say' } } as const;
    expect(conductor.decide(without, order, context)).toMatchObject({ refusal: { code: 'method-unknown' } });
    expect(conductor.redact(without, 'room').activities.echo?.state).toBeNull();
  });
});

describe('who receives what', () => {
  const happened = (method: string): SeminarEvent => ({
    type: 'activity-happened',
    activity: 'echo',
    method,
    version: 1,
    event: { type: 'said' },
  });

  it('the method says how far its facts reach; the console’s reach the room', () => {
    const conductor = createConductor([...METHODS, createEcho(1)]);
    expect(conductor.reach(happened('echo'))).toBe('staff');
    expect(conductor.reach(happened('open-space'))).toBe('room');
    expect(conductor.reach({ type: 'opened' })).toBe('room');
  });

  it('facts of a method that nobody knows any more stay with staff', () => {
    expect(createConductor(METHODS).reach(happened('echo'))).toBe('staff');
  });

  it('a state kept from a retired method is shown to staff only', () => {
    const conductor = createConductor([...METHODS, createEcho(1)]);
    const settings = readSeminar(
      [{ id: 'echo', title: 'Écho', kind: 'method', method: 'echo', minutes: 5 }],
      [createEcho(1)],
    );
    const said = conductor.evolve(conductor.start(settings), {
      seq: 1,
      at: instant(0),
      by: 'nadia' as MemberId,
      role: 'participant',
      op: 'op',
      body: { ...happened('echo'), event: { type: 'said', word: 'salut' } } as unknown as SeminarEvent,
    });
    const later = createConductor(METHODS);
    expect(later.redact(said, 'staff').activities.echo?.state).toEqual(['salut']);
    expect(later.redact(said, 'room').activities.echo?.state).toBeNull();
    expect(conductor.redact(said, 'room').activities.echo?.state).toEqual([]);
  });
});

describe('following activities side by side', () => {
  const list = (room: ReturnType<typeof createForum>, methods = METHODS) =>
    listActivityTracks(room.getState() as SeminarState, methods);

  it('lists every activity, begun or not, with its groups at work', () => {
    const lobby = createSeminarRoom();
    expect(list(lobby)).toMatchObject([{ activity: 'forum', hasBegun: false, groups: [] }]);
    const room = createForum();
    room.make(nadia, toForum({ type: 'pose-question', text: 'Qui formera les soudeurs ?' }));
    const question = room.getForum().questions[0]?.id;
    const { rooms, slots } = room.getForum().settings;
    const place = { room: rooms[0]?.id, slot: slots[0]?.id };
    room.make(facilitator, toForum({ type: 'place-question', question, version: 1, place }));
    expect(list(room)).toMatchObject([
      {
        activity: 'forum',
        hasBegun: true,
        groups: [{ name: 'Qui formera les soudeurs ?', report: 'missing' }],
      },
    ]);
  });

  it('gives no group for a method that works in one piece, nor for one unknown here', () => {
    const room = createForum();
    const [openSpace] = METHODS;
    if (openSpace === undefined) throw new Error('test: no method');
    const { listGroups: _, ...whole } = openSpace;
    expect(list(room, [whole])[0]?.groups).toEqual([]);
    expect(list(room, [])[0]?.groups).toEqual([]);
  });
});
