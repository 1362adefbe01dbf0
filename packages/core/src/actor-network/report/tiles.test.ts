// The invented territory of 48: every tile, its error, its change on the panel, to 1e-12.
import { expect, it } from 'vitest';
import demo from '../examples/territory-demo.json' with { type: 'json' };
import { parseSurvey } from '../survey/schema.js';
import { listDifferences } from '../testing/differences.js';
import { reportTiles } from './tiles-report.js';

const read = parseSurvey(demo);
if (!read.ok) throw new Error(`territory-demo is refused: ${JSON.stringify(read.refusal)}`);
const report = reportTiles(read.value.data);

it.each(Object.keys(demo.expected))('[R107] %s agrees with figures computed apart', (block) => {
  const expected = (demo.expected as Record<string, unknown>)[block];
  expect(listDifferences(expected, report[block], { tolerance: 1e-12, path: block })).toEqual([]);
});
