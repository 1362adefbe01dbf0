// The programme's working screens as somebody meets them: a sheet, two versions of it, proposals, versions, a committee.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ids, programme } from '../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../test/screen.js';
import type { ActionSheet } from '../contract.js';
import { screens } from './index.js';
import { createDraft, parseDraft, parseNumber, parsePilots } from './sheet/draft.js';

const space = ids.estuary;
const api = `/api/spaces/${space}`;
const root = `/espaces/${space}/programme`;
const [first] = programme.actions;
if (first === undefined) throw new Error('the invented programme has actions');

const seminar = '00000000-0000-4000-8000-0000000000e1';
const card = (item: string, text: string) => ({
  source: { seminar, activity: 'open-space', item },
  seminar: { id: seminar, kind: 'local', number: 2, title: 'SCAN !', date: '2027-03-01' },
  activity: { id: 'open-space', title: 'Forum ouvert' },
  kind: 'challenge',
  text,
  group: null,
  distance: 0,
});

const action: ActionSheet = {
  ...first,
  stage: 'project-sheet',
  provenance: {
    kind: 'activity',
    reference: 'Séminaire local 3, Pitchs',
    quoted: [],
    sources: [{ seminar, activity: 'pitch', item: 'p1' }],
  },
  details: {
    ...first.details,
    problem: 'Pas de soudeurs',
    firstStep: { what: 'Visiter une école', who: 'Lycée', due: '2027-05-03' },
    commitments: [
      {
        ...{ id: 'c1', person: 'Anne Exemple', role: 'proviseure', organisationId: null },
        ...{ organisation: null, on: '2027-04-01', wording: 'ouvrir douze places', withdrawnOn: null },
      },
    ],
  },
  completeness: { stage: 'project-sheet', known: ['origin'], missing: ['pilot', 'objectives'] },
};

const answers: Readonly<Record<string, Answer>> = {
  [`GET ${api}/programme`]: { ...programme, actions: [action, ...programme.actions.slice(1)] },
  [`GET ${api}/actions/${action.id}`]: action,
  [`GET ${api}/actions/${action.id}/history`]: {
    events: [
      {
        ...{ id: 'e1', kind: 'edited', at: '2027-04-02T10:00:00.000Z', who: 'Marc V.', note: null },
        changes: ['Passe du stade Proposition au stade Fiche projet.'],
      },
    ],
  },
  [`GET ${api}/actions/${action.id}/origins`]: {
    stories: [{ sentence: card('p1', 'École'), ancestors: [card('w1', 'Recruter')], descendants: [] }],
  },
  [`GET ${api}/programme/directory`]: { organisations: [{ id: ids.school, name: 'Lycée du Port' }] },
};
const show = (path: string, more: Readonly<Record<string, Answer>> = {}) =>
  showScreen({ screens, at: `${root}${path}`, answers: { ...answers, ...more } });

// A busy machine brings screens slowly; what is said on them is what is tested.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

// Screens are brought when they are shown: here, before anybody waits for one.
beforeAll(async () => {
  await Promise.all(screens.map(({ load }) => load()));
}, 60_000);

describe('la fiche', () => {
  it('dit ce qui est écrit, ce que le stade demande encore, et d’où elle vient [R122] [R147]', async () => {
    const shown = show(`/actions/${action.id}`);
    expect(await screen.findByRole('heading', { level: 1, name: action.title })).toBeTruthy();
    expect(screen.getByText('Pas de soudeurs')).toBeTruthy();
    expect(screen.getByText(/Qui la pilote/)).toBeTruthy();
    expect(screen.queryByText(/Quel ordre de grandeur/)).toBeNull();
    const wall = await screen.findByRole('link', { name: 'Recruter' });
    expect(wall.getAttribute('href')).toBe(`${root}/cartons/${seminar}/open-space/w1`);
    expect(screen.getAllByRole('link', { name: 'Séminaire local 2' })[0]?.getAttribute('href')).toBe(
      `/espaces/${space}/seminaires/${seminar}`,
    );
    expect(screen.getByText(/Passe du stade Proposition/)).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('montre les six derniers événements, et replie ceux d’avant sous leur compte', async () => {
    const events = Array.from({ length: 9 }, (_, rank) => ({
      ...{ id: `e${rank}`, kind: 'answered', at: `2027-04-0${rank + 1}T10:00:00.000Z`, who: 'Marc V.' },
      ...{ note: `Nouvelle ${rank + 1}`, changes: [] },
    }));
    show(`/actions/${action.id}`, { [`GET ${api}/actions/${action.id}/history`]: { events } });
    const fold = (await screen.findByText(/^3\sévénements d’avant$/)).closest('details');
    if (fold === null) throw new Error('a fold');
    expect(fold.open).toBe(false);
    expect(within(fold).getByText('Nouvelle 3')).toBeTruthy();
    expect(within(fold).queryByText('Nouvelle 4')).toBeNull();
    expect(screen.getByText('Nouvelle 9')).toBeTruthy();
  });

  it('garde un engagement comme un acte : qui, quand, en quels mots', async () => {
    show(`/actions/${action.id}`);
    expect(await screen.findByText(/Anne Exemple, proviseure, le 1er avril 2027/)).toBeTruthy();
  });

  it('montre les deux versions quand quelqu’un a enregistré entre-temps, et rien n’est perdu', async () => {
    const details = { ...action.details, problem: 'Leur problème' };
    const theirs = { ...action, version: 2, title: 'Leur titre', restricted: true, details };
    const more: Record<string, Answer> = {
      [`PUT ${api}/actions/${action.id}`]: createProblem(409, 'Quelqu’un a modifié cette action.'),
    };
    show(`/actions/${action.id}/modifier`, more);
    const field = await screen.findByRole('textbox', { name: 'Problème' });
    fireEvent.change(field, { target: { value: 'Mon problème' } });
    // By the time of the save, the other hand has been there.
    (answers as Record<string, Answer>)[`GET ${api}/actions/${action.id}`] = theirs;
    showAnswersAgain(more, theirs);
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const table = await screen.findByRole('table', { name: 'Deux versions de cette fiche' });
    expect(within(table).getByText('Mon problème')).toBeTruthy();
    expect(within(table).getByText('Leur problème')).toBeTruthy();
    // What the other changed elsewhere is taken, and said: saving again undoes nothing.
    expect(within(table).queryByText('Leur titre')).toBeNull();
    expect(screen.getByText(/ce que vous n’aviez pas touché/)).toBeTruthy();
    expect(screen.getByText('Leur titre', { selector: 'p' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Restreinte/ }).checked).toBe(true);
    await userEvent.click(within(table).getByRole('button', { name: 'Prendre l’autre' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Problème' }).value).toBe(
      'Leur problème',
    );
  });
});

/** The server answers otherwise from now on. */
function showAnswersAgain(more: Readonly<Record<string, Answer>>, saved: ActionSheet): void {
  const before = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(String(input), 'http://localhost');
    if ((init?.method ?? 'GET') === 'GET' && url.pathname === `${api}/actions/${action.id}`) {
      return new Response(JSON.stringify(saved), { headers: { 'content-type': 'application/json' } });
    }
    expect(Object.keys(more).length).toBeGreaterThan(0);
    return before(input, init);
  };
}

describe('ce qui est tapé', () => {
  const directory = [{ id: ids.school, name: 'Lycée du Port' }];
  const parse = (text: string) => parsePilots(text, { before: [], directory, leads: true });

  it('devient des pilotes : l’annuaire, une fonction, « À préciser » [R120] [R121]', () => {
    expect(parse('lycee du port\nla directrice')).toEqual([
      { kind: 'organisation', organisationId: ids.school, printed: null, lead: true },
      { kind: 'person', label: 'la directrice', lead: false },
    ]);
    expect(parse('À préciser')).toEqual([{ kind: 'to-be-named', printed: 'À préciser' }]);
    expect(parse(' \n')).toEqual([]);
  });

  it('lit les nombres à la française', () => {
    expect(parseNumber('400\u202f000 €')).toBe(400_000);
    expect(parseNumber('1,5')).toBe(1.5);
    expect(parseNumber('beaucoup')).toBeNull();
    expect(parseNumber('')).toBeNull();
  });

  it('revient tel quel quand rien n’a été touché', () => {
    for (const one of [action, ...programme.actions]) {
      const body = parseDraft(createDraft(one), one, directory);
      expect(body).toMatchObject({ title: one.title, stage: one.stage, version: one.version });
      expect(body.pilots).toHaveLength(one.pilots.length);
      expect(body.details?.firstStep).toEqual(one.details.firstStep);
      expect(body.details?.milestones).toEqual(one.details.milestones);
    }
  });
});

describe('les propositions', () => {
  const proposal = (item: string, outcome: string) => ({
    source: { seminar, activity: 'pitch', item },
    title: `Proposition ${item}`,
    ...{ problem: 'P', solution: 'S', partnersValue: 'Des bras', territoryValue: 'Les jeunes restent' },
    whoCares: null,
    choice: { outcome, reason: `Raison ${item}`, voice: null, on: '2027-03-20', vote: '12 bulletins' },
    reference: 'Séminaire local 3, Pitchs',
    convertedInto: null,
  });

  it('sont retenues ou écartées avec leurs raisons, et deviennent des actions en un geste [R053] [R056]', async () => {
    const shown = show('/propositions', {
      [`GET ${api}/programme/proposals`]: {
        proposals: [proposal('1', 'chosen'), proposal('2', 'set-aside')],
      },
      [`POST ${api}/programme/proposals/conversion`]: { made: [{ id: 'x', title: 'x' }], already: [] },
    });
    expect(await screen.findByRole('heading', { name: 'Retenues (1)' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Écartées (1)' })).toBeTruthy();
    expect(screen.getByText('Raison 2')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Toutes les retenues' }));
    await userEvent.click(screen.getByRole('button', { name: 'En faire des actions' }));
    await waitFor(() => expect(screen.getByText(/Actions créées\s: 1/)).toBeTruthy());
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual({
      proposals: [{ source: { seminar, activity: 'pitch', item: '1' }, groupId: null }],
    });
    expect(await shown.findFaults()).toEqual([]);
  });
});

const counted = { actions: 3, groups: 1, starred: 0, pilotsToBeNamed: 0, genericPilots: 0, uncertain: 0 };

describe('les versions', () => {
  it('se comparent en mots, et les deux dates restent dans l’adresse', async () => {
    const side = { label: 'v1', day: '2027-04-01', counted };
    const line = {
      id: action.id,
      title: action.title,
      sentences: ['Abandonnée, le 3 mai. Raison\u202f: le quai.'],
    };
    const version = {
      id: ids.axis,
      label: 'v1',
      takenAt: '2027-04-01T10:00:00.000Z',
      takenBy: 'Marc',
      counted,
    };
    const shown = show('/versions', {
      [`GET ${api}/programme/versions`]: { versions: [version] },
      [`GET ${api}/programme/comparison`]: {
        ...{ from: side, to: side, summary: 'De 3 à 4 lignes.', unchanged: 2 },
        ...{ added: [], removed: [], ended: [line], changed: [] },
      },
    });
    expect(await screen.findByText('De 3 à 4 lignes.')).toBeTruthy();
    expect(screen.getByText(/Raison\s: le quai/)).toBeTruthy();
    const asked = shown.sent.find(({ path }) => path.endsWith('/comparison'));
    expect(asked?.query.get('from')).toBe(ids.axis);
    expect(asked?.query.get('language')).toBe('fr');
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('un comité', () => {
  const committee = {
    ...{ id: ids.brand, title: 'Comité de suivi', on: '2027-05-10', chair: null, present: [] },
    ...{ decisions: [], nextOn: null, isClosed: false, version: 1 },
  };

  it('parcourt les actions une à une, et garde ce qui est décidé', async () => {
    const address = `${api}/programme/committees/${ids.brand}`;
    const shown = show(`/comites/${ids.brand}`, {
      [`GET ${address}`]: {
        committee,
        walk: [
          { actionId: action.id, title: action.title, reason: 'help' },
          { actionId: ids.orphan, title: 'Ouvrir un tiers-lieu', reason: 'silent' },
        ],
      },
      [`PUT ${address}`]: { ...committee, version: 2 },
    });
    expect(await screen.findByText('Action 1 sur 2')).toBeTruthy();
    expect(screen.getByText('Main levée')).toBeTruthy();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Ce qui est décidé' }),
      'La Région prête un tour.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Suivante' }));
    expect(await screen.findByRole('heading', { name: 'Ouvrir un tiers-lieu' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(shown.sent.some(({ method }) => method === 'PUT')).toBe(true));
    expect(shown.sent.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      decisions: [{ actionId: action.id, said: null, decision: 'La Région prête un tour.' }],
      isClosed: false,
    });
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('ce qui vit autour', () => {
  it('dit ce qui dépend de qui, et se filtre par l’adresse', async () => {
    const awaited = (from: string) => ({
      ...{ id: from, from, organisationId: null, what: `agrément ${from}`, blockingText: 'décret' },
      ...{ since: '2027-01-01', settledOn: null },
    });
    const lists = ['État', 'Région'].map((from) => ({
      from,
      lines: [{ actionId: action.id, title: action.title, awaited: awaited(from) }],
    }));
    show('/depend?de=etat', { [`GET ${api}/programme/awaited`]: { lists } });
    expect(await screen.findByText('agrément État')).toBeTruthy();
    expect(screen.queryByText('agrément Région')).toBeNull();
  });

  it('lit les engagements à la salle, un par écran', async () => {
    const shown = show('/engagements');
    expect(await screen.findByText('ouvrir douze places')).toBeTruthy();
    expect(screen.getByText(/Anne Exemple, proviseure/)).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('montre le programme en colonnes par stade, et le dit dans l’adresse', async () => {
    show('?vue=board');
    expect(await screen.findByRole('heading', { name: 'Fiche projet (1)' })).toBeTruthy();
    expect(screen.getByText('Engagement ferme')).toBeTruthy();
    expect(screen.getByText('2 à compléter')).toBeTruthy();
  });

  it('compte le silence comme du silence dans un tour de validation', async () => {
    const voice = (id: string, answer: string | null) => ({
      ...{ id, organisationId: null, label: `Partenaire ${id}`, answer, remark: null, by: null, on: null },
    });
    show('/validation', {
      [`GET ${api}/programme/versions`]: { versions: [] },
      [`GET ${api}/programme/rounds`]: {
        rounds: [
          {
            ...{ id: 'r', versionId: ids.axis, versionLabel: 'v1', opensOn: '2027-05-01', closesOn: null },
            voices: [voice('1', 'agreed'), voice('2', null)],
            counted: { asked: 2, agreed: 1, remarked: 0, refused: 0, silent: 1 },
            version: 1,
          },
        ],
      },
    });
    expect(await screen.findByText(/2 partenaires interrogés\s: 1 d’accord.*1 sans réponse/)).toBeTruthy();
    expect(screen.getByText(/Gardez d’abord une version/)).toBeTruthy();
  });
});
