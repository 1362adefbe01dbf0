// The core on its own: bytes of the file in, effects out.
import { readFileSync } from 'node:fs';
import {
  decomposeColumns,
  drawLocalEffects,
  type JobColumns,
  readJobColumns,
  type TerritoryGroups,
} from '@trame/core/shift-share';
import { files, readPeak, report, time } from './measure.js';

function readGroups(columns: JobColumns): TerritoryGroups {
  const place = new Map(columns.territories.codes.map((code, t) => [code, t]));
  const of = new Int32Array(columns.territories.codes.length).fill(-1);
  const codes = new Map<string, number>();
  for (const line of readFileSync(files.groups, 'utf8').split('\n').slice(1)) {
    const [commune = '', group = ''] = line.split(',');
    const territory = place.get(commune);
    if (territory === undefined) continue;
    const code = codes.get(group) ?? codes.size;
    codes.set(group, code);
    of[territory] = code;
  }
  return { count: codes.size, of };
}

const layout = {
  separator: 44,
  skip: 1,
  territory: 0,
  sector: 1,
  years: [
    { year: 2009, column: 2 },
    { year: 2015, column: 3 },
  ],
};

const read = await time(() => readJobColumns(readFileSync(files.cells), layout));
const columns = read.answer;
const groups = readGroups(columns);
const computed = await time(() => decomposeColumns(columns, { from: 0, to: 1 }, [groups]));
const [group] = computed.answer.groups;
const checksum = (group?.local ?? new Float64Array()).reduce((sum, jobs) => sum + Math.abs(jobs), 0);
const pure = computed.answer.territories.pureLocal.reduce((sum, jobs) => sum + Math.abs(jobs), 0);

const sectors = columns.sectors.codes.length;
const start = Float64Array.from({ length: sectors }, (_, s) => 40 + 37 * s);
const pair = {
  start,
  end: start.map((jobs) => jobs * 0.95),
  referenceStart: start.map((jobs) => jobs * 900),
  referenceEnd: start.map((jobs) => jobs * 890),
};
const drawn = await time(() => drawLocalEffects(pair, { draws: 1_000, seed: 1 }));

report({
  engine: 'trame',
  readMs: read.ms,
  computeMs: computed.ms,
  checksum: checksum + pure,
  rows: columns.rows,
  peakMb: readPeak(),
  version: `node ${process.version}`,
  more: { thousandDrawsOfOneTerritoryMs: Math.round(drawn.ms) },
});
process.exit(0);
