// What rooms say when they say no: one sentence per reason, in both languages, with the same figures in it.
import { describe, expect, it } from 'vitest';
import type { Database } from '../src/platform/server/db/index.js';
import { actionProgrammeRefusals as actionProgrammeEnglish } from '../src/rooms/action-programme/refusals.en.js';
import { createActionProgrammeRoom } from '../src/rooms/action-programme/server/index.js';
import { actorNetworkRefusals as actorNetworkEnglish } from '../src/rooms/actor-network/refusals.en.js';
import { createActorNetworkRoom } from '../src/rooms/actor-network/server/index.js';
import { fabriqueRefusals as fabriqueEnglish } from '../src/rooms/fabrique/refusals.en.js';
import { createFabriqueRoom } from '../src/rooms/fabrique/server/index.js';
import { territoryRefusals as territoryEnglish } from '../src/rooms/territory/refusals.en.js';
import { createTerritoryRoom } from '../src/rooms/territory/server/index.js';

// Nothing is asked of it: rooms are only listed.
const database: Database = {
  within: () => Promise.reject(new Error('no database')),
  outside: () => Promise.reject(new Error('no database')),
  pool: undefined as never,
  close: async () => undefined,
};
const names = async () => [];
const words = async () => new Map<string, never>();

const rooms = [
  { room: createTerritoryRoom({ database }), english: territoryEnglish },
  {
    room: createActorNetworkRoom({ database, listSharedPiloting: names, listTerritoryNames: names }),
    english: actorNetworkEnglish,
  },
  {
    room: createActionProgrammeRoom({ database, listOrganisationNames: words, listTerritoryNames: names }),
    english: actionProgrammeEnglish,
  },
  {
    room: createFabriqueRoom({ database, listOrganisationNames: words, listGrantedSpaces: names }),
    english: fabriqueEnglish,
  },
].map((one) => ({ ...one, name: one.room.name, english: new Map(Object.entries(one.english)) }));

const listHoles = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe.each(rooms)('the refusals of $name', ({ room, english }) => {
  const french = Object.entries(room.refusals);

  it('have a sentence and a status each [R143]', () => {
    expect(Object.keys(room.statuses).sort()).toEqual(french.map(([code]) => code).sort());
    for (const status of Object.values(room.statuses)) expect([404, 409, 422]).toContain(status);
  });

  it('say the same figures in both languages', () => {
    expect([...english.keys()].sort()).toEqual(french.map(([code]) => code).sort());
    for (const [code, sentence] of french)
      expect(listHoles(english.get(code) ?? '')).toEqual(listHoles(sentence));
  });

  it('are printed as French is: thin spaces, real apostrophes, a full stop [R143]', () => {
    for (const [, sentence] of french) {
      expect(sentence).toMatch(/^[A-ZÀÉ«].*\.$/u);
      expect(sentence).not.toMatch(/'| [;:!?]|« | »/);
    }
  });

  it('never speak of a code, a column or a machine', () => {
    for (const [, sentence] of french)
      expect(sentence).not.toMatch(/\b(id|null|JSON|SQL|uuid|champ|requête)\b/i);
  });
});

describe.each(rooms)('the routes of $name', ({ room }) => {
  const routes = room.handlers.map(({ route }) => route);

  it('are closed to who keeps the machine, and say in French who may and what they do', () => {
    for (const { access, summary } of routes) {
      expect(access.roles).not.toContain('operator');
      expect(access.sentence).toMatch(/^[A-ZÀÉ].*\.$/u);
      expect(summary).toMatch(/^[A-ZÀÉ].*\.$/u);
    }
  });

  it('write for the facilitator and those who answer for the space, never for the lead pair [R026]', () => {
    for (const { method, access } of routes.filter((route) => route.method !== 'GET')) {
      expect([method, access.roles]).toEqual([method, expect.arrayContaining(['facilitator'])]);
      expect(access.roles).not.toContain('lead-pair');
    }
  });

  it('name the space in their address, except the list of my spaces', () => {
    const elsewhere = routes.filter(({ path }) => !path.startsWith('/api/spaces/:space/'));
    expect(elsewhere.map(({ path }) => path)).toEqual(room.name === 'fabrique' ? ['/api/spaces'] : []);
  });
});
