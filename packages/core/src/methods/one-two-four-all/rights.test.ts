// Who may give which order in a 1-2-4-all, written down apart from the code: F facilitator, S scribe, P participant.
import { describe, expect, it } from 'vitest';
import { ONE_TWO_FOUR_ALL_RIGHTS } from './index.js';

const TABLE: readonly (readonly [string, string])[] = [
  ['start-stage', 'F'],
  ['close', 'F'],
  ['reopen', 'F'],
  ['set-question', 'F'],
  ['keep-idea', 'F'],
  ['release-idea', 'F'],
  ['hide-slip', 'FS'],
  ['restore-slip', 'FS'],
  ['write-slip', 'FSP'],
  ['edit-slip', 'FSP'],
  ['retag-slip', 'FSP'],
];

const ROLES = { F: 'facilitator', S: 'scribe', P: 'participant' } as const;

describe('rights of a 1-2-4-all [R038]', () => {
  it.each(TABLE)('%s: %s', (type, letters) => {
    const roles = [...letters].map((letter) => ROLES[letter as keyof typeof ROLES]);
    expect(ONE_TWO_FOUR_ALL_RIGHTS[type as keyof typeof ONE_TWO_FOUR_ALL_RIGHTS]).toEqual(roles);
  });

  it('leave nothing out of this table', () => {
    expect(Object.keys(ONE_TWO_FOUR_ALL_RIGHTS).toSorted()).toEqual(TABLE.map(([type]) => type).toSorted());
  });
});
