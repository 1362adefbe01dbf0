// What the owner of live rooms may do with them, besides speaking: open, close, read, lock.
import { accept, type Result, refuse } from '@trame/core/kernel';
import type { Recorded, RoomRole } from '@trame/core/workshop';
import type { TenantScope } from '../../platform/server/db/index.js';
import type { MemberCard } from '../protocol.js';
import type { LiveEngine } from './engine.js';
import { createRoom, listEvents, updateRoom } from './room/room.repo.js';
import { upgradeEvent } from './room/rooms.js';
import { inSpaces, type RoomKey } from './sql.js';

/** A room to be opened. */
export interface RoomPlan {
  /** Its identifier, made by the owner: asked twice, one room. */
  readonly room: string;
  readonly program: string;
  readonly settings: unknown;
  readonly seats?: number;
}

/** A room as its owner sees it; the state is whole, secrets included. */
export interface RoomState {
  readonly seq: number;
  readonly state: unknown;
  readonly settings: unknown;
  readonly program: { readonly id: string; readonly version: number };
  readonly closedAt: number | null;
  readonly createdAt: number;
  readonly locked: boolean;
  readonly seats: number;
}

/** A seat, held or given back. */
export interface RoomMember extends MemberCard {
  readonly removed: boolean;
  readonly joinedAt: number;
}

/** The owner's hand on the rooms of a space. Every function takes the scope that proves the right to it. */
export interface RoomAdmin {
  /** Opens a room and its door. Asked twice, it changes nothing. */
  createRoom(scope: TenantScope, plan: RoomPlan): Promise<Result<RoomKey>>;
  /** Takes no more commands, sends readers away, takes the door down. The log stays. */
  closeRoom(scope: TenantScope, room: string): Promise<Result<null>>;
  reopenRoom(scope: TenantScope, room: string): Promise<Result<null>>;
  getRoomState(scope: TenantScope, room: string): Promise<RoomState | null>;
  /** The log after a number, in order, at today's version. */
  listRoomEvents(scope: TenantScope, room: string, since?: number): Promise<readonly Recorded[]>;
  listMembers(scope: TenantScope, room: string): Promise<readonly RoomMember[]>;
  /** The code to show and a fresh QR token; null when the room has no open door. */
  getJoin(
    scope: TenantScope,
    room: string,
  ): Promise<{ readonly code: string; readonly token: string } | null>;
  rotateCode(scope: TenantScope, room: string): Promise<void>;
  updateDoor(
    scope: TenantScope,
    room: string,
    change: { readonly locked?: boolean | undefined; readonly seats?: number | undefined },
  ): Promise<Result<{ readonly locked: boolean; readonly seats: number }>>;
  /** The secret of a one-time link to a seat. */
  createSeatLink(scope: TenantScope, room: string, role: RoomRole): Promise<string>;
}

const SEATS = 80;
const PAGE = 5_000;

/** Gives the owner's hand on an engine. */
export function createRoomAdmin(engine: LiveEngine): RoomAdmin {
  const { pool, doors } = engine;
  const keyOf = (scope: TenantScope, room: string): RoomKey => ({ space: scope.space, room });
  const change = async (key: RoomKey, what: Parameters<typeof updateRoom>[2]) => {
    const head = await inSpaces(pool, [key.space], (client) => updateRoom(client, key, what));
    if (head !== null) await engine.refresh(key);
    return head;
  };

  return {
    createRoom: async (scope, plan) => openRoom(engine, keyOf(scope, plan.room), plan),
    closeRoom: async (scope, room) => {
      const key = keyOf(scope, room);
      if ((await change(key, { closed: true })) === null) return refuse('live/unknown-room');
      await doors.shut(key);
      return accept(null);
    },
    reopenRoom: async (scope, room) => {
      const key = keyOf(scope, room);
      if ((await change(key, { closed: false })) === null) return refuse('live/unknown-room');
      await doors.rotate(key);
      return accept(null);
    },
    getRoomState: async (scope, room) => {
      const found = await engine.getRoom(keyOf(scope, room));
      if (found === null) return null;
      const { seq, state, settings, closedAt, createdAt, locked, seats } = found;
      const program = { id: found.program.id, version: found.program.version };
      return { seq, state, settings, program, closedAt, createdAt, locked, seats };
    },
    listRoomEvents: (scope, room, since = 0) => readLog(engine, keyOf(scope, room), since),
    listMembers: async (scope, room) => {
      const found = await engine.getRoom(keyOf(scope, room));
      const people = [...(found?.people.values() ?? [])];
      return people.map(({ card, removed, joinedAt }) => ({ ...card, removed, joinedAt }));
    },
    getJoin: (scope, room) => doors.show(keyOf(scope, room)),
    rotateCode: (scope, room) => doors.rotate(keyOf(scope, room)),
    updateDoor: async (scope, room, { locked, seats }) => {
      const asked = {
        ...(locked === undefined ? {} : { locked }),
        ...(seats === undefined ? {} : { seats }),
      };
      const head = await change(keyOf(scope, room), asked);
      return head === null ? refuse('live/unknown-room') : accept({ locked: head.locked, seats: head.seats });
    },
    createSeatLink: (scope, room, role) => doors.createLink(keyOf(scope, room), role),
  };
}

async function openRoom(engine: LiveEngine, key: RoomKey, plan: RoomPlan): Promise<Result<RoomKey>> {
  const program = engine.setting.programs.get(plan.program);
  if (program === undefined) return refuse('live/bad-settings');
  const settings = program.parseSettings(plan.settings);
  if (!settings.ok) return settings;
  const row = { ...key, program, settings: plan.settings, seats: plan.seats ?? SEATS };
  await inSpaces(engine.pool, [key.space], (client) => createRoom(client, row));
  if ((await engine.doors.show(key)) === null) await engine.doors.rotate(key);
  return accept(key);
}

async function readLog(engine: LiveEngine, key: RoomKey, since: number): Promise<readonly Recorded[]> {
  const room = await engine.getRoom(key);
  if (room === null) return [];
  const log: Recorded[] = [];
  let read = since;
  for (;;) {
    const range = { since: read, limit: PAGE };
    const page = await inSpaces(engine.pool, [key.space], (client) => listEvents(client, key, range));
    log.push(...page.map((stored) => upgradeEvent(room.program, stored)));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return log;
    read = last.event.seq;
  }
}
