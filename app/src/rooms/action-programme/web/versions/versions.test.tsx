// Versions as their keeper meets them: kept by name, compared two dates at a time, in an address that can be sent.
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ids, spaces } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { Comparison, VersionCard } from '../../contract/version.js';
import { screens } from '../index.js';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

const root = `/espaces/${ids.estuary}/programme`;
const api = `/api/spaces/${ids.estuary}/programme`;
const own = screens.filter(({ path }) => path.endsWith('/versions'));
const [, estuary] = spaces.spaces;
if (estuary === undefined) throw new Error('an invented space');
const reader = { displayName: 'Anne E.', spaces: [{ ...estuary, roles: ['lead-pair' as const] }] };

beforeAll(async () => {
  await Promise.all(own.map(({ load }) => load()));
}, 60_000);

const counts = (actions: number) => ({
  ...{ actions, groups: 1, starred: 0, pilotsToBeNamed: 0, genericPilots: 0, uncertain: 0 },
});
const card = (id: string, label: string, day: string, actions: number): VersionCard => ({
  ...{ id, label, takenAt: `${day}T10:00:00.000Z`, takenBy: 'Marc V.', counted: counts(actions) },
});
const versions = [
  card(ids.axis, 'v1', '2027-04-01', 3),
  { ...card(ids.brand, 'Séminaire 4', '2027-09-15', 12), takenBy: null },
];
const side = { label: 'v1', day: '2027-04-01', counted: counts(3) };
const line = (id: string, title: string, ...sentences: string[]) => ({ id, title, sentences });
const comparison: Comparison = {
  ...{ from: side, to: side, summary: 'De 3 à 4 lignes.', unchanged: 2 },
  added: [line(ids.orphan, 'Ouvrir un tiers-lieu')],
  removed: [],
  ended: [],
  changed: [line(ids.campus, 'Créer un campus', 'Change de nom.', 'Passe en fiche projet.')],
};

const show = (at = '', more: Readonly<Record<string, Answer>> = {}, session?: typeof reader) =>
  showScreen({
    ...{ screens: own, at: `${root}/versions${at}` },
    answers: {
      [`GET ${api}/versions`]: { versions },
      [`GET ${api}/comparison`]: comparison,
      ...more,
    },
    ...(session !== undefined && { session }),
  });
const listAsked = ({ sent }: ReturnType<typeof show>) =>
  sent
    .filter(({ path }) => path.endsWith('/comparison'))
    .map(({ query }) => `${query.get('from')} ${query.get('to')}`);

describe('les versions gardées', () => {
  it('disent leur jour, par qui, et combien d’actions elles tiennent', async () => {
    const shown = show();
    const table = await screen.findByRole('table', { name: 'Versions gardées' });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['v1', '1er avril 2027', 'Marc V.', '3'],
      ['Séminaire 4', '15 septembre 2027', '', '12'],
    ]);
    expect(await shown.findFaults()).toEqual([]);
  });

  it('disent qu’il n’y en a pas, et rien n’est alors comparé', async () => {
    const shown = show('', { [`GET ${api}/versions`]: { versions: [] } });
    expect(await screen.findByText('Aucune version gardée pour l’instant.')).toBeTruthy();
    expect(listAsked(shown)).toEqual([]);
  });

  it('se gardent sous un nom, et le nom s’efface une fois gardé', async () => {
    const shown = show('', { [`POST ${api}/versions`]: versions[0] as object });
    const keep = await screen.findByRole<HTMLButtonElement>('button', {
      name: 'Garder le programme tel qu’il est',
    });
    expect(keep.disabled).toBe(true);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Son nom/ });
    await userEvent.type(field, '   ');
    expect(keep.disabled).toBe(true);
    await userEvent.type(field, 'v2');
    await userEvent.click(keep);
    await waitFor(() => expect(field.value).toBe(''));
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual({ label: '   v2' });
  });

  it('gardent le nom tapé quand le serveur refuse', async () => {
    show('', { [`POST ${api}/versions`]: createProblem(400, 'Ce nom est déjà pris.') });
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /Son nom/ });
    await userEvent.type(field, 'v1');
    await userEvent.click(screen.getByRole('button', { name: 'Garder le programme tel qu’il est' }));
    expect(await screen.findByText('Ce nom est déjà pris.')).toBeTruthy();
    expect(field.value).toBe('v1');
  });

  it('ne se gardent pas par qui ne fait que lire', async () => {
    show('', {}, reader);
    expect(await screen.findByText('De 3 à 4 lignes.')).toBeTruthy();
    expect(screen.queryByRole('form', { name: 'Garder une version' })).toBeNull();
  });
});

describe('deux dates comparées', () => {
  it('sont la première version et aujourd’hui, sauf si l’adresse en dit d’autres', async () => {
    const shown = show();
    await screen.findByText('De 3 à 4 lignes.');
    expect(listAsked(shown)).toEqual([`${ids.axis} now`]);
  });

  it('se lisent dans une adresse reçue, jusqu’au lien à imprimer', async () => {
    const shown = show(`?avant=${ids.axis}&apres=${ids.brand}`);
    const print = await screen.findByRole('link', { name: 'Imprimer la comparaison' });
    expect(print.getAttribute('href')).toBe(`${api}/comparison.pdf?from=${ids.axis}&to=${ids.brand}`);
    expect(listAsked(shown)).toEqual([`${ids.axis} ${ids.brand}`]);
  });

  it('ignorent une version inconnue dans l’adresse', async () => {
    const shown = show('?avant=inconnue&apres=autre');
    await screen.findByText('De 3 à 4 lignes.');
    expect(listAsked(shown)).toEqual([`${ids.axis} now`]);
  });

  it('disent chaque changement en mots, et « Aucune » là où rien n’a changé', async () => {
    show();
    expect(await screen.findByRole('heading', { name: 'Actions qui ont changé (1)' })).toBeTruthy();
    expect(screen.getByText('Change de nom.')).toBeTruthy();
    expect(screen.getByText('Passe en fiche projet.')).toBeTruthy();
    const ended = screen.getByRole('heading', { name: 'Actions closes (0)' });
    expect(ended.closest('section')?.textContent).toContain('Aucune.');
    expect(screen.queryByRole('heading', { name: /Lignes retirées/ })).toBeNull();
  });

  it('montrent les lignes retirées quand il y en a', async () => {
    const removed = [line(ids.brand, 'Porter une marque')];
    show('', { [`GET ${api}/comparison`]: { ...comparison, removed } });
    expect(await screen.findByRole('heading', { name: 'Lignes retirées du tableau (1)' })).toBeTruthy();
  });

  it('se choisissent, et le choix reste dans l’adresse', async () => {
    const shown = show();
    await userEvent.click(await screen.findByRole('button', { name: /Après/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Séminaire 4' }));
    await waitFor(() => expect(shown.history.location.search).toContain(`apres=${ids.brand}`));
    await waitFor(() => expect(listAsked(shown).at(-1)).toBe(`${ids.axis} ${ids.brand}`));
  });
});
