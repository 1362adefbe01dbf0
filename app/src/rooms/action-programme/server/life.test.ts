// A sheet lives: its details, its dated acts, its history, two hands at once; nothing is written over in silence.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionSheet } from '../contract.js';
import { lockAction } from './repo.js';
import { createProgrammeHall, type ProgrammeHall, pilot } from './testing/hall.js';

let hall: ProgrammeHall;

beforeAll(async () => {
  hall = await createProgrammeHall();
});
afterAll(() => hall.app.close());

const put = (action: ActionSheet, body: object) =>
  hall.ask('PUT', `actions/${action.id}`, { title: action.title, version: action.version, ...body });
const act = (action: ActionSheet, path: string, body: object = {}) =>
  hall.ask('POST', `actions/${action.id}/${path}`, { version: action.version, ...body });
const done = async (reply: ReturnType<typeof put>): Promise<ActionSheet> => {
  const answer = await reply;
  expect(answer.text.startsWith('{"status"') ? answer.text : answer.status).toBe(200);
  return answer.json<ActionSheet>();
};
const codeOf = async (reply: ReturnType<typeof put>) => (await reply).json<{ code: string }>().code;

const milestone = (id: string, more: object = {}) => ({
  ...{ id, title: `Jalon ${id}`, who: null, startsOn: null, due: null, doneOn: null },
  ...more,
});

describe('the sheet', () => {
  it('grows field by field, and what is left out stays as it was [R122] [R125]', async () => {
    const action = await hall.add({ title: 'École de production', groupId: hall.group });
    const once = await done(
      put(action, {
        groupId: hall.group,
        stage: 'action-sheet',
        details: {
          problem: 'Pas de soudeurs',
          firstStep: { what: 'Visiter une école', who: 'Lycée', due: '2027-01-15' },
          partners: [
            {
              ...{ id: 'p', organisationId: hall.school, label: 'Lycée du Four' },
              ...{ brings: 'des salles', gains: 'des débouchés' },
            },
          ],
          milestones: [milestone('m', { due: '2027-03-01' })],
          cost: { euros: 400_000, precision: 'order-of-magnitude', note: null },
          financing: [
            {
              ...{ id: 'f', source: 'Région', kind: 'region', organisationId: null },
              ...{ euros: 100_000, state: 'obtained', year: 2027 },
            },
          ],
          indicators: [
            {
              ...{ id: 'i', label: 'Apprentis', unit: 'personnes', target: null, readings: [] },
              baseline: { value: 4, on: '2026-12-31', source: 'lycée' },
            },
          ],
        },
      }),
    );
    const twice = await done(
      put(once, { groupId: hall.group, stage: 'action-sheet', details: { solution: 'Une école' } }),
    );
    expect(twice.details).toMatchObject({
      problem: 'Pas de soudeurs',
      solution: 'Une école',
      firstStep: { due: '2027-01-15' },
      partners: [{ gains: 'des débouchés' }],
    });
    expect(twice.completeness.known).toEqual(
      expect.arrayContaining(['first-step', 'partners', 'milestones', 'cost', 'financing', 'indicator']),
    );
    expect(twice.completeness.missing).toContain('commitment');
  });

  it('refuses in French what contradicts itself, and keeps the sheet as it was', async () => {
    const action = await hall.add({ title: 'Quai' });
    const refuse = (details: object) => codeOf(put(action, { details }));
    expect(await refuse({ startsOn: '2027-02-01', endsOn: '2027-01-01' })).toBe(
      'action-programme/ends-before-start',
    );
    expect(await refuse({ milestones: [milestone('m'), milestone('m')] })).toBe(
      'action-programme/same-mark-twice',
    );
    expect(
      await refuse({ milestones: [milestone('m', { startsOn: '2027-02-01', due: '2027-01-01' })] }),
    ).toBe('action-programme/milestone-ends-before-start');
    expect(await refuse({ dependsOn: [randomUUID()] })).toBe('action-programme/unknown-dependency');
    expect(await refuse({ dependsOn: [action.id] })).toBe('action-programme/dependency-loop');
    const partner = { id: 'p', organisationId: randomUUID(), label: 'X', brings: null, gains: null };
    expect(await refuse({ partners: [partner] })).toBe('action-programme/unknown-organisation');
    const bad = await put(action, { details: { startsOn: '2027-02-30' } });
    expect(bad.status).toBe(400);
    expect((await hall.get<ActionSheet>(`actions/${action.id}`)).version).toBe(1);
  });

  it('is found by what it lacks, by its state and by whom it waits for', async () => {
    const awaited = {
      ...{ id: 'w', from: 'État', organisationId: null, what: 'un agrément' },
      ...{ blockingText: null, since: '2026-11-01', settledOn: null },
    };
    const action = await hall.add({ title: 'Attente longue', details: { awaited: [awaited] } });
    const find = async (query: string) =>
      (await hall.get<{ actions: ActionSheet[] }>(`programme?${query}`)).actions.map(({ id }) => id);
    expect(await find('awaitedFrom=etat')).toEqual([action.id]);
    expect(await find('status=silent&search=attente')).toEqual([action.id]);
    expect(await find('firm=true&search=attente')).toEqual([]);
    expect(await find('ended=false&phase=idea&needsHelp=false&search=longue')).toEqual([action.id]);
    const { lists } = await hall.get<{ lists: { from: string; lines: { title: string }[] }[] }>(
      'programme/awaited',
    );
    expect(lists).toMatchObject([{ from: 'État', lines: [{ title: 'Attente longue' }] }]);
  });
});

describe('dated acts', () => {
  const today = () => new Date(hall.app.clock.now).toISOString().slice(0, 10);

  it('a commitment is said by somebody, on a day that has come, and can be taken back', async () => {
    const action = await hall.add({ title: 'Chaleur fatale' });
    const said = { person: 'Anne Exemple', wording: 'raccorder le four', on: today() };
    expect(await codeOf(act(action, 'commitments', { ...said, person: ' ' }))).toBe(
      'action-programme/commitment-needs-person',
    );
    expect(await codeOf(act(action, 'commitments', { ...said, on: '2999-01-01' }))).toBe(
      'action-programme/commitment-to-come',
    );
    const firm = await done(act(action, 'commitments', said));
    const [commitment] = firm.details.commitments;
    expect(commitment).toMatchObject({ person: 'Anne Exemple', withdrawnOn: null });
    const back = await done(act(firm, `commitments/${commitment?.id}/withdrawal`, { on: today() }));
    expect(back.details.commitments).toMatchObject([{ wording: 'raccorder le four', withdrawnOn: today() }]);
  });

  it('news keeps its day, a raised hand keeps the day it was raised', async () => {
    const action = await hall.add({ title: 'Ressourcerie' });
    const help = { text: 'un local', to: 'Ville' };
    const first = await done(
      act(action, 'progress', { phase: 'study', status: 'blocked', news: 'Plus de local.', help }),
    );
    const raised = first.details.progress;
    expect(raised).toMatchObject({ status: 'blocked', news: { text: 'Plus de local.' }, help });
    await hall.wait(40);
    const second = await done(act(first, 'progress', { phase: 'study', status: 'blocked', help }));
    expect(second.details.progress.help?.since).toBe(raised.help?.since);
    expect(second.details.progress.news).toEqual(raised.news);
    const third = await done(act(second, 'progress', { phase: 'operation', status: 'in-progress' }));
    expect(third.details.progress).toMatchObject({ phase: 'operation', help: null });
  });

  it('an ending needs its reason, closes the sheet, and can be reopened', async () => {
    const action = await hall.add({ title: 'Navette fluviale' });
    const ending = { kind: 'abandoned', on: today(), reason: 'Le quai est fermé.' };
    expect(await codeOf(act(action, 'ending', { ...ending, reason: ' ' }))).toBe(
      'action-programme/ending-needs-reason',
    );
    const ended = await done(act(action, 'ending', ending));
    expect(ended).toMatchObject({ stage: 'closing', details: { ending: { reason: 'Le quai est fermé.' } } });
    expect(await codeOf(act(ended, 'ending', ending))).toBe('action-programme/already-ended');
    const again = await done(act(ended, 'reopening'));
    expect(again).toMatchObject({ stage: 'follow-up', details: { ending: null } });
    expect(await codeOf(act(again, 'reopening'))).toBe('action-programme/not-ended');
  });

  it('pilots follow one another and stay in the history [R119]', async () => {
    const action = await hall.add({ title: 'Four commun', pilots: [pilot(hall.tilery, true)] });
    const next = await done(
      act(action, 'succession', { pilots: [pilot(hall.school)], on: today(), reason: 'élections' }),
    );
    expect(next.pilots.map(({ label }) => label)).toEqual(['Lycée du Four']);
    expect(next.details.pilotHistory).toMatchObject([
      { pilot: { label: 'Tuilerie Martin' }, until: today(), reason: 'élections' },
    ]);
    const same = { pilots: [pilot(hall.school)], on: today() };
    expect(await codeOf(act(next, 'succession', same))).toBe('action-programme/same-pilots');
    const stranger = { pilots: [pilot(randomUUID())], on: today() };
    expect(await codeOf(act(next, 'succession', stranger))).toBe('action-programme/unknown-pilot');
  });

  it('each change has its line in the journal: who, when, what, in plain words', async () => {
    const action = await hall.add({ title: 'Jardin ouvrier' });
    const renamed = await done(put(action, { title: 'Jardins ouvriers', stage: 'project-sheet' }));
    await done(act(renamed, 'progress', { phase: 'study', status: 'in-progress', news: 'Terrain trouvé.' }));
    const { events } = await hall.get<{
      events: { kind: string; who: string; note: string | null; changes: string[] }[];
    }>(`actions/${action.id}/history`);
    expect(events.map(({ kind, note }) => [kind, note])).toEqual([
      ['created', null],
      ['edited', null],
      ['progress', 'Terrain trouvé.'],
    ]);
    expect(events.every(({ who }) => who !== '')).toBe(true);
    expect(events[1]?.changes).toEqual([
      'S’appelait «\u00a0Jardin ouvrier\u00a0», s’appelle «\u00a0Jardins ouvriers\u00a0».',
      'Passe du stade Idée au stade Fiche projet.',
    ]);
    expect(events[2]?.changes).toContain('État\u202f: en cours (rien n’en était dit).');
  });
});

describe('organisations that merge or close', () => {
  it('are followed in every sheet that names them, and nothing else moves', async () => {
    const one = await hall.add({
      title: 'Deux pilotes',
      pilots: [pilot(hall.tilery, true), pilot(hall.school)],
    });
    const other = await hall.add({ title: 'Sans lien' });
    const reply = await hall.ask('POST', 'programme/organisations', {
      ...{ from: hall.tilery, into: hall.school, on: '2026-11-02', reason: 'fusion' },
    });
    const { changed } = reply.json<{ changed: { id: string }[] }>();
    expect(changed.map(({ id }) => id)).toContain(one.id);
    expect(changed.map(({ id }) => id)).not.toContain(other.id);
    const merged = await hall.get<ActionSheet>(`actions/${one.id}`);
    expect(merged.pilots).toMatchObject([{ label: 'Lycée du Four', lead: true }]);
    expect(merged.version).toBe(2);
  });

  it('that close leave « À préciser » with the name that was there [R121]', async () => {
    const one = await hall.add({ title: 'Pilote unique', pilots: [pilot(hall.tilery)] });
    await hall.ask('POST', 'programme/organisations', {
      ...{ from: hall.tilery, into: null, on: '2026-11-02', reason: 'liquidation' },
    });
    const left = await hall.get<ActionSheet>(`actions/${one.id}`);
    expect(left).toMatchObject({ pilotState: 'to-be-named', pilots: [{ label: 'Tuilerie Martin' }] });
    expect(left.details.pilotHistory).toMatchObject([{ reason: 'liquidation' }]);
  });

  it('wait for no sheet that does not name them: somebody may be writing it', async () => {
    const kept = await hall.add({ title: 'Écrite ailleurs' });
    const body = { from: randomUUID(), into: hall.school, on: '2026-11-02' };
    const reply = await hall.app.database.within(hall.scope, async (tx) => {
      await lockAction(tx, hall.scope, kept.id);
      const late = new Promise<null>((resolve) => setTimeout(resolve, 4000, null));
      return Promise.race([hall.ask('POST', 'programme/organisations', body), late]);
    });
    expect(reply?.json()).toEqual({ changed: [] });
  });

  it('cannot merge with themselves or with a stranger', async () => {
    const merge = (into: string) =>
      codeOf(hall.ask('POST', 'programme/organisations', { from: hall.tilery, into, on: '2026-11-02' }));
    expect(await merge(hall.tilery)).toBe('action-programme/organisation-into-itself');
    expect(await merge(randomUUID())).toBe('action-programme/unknown-organisation');
  });
});

describe('two hands on one sheet', () => {
  /** A small seeded draw, so that a failure can be played again. */
  const createDraw = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const ROUNDS = Number(process.env.TRAME_INTERLEAVINGS ?? 60);

  it(`law: over ${ROUNDS} interleavings, no word is written over in silence, and the loser can read both`, async () => {
    const draw = createDraw(2026);
    let action = await hall.add({ title: 'Départ' });
    const accepted = new Set<string>([action.title]);
    const held = [action, action];
    for (let round = 0; round < ROUNDS; round += 1) {
      const hand = draw() < 0.5 ? 0 : 1;
      const mine = held[hand];
      if (mine === undefined) throw new Error('two hands');
      if (draw() < 0.4) {
        held[hand] = await hall.get<ActionSheet>(`actions/${action.id}`);
        continue;
      }
      const title = `Mot ${round} de la main ${hand}`;
      const reply = await put(mine, { title });
      const isCurrent = mine.version === action.version;
      expect(reply.status).toBe(isCurrent ? 200 : 409);
      const now = await hall.get<ActionSheet>(`actions/${action.id}`);
      // The winner's words stand; the loser still holds its own and reads the other's.
      expect(now.title).toBe(isCurrent ? title : action.title);
      if (isCurrent) {
        accepted.add(title);
        action = now;
        held[hand] = now;
      }
    }
    const { events } = await hall.get<{ events: { changes: string[] }[] }>(`actions/${action.id}/history`);
    expect(events).toHaveLength(accepted.size);
    const said = events.flatMap(({ changes }) => changes).join(' ');
    for (const title of [...accepted].slice(1)) expect(said).toContain(title);
  });
});
