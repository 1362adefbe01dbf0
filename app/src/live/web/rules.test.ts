// Rules that come after the room: nothing said meanwhile is lost, and a way that fails is tried again.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createReferee, type Referee } from '../testing/referee.js';
import { createSlips, type SlipsState } from '../testing/slips.js';
import { createLiveClient, type LiveClient } from './client.js';
import { createMemoryOutbox } from './outbox.js';
import type { AnyProgram } from './replica.js';
import type { RoomShelf } from './room-shelf.js';

const program = createSlips();
const open: LiveClient<SlipsState>[] = [];

afterEach(() => {
  for (const client of open.splice(0)) client.close();
  vi.useRealTimers();
});

/** A client whose rules come when the test says so; `asked` holds the settings they were asked with. */
function connect(referee: Referee, shelf?: RoomShelf) {
  const asked: unknown[] = [];
  let answer: { readonly bring: (program: AnyProgram) => void; readonly fail: () => void } | null = null;
  const client = createLiveClient<SlipsState>({
    space: 'space',
    room: 'room',
    program: (settings) => {
      asked.push(settings);
      return new Promise((bring, fail) => {
        answer = { bring, fail: () => fail(new Error('cut')) };
      });
    },
    origin: 'http://hall.test',
    fetch: referee.fetch,
    outbox: Promise.resolve(createMemoryOutbox()),
    ...(shelf && { shelf: Promise.resolve(shelf) }),
  });
  open.push(client);
  const settle = async (how: 'bring' | 'fail') => {
    await vi.waitFor(() => expect(answer).not.toBeNull());
    if (how === 'bring') answer?.bring(program);
    else answer?.fail();
    answer = null;
  };
  return { client, asked, settle };
}

const texts = (client: LiveClient<SlipsState>): readonly string[] =>
  client.getView().state?.slips.map(({ text }) => text) ?? [];

describe('rules that come after the room', () => {
  test('they are asked with the room’s settings, once; the room shows when they are here', async () => {
    const referee = createReferee(program);
    const { client, asked, settle } = connect(referee);
    await vi.waitFor(() => expect(client.getView().status).toBe('live'));
    expect(client.getView().state).toBeNull();
    await settle('bring');
    await vi.waitFor(() => expect(client.getView().state).not.toBeNull());
    expect(asked).toEqual([{ longest: 200 }]);
  });

  test('what is said meanwhile, here and elsewhere, is read in its order', async () => {
    const referee = createReferee(program);
    const { client, settle } = connect(referee);
    await vi.waitFor(() => expect(client.getView().status).toBe('live'));
    referee.write({ type: 'slip-posted', id: 'a', text: 'le sien' } as never);
    client.send({ type: 'post-slip', text: 'le mien' });
    await vi.waitFor(() => expect(referee.log).toHaveLength(2));
    await settle('bring');
    await vi.waitFor(() => expect(texts(client)).toEqual(['le sien', 'le mien']));
    await vi.waitFor(() => expect(client.getView()).toMatchObject({ pending: 0, seq: 2 }));
    expect(referee.requests.filter((one) => one.startsWith('GET stream'))).toEqual(['GET stream']);
  });

  test('a line that breaks meanwhile is taken up where it was', async () => {
    const referee = createReferee(program);
    const { client, settle } = connect(referee);
    await vi.waitFor(() => expect(client.getView().status).toBe('live'));
    referee.write({ type: 'slip-posted', id: 'a', text: 'un' } as never);
    await new Promise((wake) => setTimeout(wake, 20));
    client.retry();
    await vi.waitFor(() => expect(referee.requests).toContain('GET stream?since=1'));
    await settle('bring');
    await vi.waitFor(() => expect(texts(client)).toEqual(['un']));
  });

  test('[F5] rules lost on the way are said, asked again by themselves, and at once when the network is back', async () => {
    const { client, asked, settle } = connect(createReferee(program));
    await settle('fail');
    await vi.waitFor(() => expect(client.getView()).toMatchObject({ state: null, outdated: true }));
    client.retry();
    expect(asked).toHaveLength(2);
    await settle('fail');
    await vi.waitFor(() => expect(asked).toHaveLength(3), { timeout: 6_000 });
    await settle('bring');
    await vi.waitFor(() => expect(client.getView().state).not.toBeNull());
    expect(client.getView().outdated).toBe(false);
  });

  test('a room remembered by this phone waits for them too, and shows without the server', async () => {
    const referee = createReferee(program);
    referee.mood = 'cut';
    const settings = { longest: 200 };
    const kept = {
      seq: 1,
      state: { ...(program.start(settings as never) as object), slips: [{ id: 'a', text: 'hier' }] },
      settings,
      me: { member: 'me', role: 'participant' as const },
      people: new Map(),
      outdated: false,
    };
    const shelf: RoomShelf = {
      read: async () => kept,
      write: async () => undefined,
      clear: async () => undefined,
    };
    const { client, asked, settle } = connect(referee, shelf);
    await settle('bring');
    await vi.waitFor(() => expect(texts(client)).toEqual(['hier']));
    expect(asked).toEqual([settings]);
  });
});
