// Who is let in, line by line, from what the readers say.
import { instant } from '@trame/core/kernel';
import { describe, expect, test } from 'vitest';
import type { AccessRule, SeatRole, SpaceRole } from '../../contract.js';
import { type Admission, admitCaller, type Credentials, type Denial, type Readers } from './caller.js';

const SPACE = '11111111-1111-4111-8111-111111111111';
const FABRIQUE = '22222222-2222-4222-8222-222222222222';
const ROOM = '33333333-3333-4333-8333-333333333333';
const NOBODY: Credentials = { session: null, device: null, space: SPACE, room: ROOM };

interface World {
  readonly roles?: readonly SpaceRole[];
  readonly instance?: readonly SpaceRole[];
  readonly seat?: SeatRole;
  /** Where the seat is, when it is not in the room asked for. */
  readonly seatRoom?: string;
  readonly known?: boolean;
}

function createReaders(world: World): Readers {
  return {
    grants: {
      readStanding: async (hash, space) =>
        hash === 'known'
          ? {
              account: { id: 'account', displayName: 'Camille' },
              instanceRoles: world.instance ?? [],
              spaceRoles: space === SPACE ? (world.roles ?? []) : [],
            }
          : null,
    },
    seats: {
      readSeat: async (hash, place) =>
        hash === 'known' && world.seat !== undefined
          ? { space: place.space, room: world.seatRoom ?? place.room, member: 'member', role: world.seat }
          : null,
    },
    spaces: { readFabrique: async (space) => (world.known !== false && space === SPACE ? FABRIQUE : null) },
  };
}

function admit(
  rule: AccessRule,
  shown: Partial<Credentials>,
  world: World = {},
): Promise<Admission | Denial> {
  const context = { readers: createReaders(world), now: instant(0) };
  return admitCaller(rule, { ...NOBODY, ...shown }, context);
}

const rule = (scope: AccessRule['scope'], roles: SpaceRole[] = [], seats?: SeatRole[]): AccessRule => ({
  id: 'a.b',
  scope,
  roles,
  ...(seats === undefined ? {} : { seats }),
  sentence: 'Une phrase.',
});

const session = { session: 'known' };
const device = { device: 'known' };

describe('open to all', () => {
  test('nobody is looked up, and nobody is handed over, even with a session', async () => {
    const readers: Readers = {
      grants: { readStanding: () => Promise.reject(new Error('looked up')) },
      seats: { readSeat: () => Promise.reject(new Error('looked up')) },
      spaces: { readFabrique: () => Promise.reject(new Error('looked up')) },
    };
    const shown = { ...NOBODY, ...session, ...device };
    const admitted = await admitCaller(rule('public'), shown, { readers, now: instant(0) });
    expect(admitted).toEqual({ scope: null, account: null, seat: null, roles: [] });
  });
});

describe('accounts and the installation', () => {
  test.each<[string, AccessRule, Partial<Credentials>, World, string]>([
    ['nobody', rule('account'), {}, {}, 'sign-in'],
    ['an unknown session', rule('account'), { session: 'stolen' }, {}, 'sign-in'],
    ['a seat alone', rule('account'), device, { seat: 'facilitator' }, 'sign-in'],
    ['nobody', rule('instance', ['operator']), {}, {}, 'sign-in'],
    ['an organiser', rule('instance', ['operator']), session, { roles: ['facilitator'] }, 'forbidden'],
    [
      'a role of a space',
      rule('instance', ['facilitator']),
      session,
      { roles: ['facilitator'] },
      'forbidden',
    ],
  ])('%s is refused', async (_who, given, shown, world, denial) => {
    expect(await admit(given, shown, world)).toBe(denial);
  });

  test('the operator enters, and touches no space', async () => {
    const admitted = await admit(rule('instance', ['operator']), session, { instance: ['operator'] });
    expect(admitted).toMatchObject({ scope: null, account: { id: 'account' }, roles: ['operator'] });
  });
});

describe('a space', () => {
  const kept = rule('space', ['facilitator', 'project-lead']);

  test.each<[string, Partial<Credentials>, World, string]>([
    ['nobody', {}, {}, 'sign-in'],
    ['nobody, at a space that is not', { space: ROOM }, {}, 'sign-in'],
    ['a seat', device, { seat: 'facilitator' }, 'sign-in'],
    ['an account without a role', session, {}, 'not-found'],
    ['the operator', session, { instance: ['operator'] }, 'not-found'],
    ['a role elsewhere', { ...session, space: ROOM }, { roles: ['facilitator'] }, 'not-found'],
    ['a role, at a space that was removed', session, { roles: ['facilitator'], known: false }, 'not-found'],
    [
      'an address that is no identifier',
      { ...session, space: '1 or 1=1' },
      { roles: ['facilitator'] },
      'not-found',
    ],
    ['another role', session, { roles: ['lead-pair'] }, 'forbidden'],
    [
      'the operator with another role',
      session,
      { roles: ['lead-pair'], instance: ['operator'] },
      'forbidden',
    ],
  ])('%s → %s', async (_who, shown, world, denial) => {
    expect(await admit(kept, shown, world)).toBe(denial);
  });

  test('one role of several is enough, and all of them are handed over', async () => {
    const admitted = await admit(kept, session, { roles: ['lead-pair', 'project-lead'] });
    expect(admitted).toMatchObject({
      scope: { space: SPACE, fabrique: FABRIQUE },
      account: { id: 'account' },
      seat: null,
      roles: ['lead-pair', 'project-lead'],
    });
  });

  test('an identifier typed in capitals is the same space', async () => {
    const space = SPACE.toUpperCase();
    expect(await admit(kept, { ...session, space }, { roles: ['facilitator'] })).toMatchObject({
      scope: { space: SPACE },
    });
  });
});

describe('a live room', () => {
  const seated = rule('room', ['facilitator'], ['participant', 'scribe']);

  test.each<[string, Partial<Credentials>, World, string]>([
    ['nobody', {}, {}, 'sign-in'],
    ['a device that sits nowhere', device, {}, 'sign-in'],
    ['a seat of another room', device, { seat: 'participant', seatRoom: FABRIQUE }, 'not-found'],
    [
      'a seat, at a room that is no identifier',
      { ...device, room: 'salle' },
      { seat: 'participant' },
      'not-found',
    ],
    ['a seat with another role', device, { seat: 'observer' }, 'forbidden'],
    ['an account without a role', session, {}, 'not-found'],
    ['another role', session, { roles: ['lead-pair'] }, 'forbidden'],
    [
      'another role and another seat',
      { ...session, ...device },
      { roles: ['lead-pair'], seat: 'observer' },
      'forbidden',
    ],
  ])('%s → %s', async (_who, shown, world, denial) => {
    expect(await admit(seated, shown, world)).toBe(denial);
  });

  test('a seat enters as a seat, an organiser as an organiser', async () => {
    expect(await admit(seated, device, { seat: 'scribe' })).toMatchObject({
      scope: { space: SPACE },
      account: null,
      seat: { role: 'scribe' },
      roles: [],
    });
    expect(await admit(seated, session, { roles: ['facilitator'] })).toMatchObject({
      account: { id: 'account' },
      seat: null,
    });
  });

  test('with both, each is handed over only if the rule names it', async () => {
    const both = { ...session, ...device };
    expect(await admit(seated, both, { roles: ['facilitator'], seat: 'participant' })).toMatchObject({
      account: { id: 'account' },
      seat: { role: 'participant' },
    });
    expect(await admit(seated, both, { roles: ['lead-pair'], seat: 'participant' })).toMatchObject({
      account: null,
      seat: { role: 'participant' },
      roles: [],
    });
    expect(await admit(seated, both, { roles: ['facilitator'], seat: 'observer' })).toMatchObject({
      account: { id: 'account' },
      seat: null,
    });
  });
});
