// What a badge opens: the seminar under way for whoever bears it, the list at the entrance for those who keep it.
import type { Result } from '@trame/core/kernel';
import { accept, refuse } from '@trame/core/kernel';
import { mintScope, type TenantScope, type Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/person.js';
import type { Attendee } from '../../contract.js';
import { type SeminarParts, scopeOf } from '../context.js';
import { findSeminar, listOpenSeminars } from '../repo.js';
import { ensureAttendee, findAttendee, updateAttendee } from './attendee.repo.js';
import { type BadgeHolder, findHolder, readGuest, readHolder } from './badge.js';
import { removeBadges } from './badge.repo.js';
import { findPerson, type StoredPerson } from './person.repo.js';
import { ensureTwin } from './twin.js';

/** A device keeps the seat that a badge gave as long as any other. */
const SEAT_SECONDS = 7 * 24 * 3600;

const MISSING = { code: 'not-found' } as const;

/** The routes of badges. */
export function createBadgeHandlers(parts: SeminarParts): readonly Handler[] {
  return [createShowHandler(parts), createScanHandler(parts), createRevokeHandler(parts)];
}

/** The line of a person on a seminar's list, made when nobody expected them. */
async function expectPerson(
  tx: Tx,
  scope: TenantScope,
  who: { readonly seminar: string; readonly person: string },
): Promise<Result<{ readonly attendee: Attendee; readonly added: boolean }>> {
  const person = await findPerson(tx, scope, { person: who.person });
  if (person === null || person.displayName === null) return refuse('badge-unknown');
  const { displayName, organisationId, organisationName, family } = person;
  const words = { displayName, organisationId, organisationName, family, personId: person.id };
  return accept(await ensureAttendee(tx, scope, { ...words, seminar: who.seminar }));
}

/** Somebody of a territory: their badge, and what their territory knows of them. */
interface Guest {
  readonly holder: BadgeHolder;
  readonly known: StoredPerson | null;
}

/** The line, on a list of the Fabrique, of somebody known to a territory: the same words, for another space. */
async function expectGuest(
  tx: Tx,
  scope: TenantScope,
  who: Guest & { readonly seminar: string },
): Promise<Result<{ readonly attendee: Attendee; readonly added: boolean }>> {
  const { seminar, holder, known } = who;
  if (known === null || known.displayName === null) return refuse('badge-unknown');
  const { displayName, organisationName, family } = known;
  const personId = await ensureTwin(tx, scope, { holder, known: { ...known, displayName } });
  const words = { displayName, organisationId: null, organisationName, family, personId };
  return accept(await ensureAttendee(tx, scope, { ...words, seminar }));
}

interface Way {
  readonly scope: TenantScope;
  readonly seminar: string;
  readonly room: string;
  readonly attendee: Attendee;
}

async function readGuestWords({ database }: SeminarParts, holder: BadgeHolder): Promise<Guest> {
  const known = await database.within(holder.scope, (tx) => findPerson(tx, holder.scope, holder));
  return { holder, known };
}

/** The inter-site seminar under way, for a badge of one of its territories. */
async function findCommonWay(parts: SeminarParts, holder: BadgeHolder): Promise<Result<Way | null>> {
  const { fabrique } = holder.scope;
  const scope = mintScope(fabrique, fabrique);
  const guest = await readGuestWords(parts, holder);
  return parts.database.within(scope, async (tx) => {
    const [open] = await listOpenSeminars(tx, scope);
    if (open === undefined) return accept(null);
    const line = await expectGuest(tx, scope, { ...guest, seminar: open.id });
    if (!line.ok) return line;
    return accept({ scope, seminar: open.id, room: open.roomId, attendee: line.value.attendee });
  });
}

/** Where a badge leads: the seminar under way in its space, the last one opened when there are two; else that of all. */
async function findWay(parts: SeminarParts, holder: BadgeHolder): Promise<Result<Way | null>> {
  const { scope, person } = holder;
  const own = await parts.database.within(scope, async (tx): Promise<Result<Way | null>> => {
    const [open] = await listOpenSeminars(tx, scope);
    if (open === undefined) return accept(null);
    const line = await expectPerson(tx, scope, { seminar: open.id, person });
    if (!line.ok) return line;
    return accept({ scope, seminar: open.id, room: open.roomId, attendee: line.value.attendee });
  });
  const isElsewhere = own.ok && own.value === null && scope.space !== scope.fabrique;
  return isElsewhere ? findCommonWay(parts, holder) : own;
}

function createShowHandler(parts: SeminarParts): Handler {
  const { database, engine } = parts;
  return handle(contract.showBadge, async ({ body, presented }) => {
    const holder = await readHolder(database, body.badge);
    if (holder === null) return refused({ code: 'badge-unknown' });
    const way = await findWay(parts, holder);
    if (!way.ok) return refused(way.refusal);
    if (way.value === null) return { leads: 'trace' as const };
    const { scope, seminar, room, attendee } = way.value;
    const key = { space: scope.space, room };
    const seated = await engine.seats.seatExpected(key, {
      attendee: attendee.id,
      name: attendee.displayName,
      family: attendee.family,
      device: presented.device,
    });
    if (!seated.ok) return refused(seated.refusal);
    const { card, device } = seated.value;
    const words = { presence: 'present' as const, memberId: card.member };
    const line = { seminar, attendee: attendee.id };
    await database.within(scope, (tx) => updateAttendee(tx, scope, { key: line, words }));
    const reply = { leads: 'room' as const, ...key, me: card };
    const cookies =
      device === null ? [] : [{ name: 'device' as const, value: device, maxAgeSeconds: SEAT_SECONDS }];
    return { kind: 'session' as const, reply, cookies };
  });
}

function createScanHandler(parts: SeminarParts): Handler {
  const { database } = parts;
  return handle(contract.scanBadge, async (call) => {
    const scope = scopeOf(call);
    const { seminar: id } = call.params;
    const holder = await readGuest(database, scope, call.body.badge);
    const guest = holder === null ? null : await readGuestWords(parts, holder);
    return database.within(scope, async (tx) => {
      if ((await findSeminar(tx, scope, { id })) === null) return refused(MISSING);
      const person = await findHolder(tx, scope, call.body.badge);
      const known = person === null ? null : await expectPerson(tx, scope, { seminar: id, person });
      const line =
        guest === null ? known : (known ?? (await expectGuest(tx, scope, { ...guest, seminar: id })));
      if (line === null) return refused({ code: 'badge-not-here' });
      if (!line.ok) return refused(line.refusal);
      const { attendee, added } = line.value;
      const key = { seminar: id, attendee: attendee.id };
      const again = attendee.presence === 'present';
      const here = again
        ? attendee
        : await updateAttendee(tx, scope, { key, words: { presence: 'present' } });
      return { attendee: here ?? attendee, again, unexpected: added };
    });
  });
}

function createRevokeHandler({ database }: SeminarParts): Handler {
  return handle(contract.revokeBadges, async (call) => {
    const scope = scopeOf(call);
    const key = call.params;
    return database.within(scope, async (tx) => {
      if ((await findSeminar(tx, scope, { id: key.seminar })) === null) return refused(MISSING);
      const line = await findAttendee(tx, scope, key);
      if (line === null) return refused({ code: 'attendee-unknown' });
      return { revoked: await removeBadges(tx, scope, line.personId) };
    });
  });
}
