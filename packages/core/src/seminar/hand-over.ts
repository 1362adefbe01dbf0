// Handing the facilitation of a room over: offered by whoever holds it, taken by whoever it was offered to, and by nobody else.
import { accept, refuse } from '../kernel/index.js';
import type { Actor, MemberId, Recorded, RoomRole } from '../workshop/index.js';
import type { SeminarDecision } from './decision.js';
import type { SeminarCommand, SeminarEvent, SeminarState } from './state.js';

/** Orders about who facilitates. */
export type HandOverCommand = Extract<
  SeminarCommand,
  { readonly type: 'hand-over' | 'withdraw-hand-over' | 'take-over' | 'decline-hand-over' | 'take-back' }
>;

type Deciders = {
  readonly [K in HandOverCommand['type']]: (
    state: SeminarState,
    command: Extract<HandOverCommand, { readonly type: K }>,
    who: Actor,
  ) => SeminarDecision;
};

const HOLDER: readonly RoomRole[] = ['facilitator'];
const PEOPLE: readonly RoomRole[] = ['facilitator', 'scribe', 'participant'];

/** Only a holder offers; whoever may speak in the room may answer, and `decide` looks at the name on the offer. */
export const HAND_OVER_RIGHTS: Readonly<Record<HandOverCommand['type'], readonly RoomRole[]>> = {
  'hand-over': HOLDER,
  'withdraw-hand-over': HOLDER,
  'take-over': PEOPLE,
  'decline-hand-over': PEOPLE,
  'take-back': HOLDER,
};

/** The offer that waits for an answer, or null. */
export function getOffer(state: SeminarState): SeminarState['handOver'] {
  return state.handOver === null || state.handOver.isTaken ? null : state.handOver;
}

/** Deciders of the hand-over. */
export const handOverDeciders: Deciders = {
  'hand-over': (state, { to, stays }, who) => {
    if (to === who.member) return refuse('hand-over-to-self');
    return getOffer(state) === null
      ? accept([{ type: 'hand-over-offered', to, stays }])
      : refuse('hand-over-pending');
  },
  'withdraw-hand-over': (state) =>
    getOffer(state) === null ? refuse('no-hand-over') : accept([{ type: 'hand-over-withdrawn' }]),
  'take-over': (state, _command, who) => answerOffer(state, who, 'hand-over-taken'),
  'decline-hand-over': (state, _command, who) => answerOffer(state, who, 'hand-over-declined'),
  'take-back': () => accept([{ type: 'facilitation-taken-back' }]),
};

function answerOffer(
  state: SeminarState,
  who: Actor,
  type: 'hand-over-taken' | 'hand-over-declined',
): SeminarDecision {
  const offer = getOffer(state);
  if (offer === null) return refuse('no-hand-over');
  return offer.to === who.member ? accept([{ type }]) : refuse('hand-over-not-yours');
}

type HandOverEvent = Extract<
  SeminarEvent,
  {
    readonly type:
      | 'hand-over-offered'
      | 'hand-over-withdrawn'
      | 'hand-over-taken'
      | 'hand-over-declined'
      | 'facilitation-taken-back';
  }
>;

type Evolvers = {
  readonly [K in HandOverEvent['type']]: (
    state: SeminarState,
    event: Extract<HandOverEvent, { readonly type: K }>,
    record: Omit<Recorded, 'body'>,
  ) => SeminarState;
};

/** Evolvers of the hand-over. */
export const handOverEvolvers: Evolvers = {
  'hand-over-offered': (state, { to, stays }, { by, at }) => ({
    ...state,
    handOver: { from: by, to, stays, at, isTaken: false },
  }),
  'hand-over-withdrawn': (state) => ({ ...state, handOver: null }),
  'hand-over-declined': (state) => ({ ...state, handOver: null }),
  'hand-over-taken': (state) =>
    state.handOver === null ? state : { ...state, handOver: { ...state.handOver, isTaken: true } },
  'facilitation-taken-back': (state) => ({ ...state, handOver: null }),
};

/**
 * The roles a taken offer gives: the one who took it facilitates, the one who offered it writes for the others unless
 * they stay. Nothing while the offer waits. The same answer as often as it is asked, so that a server cut between the
 * log and the seats finishes what it began.
 */
export function listHandedRoles(
  state: SeminarState,
): readonly { readonly member: MemberId; readonly role: RoomRole }[] {
  const { handOver } = state;
  if (handOver === null || !handOver.isTaken) return [];
  const taken = { member: handOver.to, role: 'facilitator' as const };
  return handOver.stays ? [taken] : [taken, { member: handOver.from, role: 'scribe' as const }];
}
