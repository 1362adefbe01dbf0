// A programme of two thousand actions: filtered, written as XLSX beside the same table by the library alone, and what a pilot's page weighs.
import { filterActions, type ProgrammeFilter } from '@trame/core/action-programme';
import { writeXlsx } from 'hucre';
import { writeXlsxBook } from '../app/src/platform/server/sheet/write.js';
import { composeContent } from '../app/src/rooms/action-programme/server/exchange/content.js';
import {
  composeActionTable,
  composeBook,
} from '../app/src/rooms/action-programme/server/exchange/spreadsheet.js';
import { PULSE_STYLE, writePulsePage } from '../app/src/rooms/action-programme/server/pulse/page.js';
import type { StoredProgramme } from '../app/src/rooms/action-programme/server/repo.js';
import { drawProgramme, showProgramme } from '../app/test/random-programme.js';

const ACTIONS = 2000;
const TURNS = 7;
const TARGETS = { filterMs: 100, xlsxMs: 2000, pageBytes: 30_000 };

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function time(work: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return Math.round(median(taken) * 10) / 10;
}

function weighPage(actions: number): number {
  const page = writePulsePage({
    token: 'x'.repeat(67),
    label: 'La directrice du port',
    month: '2027-03',
    territory: 'Pays de la Tuile',
    actions: Array.from({ length: actions }, (_, index) => ({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      title: `Action numéro ${index}, avec un titre aussi long que ceux des annexes`,
      answer: null,
      helpers: Array.from({ length: 8 }, (_, helper) => `Organisation partenaire ${helper}`),
    })),
    ...{ chosen: null, message: null, draft: null, hasAddress: true },
  });
  return Buffer.byteLength(page) + Buffer.byteLength(PULSE_STYLE);
}

/** Programmes are written in French: the signs that random ones hold for the sake of properties are left out here. */
function drawPlain(): StoredProgramme {
  return JSON.parse(JSON.stringify(drawProgramme(1, ACTIONS)).replaceAll('★', 'digue')) as StoredProgramme;
}

const hold = (value: number, target: number) => ({ value, target, holds: value <= target });

/** Runs it all; milliseconds are medians of seven turns. */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const programme = drawPlain();
  const content = composeContent(showProgramme(programme), Date.UTC(2027, 2, 9));
  const table = composeActionTable(content);
  const cells = [table.columns.map(({ title }) => title), ...table.rows.map((row) => [...row])];
  const filter = (asked: ProgrammeFilter) =>
    time(() => filterActions(programme.actions, asked, programme.groups));
  const ours = await time(() => writeXlsxBook({ title: 't', author: 'a', tables: [table] }));
  const library = await time(() => writeXlsx({ sheets: [{ name: 'Actions', rows: cells }] }));
  return {
    actions: ACTIONS,
    filterOneWordMs: hold(await filter({ search: 'quai' }), TARGETS.filterMs),
    filterTwoWordsAndStateMs: hold(
      await filter({ search: 'quai filiere', status: 'late' }),
      TARGETS.filterMs,
    ),
    xlsxWholeBookMs: hold(await time(() => writeXlsxBook(composeBook(content))), TARGETS.xlsxMs),
    xlsxOneTableMs: ours,
    sameCellsByHucreAloneMs: library,
    ratioToHucre: Math.round((100 * ours) / library) / 100,
    pilotPageBytes: Object.fromEntries(
      [1, 3, 10, 20].map((actions) => [`${actions} actions`, hold(weighPage(actions), TARGETS.pageBytes)]),
    ),
  };
}
