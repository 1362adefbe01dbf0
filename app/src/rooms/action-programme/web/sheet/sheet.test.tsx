// S30 as it is read and worked: what is written stage by stage, dated acts, the form and its folds.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ids, programme, spaces } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { WallCard } from '../../contract/origin.js';
import type { ActionSheet } from '../../contract.js';
import { screens } from '../index.js';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

const root = `/espaces/${ids.estuary}/programme`;
const api = `/api/spaces/${ids.estuary}`;
const own = screens.filter(({ path }) => path.includes('/actions/') || path.includes('/cartons/'));
const [, estuary] = spaces.spaces;
const [first, ...others] = programme.actions;
if (first === undefined || estuary === undefined) throw new Error('an invented action, an invented space');
const reader = { displayName: 'Anne E.', spaces: [{ ...estuary, roles: ['lead-pair' as const] }] };

beforeAll(async () => {
  await Promise.all(own.map(({ load }) => load()));
}, 60_000);

const make = (details: Partial<ActionSheet['details']>, more: Partial<ActionSheet> = {}): ActionSheet => ({
  ...first,
  stage: 'follow-up',
  ...more,
  details: { ...first.details, ...details },
});
const answer = (action: ActionSheet): Readonly<Record<string, Answer>> => ({
  [`GET ${api}/programme`]: { ...programme, actions: [action, ...others] },
  [`GET ${api}/actions/${action.id}`]: action,
  [`GET ${api}/actions/${action.id}/history`]: { events: [] },
  [`GET ${api}/programme/directory`]: { organisations: [{ id: ids.school, name: 'Le Lycée' }] },
});
const show = (action: ActionSheet, more: Readonly<Record<string, Answer>> = {}, session?: typeof reader) =>
  showScreen({
    ...{ screens: own, at: `${root}/actions/${action.id}`, answers: { ...answer(action), ...more } },
    ...(session !== undefined && { session }),
  });
const edit = (action: ActionSheet, more: Readonly<Record<string, Answer>> = {}) =>
  showScreen({
    ...{ screens: own, at: `${root}/actions/${action.id}/modifier` },
    answers: { ...answer(action), ...more },
  });
const findFact = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling;
const findSent = (sent: ReturnType<typeof show>['sent'], end: string) =>
  sent.find(({ method, path }) => method !== 'GET' && path.endsWith(end));
const fill = (form: HTMLElement, name: string, value: string) =>
  fireEvent.change(within(form).getByLabelText(name), { target: { value } });
const line = (id: string, euros: number | null, state: 'sought' | 'asked' | 'obtained') => ({
  ...{ id, source: `Source ${id}`, kind: 'region' as const, organisationId: null, euros, state, year: null },
});

describe('la fiche lue', () => {
  it('n’a pas de ligne pour ce qui n’est pas écrit', async () => {
    const shown = show(make({}));
    expect(await screen.findByRole('heading', { level: 1, name: first.title })).toBeTruthy();
    for (const label of ['Problème', 'Coût, en euros', 'Financements', 'Étapes', 'Indicateurs']) {
      expect(screen.queryByText(label, { selector: 'dt' })).toBeNull();
    }
    expect(findFact('État')?.textContent).toBe('Rien n’en a été dit');
    expect(await shown.findFaults()).toEqual([]);
  });

  it('compte l’argent état par état, ce qui manque sur le coût, et les lignes sans montant [R126]', async () => {
    const financing = [
      line('1', 100_000, 'obtained'),
      line('2', 50_000, 'obtained'),
      line('3', 80_000, 'asked'),
      line('4', null, 'sought'),
    ];
    show(make({ cost: { euros: 400_000, precision: 'estimate', note: null }, financing }));
    await screen.findByRole('heading', { level: 1, name: first.title });
    expect(findFact('Coût, en euros')?.textContent).toMatch(/^400\s000\s€ \(estimation\)$/);
    const text = findFact('Financements')?.textContent ?? '';
    expect(text).toMatch(/Obtenu\s: 150\s000\s€\. Demandé\s: 80\s000\s€\. Cherché\s: 0\s€\./);
    expect(text).toMatch(/Il manque 250\s000\s€ sur le coût écrit\./);
    expect(text).toMatch(/Lignes sans montant, non comptées\s: 1\./);
    expect(text).toMatch(/Source 4\s: montant non écrit, cherché/);
  });

  it('ne dit pas qu’il manque de l’argent quand le coût est couvert ou inconnu', async () => {
    const financing = [line('1', 500_000, 'obtained')];
    const shown = show(make({ cost: { euros: 400_000, precision: 'decided', note: null }, financing }));
    await screen.findByRole('heading', { level: 1, name: first.title });
    expect(findFact('Financements')?.textContent).not.toMatch(/Il manque|non comptées/);
    expect(shown.sent.length).toBeGreaterThan(0);
  });

  it('dit une étape passée en retard, une étape faite faite, une étape sans date sans date', async () => {
    const step = (id: string, due: string | null, doneOn: string | null) => ({
      ...{ id, title: `Étape ${id}`, who: null, startsOn: null, due, doneOn },
    });
    show(
      make({
        milestones: [
          step('1', '2001-01-01', null),
          step('2', '2001-01-01', '2001-03-02'),
          step('3', null, null),
        ],
      }),
    );
    await screen.findByRole('heading', { level: 1, name: first.title });
    const items = within(findFact('Étapes') as HTMLElement).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent?.trim())).toEqual([
      'Étape 1 · 1er janvier 2001 en retard',
      'Étape 2 · Fait le 2 mars 2001',
      'Étape 3',
    ]);
  });

  it('dit un indicateur avec son unité, son point de départ daté et sa source, ou son absence', async () => {
    const indicator = { id: 'i', label: 'Soudeurs', unit: 'personnes', baseline: null, target: null };
    const baseline = { value: 1250.5, on: '2027-01-01', source: 'rectorat' };
    show(
      make({
        indicators: [
          { ...indicator, readings: [], baseline, target: { value: 2000, due: null } },
          {
            ...{ ...indicator, id: 'k', label: 'Places', baseline, target: { value: 40, due: '2028-12-31' } },
            readings: [{ value: 18, on: '2027-06-01', source: 'lycée' }],
          },
          { ...indicator, id: 'j', label: 'Jeunes restés', readings: [] },
        ],
      }),
    );
    await screen.findByRole('heading', { level: 1, name: first.title });
    const text = findFact('Indicateurs')?.textContent ?? '';
    expect(text).toMatch(
      /Soudeurs \(personnes\) · point de départ\s: 1\s250,5, 1er janvier 2027, rectorat · cible\s: 2\s000/,
    );
    expect(text).toMatch(
      /Places.*dernière mesure\s: 18, 1er juin 2027, lycée · cible\s: 40, pour le 31 décembre 2028/,
    );
    expect(text).toMatch(/Jeunes restés \(personnes\) · sans point de départ/);
  });

  it('dit ce qui est attendu encore, et tait ce qui est réglé', async () => {
    const awaited = (id: string, settledOn: string | null) => ({
      ...{ id, from: 'État', organisationId: null, what: `accord ${id}`, blockingText: 'décret 12' },
      ...{ since: '2027-01-10', settledOn },
    });
    show(make({ awaited: [awaited('1', null), awaited('2', '2027-03-01')] }));
    await screen.findByRole('heading', { level: 1, name: first.title });
    const text = findFact('Ce qui dépend d’autres')?.textContent ?? '';
    expect(text).toMatch(/^État\s: accord 1, depuis le 10 janvier 2027 · décret 12$/);
  });

  it('garde qui la pilotait avant, et comment elle a fini', async () => {
    const pilot = { kind: 'person' as const, label: 'la maire', organisationId: null };
    const ending = {
      ...{ kind: 'abandoned' as const, on: '2027-05-03', reason: 'Le quai est vendu.', result: null },
      ...{ lesson: 'Signer plus tôt.', ties: null, intoActionId: null, transferredTo: null },
    };
    show(
      make({
        pilotHistory: [{ pilot, from: null, until: '2027-03-01', reason: 'élections' }],
        ending,
      }),
    );
    await screen.findByRole('heading', { level: 1, name: first.title });
    expect(findFact('Pilotes précédents')?.textContent).toBe('la maire, jusqu’au 1er mars 2027, élections');
    expect(findFact('Comment elle finit')?.textContent).toMatch(
      /^Abandonnée, le 3 mai 2027\. Raison\s: Le quai est vendu\.$/,
    );
    expect(findFact('Ce qu’on en a appris')?.textContent).toBe('Signer plus tôt.');
    expect(screen.getByRole('button', { name: 'Reprendre l’action' })).toBeTruthy();
    expect(screen.queryByRole('form', { name: 'Clore l’action' })).toBeNull();
  });

  it('se lit sans acte ni formulaire par le binôme, et dit quand elle est restreinte', async () => {
    const shown = show(make({}, { restricted: true }), {}, reader);
    expect(await screen.findByText('restreinte')).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Compléter la fiche' })).toBeNull();
    expect(shown.sent.some(({ path }) => path.endsWith('/origins'))).toBe(false);
  });
});

describe('les actes datés', () => {
  const action = make({}, { version: 6 });
  const post = (end: string, reply: Answer = action) => ({
    [`POST ${api}/actions/${action.id}/${end}`]: reply,
  });
  const save = (form: HTMLElement) =>
    userEvent.click(within(form).getByRole('button', { name: 'Enregistrer' }));

  it('disent où elle en est, sur la version lue', async () => {
    const shown = show(action, post('progress'));
    const form = await screen.findByRole('form', { name: 'Dire où elle en est' });
    fill(form, 'Une ligne de nouvelles', ' Le permis est déposé. ');
    fill(form, 'Aide demandée', 'Un terrain');
    fill(form, 'À qui', 'la Région');
    await save(form);
    await waitFor(() => expect(findSent(shown.sent, '/progress')).toBeDefined());
    expect(findSent(shown.sent, '/progress')?.body).toEqual({
      ...{ version: 6, phase: 'idea', status: null, news: 'Le permis est déposé.' },
      help: { text: 'Un terrain', to: 'la Région' },
    });
  });

  it('ne perdent pas une aide demandée sans dire à qui', async () => {
    const refused = createProblem(400, 'Dites à qui l’aide est demandée.');
    const shown = show(action, post('progress', refused));
    const form = await screen.findByRole('form', { name: 'Dire où elle en est' });
    fill(form, 'Aide demandée', 'Un terrain');
    await save(form);
    await waitFor(() => expect(findSent(shown.sent, '/progress')).toBeDefined());
    expect(findSent(shown.sent, '/progress')?.body).toMatchObject({ help: { text: 'Un terrain', to: '' } });
    expect(await within(form).findByText('Dites à qui l’aide est demandée.')).toBeTruthy();
    expect(within(form).getByLabelText<HTMLInputElement>('Aide demandée').value).toBe('Un terrain');
  });

  it('notent un engagement dans les mots de la personne, et gardent ce qui est tapé s’il est refusé', async () => {
    const refused = createProblem(400, 'Un engagement est pris par quelqu’un.');
    const shown = show(action, post('commitments', refused));
    const form = await screen.findByRole('form', { name: 'Noter un engagement' });
    fill(form, 'Ce à quoi elle s’engage, dans ses mots', 'ouvrir douze places');
    fill(form, 'Le', '2027-04-01');
    await save(form);
    expect(await within(form).findByText('Un engagement est pris par quelqu’un.')).toBeTruthy();
    expect(findSent(shown.sent, '/commitments')?.body).toEqual({
      ...{ version: 6, person: '', role: null, wording: 'ouvrir douze places', on: '2027-04-01' },
    });
    const wording = within(form).getByLabelText<HTMLTextAreaElement>(
      'Ce à quoi elle s’engage, dans ses mots',
    );
    expect(wording.value).toBe('ouvrir douze places');
  });

  it('changent de pilotes en gardant ceux que l’annuaire connaît [R120]', async () => {
    const shown = show(action, post('succession'));
    const form = await screen.findByRole('form', { name: 'Changer de pilotes' });
    expect(within(form).getByLabelText<HTMLTextAreaElement>('Pilotes').value).toBe('Le Chantier');
    fill(form, 'Pilotes', 'le lycee\nla maire');
    fill(form, 'Le', '2027-06-01');
    fill(form, 'Pourquoi (élections, mutation…)', 'élections');
    await save(form);
    await waitFor(() => expect(findSent(shown.sent, '/succession')).toBeDefined());
    expect(findSent(shown.sent, '/succession')?.body).toEqual({
      ...{ version: 6, on: '2027-06-01', reason: 'élections' },
      pilots: [
        { kind: 'organisation', organisationId: ids.school, printed: null, lead: false },
        { kind: 'person', label: 'la maire', lead: false },
      ],
    });
  });

  it('closent en demandant avec qui, seulement quand l’action est fusionnée ou transférée', async () => {
    const shown = show(action, post('ending'));
    const form = await screen.findByRole('form', { name: 'Clore l’action' });
    const choose = async (kind: string) => {
      await userEvent.click(within(form).getByRole('button', { name: /Comment elle finit/ }));
      await userEvent.click(await screen.findByRole('option', { name: kind }));
    };
    expect(within(form).queryByLabelText('À qui')).toBeNull();
    await choose('Transférée');
    fill(form, 'À qui', 'l’intercommunalité');
    expect(within(form).queryByText('Avec quelle action')).toBeNull();
    await choose('Abandonnée');
    expect(within(form).queryByLabelText('À qui')).toBeNull();
    fill(form, 'Raison', 'Le quai est vendu.');
    fill(form, 'Le', '2027-05-03');
    await save(form);
    await waitFor(() => expect(findSent(shown.sent, '/ending')).toBeDefined());
    expect(findSent(shown.sent, '/ending')?.body).toEqual({
      ...{ version: 6, kind: 'abandoned', on: '2027-05-03', reason: 'Le quai est vendu.' },
      ...{ result: null, lesson: null, ties: null, intoActionId: null, transferredTo: null },
    });
  });

  it('reprennent une action close, et disent le refus', async () => {
    const ending = {
      ...{ kind: 'carried-out' as const, on: '2027-05-03', reason: 'Ouvert.', result: null },
      ...{ lesson: null, ties: null, intoActionId: null, transferredTo: null },
    };
    const closed = make({ ending }, { version: 9 });
    const refused = createProblem(409, 'Quelqu’un a modifié cette action.');
    const shown = show(closed, post('reopening', refused));
    await userEvent.click(await screen.findByRole('button', { name: 'Reprendre l’action' }));
    expect(await screen.findByText('Quelqu’un a modifié cette action.')).toBeTruthy();
    expect(findSent(shown.sent, '/reopening')?.body).toEqual({ version: 9 });
  });

  it('reprennent un engagement, qui reste lisible avec son jour', async () => {
    const promise = (id: string, withdrawnOn: string | null) => ({
      ...{ id, person: `Personne ${id}`, role: null, organisationId: null, organisation: null },
      ...{ on: '2027-04-01', wording: 'prêter un local', withdrawnOn },
    });
    const held = make({ commitments: [promise('a', null), promise('b', '2027-06-01')] }, { version: 6 });
    const shown = show(held, post('commitments/a/withdrawal'));
    expect(await screen.findByText('repris le 1er juin 2027')).toBeTruthy();
    expect(screen.getByText(/Personne b, le 1er avril 2027/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Noter qu’il est repris' }));
    await waitFor(() => expect(findSent(shown.sent, '/withdrawal')).toBeDefined());
    expect(findSent(shown.sent, '/a/withdrawal')?.body).toMatchObject({ version: 6 });
  });
});

describe('la fiche tapée', () => {
  it('ouvre ce que son stade demande, et plie ce qui vient plus tard [R122]', async () => {
    const shown = edit(make({}, { stage: 'proposal' }));
    const later = (await screen.findByText('Ce que les stades suivants demanderont')).closest('details');
    if (later === null) throw new Error('later fields fold away');
    expect(later.open).toBe(false);
    expect(within(later).queryByLabelText('Problème')).toBeNull();
    expect(within(later).getByLabelText('Coût, en euros')).toBeTruthy();
    expect(screen.getByLabelText('Problème')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('n’a plus rien à plier au suivi', async () => {
    edit(make({}, { stage: 'follow-up' }));
    expect(await screen.findByLabelText('Coût, en euros')).toBeTruthy();
    expect(screen.queryByText('Ce que les stades suivants demanderont')).toBeNull();
  });

  it('ajoute et retire un partenaire en disant lequel', async () => {
    const action = make({}, { stage: 'action-sheet', version: 2 });
    const shown = edit(action, { [`PUT ${api}/actions/${action.id}`]: action });
    const list = await screen.findByRole('group', { name: 'Partenaires' });
    for (const name of ['Le Port', 'La Région']) {
      await userEvent.click(within(list).getByRole('button', { name: 'Ajouter — Partenaires' }));
      const fields = within(list).getAllByLabelText('Qui');
      fireEvent.change(fields.at(-1) as HTMLElement, { target: { value: name } });
    }
    await userEvent.click(within(list).getByRole('button', { name: 'Retirer Le Port' }));
    expect(within(list).queryByRole('button', { name: 'Retirer Le Port' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(findSent(shown.sent, action.id)).toBeDefined());
    expect(findSent(shown.sent, action.id)?.body).toMatchObject({
      version: 2,
      details: { partners: [{ label: 'La Région', organisationId: null, brings: null, gains: null }] },
    });
    await waitFor(() => expect(shown.history.location.pathname).toBe(`${root}/actions/${action.id}`));
  });

  it('garde tout ce qui est tapé devant un refus qui n’est pas un conflit', async () => {
    const action = make({}, { stage: 'proposal' });
    const refused = createProblem(400, 'Donnez un nom à l’action.');
    edit(action, { [`PUT ${api}/actions/${action.id}`]: refused });
    const problem = await screen.findByLabelText<HTMLTextAreaElement>('Problème');
    fireEvent.change(problem, { target: { value: 'Pas de soudeurs' } });
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('Donnez un nom à l’action.')).toBeTruthy();
    expect(problem.value).toBe('Pas de soudeurs');
    expect(screen.queryByRole('table', { name: 'Deux versions de cette fiche' })).toBeNull();
  });
});

describe('un carton du mur', () => {
  const sentence = (item: string, text: string): WallCard['sentence'] => ({
    source: { seminar: ids.seminar, activity: 'forum', item },
    seminar: { id: ids.seminar, kind: 'intersite', number: 1, title: 'Rencontre', date: null },
    ...{ activity: { id: 'forum', title: 'Forum ouvert' }, kind: 'card', text, group: null, distance: 0 },
  });
  const card = (more: Partial<WallCard>) => ({
    ...{ sentence: sentence('1', 'Recruter'), ancestors: [], descendants: [], actions: [], ...more },
  });
  const open = (reply: WallCard) =>
    showScreen({
      ...{ screens: own, at: `${root}/cartons/${ids.seminar}/forum/1` },
      answers: { [`GET ${api}/programme/origins/${ids.seminar}/forum/1`]: reply },
    });

  it('mène à ce qui l’a fait naître, à ce qu’il est devenu, aux actions [R147]', async () => {
    const shown = open(
      card({
        ancestors: [sentence('0', 'Question')],
        descendants: [sentence('2', 'Un campus')],
        actions: [{ id: ids.campus, code: 'EST-01', title: 'Créer un campus' }],
      }),
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'Recruter' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Créer un campus' }).getAttribute('href')).toBe(
      `${root}/actions/${ids.campus}`,
    );
    expect(screen.getByRole('heading', { name: 'Ce à quoi il répond' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Ce qu’il est devenu' })).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Séminaire inter-sites 1' })).toHaveLength(3);
    expect(await shown.findFaults()).toEqual([]);
  });

  it('dit qu’aucune action n’en vient, sans rubrique vide', async () => {
    open(card({}));
    expect(await screen.findByText('Aucune action ne vient encore de ce carton.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Ce à quoi il répond' })).toBeNull();
  });
});
