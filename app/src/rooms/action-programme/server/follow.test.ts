// Versions compared in words, committees minuted, partners asked, handed over; and restricted actions nowhere.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommitteeReply, HandoverReply, Round } from '../contract/follow.js';
import type { Comparison, VersionCard } from '../contract/version.js';
import type { ActionSheet } from '../contract.js';
import { createProgrammeHall, type ProgrammeHall, pilot } from './testing/hall.js';

let hall: ProgrammeHall;
let kept: ActionSheet;
let secret: ActionSheet;
let first: VersionCard;

const SECRET = 'Rachat discret du four';
const today = () => new Date(hall.app.clock.now).toISOString().slice(0, 10);
const act = async (id: string, path: string, body: object) => {
  const { version } = await hall.get<ActionSheet>(`actions/${id}`);
  return (await hall.ask('POST', `actions/${id}/${path}`, { version, ...body })).json<ActionSheet>();
};
const takeVersion = async (label: string) =>
  (await hall.ask('POST', 'programme/versions', { label })).json<VersionCard>();

beforeAll(async () => {
  hall = await createProgrammeHall({
    listSeats: async () => [
      {
        ...{ seat: 'elected', role: 'présidente', organisationId: null, since: '2026-07-01' },
        past: [{ role: 'président', since: '2020-07-01', until: '2026-07-01' }],
      },
    ],
  });
  kept = await hall.add({
    title: 'École de production',
    stage: 'project-sheet',
    pilots: [pilot(hall.school)],
  });
  await hall.add({ title: 'Navette', stage: 'project-sheet' });
  secret = await hall.add({ title: SECRET, stage: 'follow-up', restricted: true });
  first = await takeVersion('v1, séminaire 4');
});
afterAll(() => hall.app.close());

describe('versions', () => {
  it('keep the programme as it was, counts computed', async () => {
    expect(first).toMatchObject({ label: 'v1, séminaire 4', counted: { actions: 3 } });
    await hall.add({ title: 'Arrivée plus tard' });
    const { versions } = await hall.get<{ versions: VersionCard[] }>('programme/versions');
    expect(versions.map(({ counted }) => counted.actions)).toEqual([3]);
  });

  it('are compared in plain words: what arrived, what ended and why, what changed', async () => {
    const { actions } = await hall.readProgramme();
    const navette = actions.find(({ title }) => title === 'Navette');
    await act(navette?.id ?? '', 'ending', {
      ...{ kind: 'abandoned', on: today(), reason: 'Le quai est fermé.' },
    });
    await act(kept.id, 'progress', { phase: 'study', status: 'in-progress', news: 'Local trouvé.' });
    const compared = await hall.get<Comparison>(`programme/comparison?from=${first.id}`);
    expect(compared.summary).toBe(
      'De 3 à 4 lignes\u202f: arrivées 1, closes 1, changées 1, inchangées 1, retirées du tableau 0.',
    );
    expect(compared.ended[0]?.sentences[0]).toMatch(/^Abandonnée, le .* Raison\u202f: Le quai est fermé\.$/);
    expect(compared.added).toMatchObject([{ title: 'Arrivée plus tard' }]);
    expect(compared.changed[0]?.sentences).toContain('Passe de la phase idée à la phase étude.');
    const english = await hall.get<Comparison>(`programme/comparison?from=${first.id}&language=en`);
    expect(english.summary).toContain('From 3 to 4 rows');
  });

  it('print as a PDF, and say when they do not exist', async () => {
    const reply = await hall.ask('GET', `programme/comparison.pdf?from=${first.id}`);
    expect(reply.text.startsWith('%PDF')).toBe(true);
    expect((await hall.ask('GET', `programme/comparison?from=${randomUUID()}`)).json()).toMatchObject({
      code: 'action-programme/unknown-version',
    });
    expect((await hall.ask('GET', 'programme/comparison?from=hier')).status).toBe(400);
  });
});

describe('a steering committee', () => {
  const open = async () =>
    (await hall.ask('POST', 'programme/committees', { title: 'Comité de suivi', on: today() })).json<
      CommitteeReply['committee']
    >();

  it('walks the actions under way, raised hands first, and minutes decisions', async () => {
    await act(kept.id, 'progress', {
      phase: 'study',
      status: 'blocked',
      help: { text: 'un tour', to: 'Région' },
    });
    const committee = await open();
    const { walk } = await hall.get<CommitteeReply>(`programme/committees/${committee.id}`);
    expect(walk[0]).toMatchObject({ actionId: kept.id, reason: 'help' });
    expect(walk.map(({ title }) => title)).not.toContain('Navette');
    const reply = await hall.ask('PUT', `programme/committees/${committee.id}`, {
      ...{ title: committee.title, on: committee.on, chair: 'la présidente', present: ['Région', 'Lycée'] },
      decisions: [
        {
          actionId: kept.id,
          said: 'Il manque un tour.',
          decision: 'La Région le prête.',
          who: 'Région',
          due: null,
        },
        { actionId: secret.id, said: null, decision: 'On attend.', who: null, due: null },
      ],
      ...{ nextOn: null, isClosed: true, version: 1 },
    });
    expect(reply.json()).toMatchObject({ isClosed: true, version: 2 });
    const pdf = await hall.ask('GET', `programme/committees/${committee.id}/minutes.pdf`);
    expect(pdf.text.startsWith('%PDF')).toBe(true);
    const again = await hall.ask('PUT', `programme/committees/${committee.id}`, {
      ...{ title: 'Autre', on: committee.on, decisions: [], nextOn: null, version: 2 },
    });
    expect(again.json()).toMatchObject({ status: 409, code: 'action-programme/committee-closed' });
  });

  it('refuses two hands at once, a next date that is not later, and a stranger', async () => {
    const { id, title, on } = await open();
    const keep = (body: object) =>
      hall.ask('PUT', `programme/committees/${id}`, {
        title,
        on,
        decisions: [],
        nextOn: null,
        version: 1,
        ...body,
      });
    expect((await keep({ nextOn: on })).json()).toMatchObject({ code: 'action-programme/next-before-this' });
    expect((await keep({})).status).toBe(200);
    expect((await keep({})).json()).toMatchObject({ code: 'action-programme/edited-meanwhile' });
    const decision = { actionId: randomUUID(), said: null, decision: 'x', who: null, due: null };
    expect((await keep({ version: 2, decisions: [decision] })).status).toBe(404);
    expect((await hall.ask('GET', `programme/committees/${randomUUID()}`)).status).toBe(404);
  });
});

describe('a round of validation', () => {
  it('asks partners, keeps reservations in their words, and counts silence as silence', async () => {
    const opened = await hall.ask('POST', 'programme/rounds', {
      ...{ versionId: first.id, voices: [{ label: 'Région' }, { label: 'État' }, { label: 'Lycée' }] },
    });
    const round = opened.json<Round>();
    expect(round).toMatchObject({ versionLabel: 'v1, séminaire 4', counted: { asked: 3, silent: 3 } });
    const [region, state] = round.voices;
    const answer = (voice: string | undefined, body: object) =>
      hall.ask('PUT', `programme/rounds/${round.id}/voices/${voice}`, body);
    const missing = await answer(region?.id, { version: 1, answer: 'agreed-with-remark' });
    expect(missing.json()).toMatchObject({ code: 'action-programme/remark-missing' });
    await answer(region?.id, { version: 1, answer: 'agreed-with-remark', remark: 'sans les quais' });
    const stale = await answer(state?.id, { version: 1, answer: 'agreed' });
    expect(stale.json()).toMatchObject({ code: 'action-programme/edited-meanwhile' });
    await answer(state?.id, { version: 2, answer: 'agreed', by: 'la sous-préfète' });
    const { rounds } = await hall.get<{ rounds: Round[] }>('programme/rounds');
    expect(rounds[0]?.counted).toEqual({ asked: 3, agreed: 1, remarked: 1, refused: 0, silent: 1 });
    expect(rounds[0]?.voices[0]).toMatchObject({ remark: 'sans les quais', on: today() });
  });

  it('takes every address that the screen takes, letters with accents included, and no other', async () => {
    const open = async (address: string) =>
      (
        await hall.ask('POST', 'programme/rounds', {
          versionId: first.id,
          voices: [{ label: 'Région', address }],
        })
      ).status;
    expect(await open('contact@region')).not.toBe(200);
    expect(await open('a@b.fr, c@d.fr')).not.toBe(200);
    expect(await open('prénom.nom@exemple.fr')).toBe(200);
  });

  it('is refused on a version that is not there, or closing before it opens', async () => {
    const ask = async (body: object) =>
      (await hall.ask('POST', 'programme/rounds', { voices: [{ label: 'Région' }], ...body })).json();
    expect(await ask({ versionId: randomUUID() })).toMatchObject({
      code: 'action-programme/unknown-version',
    });
    expect(await ask({ versionId: first.id, closesOn: '2001-01-01' })).toMatchObject({
      code: 'action-programme/round-closes-early',
    });
  });
});

describe('a handover', () => {
  it('tells seats with their past, dates to come, hands raised, and empty pilots [R040]', async () => {
    const { version } = await hall.get<ActionSheet>(`actions/${kept.id}`);
    await hall.ask('PUT', `actions/${kept.id}`, {
      ...{ title: kept.title, version, stage: 'project-sheet', pilots: [pilot(hall.school)] },
      details: { firstStep: { what: 'Visiter', who: null, due: '2001-01-01' } },
    });
    const handed = await hall.get<HandoverReply>('programme/handover');
    expect(handed.seats).toMatchObject([{ role: 'présidente', past: [{ role: 'président' }] }]);
    expect(handed.dates).toMatchObject([{ what: 'Visiter', isLate: true }]);
    expect(handed.help).toMatchObject([{ to: 'Région' }]);
  });
});

describe('a restricted action', () => {
  it('is nowhere for whoever is not of the team, on any route that reads', async () => {
    const { committees } = await hall.get<{ committees: { id: string }[] }>('programme/committees');
    const paths = [
      'programme',
      `programme?search=${encodeURIComponent('Rachat')}`,
      'programme/versions',
      `programme/comparison?from=${first.id}`,
      'programme/awaited',
      'programme/handover',
      'programme/committees',
      ...committees.map(({ id }) => `programme/committees/${id}`),
      'programme/rounds',
    ];
    for (const path of paths) {
      const reply = await hall.ask('GET', path, undefined, hall.owner);
      expect([path, reply.status]).toEqual([path, 200]);
      expect(reply.text, path).not.toContain(SECRET);
      expect(reply.text, path).not.toContain(secret.id);
    }
    for (const path of [`actions/${secret.id}`, `actions/${secret.id}/history`]) {
      expect((await hall.ask('GET', path, undefined, hall.owner)).status).toBe(404);
    }
  });

  it('is not counted either, and an action that waits for it does not say so', async () => {
    const waiting = await hall.add({ title: 'Attend le rachat', details: { dependsOn: [secret.id] } });
    expect(waiting.details.dependsOn).toEqual([secret.id]);
    const seen = await hall.get<ActionSheet>(`actions/${waiting.id}`, hall.owner);
    expect(seen.details.dependsOn).toEqual([]);
    const { versions } = await hall.get<{ versions: VersionCard[] }>('programme/versions', hall.owner);
    expect(versions[0]?.counted.actions).toBe(2);
  });

  it('that was open on a former date stays out of it once restricted', async () => {
    const was = await hall.add({ title: 'Ouverte puis restreinte' });
    const version = await takeVersion('v2');
    await hall.ask('PUT', `actions/${was.id}`, { title: was.title, version: 1, restricted: true });
    const reply = await hall.ask('GET', `programme/comparison?from=${version.id}`, undefined, hall.owner);
    expect(reply.text).not.toContain('Ouverte puis restreinte');
  });
});
