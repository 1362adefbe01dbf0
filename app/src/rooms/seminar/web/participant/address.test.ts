// The three addresses of the phone.
import { describe, expect, test } from 'vitest';
import { formatRoomPath, parseAddress } from './address.js';

const space = '11111111-1111-4111-8111-111111111111';
const room = '22222222-2222-4222-8222-222222222222';

describe('les adresses', () => {
  test('la salle, aller et retour', () => {
    expect(parseAddress(formatRoomPath(space, room), '')).toEqual({ kind: 'room', space, room });
  });

  test.each([
    ['/rejoindre', '', { kind: 'join' }],
    ['/r', '#jeton', { kind: 'arrival', token: 'jeton' }],
    ['/r', '', { kind: 'join' }],
    ['/b', '#badge', { kind: 'badge', token: 'badge' }],
    ['/b', '', { kind: 'join' }],
    ['/f', '#reference', { kind: 'sheet', reference: 'reference' }],
    ['/salle/nimporte/quoi', '', { kind: 'join' }],
    ['/', '', { kind: 'join' }],
  ])('%s%s', (path, hash, address) => {
    expect(parseAddress(path, hash)).toEqual(address);
  });
});
