// Who may order what in the workshop methods made of the kit, written out in full, so that a right given by mistake is seen.
import { describe, expect, it } from 'vitest';
import { RECIPROCITY_RIGHTS } from '../src/methods/reciprocity/index.js';
import { RETRO_RIGHTS } from '../src/methods/retro-prospective/index.js';
import { WORLD_CAFE_RIGHTS } from '../src/methods/world-cafe/index.js';
import type { RoomRole } from '../src/workshop/index.js';

/** F facilitator, S scribe, P participant. */
type Line = readonly [order: string, roles: string];

const COURSE: readonly Line[] = [
  ['start-stage', 'F'],
  ['close', 'F'],
  ['reopen', 'F'],
];
const TEAMS: readonly Line[] = [
  ['set-teams', 'FS'],
  ['rename-team', 'FSP'],
  ['seat-people', 'FS'],
  ['join-team', 'FSP'],
  ['move-person', 'FS'],
  ['name-host', 'FSP'],
  ['name-role', 'FSP'],
];
const SLIPS: readonly Line[] = [
  ['write-slip', 'FSP'],
  ['edit-slip', 'FSP'],
  ['retag-slip', 'FSP'],
  ['hide-slip', 'FS'],
  ['restore-slip', 'FS'],
];
const RETRO: readonly Line[] = [
  ...COURSE,
  ...TEAMS,
  ...SLIPS,
  ['add-situation', 'FS'],
  ['edit-situation', 'FS'],
  ['offer-situations', 'FS'],
  ['assign-situations', 'FS'],
  ['write-held', 'FSP'],
  ['name-holder', 'FSP'],
];

const WORLD_CAFE: readonly Line[] = [
  ...COURSE,
  ...SLIPS,
  ['set-themes', 'F'],
  ['appoint-host', 'FS'],
  ['set-plan', 'FS'],
  ['change-plan', 'FS'],
  ['drop-plan', 'FS'],
];
const RECIPROCITY: readonly Line[] = [
  ...COURSE,
  ...SLIPS,
  ['propose-introduction', 'FS'],
  ['answer-introduction', 'FSP'],
  ['ask-contact', 'FSP'],
];

const LETTERS = { facilitator: 'F', scribe: 'S', participant: 'P', observer: 'O', projector: 'W' };

function spellRights(rights: Readonly<Record<string, readonly RoomRole[]>>): readonly Line[] {
  return Object.entries(rights).map(([order, roles]) => [order, roles.map((role) => LETTERS[role]).join('')]);
}

describe('rights are those written here, no more, no less [R038]', () => {
  it.each([
    ['world-cafe', WORLD_CAFE_RIGHTS, WORLD_CAFE],
    ['retro-prospective', RETRO_RIGHTS, RETRO],
    ['reciprocity', RECIPROCITY_RIGHTS, RECIPROCITY],
  ] as const)('%s', (_, rights, written) => {
    expect(spellRights(rights)).toEqual(written);
  });
});
