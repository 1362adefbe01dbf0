// A committee as whoever keeps its minutes meets it: the walk, what is said and decided, the record once closed.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ids, spaces } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { Committee, CommitteeReply } from '../../contract/follow.js';
import { screens } from '../index.js';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

const root = `/espaces/${ids.estuary}/programme`;
const api = `/api/spaces/${ids.estuary}/programme/committees`;
const own = screens.filter(({ path }) => path.includes('/comites'));
const [fabrique, estuary] = spaces.spaces;
if (fabrique === undefined || estuary === undefined) throw new Error('two invented spaces');
const reader = {
  displayName: 'Anne E.',
  spaces: [fabrique, { ...estuary, roles: ['lead-pair' as const] }],
};

const committee: Committee = {
  ...{ id: ids.seminar, title: 'Comité de mai', on: '2027-05-10', chair: 'le maire', version: 3 },
  present: ['Le Lycée', 'Le Chantier'],
  decisions: [
    {
      ...{ actionId: ids.campus, title: 'Créer un campus', said: 'Le terrain est choisi.' },
      ...{ decision: null, who: 'le maire', due: '2027-06-01' },
    },
  ],
  ...{ nextOn: '2027-09-06', isClosed: false },
};
const walk: CommitteeReply['walk'] = [
  { actionId: ids.campus, title: 'Créer un campus', reason: 'blocked' },
  { actionId: ids.brand, title: 'Porter une marque', reason: 'late' },
  { actionId: ids.orphan, title: 'Ouvrir un tiers-lieu', reason: 'going' },
];

beforeAll(async () => {
  await Promise.all(own.map(({ load }) => load()));
}, 60_000);

const address = `${api}/${committee.id}`;
const show = (reply: CommitteeReply, more: Readonly<Record<string, Answer>> = {}, query = '') =>
  showScreen({
    screens: own,
    at: `${root}/comites/${committee.id}${query}`,
    answers: { [`GET ${address}`]: reply, [`PUT ${address}`]: committee, ...more },
  });
const box = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const findSent = (sent: ReturnType<typeof show>['sent']) => sent.find(({ method }) => method === 'PUT')?.body;

describe('le relevé d’un comité', () => {
  it('reprend ce qui était écrit, et le rend mot pour mot quand rien n’a changé', async () => {
    const shown = show({ committee, walk });
    expect((await box('Présidence')).value).toBe('le maire');
    expect((await box('Présents')).value).toBe('Le Lycée\nLe Chantier');
    expect((await box('Ce qui est dit')).value).toBe('Le terrain est choisi.');
    await press('Enregistrer');
    await waitFor(() => expect(findSent(shown.sent)).toBeDefined());
    expect(findSent(shown.sent)).toEqual({
      ...{ title: 'Comité de mai', on: '2027-05-10', version: 3, isClosed: false },
      ...{ chair: 'le maire', present: ['Le Lycée', 'Le Chantier'], nextOn: '2027-09-06' },
      decisions: [
        {
          ...{ actionId: ids.campus, said: 'Le terrain est choisi.', decision: null },
          ...{ who: 'le maire', due: '2027-06-01' },
        },
      ],
    });
  });

  it('laisse de côté les lignes vides, et une action dont tout est effacé', async () => {
    const shown = show({ committee, walk });
    fireEvent.change(await box('Présents'), { target: { value: ' Le Lycée \n\n  \nla sous-préfète' } });
    fireEvent.change(await box('Présidence'), { target: { value: '  ' } });
    for (const name of ['Ce qui est dit', 'Qui'])
      fireEvent.change(await box(name), { target: { value: '' } });
    fireEvent.change(screen.getByLabelText('Pour le'), { target: { value: '' } });
    await press('Enregistrer');
    await waitFor(() => expect(findSent(shown.sent)).toBeDefined());
    expect(findSent(shown.sent)).toMatchObject({
      chair: null,
      present: ['Le Lycée', 'la sous-préfète'],
      decisions: [],
    });
  });

  it('garde ce qui est tapé d’une action à l’autre, et le rang dans l’adresse', async () => {
    const shown = show({ committee, walk });
    fireEvent.change(await box('Ce qui est décidé'), { target: { value: 'Signer en juin.' } });
    await press('Suivante');
    expect(await screen.findByText('Action 2 sur 3')).toBeTruthy();
    expect((await box('Ce qui est décidé')).value).toBe('');
    expect(shown.history.location.search).toContain('rang=2');
    await press('Précédente');
    expect((await box('Ce qui est décidé')).value).toBe('Signer en juin.');
  });

  it('dit pourquoi chaque action vient, et ouvre sa fiche', async () => {
    show({ committee, walk });
    expect(await screen.findByText('Bloquée')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ouvrir la fiche' }).getAttribute('href')).toBe(
      `${root}/actions/${ids.campus}`,
    );
    await press('Suivante');
    expect(await screen.findByText('En retard')).toBeTruthy();
  });

  it('s’arrête aux deux bouts du parcours', async () => {
    show({ committee, walk }, {}, '?rang=3');
    expect(await screen.findByText('Action 3 sur 3')).toBeTruthy();
    const following = screen.getByRole<HTMLButtonElement>('button', { name: 'Suivante' });
    expect(following.disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Précédente' }).disabled).toBe(false);
  });

  it.each(['0', '4', '-1', '1.5', 'deux'])(
    'revient à la première action devant le rang « %s »',
    async (rank) => {
      show({ committee, walk }, {}, `?rang=${encodeURIComponent(rank)}`);
      expect(await screen.findByText('Action 1 sur 3')).toBeTruthy();
    },
  );

  it('dit qu’il n’y a rien à parcourir', async () => {
    const shown = show({ committee, walk: [] });
    expect(await screen.findByText(/Aucune action à parcourir/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Ce qui est dit' })).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('garde tout ce qui est tapé quand le serveur refuse, et dit pourquoi', async () => {
    const refused = createProblem(409, 'Quelqu’un a modifié ce relevé.');
    show({ committee, walk }, { [`PUT ${address}`]: refused });
    fireEvent.change(await box('Ce qui est décidé'), { target: { value: 'Signer en juin.' } });
    await press('Enregistrer');
    expect(await screen.findByText('Quelqu’un a modifié ce relevé.')).toBeTruthy();
    expect((await box('Ce qui est décidé')).value).toBe('Signer en juin.');
  });

  it('se clôt d’un geste qui le dit', async () => {
    const shown = show({ committee, walk });
    await press('Clore le relevé');
    await waitFor(() => expect(findSent(shown.sent)).toMatchObject({ isClosed: true, version: 3 }));
  });
});

describe('un comité clos', () => {
  const closed = { committee: { ...committee, isClosed: true }, walk };

  it('se lit sans se modifier, avec qui et pour quel jour', async () => {
    const shown = show(closed);
    const record = await screen.findByText('Le terrain est choisi.');
    expect(screen.getByText('1er juin 2027')).toBeTruthy();
    expect(screen.getByText('Le Lycée, Le Chantier')).toBeTruthy();
    expect(screen.getByText('6 septembre 2027')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Relevé de décisions' })).toBeTruthy();
    expect(record).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Enregistrer' })).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('s’imprime d’un lien', async () => {
    show(closed);
    const link = await screen.findByRole('link', { name: 'Relevé de décisions (PDF)' });
    expect(link.getAttribute('href')).toBe(`${address}/minutes.pdf`);
  });

  it('n’ouvre pas de formulaire à qui ne fait que lire', async () => {
    showScreen({
      ...{ screens: own, at: `${root}/comites/${committee.id}`, session: reader },
      answers: { [`GET ${address}`]: { committee, walk } },
    });
    expect(await screen.findByText('Le terrain est choisi.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('la liste des comités', () => {
  const list = (committees: readonly Committee[], more: Readonly<Record<string, Answer>> = {}) =>
    showScreen({
      ...{ screens: own, at: `${root}/comites` },
      answers: { [`GET ${api}`]: { committees }, ...more },
    });

  it('dit pour chacun son jour, son état et le suivant', async () => {
    const shown = list([
      committee,
      { ...committee, id: ids.axis, title: 'Comité de mars', on: '2027-03-01', isClosed: true, nextOn: null },
    ]);
    const table = await screen.findByRole('table', { name: 'Comités' });
    const [, may, march] = within(table).getAllByRole('row');
    if (may === undefined || march === undefined) throw new Error('two rows');
    expect(within(may).getByRole('link', { name: 'Comité de mai' }).getAttribute('href')).toBe(
      `${root}/comites/${committee.id}`,
    );
    expect(within(may).getByText('En cours')).toBeTruthy();
    expect(within(may).getByText('6 septembre 2027')).toBeTruthy();
    expect(within(march).getByText('Clos')).toBeTruthy();
    expect(within(march).getByText('—')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('dit qu’il n’y en a pas encore', async () => {
    list([]);
    expect(await screen.findByText('Aucun comité pour l’instant.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('ouvre un comité, puis le montre', async () => {
    const shown = list([], { [`POST ${api}`]: committee, [`GET ${address}`]: { committee, walk: [] } });
    const open = await screen.findByRole<HTMLButtonElement>('button', { name: 'Ouvrir un comité' });
    expect(open.disabled).toBe(true);
    await userEvent.type(screen.getByRole('textbox', { name: /Nom du comité/ }), 'Comité de mai');
    fireEvent.change(screen.getByLabelText(/^Le/), { target: { value: '2027-05-10' } });
    await userEvent.click(open);
    await waitFor(() => expect(shown.history.location.pathname).toBe(`${root}/comites/${committee.id}`));
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual({
      ...{ title: 'Comité de mai', on: '2027-05-10' },
    });
  });

  it('garde le nom tapé quand l’ouverture est refusée', async () => {
    list([], { [`POST ${api}`]: createProblem(400, 'Ce jour n’existe pas.') });
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /Nom du comité/ });
    await userEvent.type(field, 'Comité');
    await press('Ouvrir un comité');
    expect(await screen.findByText('Ce jour n’existe pas.')).toBeTruthy();
    expect(field.value).toBe('Comité');
  });
});
