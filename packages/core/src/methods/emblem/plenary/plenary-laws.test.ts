// Laws of the plenary: every group speaks, those who have spoken keep their turn, and a lot is a lot.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facilitator } from '../../../../test/method-room.js';
import { copyThroughJson, replayLog } from '../../../../test/replay.js';
import { createDraw } from '../../../kernel/index.js';
import { emblem } from '../method.js';
import { EMBLEM_DEFAULTS } from '../plan.js';
import { createEmblemRoom } from '../testing/room.js';
import { getGallery, listWaitingGroups } from '../view.js';
import { drawOrder } from './decide.js';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];
const team = fc.constantFrom(...LETTERS).map((letter) => `group-${letter}`);
const gestures = fc.array(
  fc.oneof(
    fc.constant({ type: 'draw-order' }),
    fc.record({ type: fc.constant('give-floor'), team: fc.option(team, { freq: 4 }) }),
    fc.record({
      type: fc.constant('write-slip'),
      kind: fc.constant('meaning'),
      text: fc.constant('Ici'),
      team,
    }),
  ),
  { maxLength: 20, size: 'max' },
);
type Gesture = { readonly type: string; readonly team?: string | null };

/** Plays gestures; `look` is told what each changed. */
function play(list: readonly Gesture[], look: (seen: ReturnType<typeof peek>) => void = () => undefined) {
  const room = createEmblemRoom();
  for (const gesture of list) {
    const before = room.getState();
    const refused = room.try(facilitator, gesture);
    look(peek({ before, after: room.getState(), gesture, refused }));
  }
  return room;
}
type State = ReturnType<ReturnType<typeof createEmblemRoom>['getState']>;
function peek(seen: { before: State; after: State; gesture: Gesture; refused: string | null }) {
  return seen;
}

const watch = (look: Parameters<typeof play>[1]): void =>
  fc.assert(
    fc.property(gestures, (list) => {
      play(list, look);
    }),
    { numRuns: 60 },
  );

describe('the order of speaking, whatever is ordered [R060]', () => {
  it('names each group once, and none that is not there', () => {
    watch(({ after }) => {
      expect(after.order).toEqual([...new Set(after.order)]);
      for (const one of [...after.order, ...after.spoken]) {
        expect(after.teams.map(({ id }) => id)).toContain(one);
      }
    });
  });

  it('drawn again, it begins with those who have spoken, in their turn, then all that wait', () => {
    watch(({ before, after, gesture, refused }) => {
      if (gesture.type !== 'draw-order' || refused !== null) return;
      const kept = before.order.filter((one) => before.spoken.includes(one));
      expect(after.order.slice(0, kept.length)).toEqual(kept);
      expect(after.order.slice(kept.length).toSorted()).toEqual(listWaitingGroups(before).toSorted());
    });
  });

  it('a group that has had the floor waits no more, and nobody takes its turn away', () => {
    watch(({ before, after, gesture, refused }) => {
      expect(after.spoken.slice(0, before.spoken.length)).toEqual(before.spoken);
      if (gesture.type !== 'give-floor' || refused !== null) return;
      expect(after.floor?.team ?? null).toBe(gesture.team);
      if (gesture.team != null) expect(listWaitingGroups(after)).not.toContain(gesture.team);
    });
  });

  it('refuses to draw exactly when nobody waits, and says which of two reasons', () => {
    watch(({ before, gesture, refused }) => {
      if (gesture.type !== 'draw-order') return;
      const reason = before.spoken.length > 0 ? 'everybody-spoke' : 'nobody-to-speak';
      expect(refused).toBe(listWaitingGroups(before).length > 0 ? null : reason);
    });
  });

  it('is kept: the log replays through JSON to the same turns [R149]', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const room = play(list);
        const subject = { program: emblem as never, settings: EMBLEM_DEFAULTS };
        expect(replayLog(subject, copyThroughJson(room.log))).toEqual(room.getState());
      }),
      { numRuns: 40 },
    );
  });

  it('following it gives every group that waits the floor, once', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const room = play(list);
        const waiting = listWaitingGroups(room.getState());
        fc.pre(waiting.length > 0);
        room.make(facilitator, { type: 'draw-order' });
        const spoken = room.getState().spoken;
        for (const next of room.getState().order.filter((one) => !spoken.includes(one))) {
          room.make(facilitator, { type: 'give-floor', team: next });
        }
        expect(room.getState().spoken).toHaveLength(spoken.length + waiting.length);
        expect(room.try(facilitator, { type: 'draw-order' })).toBe('everybody-spoke');
      }),
      { numRuns: 40 },
    );
  });
});

describe('the lot', () => {
  const room = createEmblemRoom();
  for (const letter of LETTERS) room.say(facilitator, `group-${letter}`, 'Ici');
  const draw = (seed: number, state: State = room.getState()) =>
    drawOrder(state, { who: facilitator, at: 0 as never, seed, op: 'op' });

  it('depends on the dice alone: drawing upon a draw starts from no draw', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.nat(), (seed, other) => {
        expect(draw(seed)).toEqual(draw(seed));
        expect(draw(seed, { ...room.getState(), order: draw(other) })).toEqual(draw(seed));
        expect(draw(seed)).toEqual(createDraw(seed).shuffle(LETTERS.map((letter) => `group-${letter}`)));
      }),
    );
  });

  it('favours nobody: over six hundred draws each group opens about a hundred times', () => {
    const opened = new Map<string, number>();
    for (let seed = 1; seed <= 600; seed += 1) {
      const first = draw(seed * 7_919)[0] ?? '';
      opened.set(first, (opened.get(first) ?? 0) + 1);
    }
    expect(opened.size).toBe(6);
    for (const times of opened.values()) {
      expect(times).toBeGreaterThan(60);
      expect(times).toBeLessThan(140);
    }
  });

  it('the gallery follows it, and groups that were not drawn come after in their own order', () => {
    const order = ['group-e', 'group-b'];
    const shown = getGallery({ ...room.getState(), order }).map(({ team: one }) => one.id);
    expect(shown).toEqual(['group-e', 'group-b', 'group-a', 'group-c', 'group-d', 'group-f']);
  });
});
