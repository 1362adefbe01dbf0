// Old events come to today's form; what is newer than us is left alone.
import { describe, expect, it } from 'vitest';
import { OPEN_SPACE_VERSION, upgradeOpenSpaceEvent } from './versions.js';

describe('versions of events [R149]', () => {
  const fact = { type: 'marketplace-opened' } as const;

  it('an event of today is answered as it is', () => {
    expect(upgradeOpenSpaceEvent(fact, OPEN_SPACE_VERSION)).toBe(fact);
  });

  it('an event from before the first version, or from a later one, is not lost', () => {
    expect(upgradeOpenSpaceEvent(fact, 0)).toEqual(fact);
    expect(upgradeOpenSpaceEvent(fact, OPEN_SPACE_VERSION + 1)).toEqual(fact);
  });
});
