// Methods brought one by one: a room gets the rules of its own agenda, a face comes when a screen shows it, and is asked again.
import { act, render, renderHook, screen } from '@testing-library/react';
import { openSpace } from '@trame/core/methods/open-space';
import type { SeminarState } from '@trame/core/seminar';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Doors, PhoneFace, PhoneProps } from '../../workshop/web/participant/index.js';
import { createFaceStore, createProgramLoader, useFace } from './columns.js';
import { createSteps } from './participant/testing/agenda.js';

afterEach(() => vi.useRealTimers());

const Face: PhoneFace = () => <p>la vue</p>;

/** Doors that note who knocks. */
function createDoors(loadFace: () => Promise<PhoneFace> = async () => Face) {
  const knocks: string[] = [];
  const door = (id: string) => async () => {
    knocks.push(id);
    return { column: { method: { ...(openSpace as object), id } as never, loadFace } };
  };
  const doors: Doors<PhoneFace> = { 'open-space': door('open-space'), emblem: door('emblem') };
  return { doors, knocks };
}

describe('the rules of a room', () => {
  test('[R083] are those of its own agenda, each asked once; a method this house has not is left out', async () => {
    const { doors, knocks } = createDoors();
    const load = createProgramLoader(doors);
    const agenda = [...createSteps(), ...createSteps(), ...createSteps('constructor')];
    const program = await load({ title: 'Nos défis', agenda });
    expect(knocks).toEqual(['open-space']);
    const state = program.start({ title: 'Nos défis', agenda: createSteps() }) as SeminarState;
    expect(state.activities.forum?.state).not.toBeNull();
  });

  test('settings of any form bring at least the conductor', async () => {
    const { doors, knocks } = createDoors();
    for (const settings of [null, {}, { agenda: [{ method: 4 }] }]) {
      expect((await createProgramLoader(doors)(settings)).id).toBe('seminar');
    }
    expect(knocks).toEqual([]);
  });

  test('fail when a door does not open: who asked will ask again', async () => {
    const load = createProgramLoader({ 'open-space': () => Promise.reject(new Error('coupé')) });
    await expect(load({ agenda: createSteps() })).rejects.toThrow('coupé');
  });
});

describe('the face of a method', () => {
  test('comes once for all the screens that show it', async () => {
    const { doors, knocks } = createDoors();
    const store = createFaceStore(doors);
    const Shown = () => {
      const found = useFace(store, 'open-space');
      return found.kind === 'here' ? <found.face {...({} as PhoneProps)} /> : <p>{found.kind}</p>;
    };
    render(
      <>
        <Shown />
        <Shown />
      </>,
    );
    expect(screen.getAllByText('coming')).toHaveLength(2);
    expect(await screen.findAllByText('la vue')).toHaveLength(2);
    expect(knocks).toEqual(['open-space']);
  });

  test('of a method this house has not is known to be so, without a knock', () => {
    const { doors, knocks } = createDoors();
    const store = createFaceStore(doors);
    const { result } = renderHook(() => useFace(store, 'toString'));
    expect(result.current).toEqual({ kind: 'unknown' });
    expect(knocks).toEqual([]);
  });

  test('[F5] lost on the way is said, then asked again while somebody looks', async () => {
    vi.useFakeTimers();
    let isCut = true;
    const { doors } = createDoors(async () => {
      if (isCut) throw new TypeError('Failed to fetch dynamically imported module');
      return Face;
    });
    const store = createFaceStore(doors);
    const { result } = renderHook(() => useFace(store, 'emblem'));
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(result.current.kind).toBe('lost');
    isCut = false;
    await act(() => vi.advanceTimersByTimeAsync(4_100));
    expect(result.current.kind).toBe('here');
  });
});
