// The organiser's line to a room, what one activity is given of it, and a screen that waits for the methods.
import { render, renderHook, screen, waitFor } from '@testing-library/react';
import { instant, minutes } from '@trame/core/kernel';
import { openSpace } from '@trame/core/methods/open-space';
import { createConductor } from '@trame/core/seminar';
import type { RoomRole } from '@trame/core/workshop';
import { StrictMode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AnyProgram } from '../../../../live/web/index.js';
import { createSteps } from '../participant/testing/agenda.js';
import { listOwnRefused, readActivity } from './organiser-activity.js';
import { createRoomScreen, openHouse, type RoomScreenProps } from './room-screen.js';
import { createScene } from './testing/scene.js';
import { createUseOrganiserRoom, type OrganiserPlace } from './use-organiser-room.js';

const methods = [openSpace as never];
const drafts = { read: () => null, write: () => undefined };
const program = createConductor(methods) as unknown as AnyProgram;
const place: OrganiserPlace = { space: 's', room: 'r', as: 'account' };

function getStep(id: string) {
  const step = createSteps().find((one) => one.id === id);
  if (step === undefined) throw new Error(`test: no step ${id}`);
  return step;
}

function open(role: RoomRole = 'facilitator') {
  const scene = createScene({ methods, agenda: createSteps(), role });
  const { result } = renderHook(() => scene.useRoom(place));
  const read = (step = 'forum') => readActivity(result.current, getStep(step), { drafts, guests: [] });
  const readForum = () => {
    const forum = read();
    if (forum === null) throw new Error('test: the forum is not readable');
    return forum;
  };
  return { scene, result, read, readForum };
}

const refuse = (op: string, command: { readonly type: string; readonly [key: string]: unknown }) => ({
  op,
  command,
  code: 'x/y',
  sentence: 'Trop tard.',
});

/** Streams that stay open and say nothing, with what closes them. */
function holdLines() {
  const lines: { readonly address: URL; readonly signal: AbortSignal | null | undefined }[] = [];
  vi.stubGlobal('fetch', (input: URL | string, init: RequestInit = {}) => {
    lines.push({ address: new URL(String(input), 'http://localhost'), signal: init.signal });
    return new Promise<Response>(() => undefined);
  });
  return { listOpen: () => lines.filter(({ signal }) => !signal?.aborted).map(({ address }) => address) };
}

afterEach(() => vi.unstubAllGlobals());

describe('what an activity is given', () => {
  test('nothing for a step without a method, nor before the room is known', () => {
    const { scene, read } = open();
    expect(read('pause')).toBeNull();
    expect(read()?.title).toBe('Forum ouvert');
    scene.set({ me: null });
    expect(read()).toBeNull();
    scene.set({ me: { member: 'moi', role: 'scribe' }, state: null });
    expect(read()).toBeNull();
  });

  test.each([
    ['facilitator', true],
    ['scribe', true],
    ['participant', false],
    ['observer', false],
    ['projector', false],
  ] as const)('[R085] a %s may write: %s', (role, expected) => {
    expect(open(role).readForum().canWrite).toBe(expected);
  });

  test('its commands leave under its own name', () => {
    const { scene, readForum } = open();
    readForum().send({ type: 'open-marketplace' });
    expect(scene.sent).toEqual([
      { type: 'activity', activity: 'forum', command: { type: 'open-marketplace' } },
    ]);
  });

  test('its refusals and no other, unwrapped; the rest is left to the screen, until dismissed', () => {
    const { scene, result, readForum } = open();
    const command = { type: 'add-card' };
    const own = refuse('a', { type: 'activity', activity: 'forum', command });
    const next = refuse('b', { type: 'activity', activity: 'autre', command });
    const seminar = refuse('c', { type: 'start-step', step: 'forum' });
    scene.set({ refused: [own, next, seminar] });
    expect(readForum().refused).toEqual([{ ...own, command }]);
    expect(listOwnRefused(result.current.view)).toEqual([seminar]);
    readForum().dismiss('a');
    scene.set({});
    expect(readForum().refused).toEqual([]);
  });

  test('names people by what the room knows, or by the label written on paper', () => {
    const { scene, readForum } = open();
    const seat = { role: 'participant' as const, family: null, attendee: null };
    scene.set({
      people: new Map([
        ['m1', { ...seat, member: 'm1', name: 'Nadia' }],
        ['m2', { ...seat, member: 'm2', name: null }],
      ]),
    });
    const { namePerson, people } = readForum();
    expect(namePerson({ id: 'm1' })).toBe('Nadia');
    expect([namePerson({ id: 'm2' }), namePerson({ id: 'inconnu' })]).toEqual([null, null]);
    expect(namePerson({ label: 'Table 4' })).toBe('Table 4');
    expect(people.map(({ member }) => member)).toEqual(['m1', 'm2']);
  });

  test('[F7] a clock on the server’s time, and none once the seminar is closed', () => {
    const { scene, readForum } = open();
    scene.order({ type: 'open' });
    scene.order({ type: 'start-step', step: 'forum' });
    scene.set({ offset: 2_000 });
    const start = Date.now();
    const clock = readForum().readClock(instant(start), minutes(10));
    expect(clock).toEqual({ endsAt: start + 600_000, offset: 2_000, pausedAt: null });
    scene.order({ type: 'close' });
    expect(readForum().readClock(instant(start), minutes(10))).toBeNull();
  });
});

describe('the line of a screen', () => {
  test('is blank and connecting at first, and asks for the room from its chair', async () => {
    const lines = holdLines();
    const useRoom = createUseOrganiserRoom(program);
    const { result } = renderHook(() => useRoom({ ...place, as: 'seat' }));
    expect(result.current.view).toMatchObject({ status: 'connecting', state: null, me: null, pending: 0 });
    await waitFor(() => expect(lines.listOpen()).toHaveLength(1));
    const [address] = lines.listOpen();
    expect(address?.pathname).toBe('/api/spaces/s/rooms/r/stream');
    expect(address?.searchParams.get('as')).toBe('seat');
  });

  test('is one even when mounted twice, follows a change of room, and closes with the screen', async () => {
    const lines = holdLines();
    const useRoom = createUseOrganiserRoom(program);
    const { rerender, unmount } = renderHook(({ room }) => useRoom({ ...place, room }), {
      initialProps: { room: 'r' },
      wrapper: StrictMode,
    });
    const listPaths = () => lines.listOpen().map(({ pathname }) => pathname);
    await waitFor(() => expect(listPaths()).toEqual(['/api/spaces/s/rooms/r/stream']));
    rerender({ room: 'r2' });
    await waitFor(() => expect(listPaths()).toEqual(['/api/spaces/s/rooms/r2/stream']));
    unmount();
    await waitFor(() => expect(listPaths()).toEqual([]));
  });
});

describe('a screen of a running seminar', () => {
  test('comes with the house, and fails when its own code does not come', async () => {
    const View = ({ faces }: RoomScreenProps) => <h1>{faces.find('emblem').kind}</h1>;
    const house = openHouse({});
    const { Screen } = await createRoomScreen(async () => View, house)();
    render(<Screen />);
    expect(screen.getByRole('heading', { name: 'unknown' })).toBeTruthy();
    const cut = createRoomScreen(() => Promise.reject(new Error('coupé')), house);
    await expect(cut()).rejects.toThrow('coupé');
  });
});
