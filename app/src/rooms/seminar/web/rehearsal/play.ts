// An invented room that plays an agenda by itself: the real conductor, the methods' own rehearsals, a clock that runs faster.
import { createDraw, instant } from '@trame/core/kernel';
import {
  type AgendaStep,
  createConductor,
  getClock,
  getCurrentStep,
  type ProjectorView,
  type SeminarCommand,
  type SeminarState,
} from '@trame/core/seminar';
import type { Actor, AnyMethod, MemberId, RehearsedCommand, RoomRole } from '@trame/core/workshop';
import { createLocalRoom, type LocalRoom, type LocalSeat } from './local-room.js';

/** What is rehearsed. */
export interface PlayPlan {
  readonly methods: readonly AnyMethod[];
  readonly title: string;
  readonly agenda: readonly AgendaStep[];
  /** The same number plays the same day. */
  readonly seed: number;
  readonly now: number;
}

/** How time goes. */
export interface Pace {
  readonly speed: number;
  /** The invented facilitator acts too; otherwise the console is in one's own hands. */
  readonly isLed: boolean;
}

/** A rehearsal under way. */
export interface Play {
  readonly room: LocalRoom;
  readonly facilitator: LocalSeat;
  readonly projector: LocalSeat;
  readonly phone: LocalSeat;
  /** Lets time pass, and the invented people do what they would have done meanwhile. */
  advance(realMs: number, pace: Pace): void;
  isOver(): boolean;
}

const NAMES = ['Nadia', 'Karim', 'Hélène', 'Philippe', 'Ana', 'Basile', 'Chloé', 'Denis', 'Inès', 'Yann'];
/** A hall of ten leaves a few words a minute. */
const GESTURE_MS = 12_000;
/** Beyond this many in one step of the clock a page would stutter. */
const MOST_AT_ONCE = 6;
/** A gesture refused again and again is left alone until the next step. */
const MOST_REFUSALS = 8;

/** Sits everybody down. */
export function createPlay({ methods, title, agenda, seed, now }: PlayPlan): Play {
  const room = createLocalRoom(methods, { title, agenda, now });
  const sit = (member: string, role: RoomRole, name: string | null) => room.sit({ member, role, name });
  const facilitator = sit('animateur', 'facilitator', 'Vous');
  const projector = sit('ecran', 'projector', null);
  const guests = NAMES.map((name, rank) => sit(`invite-${rank + 1}`, 'participant', name));
  const scribe = sit('scribe', 'scribe', 'Léa');
  const seats = [facilitator, scribe, ...guests];
  const cast: readonly Actor[] = seats.map(({ member, role }) => ({ member, role }));
  const [phone = scribe] = guests;
  const conductor = createConductor(methods);
  const draw = createDraw(seed);
  let nextAt = now;
  let refusals = 0;
  let step: string | null = null;

  const findGesture = (pace: Pace): RehearsedCommand<SeminarCommand> | null => {
    const state = room.getState();
    const current = getCurrentStep(state)?.id ?? null;
    if (current !== step) {
      refusals = 0;
      step = current;
      if (pace.isLed) room.order({ type: 'set-projector', view: chooseView(state) });
    }
    if (refusals > MOST_REFUSALS) return pace.isLed ? goOn(state, facilitator.member, room.now()) : null;
    const gesture = conductor.rehearse(state, cast, draw);
    return gesture !== null && isDue(gesture, { state, methods, now: room.now(), pace }) ? gesture : null;
  };

  return {
    room,
    facilitator,
    projector,
    phone,
    isOver: () => room.getState().phase === 'closed',
    advance: (realMs, pace) => {
      room.tick(Math.round(realMs * pace.speed));
      for (let count = 0; count < MOST_AT_ONCE && room.now() >= nextAt; count += 1) {
        const gesture = findGesture(pace);
        if (gesture === null) break;
        const seat = seats.find(({ member }) => member === gesture.who.member);
        if (seat === undefined) break;
        void seat.hand.send(gesture.command);
        refusals += dropRefusals(seat);
        nextAt =
          Math.max(nextAt, room.now() - GESTURE_MS * MOST_AT_ONCE) +
          GESTURE_MS * (0.5 + draw.below(100) / 100);
      }
    },
  };
}

/** What the invented facilitator puts on the wall: the activity, or the time that is left. */
function chooseView(state: SeminarState): ProjectorView {
  const id = getCurrentStep(state)?.id ?? '';
  if (!Object.hasOwn(state.activities, id)) return { what: 'clock', activity: null, view: null };
  return { what: 'activity', activity: id, view: null };
}

/** What an invented hand was refused is nobody's business; how often is. */
function dropRefusals(seat: LocalSeat): number {
  const { refused } = seat.getView();
  for (const { op } of refused) seat.hand.dismiss(op);
  return refused.length;
}

interface Moment {
  readonly state: SeminarState;
  readonly methods: readonly AnyMethod[];
  readonly now: number;
  readonly pace: Pace;
}

/** Invented people take the time they were given: a step, or a step of a method, is not left before its end. */
function isDue({ who, command }: RehearsedCommand<SeminarCommand>, moment: Moment): boolean {
  const { state, now, pace } = moment;
  if (who.role === 'facilitator' && !pace.isLed) return false;
  if (command.type === 'next-step' || command.type === 'close') return isStepOver(state, now);
  if (command.type !== 'activity' || command.command.type !== 'start-stage') return true;
  return isStageOver(command.activity, moment);
}

function isStepOver(state: SeminarState, now: number): boolean {
  const clock = getClock(state, instant(now));
  return clock === null || (clock.remainingMs === 0 && !clock.isPaused);
}

/** A method that says which of its steps is under way is held to that step's minutes. */
function isStageOver(activity: string, { state, methods, now }: Moment): boolean {
  const step = state.settings.agenda.find(({ id }) => id === activity);
  const method = methods.find(({ id }) => id === step?.method);
  const inner = state.activities[activity]?.state as {
    readonly stage?: { readonly id: string; readonly startedAt: number } | null;
  } | null;
  const stage = inner?.stage ?? null;
  if (stage === null || method === undefined || step === undefined) return true;
  const timed = method.plan(step.methodSettings ?? method.defaults).find(({ id }) => id === stage.id);
  return timed === undefined || now >= stage.startedAt + timed.minutes * 60_000 || isStepOver(state, now);
}

/** When a method has nothing more to try, the day goes on at its hour. */
function goOn(state: SeminarState, member: MemberId, now: number): RehearsedCommand<SeminarCommand> | null {
  if (!isStepOver(state, now)) return null;
  const who: Actor = { member, role: 'facilitator' };
  const current = getCurrentStep(state);
  const isLast = current !== null && current.id === state.settings.agenda.at(-1)?.id;
  return { who, command: isLast ? { type: 'close' } : { type: 'next-step', from: current?.id ?? null } };
}
