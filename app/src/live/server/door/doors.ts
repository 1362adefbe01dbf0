// The doors of the rooms and the seats behind them: codes, QR tokens, one-time links, names, leaving.
import { randomUUID } from 'node:crypto';
import { accept, type Result, refuse } from '@trame/core/kernel';
import type { RoomRole } from '@trame/core/workshop';
import type { Pool, PoolClient } from 'pg';
import { recordErasureOn } from '../../../platform/server/erasure/index.js';
import { createToken, hashToken } from '../../../platform/server/http/token.js';
import type { MemberCard } from '../../protocol.js';
import { inSpaces, type RoomKey } from '../sql.js';
import { type Expected, seatExpected } from './attendee.js';
import { createCode } from './code.js';
import * as repo from './door.repo.js';
import { type DoorTools, joinRoom, type Newcomer, type SeatChanged, type Seated } from './join.js';
import { readCard, readName } from './name.js';

const LINK_MS = 24 * 3_600_000;
const DOOR_MS = 36 * 3_600_000;
const TOKENS_PER_DOOR = 200;

/** A seat in a room. */
export type SeatKey = RoomKey & { readonly member: string };

/** The seats of a room's people. */
export interface Seats {
  join(newcomer: Newcomer): Promise<Result<Seated>>;
  /** The seat of an organiser, taken at the first call and found again afterwards. */
  seatAccount(
    key: RoomKey,
    account: { readonly id: string; readonly name: string; readonly role: RoomRole },
  ): Promise<MemberCard>;
  /** Somebody of the owner's list comes in with a badge. */
  seatExpected(key: RoomKey, expected: Expected): Promise<Result<Seated>>;
  /** Says which line of the owner's list a seat is; null of none. The line leaves any other seat. */
  tie(
    key: RoomKey,
    line: { readonly attendee: string; readonly member: string | null },
  ): Promise<Result<null>>;
  rename(
    seat: SeatKey,
    card: { readonly name: string | null; readonly family: string | null },
  ): Promise<Result<MemberCard>>;
  /** Gives a seat another role; `isGiven` keeps it when the account behind the seat comes back. */
  changeRole(
    seat: SeatKey,
    given: { readonly role: RoomRole; readonly isGiven: boolean },
  ): Promise<Result<MemberCard>>;
  /** Somebody leaves, or is taken out: the seat is free and its devices unseated. */
  remove(seat: SeatKey): Promise<Result<MemberCard>>;
  /** Forgets a name for good; the log stays whole. */
  erase(seat: SeatKey): Promise<Result<null>>;
  getSeat(hash: string, key: RoomKey): Promise<repo.DatedSeat | null>;
}

/** The doors of rooms. */
export interface Doors {
  /** The code of the open door with a fresh QR token; null when the room has no door. */
  show(key: RoomKey): Promise<{ readonly code: string; readonly token: string } | null>;
  /** Gives the room a new door; the old code and every QR token are dead. */
  rotate(key: RoomKey): Promise<void>;
  shut(key: RoomKey): Promise<void>;
  createLink(key: RoomKey, role: RoomRole): Promise<string>;
  /** Forgets doors, links and seats past their date. */
  purge(): Promise<number>;
}

/** Changes a seat and tells the room. */
type ChangeSeat = (
  key: RoomKey,
  work: (client: PoolClient) => Promise<MemberCard | null>,
  removed?: boolean,
) => Promise<Result<MemberCard>>;

async function seatAccount(
  { pool, change }: { readonly pool: Pool; readonly change: ChangeSeat },
  key: RoomKey,
  { id, name, role }: Parameters<Seats['seatAccount']>[1],
): Promise<MemberCard> {
  const known = await inSpaces(pool, [key.space], (client) => repo.getMemberOfAccount(client, key, id));
  // A role given by hand stays while the account may still run rooms.
  if (known !== null && (known.card.role === role || (known.isGiven && role === 'facilitator')))
    return known.card;
  const member = { ...key, id: randomUUID(), role, name: readName(name), family: null, account: id };
  const seated = await change(key, (client) => repo.createMember(client, member));
  if (!seated.ok) throw new Error('live/seatAccount: an organiser could not be seated');
  return seated.value;
}

/** Forgets the name on a seat, and writes down that it was: an older backup must not bring it back. */
async function eraseSeat(client: PoolClient, seat: SeatKey, at: Date): Promise<boolean> {
  const erased = await repo.eraseMember(client, seat);
  if (erased) await recordErasureOn(client, seat.space, { kind: 'seat', id: seat.member, at });
  return erased;
}

/** Keeps the seats. */
export function createSeats(pool: Pool, clock: () => number, changed: SeatChanged): Seats {
  const tools: DoorTools = { pool, now: () => new Date(clock()), changed };
  const change: ChangeSeat = async (key, work, removed = false) => {
    const done = await inSpaces(pool, [key.space], async (client) => {
      const card = await work(client);
      return card === null ? null : { card, removed, rev: await repo.bumpPeople(client, key) };
    });
    if (done === null) return refuse('live/unknown-member');
    changed(key, { ...done, joinedAt: clock() });
    return accept(done.card);
  };

  return {
    join: (newcomer) => joinRoom(tools, newcomer),
    seatAccount: (key, account) => seatAccount({ pool, change }, key, account),
    seatExpected: (key, expected) => seatExpected(tools, key, expected),
    tie: (key, line) => tieLine(tools, key, line),
    rename: async (seat, card) => {
      const said = readCard(card);
      return said.ok ? change(seat, (client) => repo.updateMember(client, seat, said.value)) : said;
    },
    changeRole: (seat, given) => change(seat, (client) => repo.updateRole(client, seat, given)),
    remove: (seat) => change(seat, (client) => repo.removeMember(client, seat), true),
    erase: async (seat) => {
      const rev = await inSpaces(pool, [seat.space], async (client) =>
        (await eraseSeat(client, seat, tools.now())) ? repo.bumpPeople(client, seat) : null,
      );
      if (rev === null) return refuse('live/unknown-member');
      changed(seat, { card: null, removed: false, rev, joinedAt: clock() });
      return accept(null);
    },
    getSeat: (hash, key) => repo.getSeat(pool, { ...key, hash, now: tools.now() }),
  };
}

async function tieLine(
  { pool, changed, now }: DoorTools,
  key: RoomKey,
  line: { readonly attendee: string; readonly member: string | null },
): Promise<Result<null>> {
  const { attendee, member } = line;
  const rev = await inSpaces(pool, [key.space], async (client) => {
    await repo.untieAttendee(client, key, attendee);
    const card = { attendee, name: null, family: null };
    const tied = member === null ? true : await repo.tieMember(client, { ...key, member }, card);
    return tied === null ? null : repo.bumpPeople(client, key);
  });
  if (rev === null) return refuse('live/unknown-member');
  changed(key, { card: null, removed: false, rev, joinedAt: now().getTime() });
  return accept(null);
}

/** Keeps the doors. */
export function createDoors(pool: Pool, clock: () => number): Doors {
  const within = <T>(key: RoomKey, work: (client: PoolClient) => Promise<T>): Promise<T> =>
    inSpaces(pool, [key.space], work);
  return {
    show: (key) =>
      within(key, async (client) => {
        await repo.lockRoom(client, key, 'look');
        const code = await repo.getCode(client, key, new Date(clock()));
        if (code === null) return null;
        const token = createToken();
        await repo.createDoorToken(client, { ...key, hash: hashToken(token), most: TOKENS_PER_DOOR });
        return { code, token };
      }),
    rotate: (key) =>
      within(key, async (client) => {
        await repo.lockRoom(client, key, 'change');
        await repo.removeDoor(client, key);
        const expires = new Date(clock() + DOOR_MS);
        while (!(await repo.createDoor(client, { ...key, code: createCode(), expires })));
      }),
    shut: (key) =>
      within(key, async (client) => {
        await repo.lockRoom(client, key, 'change');
        await repo.removeDoor(client, key);
      }),
    createLink: async (key, role) => {
      const link = createToken();
      const expires = new Date(clock() + LINK_MS);
      const kept = { ...key, hash: hashToken(link), role, expires };
      await within(key, (client) => repo.createSeatLink(client, kept));
      return link;
    },
    purge: () => inSpaces(pool, [], (client) => repo.purgeExpired(client, new Date(clock()))),
  };
}
