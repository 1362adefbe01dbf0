// Row 12: after an erasure and its job, no byte of the person is left in answers, files, logs, data files, nor in an older backup restored.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { replayErasures } from '../app/src/main.followers.js';
import { createBackupCommand } from '../app/src/platform/server/cli/backup-command.js';
import type { Command } from '../app/src/platform/server/cli/command.js';
import { runCommandLine } from '../app/src/platform/server/cli/command.js';
import { createEraseCommand } from '../app/src/platform/server/cli/erase-command.js';
import { createRestoreCommand } from '../app/src/platform/server/cli/restore-command.js';
import { type Config, parseConfig } from '../app/src/platform/server/config/index.js';
import { openStorage } from '../app/src/platform/server/storage/index.js';
import { networkFormats } from '../app/src/rooms/actor-network/contract/exchange.js';
import { insertFamilies } from '../app/src/rooms/actor-network/server/repo.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';
import { attend, type Canary, type Leaving, number, showTie, word } from './stage/leaving.js';
import { createTenant, openStage, type Stage } from './stage/stage.js';
import { openSurvey, type Phone, post } from './stage/survey.js';

const OTHERS = 11;
/** From the erasure to its last byte, in milliseconds. */
const LIMIT = 60_000;
/** The roster's person, the tie taken back, the name in seminars, its seat and the other one. */
const ERASURES = 5;

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}

/** The files of a folder that hold a canary, with its name; compressed ones are opened. */
function searchFolder(folder: string, canaries: readonly Canary[]) {
  const found: string[] = [];
  let bytes = 0;
  for (const path of listFiles(folder)) {
    const raw = readFileSync(path);
    const content = path.endsWith('.gz') ? gunzipSync(raw) : raw;
    bytes += content.length;
    for (const { name, bytes: shapes } of canaries) {
      if (shapes.some((shape) => content.includes(shape)))
        found.push(`${name}: ${path.slice(folder.length)}`);
    }
  }
  return { found, bytes };
}

function searchText(text: string, canaries: readonly Canary[]): readonly string[] {
  const content = Buffer.from(text, 'utf8');
  return canaries.flatMap(({ name, bytes }) => (bytes.some((one) => content.includes(one)) ? [name] : []));
}

interface Field {
  readonly lead: string;
  readonly base: string;
  /** The roster line that will go. */
  readonly line: string;
  readonly canaries: readonly Canary[];
  readonly leavings: readonly Leaving[];
}

/** Everybody answers and names everybody; the person to erase is named by all and names all. */
async function answer(stage: Stage, people: readonly Phone[]): Promise<void> {
  for (const { token, subject } of people) {
    const ticked = people.map((one) => one.subject).filter((one) => one !== subject);
    const say = (part: object) =>
      post(stage, '', { url: '/api/survey/parts', body: { token, op: randomUUID(), say: part } });
    await say({ part: 'who', ticked, done: true });
    for (const person of ticked) await say({ part: 'how', person, rhythm: 3, modes: ['info'] });
    await say({ part: 'finish' });
  }
}

async function play(stage: Stage): Promise<Field> {
  const { server } = stage;
  // Backups are dated by the machine; what is taken back after one must be dated after it.
  server.clock.advance(Date.now() - server.clock.now);
  const { fabrique, territory } = await createTenant(server.database);
  const base = `/api/spaces/${territory.space}`;
  await server.database.within(fabrique, (tx) =>
    insertFamilies(tx, fabrique, [{ id: 'entreprise', label: 'Entreprises' }]),
  );
  const cookie = await server.signIn('project-lead', territory);
  const add = (body: object) => post(stage, cookie, { url: `${base}/roster`, body });
  const mark = randomUUID().slice(0, 8);
  const person = {
    personName: `Zoé Canari-${mark}`,
    role: `gardienne ${mark}`,
    organisationName: `Volière ${mark}`,
    contact: `zoe.${mark}@canari.example`,
    familyId: 'entreprise',
  };
  const line = (await add(person)).json<{ id: string }>().id;
  // A correction leaves an older row behind: it must go too.
  const older = { ...person, personName: `Zoë Canari-${mark}`, version: 1 };
  await server.send({ method: 'PUT', url: `${base}/roster/${line}`, body: older, cookie });
  for (let at = 0; at < OTHERS; at += 1) await add({ personName: `Voisin ${at}` });
  const { people, lead } = await openSurvey(stage, territory);
  await answer(stage, people);
  const own = people.find(({ name }) => name.includes(mark));
  const [one, other] = people.filter((phone) => phone !== own);
  if (own === undefined || one === undefined || other === undefined) {
    throw new Error('guarantees/12: too few people');
  }
  const place = { stage, territory, lead };
  const leavings = [await showTie(place, [one, other]), await attend(place, mark)];
  const canaries = [
    word('name', `Canari-${mark}`),
    word('role', person.role),
    word('organisation', person.organisationName),
    word('address', person.contact),
    number('line', line),
    number('answers', own.subject),
    ...leavings.flatMap((leaving) => leaving.canaries),
  ];
  return { lead, base, line, canaries, leavings };
}

/** All that an organiser can read of the territory, in one text. */
async function readEverything(stage: Stage, { base, lead, leavings }: Field): Promise<string> {
  const files = networkFormats.map((format) => `network-files/${format}`);
  const own = ['roster', 'surveys', 'board', 'piloting', 'network-ties', 'cooperation', ...files];
  const paths = [...own, ...leavings.flatMap((leaving) => leaving.paths)];
  const texts: string[] = [];
  for (const path of paths) {
    const reply = await stage.server.send({ url: `${base}/${path}`, cookie: lead });
    if (reply.status !== 200) throw new Error(`guarantees/12: ${path} → ${reply.status}`);
    texts.push(reply.text);
  }
  return texts.join('\n');
}

function createRunner(config: Config) {
  const commands: readonly Command[] = [
    createBackupCommand(() => config),
    createEraseCommand(() => config),
    createRestoreCommand(() => config, replayErasures),
  ];
  return async (...words: string[]): Promise<string> => {
    const said: string[] = [];
    const keep = (text: string): void => void said.push(text);
    const status = await runCommandLine(commands, words, { print: keep, warn: keep });
    if (status !== 0) throw new Error(`guarantees/12: trame ${words.join(' ')} → ${said.join('\n')}`);
    return said.join('\n');
  };
}

/** Plays, saves, erases, sweeps, saves again; then restores the first backup and looks there too. */
async function measure(folder: string, sabotage: boolean) {
  const config = parseConfig({ TRAME_DATA: join(folder, 'data') });
  const backups = join(folder, 'backups');
  mkdirSync(backups);
  const run = createRunner(config);
  const storage = await openStorage(config);
  const logged: string[] = [];
  const stage = await openStage(storage.database, undefined, (entry) => {
    logged.push(JSON.stringify(entry));
  });
  const field = await play(stage);
  const { canaries } = field;
  await run('backup', join(backups, 'before.tar.gz'));
  const seenBefore = new Set([
    ...searchFolder(config.dataFolder, canaries).found.map((one) => one.split(':')[0]),
    ...searchText(await readEverything(stage, field), canaries),
  ]);
  const startedAt = performance.now();
  const gone = await stage.server.send({
    method: 'DELETE',
    url: `${field.base}/roster/${field.line}`,
    cookie: field.lead,
  });
  for (const { leave } of field.leavings) await leave();
  // What a job that was forgotten would leave.
  if (!sabotage) await run('erase');
  const files = searchFolder(config.dataFolder, canaries);
  const milliseconds = Math.round(performance.now() - startedAt);
  const read = searchText(await readEverything(stage, field), canaries);
  const logs = searchText(
    logged.join('\n'),
    canaries.filter(({ name }) => name !== 'line'),
  );
  await run('backup', join(folder, 'after.tar.gz'));
  await stage.close();
  await storage.stop();
  const after = searchFolder(config.dataFolder, canaries);
  const exported = gunzipSync(readFileSync(join(folder, 'after.tar.gz')));
  const into = join(folder, 'restored');
  const ledger = join(config.dataFolder, 'backups', 'effacements.json');
  if (sabotage) await run('erase');
  const restored = await run('restore', join(backups, 'before.tar.gz'), '--into', into, '--erasures', ledger);
  return {
    erased: gone.status,
    milliseconds,
    canaries: canaries.length,
    foundBefore: seenBefore.size,
    inAnswers: read,
    inLogs: logs,
    inDataFiles: [...new Set([...files.found, ...after.found])],
    inBackupMadeAfter: canaries.filter(({ bytes }) => bytes.some((one) => exported.includes(one))).length,
    inRestored: searchFolder(into, canaries).found,
    replayed: /Effacements refaits : (\d+)/.exec(restored)?.[1] ?? '0',
    searchedBytes: files.bytes + statSync(join(backups, 'before.tar.gz')).size,
    loggedLines: logged.length,
  };
}

/** Runs the row. */
export async function run({ sabotage }: GuaranteeOptions): Promise<GuaranteeResult> {
  const folder = mkdtempSync(join(tmpdir(), 'trame-erasure-'));
  try {
    const figures = await measure(folder, sabotage);
    const clean = [figures.inAnswers, figures.inLogs, figures.inDataFiles, figures.inRestored];
    const ok =
      figures.erased === 200 &&
      figures.foundBefore === figures.canaries &&
      clean.every((list) => list.length === 0) &&
      figures.inBackupMadeAfter === 0 &&
      figures.replayed === String(ERASURES) &&
      figures.milliseconds <= LIMIT;
    return { ok, figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
