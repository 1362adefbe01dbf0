// Who may give which order in a knowledge café, written down apart from the code: F facilitator, S scribe, P participant.
import { describe, expect, it } from 'vitest';
import { CAFE_RIGHTS } from './index.js';

const TABLE: readonly (readonly [string, string])[] = [
  ['start-stage', 'F'],
  ['close', 'F'],
  ['reopen', 'F'],
  ['set-questions', 'F'],
  ['set-teams', 'FS'],
  ['seat-people', 'FS'],
  ['move-person', 'FS'],
  ['give-floor', 'FS'],
  ['hide-slip', 'FS'],
  ['restore-slip', 'FS'],
  ['rename-team', 'FSP'],
  ['join-team', 'FSP'],
  ['name-host', 'FSP'],
  ['name-role', 'FSP'],
  ['write-slip', 'FSP'],
  ['edit-slip', 'FSP'],
  ['retag-slip', 'FSP'],
  ['link-slip', 'FSP'],
];

const ROLES = { F: 'facilitator', S: 'scribe', P: 'participant' } as const;

describe('rights of a knowledge café [R038]', () => {
  it.each(TABLE)('%s: %s', (type, letters) => {
    const roles = [...letters].map((letter) => ROLES[letter as keyof typeof ROLES]);
    expect(CAFE_RIGHTS[type as keyof typeof CAFE_RIGHTS]).toEqual(roles);
  });

  it('leave nothing out of this table', () => {
    expect(Object.keys(CAFE_RIGHTS).toSorted()).toEqual(TABLE.map(([type]) => type).toSorted());
  });
});
