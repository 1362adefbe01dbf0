// Who may order what around expectations, written out in full, so that a right given by mistake is seen.
import { describe, expect, it } from 'vitest';
import { EXPECTATIONS_RIGHTS } from './command.js';

/** F facilitator, S scribe, P participant. */
const TABLE: readonly (readonly [string, string])[] = [
  ['start-stage', 'F'],
  ['close', 'F'],
  ['reopen', 'F'],
  ['write-slip', 'FSP'],
  ['edit-slip', 'FSP'],
  ['retag-slip', 'FSP'],
  ['hide-slip', 'FS'],
  ['restore-slip', 'FS'],
  ['adopt-rule', 'FS'],
  ['set-rule-aside', 'FS'],
  ['return-rule', 'FS'],
  ['order-charter', 'FS'],
  ['present-charter', 'F'],
  ['withdraw-charter', 'F'],
  ['sign', 'FSP'],
  ['sign-for', 'FS'],
  ['withdraw-signature', 'FSP'],
  ['show-carried', 'F'],
  ['give-verdict', 'FS'],
];

const ROLES = { F: 'facilitator', S: 'scribe', P: 'participant' } as const;

describe('rights of expectations [R038]', () => {
  it.each(TABLE)('%s: %s', (type, letters) => {
    const roles = [...letters].map((letter) => ROLES[letter as keyof typeof ROLES]);
    expect(EXPECTATIONS_RIGHTS[type as keyof typeof EXPECTATIONS_RIGHTS]).toEqual(roles);
  });

  it('leave nothing out of this table', () => {
    expect(Object.keys(EXPECTATIONS_RIGHTS).toSorted()).toEqual(TABLE.map(([type]) => type).toSorted());
  });
});
