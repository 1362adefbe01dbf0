// What the room of situations says when it says no.
import { expect, it } from 'vitest';
import { listRefusalFaults, listTypographyFaults } from '../../../../test/room-words.js';
import type { Database } from '../../../platform/server/db/index.js';
import { transitionRefusals as english } from '../refusals.en.js';
import { createTransitionRoom, type TransitionParts } from './index.js';

const room = createTransitionRoom({ database: {} as Database } as TransitionParts);

it('has one sentence and one status per refusal, with the same figures in both languages [R143]', () => {
  expect(listRefusalFaults({ statuses: room.statuses, french: room.refusals, english })).toEqual([]);
  expect(listTypographyFaults(Object.values(room.refusals))).toEqual([]);
});
