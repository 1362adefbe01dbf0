// What a Fabrique says when it says no, and to whom it opens.
import { expect, it } from 'vitest';
import { listRefusalFaults, listRouteFaults, listTypographyFaults } from '../../../../test/room-words.js';
import type { Database } from '../../../platform/server/db/index.js';
import { fabriqueRefusals as english } from '../refusals.en.js';
import { createFabriqueRoom } from './index.js';

const room = createFabriqueRoom({
  database: {} as Database,
  listOrganisationNames: async () => new Map(),
  listGrantedSpaces: async () => [],
});
const routes = room.handlers.map(({ route }) => route);

it('has one sentence and one status per refusal, with the same figures in both languages [R143]', () => {
  expect(listRefusalFaults({ statuses: room.statuses, french: room.refusals, english })).toEqual([]);
  expect(listTypographyFaults(Object.values(room.refusals))).toEqual([]);
});

it('lets those who answer for the Fabrique write, and everybody in it read [R006] [R013]', () => {
  expect(listRouteFaults(routes)).toEqual([]);
  const writers = routes.filter(({ method }) => method !== 'GET').flatMap(({ access }) => access.roles);
  expect(writers).toEqual(['programme-owner', 'facilitator']);
});
