// The clock of a pitch second by second, for any time agreed, and the floor passing in any order of gestures.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPitchRoom, facilitator, minute, nadia, scribe } from '../../../../test/pitch-room.js';
import { instant } from '../../../kernel/index.js';
import {
  type Floor,
  getNextPitch,
  getTalkClock,
  PITCH_DEFAULTS,
  planPitch,
  type TalkTime,
} from '../index.js';

const talks: fc.Arbitrary<TalkTime> = fc
  .tuple(fc.integer({ min: 30, max: 900 }), fc.integer({ min: 30, max: 900 }), fc.nat({ max: 1800 }))
  .map(([one, other, questions]) => ({
    soft: Math.min(one, other),
    hard: Math.max(one, other),
    questions,
  }));

const START = minute(10);
const hold = (phase: Floor['phase']): Floor => ({ proposal: 'a', phase, startedAt: START });
const read = (phase: Floor['phase'], talk: TalkTime, seconds: number, paused = 0) =>
  getTalkClock(hold(phase), talk, { now: instant(START + seconds * 1000), pausedMs: paused });

/** What the room should hear of a pitch, told from its beginning and not from its end. */
function tellTalk({ soft, hard }: TalkTime, seconds: number): string {
  if (seconds >= hard) return 'over';
  return seconds >= soft ? 'conclude' : 'on';
}

function tellQuestions({ questions }: TalkTime, seconds: number): string {
  if (seconds >= questions) return 'over';
  return seconds >= questions - 30 ? 'conclude' : 'on';
}

describe('the clock, second by second [R071]', () => {
  it('a pitch goes on, concludes at the soft end, is over at the hard one', () => {
    fc.assert(
      fc.property(talks, fc.nat({ max: 1000 }), (talk, seconds) => {
        const near = [seconds, talk.soft - 1, talk.soft, talk.hard - 1, talk.hard, talk.hard + 1];
        for (const second of near) {
          expect(read('talk', talk, second)).toEqual({
            secondsLeft: talk.hard - second,
            signal: tellTalk(talk, second),
          });
        }
      }),
    );
  });

  it('questions conclude in their last thirty seconds, all of them when they are shorter', () => {
    fc.assert(
      fc.property(talks, fc.nat({ max: 1900 }), (talk, seconds) => {
        for (const second of [0, seconds, Math.max(0, talk.questions - 30), talk.questions]) {
          expect(read('questions', talk, second).signal).toBe(tellQuestions(talk, second));
        }
      }),
    );
  });

  it('a pause of any length, begun at any second, changes nothing of what is left', () => {
    fc.assert(
      fc.property(talks, fc.nat({ max: 900 }), fc.nat({ max: 3600 }), (talk, seconds, pause) => {
        expect(read('talk', talk, seconds + pause, pause * 1000)).toEqual(read('talk', talk, seconds));
      }),
    );
  });

  it('a clock set back, even by a day, or a pause longer than the talk, gives no more than the whole spell', () => {
    fc.assert(
      fc.property(talks, fc.integer({ min: 1, max: 86_400 }), (talk, back) => {
        const whole = { secondsLeft: talk.hard, signal: 'on' };
        expect(read('talk', talk, -back)).toEqual(whole);
        expect(read('talk', talk, 5, (5 + back) * 1000)).toEqual(whole);
      }),
    );
  });

  it.each([
    [
      'pas de questions : c’est fini aussitôt',
      'questions',
      { soft: 120, hard: 180, questions: 0 },
      0,
      'over',
    ],
    ['fin ferme sans préavis, une seconde avant', 'talk', { soft: 60, hard: 60, questions: 0 }, 59, 'on'],
    ['fin ferme sans préavis, à la seconde', 'talk', { soft: 60, hard: 60, questions: 0 }, 60, 'over'],
    [
      'un quart d’heure dit à la publication près',
      'talk',
      { soft: 840, hard: 900, questions: 0 },
      840,
      'conclude',
    ],
  ] as const)('%s', (_title, phase, talk, seconds, signal) => {
    expect(read(phase, talk, seconds).signal).toBe(signal);
  });

  it('the plan gives the pitches all their seconds, and less than a minute more', () => {
    fc.assert(
      fc.property(talks, fc.integer({ min: 1, max: 60 }), (talk, expected) => {
        const steps = planPitch({ ...PITCH_DEFAULTS, talk, expected });
        const planned = (steps.find(({ id }) => id === 'pitches')?.minutes ?? 0) * 60;
        const needed = expected * (talk.hard + talk.questions);
        expect(planned).toBeGreaterThanOrEqual(needed);
        expect(planned - needed).toBeLessThan(60);
      }),
    );
  });
});

type Gesture = 'next' | 'again' | 'questions' | 'end' | 'hide' | 'wait';

describe('the floor, in any order of gestures', () => {
  it('is held by one card at a time, since its own beginning; each is counted once as pitched', () => {
    const gestures = fc.array(
      fc.constantFrom<Gesture>('next', 'next', 'again', 'questions', 'end', 'hide', 'wait'),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(gestures, (list) => {
        const room = createPitchRoom();
        let now = 0;
        let floor = null as { proposal: string; phase: string; startedAt: number } | null;
        const pitched: string[] = [];
        const away = new Set<string>();
        const start = (proposal: string): void => {
          const taken = room.try(facilitator, { type: 'start-talk', proposal });
          if (away.has(proposal)) expect(taken).toBe('item-hidden');
          else if (floor?.proposal === proposal && floor.phase === 'talk')
            expect(taken).toBe('nothing-changes');
          else {
            expect(taken).toBeNull();
            floor = { proposal, phase: 'talk', startedAt: minute(now) };
            if (!pitched.includes(proposal)) pitched.push(proposal);
          }
        };
        for (const gesture of list) {
          const next = getNextPitch(room.getState());
          if (gesture === 'next' && next !== null) start(next.id);
          if (gesture === 'again') start(room.ids.bus);
          if (gesture === 'wait') {
            room.wait(2);
            now += 2;
          }
          if (gesture === 'hide' && !away.has(room.ids.workshop)) {
            room.make(scribe, { type: 'hide-proposal', proposal: room.ids.workshop });
            away.add(room.ids.workshop);
          }
          if (gesture === 'questions' && room.try(facilitator, { type: 'start-questions' }) === null) {
            floor = { proposal: floor?.proposal ?? 'nobody', phase: 'questions', startedAt: minute(now) };
          }
          if (gesture === 'end') {
            expect(room.try(facilitator, { type: 'end-talk' })).toBe(
              floor === null ? 'pitch-not-begun' : null,
            );
            floor = null;
          }
          expect(room.getState().floor).toEqual(floor);
          expect(room.getState().pitched).toEqual(pitched);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is neither taken nor given by the room', () => {
    const room = createPitchRoom();
    for (const who of [nadia, scribe]) {
      for (const order of ['draw-order', 'start-questions', 'end-talk', 'start-talk']) {
        expect(room.try(who, { type: order, proposal: room.ids.bus })).toBe('role-not-allowed');
      }
    }
  });
});
