// What the room of diagnoses says when it says no.
import { expect, it } from 'vitest';
import { listRefusalFaults, listTypographyFaults } from '../../../../test/room-words.js';
import type { Database } from '../../../platform/server/db/index.js';
import type { Press } from '../../../platform/server/document/index.js';
import { shiftShareRefusals as english } from '../refusals.en.js';
import { createShiftShareRoom } from './index.js';

const room = createShiftShareRoom({ database: {} as Database, contoursFolder: null, press: {} as Press });

it('has one sentence and one status per refusal, with the same figures in both languages [R143]', () => {
  expect(listRefusalFaults({ statuses: room.statuses, french: room.refusals, english })).toEqual([]);
  expect(listTypographyFaults(Object.values(room.refusals))).toEqual([]);
});

it('tells what is not there, what has changed and a press that is busy from what was sent', () => {
  const { statuses } = room;
  expect(statuses).toMatchObject({
    ...{
      'dataset-not-found': 404,
      'seminar-unknown': 404,
      'seminar-already-open': 409,
      'agenda-refused': 422,
    },
    ...{ 'document-queue-full': 503, 'document-too-slow': 503, 'years-not-in-order': 422 },
  });
});
