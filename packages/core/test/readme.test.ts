// The example of the package's README, on the log that it names.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { instant } from '../src/kernel/index.js';
import { METHODS } from '../src/methods/index.js';
import { getWall, type OpenSpaceState } from '../src/methods/open-space/index.js';
import { createConductor, getSchedule, isClosed } from '../src/seminar/index.js';

it('a seminar is replayed from its log with this package alone [R149]', () => {
  const file = new URL('./fixtures/seminar-v1.json', import.meta.url);
  const { settings, log, version } = JSON.parse(readFileSync(file, 'utf8'));
  const conductor = createConductor(METHODS);
  const read = conductor.parseSettings(settings);
  if (!read.ok) throw new Error(read.refusal.code);
  let state = conductor.start(read.value);
  for (const record of log) {
    state = conductor.evolve(state, { ...record, body: conductor.upgrade(record.body, version) });
  }
  const [forum] = conductor.listHarvest(state);
  const wall = getWall(state.activities.forum?.state as OpenSpaceState);
  expect(isClosed(state)).toBe(true);
  expect(forum?.items).toHaveLength(wall.challenge.count + wall.asset.count);
  expect(forum?.items.every(({ group }) => group !== null)).toBe(true);
  expect(getSchedule(state, instant(log[0].at)).totalMinutes).toBe(165);
});
