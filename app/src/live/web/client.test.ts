// The phone: shows at once, keeps until kept, is fooled by no portal, and comes back by itself.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createReferee, type Referee } from '../testing/referee.js';
import { createSlips, type SlipsState } from '../testing/slips.js';
import { createLiveClient, type LiveClient } from './client.js';
import { createMemoryOutbox, type Outbox } from './outbox.js';

const program = createSlips();
const place = { space: 'space', room: 'room' };
const open: LiveClient<SlipsState>[] = [];

afterEach(() => {
  for (const client of open.splice(0)) client.close();
  vi.useRealTimers();
});

function connect(referee: Referee, outbox: Outbox = createMemoryOutbox()): LiveClient<SlipsState> {
  const client = createLiveClient<SlipsState>({
    ...place,
    program,
    origin: 'http://hall.test',
    fetch: referee.fetch,
    outbox: Promise.resolve(outbox),
  });
  open.push(client);
  return client;
}

const texts = (client: LiveClient<SlipsState>): readonly string[] =>
  client.getView().state?.slips.map(({ text }) => text) ?? [];

const post = (text: string) => ({ type: 'post-slip', text });

async function live(referee: Referee, outbox?: Outbox): Promise<LiveClient<SlipsState>> {
  const client = connect(referee, outbox);
  await vi.waitFor(() => expect(client.getView().status).toBe('live'));
  return client;
}

describe('sending', () => {
  test('a gesture shows at once, counts as waiting, and stops waiting when the server has kept it', async () => {
    const referee = createReferee(program);
    const client = await live(referee);
    client.send(post('bonjour'));
    expect([texts(client), client.getView().pending]).toEqual([['bonjour'], 1]);
    await vi.waitFor(() => expect(client.getView().pending).toBe(0));
    expect(texts(client)).toEqual(['bonjour']);
    expect(referee.log).toHaveLength(1);
  });

  test('two people at once: what waits moves behind what the server put first', async () => {
    const referee = createReferee(program);
    const client = await live(referee);
    referee.mood = 'cut';
    client.send(post('le mien'));
    referee.write({ type: 'slip-posted', id: 'theirs', text: 'le sien' } as never);
    await vi.waitFor(() => expect(texts(client)).toEqual(['le sien', 'le mien']));
    referee.mood = 'good';
    await vi.waitFor(() => expect(client.getView().pending).toBe(0), { timeout: 5_000 });
    expect(texts(client)).toEqual(['le sien', 'le mien']);
  });

  test('a refusal comes back with its sentence and the words, until they are read', async () => {
    const client = await live(createReferee(program));
    const op = client.send(post('x'.repeat(300)));
    await vi.waitFor(() => expect(client.getView().refused).toHaveLength(1));
    expect(client.getView().refused[0]).toMatchObject({ op, code: 'too-long', sentence: 'Non : too-long.' });
    expect(client.getView().refused[0]?.command).toEqual(post('x'.repeat(300)));
    expect([texts(client), client.getView().pending]).toEqual([[], 0]);
    client.dismiss(op);
    expect(client.getView().refused).toEqual([]);
  });

  test('[F4] an ack that was lost on the way: sent again, one effect', async () => {
    const referee = createReferee(program);
    const client = await live(referee);
    referee.mood = 'lost-acks';
    client.send(post('une fois'));
    await vi.waitFor(() => expect(client.getView().pending).toBe(0), { timeout: 5_000 });
    expect(referee.log).toHaveLength(1);
    expect(texts(client)).toEqual(['une fois']);
  });

  test('[F5] what was written while cut off goes in one request, in the order of the hand', async () => {
    const referee = createReferee(program);
    const client = await live(referee);
    referee.mood = 'cut';
    for (let at = 0; at < 15; at += 1) client.send(post(`n° ${at}`));
    expect(client.getView().pending).toBe(15);
    await vi.waitFor(() =>
      expect(referee.requests.filter((one) => one.startsWith('POST')).length).toBeGreaterThan(1),
    );
    referee.mood = 'good';
    client.retry();
    await vi.waitFor(() => expect(client.getView().pending).toBe(0));
    expect(referee.log.map(({ body }) => Reflect.get(body, 'text'))).toEqual(
      Array.from({ length: 15 }, (_, at) => `n° ${at}`),
    );
  });
});

describe('never fooled', () => {
  test('[F21] a portal that answers 200 to everything is no ack: the gesture still waits, and goes later', async () => {
    const referee = createReferee(program);
    const client = await live(referee);
    referee.mood = 'captive';
    client.send(post('dans le train'));
    await vi.waitFor(() => expect(client.getView().status).toBe('captive'));
    expect(client.getView().pending).toBe(1);
    referee.mood = 'good';
    client.retry();
    await vi.waitFor(() => expect(client.getView().pending).toBe(0));
    expect(referee.log).toHaveLength(1);
  });

  test('an answer to another operation is no ack', async () => {
    const referee = createReferee(program);
    const reach: typeof fetch = async (input, init) => {
      if (init?.method !== 'POST') return referee.fetch(input, init);
      const said = { trame: 'ack', op: 'another', seq: 1, events: [] };
      return new Response(JSON.stringify(said), { headers: { 'content-type': 'application/json' } });
    };
    const client = await live({ ...referee, fetch: reach });
    client.send(post('moi'));
    await vi.waitFor(() => expect(client.getView().status).toBe('captive'));
    expect(client.getView().pending).toBe(1);
  });

  test('a server out of breath (503) is not a refusal: the gesture waits and goes', async () => {
    const referee = createReferee(program);
    const client = await live(referee);
    referee.mood = 'away';
    client.send(post('patience'));
    await new Promise((wake) => setTimeout(wake, 400));
    expect(client.getView()).toMatchObject({ pending: 1, refused: [] });
    referee.mood = 'good';
    await vi.waitFor(() => expect(client.getView().pending).toBe(0), { timeout: 5_000 });
  });
});

describe('following', () => {
  test('a hole in the frames: the room is asked again from the last number held', async () => {
    const referee = createReferee(program);
    const client = await live(referee);
    const event = { type: 'slip-posted', id: 'a', text: 'manqué' } as never;
    referee.push({ trame: 'events', from: 7, to: 8, events: [], now: Date.now() });
    referee.write(event);
    await vi.waitFor(() =>
      expect(referee.requests.filter((one) => one.includes('since=0'))).not.toHaveLength(0),
    );
    await vi.waitFor(() => expect(texts(client)).toEqual(['manqué']));
  });

  test('a proxy that holds the stream back: long polling takes over', async () => {
    vi.useFakeTimers();
    const referee = createReferee(program);
    referee.mood = 'buffered';
    const client = connect(referee);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(client.getView().status).toBe('polling');
    referee.write({ type: 'slip-posted', id: 'a', text: 'par attente' } as never);
    await vi.advanceTimersByTimeAsync(200);
    expect(texts(client)).toEqual(['par attente']);
  });

  test('a line that hangs is asked again within seconds, and the answer that comes is used', async () => {
    vi.useFakeTimers();
    const referee = createReferee(program);
    referee.mood = 'hang';
    const client = connect(referee);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(client.getView().status).toBe('offline');
    referee.mood = 'good';
    await vi.advanceTimersByTimeAsync(3_000);
    expect(client.getView().status).toBe('live');
  });

  test.each([7_000, 8_300, 9_900, 11_100, 12_700])(
    '[F5] a line that breaks, then only hangs (for %i ms), is back within five seconds of the network',
    async (hanging) => {
      vi.useFakeTimers();
      const referee = createReferee(program);
      const client = connect(referee);
      await vi.advanceTimersByTimeAsync(100);
      for (const mood of ['cut', 'hang'] as const) {
        referee.mood = mood;
        client.send(post(mood));
        client.retry();
        await vi.advanceTimersByTimeAsync(hanging);
      }
      referee.mood = 'good';
      await vi.advanceTimersByTimeAsync(5_000);
      expect(client.getView()).toMatchObject({ status: 'live', pending: 0, seq: 2 });
    },
  );

  test('[G11] a seat that is gone: said once, and nothing is asked any more', async () => {
    const referee = createReferee(program);
    referee.mood = 'gone';
    const client = connect(referee);
    await vi.waitFor(() => expect(client.getView().status).toBe('removed'));
    const asked = referee.requests.length;
    await new Promise((wake) => setTimeout(wake, 500));
    expect(referee.requests).toHaveLength(asked);
  });

  test('[F7] the phone’s clock is corrected by the server’s', async () => {
    const referee = createReferee(program);
    const client = await live(referee);
    const day = 24 * 3_600_000;
    referee.push({ trame: 'events', from: 0, to: 0, events: [], now: Date.now() + day });
    await vi.waitFor(() => expect(Math.abs(client.now() - Date.now() - day)).toBeLessThan(1_000));
  });
});

describe('the outbox', () => {
  test('[G6] what waits survives a reload of the page and is sent once', async () => {
    const referee = createReferee(program);
    const outbox = createMemoryOutbox();
    const before = await live(referee, outbox);
    referee.mood = 'cut';
    before.send(post('avant le rechargement'));
    await vi.waitFor(async () => expect(await outbox.list('space/room')).toHaveLength(1));
    before.close();
    referee.mood = 'good';
    const after = connect(referee, outbox);
    await vi.waitFor(() => expect(referee.log).toHaveLength(1));
    await vi.waitFor(() => expect(after.getView().pending).toBe(0));
    expect(await outbox.list('space/room')).toEqual([]);
  });

  test('[F22] leaving leaves nothing of this room, and only of this room', async () => {
    const referee = createReferee(program);
    const outbox = createMemoryOutbox();
    await outbox.put({
      op: 'o',
      command: { type: 'x' },
      place: 'space/other',
      order: 1,
      madeAt: Date.now(),
      refused: null,
    });
    const client = await live(referee, outbox);
    referee.mood = 'away';
    client.send(post('à moi'));
    await client.leave();
    expect(await outbox.list('space/room')).toEqual([]);
    expect(await outbox.list('space/other')).toHaveLength(1);
    expect(client.getView()).toMatchObject({ status: 'removed', state: null, pending: 0 });
  });

  test('two tabs of one phone send the same gesture: one effect', async () => {
    const referee = createReferee(program);
    const outbox = createMemoryOutbox();
    referee.mood = 'cut';
    const first = connect(referee, outbox);
    first.send(post('deux onglets'));
    await vi.waitFor(async () => expect(await outbox.list('space/room')).toHaveLength(1));
    const second = connect(referee, outbox);
    await vi.waitFor(() => expect(second.getView().pending).toBe(1));
    referee.mood = 'good';
    for (const tab of [first, second]) tab.retry();
    await vi.waitFor(() => expect([first, second].map((tab) => tab.getView().pending)).toEqual([0, 0]), {
      timeout: 5_000,
    });
    expect(referee.log).toHaveLength(1);
  });
});

describe('another role', () => {
  const card = { name: null, family: null, attendee: null };
  const isWhole = (line: string) => line === 'GET stream';

  test.each([
    ['said by the server when it ends the line', { trame: 'bye', reason: 'role' }],
    [
      'read on one’s own card',
      {
        trame: 'events',
        from: 0,
        to: 0,
        events: [],
        people: [{ ...card, member: 'me', role: 'scribe' }],
        now: 1,
      },
    ],
  ] as const)('%s: the room is read whole again, once', async (_name, frame) => {
    const referee = createReferee(program);
    const client = await live(referee);
    await vi.waitFor(() => expect(client.getView().state).not.toBeNull());
    expect(referee.requests.filter(isWhole)).toHaveLength(1);
    referee.push(frame as never);
    await vi.waitFor(() => expect(referee.requests.filter(isWhole)).toHaveLength(2), { timeout: 5_000 });
    await vi.waitFor(() => expect(client.getView().status).toBe('live'));
    client.retry();
    await vi.waitFor(() => expect(referee.requests.at(-1)).toMatch(/since=/));
    expect(referee.requests.filter(isWhole)).toHaveLength(2);
  });

  test('somebody else’s changes nothing here', async () => {
    const referee = createReferee(program);
    const client = await live(referee);
    await vi.waitFor(() => expect(client.getView().state).not.toBeNull());
    const people = [{ ...card, member: 'other', role: 'facilitator' as const }];
    referee.push({ trame: 'events', from: 0, to: 0, events: [], people, now: 1 });
    await vi.waitFor(() => expect(client.getView().people.get('other')?.role).toBe('facilitator'));
    expect(referee.requests.filter((line) => line.startsWith('GET stream'))).toHaveLength(1);
  });
});

describe('a thin line', () => {
  test('[R144] frames later and later: the line is taken up again where it was, and asked to be calm', async () => {
    const referee = createReferee(program);
    const client = await live(referee);
    await vi.waitFor(() => expect(client.getView().state).not.toBeNull());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const hear = async (afterMs: number, lateMs: number): Promise<void> => {
      vi.setSystemTime(Date.now() + afterMs);
      referee.push({ trame: 'events', from: 0, to: 0, events: [], now: Date.now() - lateMs });
      await new Promise((resolve) => setTimeout(resolve, 30));
    };
    await hear(0, 0);
    await hear(1_000, 2_000);
    await hear(2_000, 2_500);
    expect(referee.requests.filter((line) => line.includes('calm'))).toEqual([]);
    await hear(2_000, 3_000);
    await vi.waitFor(() => expect(referee.requests.at(-1)).toMatch(/^GET stream\?since=\d+.*calm=1/));
    await vi.waitFor(() => expect(client.getView().status).toBe('live'));
  });
});
