// The example of the package's README, on the log that it names.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  compareWaves,
  computeBetweenness,
  computeConstraint,
  createBoard,
  createContacts,
  createGraph,
  parseSurvey,
} from '../src/actor-network/index.js';
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

it('a territory is read from its survey with this package alone [R107] [R149]', () => {
  const file = new URL('../src/actor-network/examples/territory-demo.json', import.meta.url);
  const read = parseSurvey(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(read.refusal.code);
  const { data } = read.value;
  const tiles = createBoard(data, 0).tiles.map(({ headline }) => headline);
  expect(tiles[0]?.value).toBeCloseTo(0.6359, 4);
  expect(tiles[0]?.error?.standardError).toBeCloseTo(0.05, 3);
  expect(tiles[6]).toMatchObject({ value: null, caveats: ['fewer-than-5'] });
  const [before, after] = data.waves;
  if (before === undefined || after === undefined) throw new Error('two waves');
  const { changes } = compareWaves(data, [before, after]);
  expect(changes.find(({ key }) => key === 'favourable-share')).toMatchObject({ verdict: 'to-discuss' });
});

it('measures work alone', () => {
  const graph = createGraph({
    n: 4,
    directed: false,
    ties: [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
    ],
  });
  expect(Array.from(computeBetweenness(graph))).toEqual([0, 0, 2, 0]);
  const { constraint } = computeConstraint(createContacts(graph));
  expect(constraint.map((c) => c?.toFixed(4))).toEqual(['1.0069', '1.0069', '0.6111', '1.0000']);
});
