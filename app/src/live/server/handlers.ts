// The functions behind the routes of a live room: coming in, speaking, listening, keeping the door.
import type { SpaceRole } from '../../platform/contract.js';
import type { TenantScope } from '../../platform/server/db/index.js';
import { createFailureLimit, type FailureAllowance } from '../../platform/server/http/failure-limit.js';
import {
  type Call,
  type CallingSeat,
  type Handler,
  handle,
  refused,
} from '../../platform/server/http/handler.js';
import type { LiveRoutes } from '../contract.js';
import type { Sender } from './append/pending.js';
import type { Ticket } from './door/join.js';
import { SEAT_SECONDS } from './door/join.js';
import type { LiveEngine } from './engine.js';
import { createRoomAdmin } from './room-admin.js';
import type { RoomKey } from './sql.js';
import { startStream } from './stream/start-stream.js';

/** Wrong codes let through: a hall of fifty people who mistype behind one address still gets in. */
const CODE_ALLOWANCE: FailureAllowance = {
  windowMs: 10 * 60_000,
  perAddress: 60,
  perNetwork: 150,
  everywhere: 1_000,
  perAddressUnderAttack: 10,
};

/** Finds the seat of a device, for the part of the server that admits callers. */
export function createSeatReader(engine: LiveEngine): {
  readSeat(deviceHash: string, place: RoomKey): Promise<CallingSeat | null>;
} {
  return { readSeat: (deviceHash, place) => engine.seats.getSeat(deviceHash, place) };
}

/** The handlers of a live room's routes. */
export function createLiveHandlers(engine: LiveEngine, routes: LiveRoutes): readonly Handler[] {
  return [
    createJoinHandler(engine, routes),
    ...createSeatHandlers(engine, routes),
    ...createDoorHandlers(engine, routes),
    ...createMemberHandlers(engine, routes),
  ];
}

function createJoinHandler(engine: LiveEngine, routes: LiveRoutes): Handler {
  const limit = createFailureLimit(CODE_ALLOWANCE);
  return handle(routes.join, async ({ body, address, now, presented }) => {
    const ticket = readTicket(body);
    // Only what can be guessed is counted: 128 random bits cannot.
    const guessable = 'code' in ticket;
    const wait = guessable ? limit.secondsToWait(address, now) : 0;
    if (wait > 0) return refused({ code: 'live/too-many-tries', data: { retryAfterSeconds: wait } });
    const { name, family } = body;
    const seated = await engine.seats.join({ ticket, name, family, device: presented.device });
    if (!seated.ok) {
      if (guessable && seated.refusal.code === 'live/unknown-code') limit.recordFailure(address, now);
      return refused(seated.refusal);
    }
    const { space, room, card, device } = seated.value;
    const cookies =
      device === null ? [] : [{ name: 'device' as const, value: device, maxAgeSeconds: SEAT_SECONDS }];
    return { kind: 'session' as const, reply: { space, room, me: card }, cookies };
  });
}

function readTicket(body: {
  readonly code?: string | undefined;
  readonly token?: string | undefined;
  readonly link?: string | undefined;
}): Ticket {
  if (body.link !== undefined) return { link: body.link };
  return body.token !== undefined ? { token: body.token } : { code: body.code ?? '' };
}

/** Where a call on a live route points, and on whose behalf. */
export type LiveCall = Pick<Call, 'scope' | 'seat' | 'account' | 'roles'> & {
  readonly params: { readonly room: string };
};

const STAFF: readonly SpaceRole[] = ['facilitator', 'project-lead'];

/** Whose hand makes this call. An organiser acts from a seat of their own, made at the first call, unless asked not to. */
export async function findSender(
  engine: LiveEngine,
  call: LiveCall,
  as: 'seat' | 'account' | undefined,
): Promise<Sender> {
  const { seat, account } = call;
  const isStaff = call.roles.some((role) => STAFF.includes(role));
  if (seat !== null && (account === null || as === 'seat' || (as === undefined && !isStaff))) return seat;
  if (account === null) throw new Error('live/findSender: a caller without a seat or an account');
  const key = keyOf(call);
  const role = isStaff ? 'facilitator' : 'observer';
  const card = await engine.seats.seatAccount(key, { id: account.id, name: account.displayName, role });
  return { ...key, member: card.member, role: card.role };
}

function createSeatHandlers(engine: LiveEngine, routes: LiveRoutes): readonly Handler[] {
  const enter = async (call: LiveCall, as: 'seat' | 'account' | undefined): Promise<Sender | null> => {
    const key = keyOf(call);
    // Before a seat is made for an organiser: a room that does not exist seats nobody.
    if (call.seat === null && !(await engine.hasRoom(key))) return null;
    return findSender(engine, call, as);
  };
  return [
    handle(routes.commands, async (call) => {
      const sender = await enter(call, call.query.as);
      if (sender === null) return refused({ code: 'live/unknown-room' });
      const { body } = call;
      const many = 'commands' in body;
      const acks = await engine.submit(sender, many ? body.commands : [body]);
      const [first] = acks;
      return many || first === undefined ? { trame: 'acks' as const, acks: [...acks] } : first;
    }),
    handle(routes.stream, async (call) => {
      const sender = await enter(call, call.query.as);
      if (sender === null) return refused({ code: 'live/unknown-room' });
      return startStream(engine, sender, call);
    }),
    handle(routes.me, async (call) => {
      const sender = await enter(call, call.query.as);
      const room = sender === null ? null : await engine.getRoom(sender);
      const me = sender === null ? undefined : room?.people.get(sender.member)?.card;
      if (room === null || me === undefined) return refused({ code: 'live/unknown-room' });
      return { me, program: room.program.id, closed: room.closedAt !== null, now: call.now };
    }),
    handle(routes.rename, async (call) => {
      const sender = await enter(call, call.query.as);
      if (sender === null) return refused({ code: 'live/unknown-room' });
      const { name = null, family = null } = call.body;
      const renamed = await engine.seats.rename(sender, { name, family });
      return renamed.ok ? { me: renamed.value } : refused(renamed.refusal);
    }),
    handle(routes.leave, async (call) => {
      if (call.seat !== null) await engine.seats.remove(call.seat);
      return {
        kind: 'session' as const,
        reply: { left: true as const },
        cookies: call.seat === null ? [] : [{ name: 'device' as const, value: null }],
      };
    }),
  ];
}

function createDoorHandlers(engine: LiveEngine, routes: LiveRoutes): readonly Handler[] {
  const admin = createRoomAdmin(engine);
  return [
    handle(routes.door, async (call) => {
      const scope = scopeOf(call);
      const { room } = keyOf(call);
      const [state, shown] = [await admin.getRoomState(scope, room), await admin.getJoin(scope, room)];
      if (state === null) return refused({ code: 'live/unknown-room' });
      const members = await admin.listMembers(scope, room);
      return {
        code: shown?.code ?? null,
        token: shown?.token ?? null,
        locked: state.locked,
        seats: state.seats,
        taken: members.filter((member) => member.role === 'participant' && !member.removed).length,
        closed: state.closedAt !== null,
      };
    }),
    handle(routes.rotateDoor, async (call) => {
      const scope = scopeOf(call);
      const { room } = keyOf(call);
      const state = await admin.getRoomState(scope, room);
      if (state === null) return refused({ code: 'live/unknown-room' });
      if (state.closedAt !== null) return refused({ code: 'live/room-closed' });
      await admin.rotateCode(scope, room);
      const shown = await admin.getJoin(scope, room);
      return shown ?? refused({ code: 'live/room-closed' });
    }),
    handle(routes.changeDoor, async (call) => {
      const { room } = keyOf(call);
      const changed = await admin.updateDoor(scopeOf(call), room, call.body);
      return changed.ok ? changed.value : refused(changed.refusal);
    }),
    handle(routes.createLink, async (call) => {
      const scope = scopeOf(call);
      const { room } = keyOf(call);
      if ((await admin.getRoomState(scope, room)) === null) return refused({ code: 'live/unknown-room' });
      const { role } = call.body;
      return { link: await admin.createSeatLink(scope, room, role), role };
    }),
  ];
}

function createMemberHandlers(engine: LiveEngine, routes: LiveRoutes): readonly Handler[] {
  const admin = createRoomAdmin(engine);
  return [
    handle(routes.members, async (call) => {
      const { room } = keyOf(call);
      return { members: [...(await admin.listMembers(scopeOf(call), room))] };
    }),
    handle(routes.removeMember, async (call) => {
      const removed = await engine.seats.remove({ ...keyOf(call), member: call.params.member });
      return removed.ok ? { removed: true as const } : refused(removed.refusal);
    }),
    handle(routes.eraseMember, async (call) => {
      const erased = await engine.seats.erase({ ...keyOf(call), member: call.params.member });
      return erased.ok ? { erased: true as const } : refused(erased.refusal);
    }),
  ];
}

function scopeOf(call: Pick<Call, 'scope'>): TenantScope {
  if (call.scope === null) throw new Error('live/scopeOf: a live route without a space');
  return call.scope;
}

function keyOf(call: LiveCall): RoomKey {
  return { space: scopeOf(call).space, room: call.params.room.toLowerCase() };
}
