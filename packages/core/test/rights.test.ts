// Who may order what, written out in full, so that a right given by mistake is seen.
import { describe, expect, it } from 'vitest';
import { METHODS } from '../src/methods/index.js';
import { OPEN_SPACE_RIGHTS } from '../src/methods/open-space/index.js';
import { createConductor } from '../src/seminar/index.js';

/** F facilitator, S scribe, P participant. */
const OPEN_SPACE: readonly (readonly [string, string])[] = [
  ['answer-preflight', 'F'],
  ['set-theme', 'F'],
  ['start-stage', 'F'],
  ['close', 'F'],
  ['reopen', 'F'],
  ['open-marketplace', 'F'],
  ['close-marketplace', 'F'],
  ['pose-question', 'FSP'],
  ['edit-question', 'FSP'],
  ['withdraw-question', 'FSP'],
  ['place-question', 'FSP'],
  ['count-group', 'FS'],
  ['post-report', 'FSP'],
  ['amend-report', 'FSP'],
  ['add-card', 'FSP'],
  ['edit-card', 'FSP'],
  ['retype-card', 'FSP'],
  ['link-card', 'FSP'],
  ['group-cards', 'FS'],
  ['move-cards', 'FS'],
  ['name-group', 'FS'],
  ['ungroup', 'FS'],
  ['undo-grouping', 'FS'],
  ['note-capacity', 'FSP'],
  ['remove-capacity', 'FSP'],
  ['hide-item', 'FS'],
  ['restore-item', 'FS'],
];

const CONDUCTOR: readonly (readonly [string, string])[] = [
  ['open', 'F'],
  ['start-step', 'F'],
  ['next-step', 'F'],
  ['end-step', 'F'],
  ['extend-step', 'F'],
  ['pause', 'F'],
  ['resume', 'F'],
  ['freeze', 'F'],
  ['unfreeze', 'F'],
  ['set-projector', 'F'],
  ['announce', 'F'],
  ['clear-announcement', 'F'],
  ['close', 'F'],
  ['reopen', 'F'],
  ['hand-over', 'F'],
  ['withdraw-hand-over', 'F'],
  ['take-over', 'FSP'],
  ['decline-hand-over', 'FSP'],
  ['take-back', 'F'],
  ['carry-over', 'F'],
  ['activity', 'FSP'],
];

const ROLES = { F: 'facilitator', S: 'scribe', P: 'participant' } as const;

function spell(letters: string): string[] {
  return [...letters].map((letter) => ROLES[letter as keyof typeof ROLES]);
}

describe('rights of an open space [R038]', () => {
  it.each(OPEN_SPACE)('%s: %s', (type, letters) => {
    expect(OPEN_SPACE_RIGHTS[type as keyof typeof OPEN_SPACE_RIGHTS]).toEqual(spell(letters));
  });

  it('leave nothing out of this table', () => {
    expect(Object.keys(OPEN_SPACE_RIGHTS).toSorted()).toEqual(OPEN_SPACE.map(([type]) => type).toSorted());
  });
});

describe('rights of the conductor [R038]', () => {
  const { rights } = createConductor(METHODS);

  it.each(CONDUCTOR)('%s: %s', (type, letters) => {
    expect(rights[type]?.toSorted()).toEqual(spell(letters).toSorted());
  });

  it('leave nothing out of this table', () => {
    expect(Object.keys(rights).toSorted()).toEqual(CONDUCTOR.map(([type]) => type).toSorted());
  });

  it('without any method, activities are the facilitator’s, who is told there is none', () => {
    expect(createConductor([]).rights.activity).toEqual(['facilitator']);
  });
});
