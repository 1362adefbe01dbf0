// Around the programme: what depends on whom, the partners' round, the handover, first steps at the tables, engagements read aloud.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ids, programme, spaces } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { HandoverReply, Round } from '../../contract/follow.js';
import type { ActionSheet } from '../../contract.js';
import { screens } from '../index.js';
import { listReadings } from './readings.view.js';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

const root = `/espaces/${ids.estuary}/programme`;
const api = `/api/spaces/${ids.estuary}/programme`;
const pages = ['depend', 'passation', 'tables', 'engagements', 'validation'];
const own = screens.filter(({ path }) => pages.some((page) => path.endsWith(`/${page}`)));
const [fabrique, estuary] = spaces.spaces;
if (fabrique === undefined || estuary === undefined) throw new Error('two invented spaces');
const reader = { displayName: 'Anne E.', spaces: [{ ...estuary, roles: ['lead-pair' as const] }] };
const [first] = programme.actions;
if (first === undefined) throw new Error('the invented programme has actions');

beforeAll(async () => {
  await Promise.all(own.map(({ load }) => load()));
}, 60_000);

const show = (page: string, answers: Readonly<Record<string, Answer>>, session?: typeof reader) =>
  showScreen({
    ...{ screens: own, at: `${root}/${page}`, answers },
    ...(session !== undefined && { session }),
  });
const findSent = (sent: ReturnType<typeof show>['sent'], method: string) =>
  sent.find((one) => one.method === method);

const wait = (id: string, from: string, blockingText: string | null) => ({
  ...{ id, from, organisationId: null, what: `accord ${id}`, blockingText },
  ...{ since: '2027-01-10', settledOn: null },
});
const listed = (from: string, ...found: readonly string[]) => ({
  from,
  lines: found.map((id) => ({ actionId: ids.campus, title: first.title, awaited: wait(id, from, null) })),
});

describe('ce qui dépend de…', () => {
  const lists = [
    {
      from: 'État',
      lines: [{ actionId: ids.campus, title: 'Campus', awaited: wait('1', 'État', 'décret 12') }],
    },
    listed('Région', '2', '3'),
  ];

  it('range chaque attente sous qui peut la lever, avec le texte qui bloque et le jour', async () => {
    const shown = show('depend', { [`GET ${api}/awaited`]: { lists } });
    const table = await screen.findByRole('table', { name: /^Par qui peut le lever/ });
    expect(within(table).getByText('État')).toBeTruthy();
    expect(within(table).getByText('décret 12')).toBeTruthy();
    expect(within(table).getAllByText('—')).toHaveLength(2);
    expect(within(table).getAllByText('10 janvier 2027')).toHaveLength(3);
    expect(await shown.findFaults()).toEqual([]);
  });

  it('se filtre d’un choix, qui reste dans l’adresse, et se défait', async () => {
    const shown = show('depend', { [`GET ${api}/awaited`]: { lists } });
    await userEvent.click(await screen.findByRole('button', { name: /De qui/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Région' }));
    await waitFor(() => expect(screen.queryByText('accord 1')).toBeNull());
    expect(screen.getByText('accord 2')).toBeTruthy();
    expect(decodeURIComponent(shown.history.location.search)).toContain('de=Région');
    await userEvent.click(screen.getByRole('button', { name: /De qui/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Tous' }));
    expect(await screen.findByText('accord 1')).toBeTruthy();
    expect(shown.history.location.search).not.toContain('de=');
  });

  it('dit que rien n’est attendu, et où cela s’écrit', async () => {
    const shown = show('depend', { [`GET ${api}/awaited`]: { lists: [] } });
    expect(await screen.findByText('Rien n’est attendu de personne.')).toBeTruthy();
    expect(screen.getByText(/Une fiche dit ce qu’elle attend/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('la passation', () => {
  const of = (actionId: string, title: string) => ({ actionId, title });
  const handover: HandoverReply = {
    today: '2027-10-04',
    seats: [
      {
        ...{ seat: 'elected', role: 'vice-présidente', organisationName: 'L’agglomération' },
        since: '2027-01-04',
        past: [{ role: 'maire', since: null, until: '2026-12-31' }],
      },
      { seat: 'industrial', role: null, organisationName: null, since: null, past: [] },
    ],
    dates: [
      { ...of(ids.campus, 'Campus'), what: 'Étude', who: 'le lycée', due: '2027-09-30', isLate: true },
      { ...of(ids.brand, 'Marque'), what: 'Logo', who: null, due: '2027-11-02', isLate: false },
    ],
    help: [{ ...of(ids.campus, 'Campus'), text: 'Un terrain', to: 'la Région', since: '2027-08-01' }],
    awaited: [{ ...of(ids.campus, 'Campus'), awaited: wait('9', 'État', null) }],
    withoutPilot: [of(ids.orphan, 'Ouvrir un tiers-lieu')],
    promises: [
      { ...of(ids.brand, 'Marque'), person: 'Anne Exemple', wording: 'prêter un local', on: '2027-04-01' },
    ],
    nextCommittee: '2027-10-18',
  };

  it('dit qui tient chaque siège, qui le tenait, et lequel est vide', async () => {
    const shown = show('passation', { [`GET ${api}/handover`]: handover });
    expect(await screen.findByText(/vice-présidente, L’agglomération/)).toBeTruthy();
    expect(screen.getByText(/Avant\s: maire, jusqu’au 31 décembre 2026/)).toBeTruthy();
    expect(screen.getByText('Personne n’est nommé')).toBeTruthy();
    expect(screen.getByText('Ce que reprend la personne suivante, au 4 octobre 2027.')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('montre les dates promises, celle qui est passée dite en retard, celle sans nom dite sans nom', async () => {
    show('passation', { [`GET ${api}/handover`]: handover });
    const table = await screen.findByRole('table', { name: /qui restent à faire/ });
    const [, late, ahead] = within(table).getAllByRole('row');
    if (late === undefined || ahead === undefined) throw new Error('two dates');
    expect(within(late).getByText('en retard')).toBeTruthy();
    expect(within(ahead).queryByText('en retard')).toBeNull();
    expect(within(ahead).getByText('—')).toBeTruthy();
    expect(screen.getByText('Prochain comité, 18 octobre 2027')).toBeTruthy();
  });

  it('tient les mains levées, les attentes, les promesses et les actions sans pilote', async () => {
    show('passation', { [`GET ${api}/handover`]: handover });
    expect(
      await screen.findByText(/^Un terrain \(adressée à\s: la Région, depuis le 1er août 2027\)$/),
    ).toBeTruthy();
    expect(screen.getByText(/État\s: accord 9/)).toBeTruthy();
    expect(screen.getByText(/Anne Exemple, le 1er avril 2027\s: «\sprêter un local\s»/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Actions sans pilote nommé (1)' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ouvrir un tiers-lieu' }).getAttribute('href')).toBe(
      `${root}/actions/${ids.orphan}`,
    );
  });

  it('dit « Rien » là où il n’y a rien, sans cacher la rubrique', async () => {
    const none = { dates: [], help: [], awaited: [], withoutPilot: [], promises: [], nextCommittee: null };
    show('passation', { [`GET ${api}/handover`]: { ...handover, ...none, seats: [] } });
    expect(await screen.findAllByText('Rien.')).toHaveLength(5);
    expect(screen.getByRole('heading', { name: 'Mains levées (0)' })).toBeTruthy();
    expect(screen.queryByText(/Prochain comité,/)).toBeNull();
  });
});

const voice = (id: string, answer: Round['voices'][number]['answer'], remark: string | null = null) => ({
  ...{ id, organisationId: null, label: `Partenaire ${id}`, answer, remark },
  ...{ by: answer === null ? null : 'la présidente', on: answer === null ? null : '2027-05-20' },
  hasLink: false,
});
const round: Round = {
  ...{ id: ids.seminar, versionId: ids.axis, versionLabel: 'v1', opensOn: '2027-05-01', closesOn: null },
  voices: [voice('1', 'agreed'), voice('2', 'agreed-with-remark', 'Sauf l’axe 2.'), voice('3', null)],
  counted: { asked: 3, agreed: 1, remarked: 1, refused: 0, silent: 1 },
  version: 4,
};
const counted = { actions: 3, groups: 1, starred: 0, pilotsToBeNamed: 0, genericPilots: 0, uncertain: 0 };
const version = {
  ...{ id: ids.axis, label: 'v1', takenAt: '2027-04-01T10:00:00.000Z', takenBy: 'Marc', counted },
};
const rounds = (list: readonly Round[]) => ({
  [`GET ${api}/rounds`]: { rounds: list },
  [`GET ${api}/versions`]: { versions: [version] },
});

describe('un tour de validation', () => {
  it('dit la réponse de chacun, par qui et quand, et le silence comme un silence', async () => {
    const shown = show('validation', rounds([round]));
    const lines = await screen.findAllByText(/^Partenaire \d$/);
    const items = lines.map((line) => line.closest('li')?.textContent ?? '');
    expect(items[0]).toContain('D’accord');
    expect(items[1]).toContain('Sauf l’axe 2.');
    expect(items[1]).toContain('la présidente, 20 mai 2027');
    expect(items[2]).toContain('Sans réponse');
    expect(items[2]).not.toContain('2027');
    expect(screen.getByText('Tour sur v1, ouvert le 1er mai 2027')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('montre le dernier tour d’abord', async () => {
    const later = { ...round, id: ids.brand, versionLabel: 'v2', opensOn: '2027-09-01', voices: [] };
    show('validation', rounds([round, later]));
    const titles = await screen.findAllByRole('heading', { name: /^Tour sur/ });
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      'Tour sur v2, ouvert le 1er septembre 2027',
      'Tour sur v1, ouvert le 1er mai 2027',
    ]);
  });

  it('s’ouvre sur une version, un partenaire par ligne', async () => {
    const shown = show('validation', { ...rounds([]), [`POST ${api}/rounds`]: round });
    const open = await screen.findByRole<HTMLButtonElement>('button', { name: 'Ouvrir un tour' });
    expect(open.disabled).toBe(true);
    fireEvent.change(screen.getByRole('textbox', { name: 'Partenaires interrogés' }), {
      target: { value: ' La Région \n\nLe Lycée' },
    });
    await userEvent.click(open);
    await waitFor(() => expect(findSent(shown.sent, 'POST')).toBeDefined());
    expect(findSent(shown.sent, 'POST')?.body).toEqual({
      ...{ versionId: ids.axis, closesOn: null },
      voices: [
        { label: 'La Région', address: null },
        { label: 'Le Lycée', address: null },
      ],
    });
  });

  it('[S37] compte au singulier comme au pluriel, dit jusqu’à quand, et qui répond par son lien', async () => {
    const [alone] = round.voices;
    if (alone === undefined) throw new Error('a round has voices');
    const one = {
      ...{ ...round, closesOn: '2027-05-31', voices: [{ ...alone, hasLink: true }] },
      counted: { asked: 1, agreed: 1, remarked: 0, refused: 0, silent: 0 },
    };
    show('validation', rounds([one, { ...round, id: ids.brand }]));
    expect(
      await screen.findByText(
        '1 partenaire interrogé : 1 d’accord, 0 avec réserve, 0 contre, 0 sans réponse. Réponses jusqu’au 31 mai 2027.',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/^3 partenaires interrogés : .*1 sans réponse\.$/)).toBeTruthy();
    expect(screen.getAllByText('Répond par son propre lien, reçu par courriel.')).toHaveLength(1);
  });

  it('[S37] envoie son lien à qui a une adresse, et arrête une adresse illisible avant l’envoi', async () => {
    const shown = show('validation', { ...rounds([]), [`POST ${api}/rounds`]: round });
    const open = await screen.findByRole<HTMLButtonElement>('button', { name: 'Ouvrir un tour' });
    const field = screen.getByRole('textbox', { name: 'Partenaires interrogés' });
    fireEvent.change(field, { target: { value: 'La Région <contact@region>\nLe Lycée' } });
    expect(
      screen.getByText('Adresse illisible pour : La Région. Corrigez-la, ou retirez-la de la ligne.'),
    ).toBeTruthy();
    expect(open.disabled).toBe(true);
    fireEvent.change(field, { target: { value: 'La Région <Contact@region.fr>\nLe Lycée' } });
    expect(screen.getByText('1 partenaire recevra son lien par courriel')).toBeTruthy();
    await userEvent.click(open);
    await waitFor(() => expect(findSent(shown.sent, 'POST')).toBeDefined());
    expect(findSent(shown.sent, 'POST')?.body).toMatchObject({
      voices: [
        { label: 'La Région', address: 'contact@region.fr' },
        { label: 'Le Lycée', address: null },
      ],
    });
  });

  it('note une réponse sur la version du tour que l’on a lue', async () => {
    const put = `${api}/rounds/${round.id}/voices/2`;
    const shown = show('validation', { ...rounds([round]), [`PUT ${put}`]: { ...round, version: 5 } });
    const form = await screen.findByRole('form', { name: 'Réponse — Partenaire 2' });
    fireEvent.change(within(form).getByRole('textbox', { name: 'Réserve ou motif' }), {
      target: { value: 'Levée.' },
    });
    await userEvent.click(within(form).getByRole('button', { name: /Réponse/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'D’accord' }));
    await userEvent.click(within(form).getByRole('button', { name: 'Noter la réponse' }));
    await waitFor(() => expect(findSent(shown.sent, 'PUT')).toBeDefined());
    expect(findSent(shown.sent, 'PUT')).toMatchObject({
      path: put,
      body: { version: 4, answer: 'agreed', remark: 'Levée.', by: 'la présidente' },
    });
  });

  it('se lit sans formulaire par qui ne décide pas', async () => {
    show('validation', rounds([round]), reader);
    expect(await screen.findByText('Partenaire 1')).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ouvrir un tour' })).toBeNull();
  });
});

describe('qui, quoi, quand, à la table', () => {
  const proposal: ActionSheet = { ...first, stage: 'proposal', version: 7 };
  const put = `/api/spaces/${ids.estuary}/actions/${first.id}`;
  const tables = (actions: readonly ActionSheet[], more: Readonly<Record<string, Answer>> = {}) => ({
    [`GET ${api}`]: { ...programme, actions },
    [`GET ${api}/directory`]: { organisations: [] },
    ...more,
  });

  it('fait d’une proposition une fiche projet, avec son premier pas', async () => {
    const shown = show('tables', tables([proposal], { [`PUT ${put}`]: proposal }));
    const form = await screen.findByRole('form', { name: first.title });
    for (const [name, value] of [
      ['Qui', 'le proviseur'],
      ['Quoi', 'Visiter une école'],
    ] as const) {
      fireEvent.change(within(form).getByRole('textbox', { name }), { target: { value } });
    }
    fireEvent.change(within(form).getByLabelText('Pour le'), { target: { value: '2027-05-03' } });
    await userEvent.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(findSent(shown.sent, 'PUT')).toBeDefined());
    expect(findSent(shown.sent, 'PUT')?.body).toMatchObject({
      ...{ stage: 'project-sheet', version: 7, title: first.title },
      details: { firstStep: { what: 'Visiter une école', who: 'le proviseur', due: '2027-05-03' } },
    });
    expect(await shown.findFaults()).toEqual([]);
  });

  it('ne montre que les propositions et les fiches projet', async () => {
    const stages = ['idea', 'proposal', 'project-sheet', 'action-sheet', 'follow-up', 'closing'] as const;
    const actions = stages.map((stage, rank) => ({
      ...{ ...first, stage, title: `Action ${stage}`, id: first.id.replace(/.$/, String(rank)) },
    }));
    show('tables', tables(actions));
    const forms = await screen.findAllByRole('form');
    expect(forms.map((form) => form.getAttribute('aria-label'))).toEqual([
      'Action proposal',
      'Action project-sheet',
    ]);
  });

  it('dit qu’il n’y a rien à compléter', async () => {
    show('tables', tables([]));
    expect(await screen.findByText('Aucune proposition ni fiche projet à compléter.')).toBeTruthy();
  });

  it('garde ce qui est tapé quand le serveur refuse', async () => {
    const refused = createProblem(409, 'Quelqu’un a modifié cette action.');
    show('tables', tables([proposal], { [`PUT ${put}`]: refused }));
    const what = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Quoi' });
    fireEvent.change(what, { target: { value: 'Visiter' } });
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('Quelqu’un a modifié cette action.')).toBeTruthy();
    expect(what.value).toBe('Visiter');
  });

  it('se lit, sans s’écrire, par le binôme', async () => {
    show('tables', tables([proposal]), reader);
    const what = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Quoi' });
    expect(what.disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Enregistrer' })).toBeNull();
  });
});

const commitment = (
  id: string,
  wording: string,
  withdrawnOn: string | null = null,
): ActionSheet['details']['commitments'][number] => ({
  ...{ id, person: 'Anne Exemple', role: 'proviseure', organisationId: null, organisation: null },
  ...{ on: '2027-04-01', wording, withdrawnOn },
});
const committed = (
  title: string,
  ...commitments: readonly ActionSheet['details']['commitments'][number][]
): ActionSheet => ({
  ...{ ...first, title, details: { ...first.details, commitments: [...commitments] } },
});

describe('les engagements', () => {
  const actions = [
    committed('Campus', commitment('a', 'ouvrir douze places'), commitment('b', 'repris', '2027-06-01')),
    { ...committed('Marque', { ...commitment('c', 'prêter un local'), role: null }), id: ids.brand },
  ];
  const answers = { [`GET ${api}`]: { ...programme, actions } };

  it('sont ceux qui tiennent, dans l’ordre du programme', () => {
    expect(listReadings(actions).map(({ key, role }) => [key, role])).toEqual([
      ['a', ', proviseure'],
      ['c', ''],
    ]);
    expect(listReadings([])).toEqual([]);
    expect(listReadings([committed('Seule', commitment('d', 'repris', '2027-06-01'))])).toEqual([]);
  });

  it('se tournent au clavier, sans dépasser les deux bouts', async () => {
    const shown = show('engagements', answers);
    expect(await screen.findByText('ouvrir douze places')).toBeTruthy();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByText('ouvrir douze places')).toBeTruthy();
    await userEvent.keyboard('{ArrowRight}');
    expect(await screen.findByText('prêter un local')).toBeTruthy();
    expect(screen.getByText('Anne Exemple, le 1er avril 2027')).toBeTruthy();
    expect(shown.history.location.search).toContain('rang=2');
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('prêter un local')).toBeTruthy();
  });

  it('se tournent au doigt, et le bouton du bout ne fait rien', async () => {
    show('engagements', answers);
    const previous = await screen.findByRole<HTMLButtonElement>('button', { name: 'Précédente' });
    expect(previous.disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Suivante' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Marque' })).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Suivante' }).disabled).toBe(true);
  });

  it('disent qu’il n’y en a pas encore', async () => {
    const shown = show('engagements', { [`GET ${api}`]: programme });
    expect(await screen.findByText('Aucun engagement n’a encore été pris.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Engagements' })).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });
});
