// What the room of programmes says when it says no, and to whom it opens.
import { expect, it } from 'vitest';
import { createProgrammeParts } from '../../../../test/programme.js';
import { listRefusalFaults, listRouteFaults, listTypographyFaults } from '../../../../test/room-words.js';
import type { Database } from '../../../platform/server/db/index.js';
import { actionProgrammeRefusals as english } from '../refusals.en.js';
import { comparisonWords } from '../words.fr.js';
import { createActionProgrammeRoom } from './index.js';

const room = createActionProgrammeRoom(createProgrammeParts({ database: {} as Database }));

it('has one sentence and one status per refusal, with the same figures in both languages [R143]', () => {
  expect(listRefusalFaults({ statuses: room.statuses, french: room.refusals, english })).toEqual([]);
  expect(listTypographyFaults(Object.values(room.refusals))).toEqual([]);
});

it('lets the territory’s team write and its lead pair read [R026]', () => {
  expect(listRouteFaults(room.handlers.map(({ route }) => route))).toEqual([]);
});

it('says days as French does: the first of a month is « 1er » [R143]', () => {
  expect(comparisonWords.formatDay('2027-06-01')).toMatch(/^1er\sjuin\s2027$/);
  expect(comparisonWords.formatDay('2027-06-11')).toMatch(/^11\sjuin\s2027$/);
});
