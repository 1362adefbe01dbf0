// Row 5: who named whom reaches nobody but who said it and the data steward; no small cell, no complement, no pair of releases tells it.
import { randomUUID } from 'node:crypto';
import {
  assembleTwoWaves,
  assembleWave,
  type CategoryTable,
  cellRules,
  compareWaves,
  createCategoryTable,
  createSheet,
  createWaveMatrix,
  FEWEST_MOVERS,
  outsideTypes,
  type SheetPart,
  type SurveyData,
} from '@trame/core/actor-network';
import { createDraw } from '@trame/core/kernel';
import fc from 'fast-check';
import { z } from 'zod';
import { defineRoute } from '../app/src/platform/contract.js';
import { handle, type ServerRoom } from '../app/src/platform/server/http/handler.js';
import { insertFamilies } from '../app/src/rooms/actor-network/server/repo.js';
import { listSheets } from '../app/src/rooms/actor-network/server/survey/sheet.repo.js';
import { inventRequests } from '../app/test/requests.js';
import { demoActors, listDemoParts, listDemoRespondents } from '../app/test/territory-demo.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';
import { playIntroductions } from './stage/introductions.js';
import {
  type Caller,
  type Field,
  mirrorWishes,
  type Person,
  playWishes,
  readMaps,
  signEverybody,
} from './stage/named-map.js';
import { createTenant, openStage, type Stage, startEngine } from './stage/stage.js';
import { openSurvey, post } from './stage/survey.js';

const QUERIES = 5_000;

const careless = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/survey-echo',
  access: {
    id: 'careless.ties',
    scope: 'space',
    roles: ['facilitator'],
    sentence: 'Une route écrite sans soin.',
  },
  summary: 'Rend les feuilles telles quelles',
  reply: z.object({ sheets: z.array(z.unknown()) }),
});

/** Somebody adds a route that hands sheets over: what this row must see. */
function leakSheets(stage: () => Stage) {
  return (rooms: readonly ServerRoom[]): readonly ServerRoom[] => {
    const run = handle(careless, async ({ scope }) => {
      if (scope === null) return { sheets: [] };
      return stage().server.database.within(scope, async (tx) => {
        const sheets: unknown[] = [];
        for (const wave of playedWaves) sheets.push(...(await listSheets(tx, scope, wave)));
        return { sheets };
      });
    });
    return [...rooms, { name: 'careless', handlers: [run], statuses: {}, refusals: {} }];
  };
}

let playedWaves: readonly string[] = [];

/** Plays the invented territory through its phones; wave 1 is given back at the end. */
async function playField(stage: Stage): Promise<Field> {
  const { server } = stage;
  const tenant = await createTenant(server.database);
  const { territory, fabrique } = tenant;
  const families = [...new Set(demoActors.map(({ category }) => category))];
  await server.database.within(fabrique, (tx) =>
    insertFamilies(
      tx,
      fabrique,
      families.map((id) => ({ id, label: id })),
    ),
  );
  const lead = await server.signIn('project-lead', territory);
  for (const { id, category } of demoActors) {
    const body = { personName: id, familyId: category };
    await post(stage, lead, { url: `/api/spaces/${territory.space}/roster`, body });
  }
  const survey = await openSurvey(stage, territory);
  const people = survey.people.map((phone): Person => ({ ...phone, said: [] }));
  await answerAll(stage, people);
  await survey.move('close');
  await survey.move('release');
  playedWaves = [survey.wave];
  return { tenant, wave: survey.wave, people };
}

async function answerAll(stage: Stage, people: readonly Person[]): Promise<void> {
  const subjectOf = (name: string) => people.find((one) => one.name === name)?.subject ?? '';
  for (const who of listDemoRespondents(0)) {
    const person = people.find(({ name }) => name === who);
    if (person === undefined) continue;
    const parts = listDemoParts(0, who, { person: subjectOf, space: (id) => id }).filter(
      ({ part }) => part !== 'spaces',
    );
    for (const say of parts) {
      const body = { token: person.token, op: randomUUID(), say };
      await post(stage, '', { url: '/api/survey/parts', body });
    }
    person.said = parts.flatMap((say: SheetPart) => (say.part === 'who' ? say.ticked : []));
  }
}

/** Random requests by everybody but the steward: none may hold the number of a person. A number alone is already a canary. */
async function walk(stage: Stage, field: Field, seed: number) {
  const callers = await signEverybody(stage, field.tenant);
  const numbers = new Set(field.people.map(({ subject }) => subject));
  const routes = stage.server.routes.filter(
    ({ path }) => !/^\/api\/(survey|join|session)|\.pdf$|stream/.test(path),
  );
  const { territory, sister, fabrique } = field.tenant;
  const id = fc.constantFrom(
    territory.space,
    territory.space,
    field.wave,
    field.wave,
    sister.space,
    fabrique.space,
  );
  const text = fc.constantFrom('entreprise', 'Liens', '1', '');
  const each = Math.ceil(QUERIES / routes.length);
  const leaks: string[] = [];
  let asked = 0;
  for (const [at, route] of routes.entries()) {
    for (const request of fc.sample(inventRequests(route, { id, text }), {
      numRuns: each,
      seed: seed + at,
    })) {
      const caller = callers[asked % callers.length] as Caller;
      const isRead = route.method === 'GET' || /answers|members/.test(route.path);
      const params = {
        ...request.params,
        space: asked % 3 === 0 ? request.params.space : territory.space,
        wave: field.wave,
      };
      const path = route.path.replace(/:(\w+)/g, (_hole, name: string) =>
        encodeURIComponent(String(Reflect.get(params, name) ?? field.wave)),
      );
      // Writes are asked with what the contract admits, but of nobody who could change the field.
      const cookie = isRead ? caller.cookie : (callers.at(-1)?.cookie ?? '');
      const reply = await stage.server.send({
        method: route.method,
        url: path,
        cookie,
        ...(route.body === undefined ? {} : { body: request.body }),
      });
      asked += 1;
      if ([...numbers].some((number) => reply.text.includes(number))) {
        leaks.push(`${caller.who} ${route.method} ${route.path}`);
      }
    }
  }
  return { asked, leaks };
}

/** Phones: each is told its own answers and the closed roster, never what another said. */
async function readPhones(stage: Stage, field: Field): Promise<readonly string[]> {
  const leaks: string[] = [];
  for (const person of field.people) {
    for (const path of ['', '/results']) {
      const body = { token: person.token };
      const reply = await stage.server.send({ method: 'POST', url: `/api/survey${path}`, body });
      // Given back: no sheet and no number is shown on any phone any more.
      const others = field.people.filter(({ subject }) => reply.text.includes(subject));
      if (others.length > 0) leaks.push(`phone ${path}: ${others.length} numbers`);
    }
  }
  return leaks;
}

/** Cells that a reader can work out from what is published: by subtraction along rows and columns, until nothing moves. */
function solveTable(table: CategoryTable): readonly (readonly (number | null)[])[] {
  const cells = table.cells.map((row) => [...row]);
  const size = cells.length;
  const rows = [...table.rowTotals];
  const columns = [...table.columnTotals];
  const fill = (line: (number | null)[], total: number | null): [number, number] | null => {
    const holes = line.flatMap((cell, at) => (cell === null ? [at] : []));
    if (total === null || holes.length !== 1) return null;
    const known = line.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
    return [holes[0] as number, total - known];
  };
  for (let moved = true; moved; ) {
    moved = false;
    for (const totals of [rows, columns]) {
      const found = fill(totals, table.total);
      if (found) {
        totals[found[0]] = found[1];
        moved = true;
      }
    }
    for (let at = 0; at < size; at += 1) {
      const row = fill(cells[at] as (number | null)[], rows[at] ?? null);
      if (row) {
        (cells[at] as (number | null)[])[row[0]] = row[1];
        moved = true;
      }
      const column = fill(
        cells.map((line) => line[at] ?? null),
        columns[at] ?? null,
      );
      if (column) {
        (cells[column[0]] as (number | null)[])[at] = column[1];
        moved = true;
      }
    }
  }
  return cells;
}

/** People who make a cell, counted from the answers themselves. */
function countContributors(data: SurveyData, table: CategoryTable, at: readonly [number, number]): number {
  const category = new Map(data.actors.map(({ id, category: own }) => [id, own ?? '']));
  const [from, to] = [table.lines[at[0]] ?? [], table.lines[at[1]] ?? []];
  const ties = data.waves[0]?.ties ?? [];
  const active = ties.filter(
    (tie) =>
      tie.rhythm >= data.activeThreshold &&
      from.includes(category.get(tie.from) ?? '') &&
      to.includes(category.get(tie.to) ?? ''),
  );
  return new Set(active.map((tie) => tie.from)).size;
}

function inventTerritory(seed: number) {
  const draw = createDraw(seed);
  const categories = ['a', 'b', 'c', 'd', 'e'].slice(0, 2 + draw.below(4));
  const actors = Array.from({ length: 14 + draw.below(20) }, (_, at) => ({
    id: `p${at}`,
    category: draw.pick(categories) ?? 'a',
  }));
  const sheets = actors
    .filter(() => draw.below(10) < 9)
    .map(({ id }) => {
      const ticked = actors
        .filter((other) => other.id !== id && draw.below(6) === 0)
        .map((other) => other.id);
      const ties = Object.fromEntries(ticked.map((to) => [to, { rhythm: 2 as const, modes: null }]));
      return { person: id, sheet: { ...createSheet(1), whoDone: true, ticked, ties } };
    });
  return { actors, sheets };
}

const FRAME = { spaces: [], externalTypes: outsideTypes, activeThreshold: 2 as const };

/** Many invented territories: no cell under the rule, shown or worked out; no second table after one or two movers. */
function attackReleases(seed: number, rounds: number) {
  const faults: string[] = [];
  let cells = 0;
  for (let round = 0; round < rounds; round += 1) {
    const kept = inventTerritory(seed + round);
    const data = assembleWave(kept, FRAME);
    const [wave] = data.waves;
    if (wave === undefined) continue;
    const table = createCategoryTable(createWaveMatrix(data, wave));
    for (const [r, row] of solveTable(table).entries()) {
      for (const [c, value] of row.entries()) {
        if (value === null) continue;
        cells += 1;
        const makers = countContributors(data, table, [r, c]);
        if (makers < cellRules.contributors && value > 0)
          faults.push(`round ${round}, cell ${r},${c}: ${makers}`);
      }
    }
    const leaver = kept.sheets.slice(1);
    const pair = assembleTwoWaves(kept, { ...kept, sheets: leaver }, FRAME);
    const [first, second] = pair.waves;
    if (first === undefined || second === undefined) continue;
    const change = compareWaves(pair, [first, second]);
    const isFew = change.leavers > 0 && change.leavers < FEWEST_MOVERS;
    const shows = change.changes.some(({ before, after }) => before !== null || after !== null);
    if (isFew && shows) faults.push(`round ${round}: one leaver and two levels`);
  }
  return { cells, faults };
}

/** The steward reads, and is written down; a steward who also animates does not. */
async function readAsSteward(stage: Stage, field: Field): Promise<boolean> {
  const { territory } = field.tenant;
  const cookie = await stage.server.signIn('data-steward', territory);
  const url = `/api/spaces/${territory.space}/surveys/${field.wave}/answers`;
  const reply = await stage.server.send({ method: 'POST', url, cookie, body: { reason: 'Garantie 5' } });
  const log = await stage.server.send({ url: `/api/spaces/${territory.space}/survey-readings`, cookie });
  const holdsAnswers = field.people.some(
    ({ said }) => said.length > 0 && said.every((one) => reply.text.includes(one)),
  );
  const holdsNames = field.people.some(({ name }) => reply.text.includes(name));
  return reply.status === 200 && holdsAnswers && !holdsNames && log.text.includes('Garantie 5');
}

/** Runs the row. */
export async function run({ sabotage, seed }: GuaranteeOptions): Promise<GuaranteeResult> {
  const engine = await startEngine();
  const { database } = await engine.createBase();
  const stage: Stage = await openStage(database, sabotage ? leakSheets(() => stage) : undefined);
  try {
    const field = await playField(stage);
    const wished = await playWishes(stage, field);
    if (sabotage) await mirrorWishes(stage, field.tenant);
    const maps = await readMaps(stage, field, wished);
    const introduced = await playIntroductions(stage, field.tenant, sabotage);
    const walked = await walk(stage, field, seed);
    const phones = await readPhones(stage, field);
    const attacked = attackReleases(seed, 400);
    const steward = await readAsSteward(stage, field);
    const ties = field.people.reduce((sum, { said }) => sum + said.length, 0);
    const leaks = [...new Set([...walked.leaks, ...phones])];
    const figures = {
      people: field.people.length,
      namedTies: ties,
      requests: walked.asked,
      leaks: leaks.length,
      mapsReadByTheTeam: maps.reads,
      mapLeaks: maps.leaks.length,
      mapExamples: maps.leaks.slice(0, 5),
      introductionsAsked: introduced.asked,
      introductionReads: introduced.reads,
      readsChangedByOneAnswer: introduced.changed,
      contactsBeforeTwoYeses: introduced.contacts + introduced.toldToTheTeam,
      examples: leaks.slice(0, 5),
      cellsRead: attacked.cells,
      smallCells: attacked.faults.length,
      smallExamples: attacked.faults.slice(0, 5),
      stewardReadsUnderNumbersAndIsLogged: steward,
    };
    const enough = walked.asked >= QUERIES && ties > 300 && attacked.cells > 1_000;
    return {
      ok:
        enough &&
        steward &&
        leaks.length === 0 &&
        introduced.asked === 3 &&
        introduced.changed + introduced.contacts + introduced.toldToTheTeam === 0 &&
        introduced.made &&
        maps.reads >= 3 * 6 &&
        maps.leaks.length === 0 &&
        attacked.faults.length === 0,
      figures,
    };
  } finally {
    await stage.close();
    await engine.stop();
  }
}
