// DuckDB in the same process, on keys coded as enumerations, which is its quickest way.
import { DuckDBInstance, version } from '@duckdb/node-api';
import { files, readPeak, report, time } from './measure.js';

const instance = await DuckDBInstance.create(':memory:');
const duck = await instance.connect();
const run = async (sql: string): Promise<void> => {
  await duck.run(sql);
};

const columns = `columns = {'codgeo': 'VARCHAR', 'a88': 'VARCHAR', 'y2009': 'DOUBLE', 'y2015': 'DOUBLE'}`;
const source = `read_csv('${files.cells}', header = true, ${columns})`;

const bare = await time(() => run(`create or replace table bare as select * from ${source}`));

const coded = await time(async () => {
  await run('drop table if exists cells; drop type if exists commune; drop type if exists sector');
  await run(`create or replace temp table raw as select * from ${source}`);
  await run('create type commune as enum (select distinct codgeo from raw order by 1)');
  await run('create type sector as enum (select distinct a88 from raw order by 1)');
  await run(
    'create table cells as select codgeo::commune as c, a88::sector as s, y2009 as e0, y2015 as e1 from raw',
  );
});

await run(
  `create table groups as select codgeo::commune as c, epci from read_csv('${files.groups}', header = true, columns = {'codgeo': 'VARCHAR', 'epci': 'VARCHAR'})`,
);

const perCell = `
  with sectors as (select s, sum(e0) as b0, sum(e1) as b1 from cells group by s),
  whole as (select sum(b0) as w0, sum(b1) as w1 from sectors where b0 > 0),
  bases as (select c, sum(e0) as r0 from cells group by c),
  parts as (
    select c, e0 * (w1 / w0 - 1) as n, e0 * (b1 / b0 - w1 / w0) as m, e1 - e0 * b1 / b0 as l,
      case when e0 > 0 then r0 * b0 / w0 * (e1 / e0 - b1 / b0) else e1 end as p
    from cells join sectors using (s) join bases using (c) cross join whole where b0 > 0
  )`;

const computed = await time(async () => {
  await run(
    `create or replace temp table communes as ${perCell} select c, sum(n) as n, sum(m) as m, sum(l) as l, sum(p) as p, sum(l - p) as a from parts group by c`,
  );
  await run(
    'create or replace temp table epcis as select epci, sum(n) as n, sum(m) as m, sum(l) as l, sum(p) as p, sum(a) as a from communes join groups using (c) group by epci',
  );
  const read = await duck.runAndReadAll(
    'select (select sum(abs(l)) from epcis) + (select sum(abs(p)) from communes), (select count(*) from cells)',
  );
  return read.getRows()[0] ?? [];
});

report({
  engine: 'duckdb',
  readMs: coded.ms,
  computeMs: computed.ms,
  checksum: Number(computed.answer[0]),
  rows: Number(computed.answer[1]),
  peakMb: readPeak(),
  version: version(),
  more: { readWithoutCodingMs: Math.round(bare.ms) },
});
process.exit(0);
