// The roster on screen: grid, gauge, doubles, a table brought and told.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { ImportReport, Roster, RosterRow } from '../../contract/roster.js';
import { screens } from '../index.js';
import { formatTold } from './bring.js';

const at = `/espaces/${ids.estuary}/acteurs`;
const base = `/api/spaces/${ids.estuary}/roster`;

const row = (id: string, personName: string, more: Partial<RosterRow> = {}): RosterRow => ({
  id,
  personName,
  role: '',
  organisationName: '',
  familyId: null,
  status: 'invited',
  contact: '',
  addedOn: '2019-06-01',
  isNew: false,
  organisationId: null,
  version: 1,
  ...more,
});
const ana = row(ids.yard, 'Ana Four', { organisationName: 'Le Lycée', familyId: 'ecole', isNew: true });
const twin = row(ids.school, 'FOUR Ana');
const roster: Roster = {
  families: [
    { id: 'ecole', label: 'Écoles' },
    { id: 'culture', label: 'Culture' },
  ],
  lines: [ana, twin],
  coverage: [
    { familyId: 'ecole', label: 'Écoles', state: 'invited', present: 0, invited: 1 },
    { familyId: 'culture', label: 'Culture', state: 'missing', present: 0, invited: 0 },
  ],
  isEconomicOnly: true,
  size: { count: 2, present: 0, reading: 'under' },
  withoutFamily: 1,
  newSince: '2019-04-18',
  duplicates: [{ first: ana.id, second: twin.id, reason: 'same-name' }],
  merges: [{ id: ids.firms, kept: 'Bob', merged: 'Bob Q.', mergedAt: '2019-06-02T10:00:00.000Z' }],
};
const show = (answers: Readonly<Record<string, Answer>> = {}) =>
  showScreen({ screens, at, answers: { [`GET ${base}`]: roster, ...answers } });

describe('les acteurs (S07)', () => {
  it('dit, famille absente par famille absente, qui inviter et par quelle famille on l’atteint [R109]', async () => {
    const known = [
      { id: ids.school, name: 'La Scène', reachedBy: [{ id: 'ecole', label: 'Écoles' }] },
      { id: ids.yard, name: 'Le Conservatoire', reachedBy: [] },
    ];
    const missing = [{ id: 'culture', label: 'Culture', known }];
    const shown = show({ [`GET /api/spaces/${ids.estuary}/family-bridges`]: { missing } });
    expect(await screen.findByRole('heading', { name: 'Culture' })).toBeTruthy();
    expect(screen.getByText(/déjà en lien avec\s: Écoles/)).toBeTruthy();
    expect(screen.getByText('aucun lien inscrit avec votre liste')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('montre la grille des familles, en mots et en table [R030]', async () => {
    const shown = show();
    const grid = await screen.findByRole('list', { name: 'Les familles d’acteurs' });
    expect(within(grid).getByText(/invitée, 1/)).toBeTruthy();
    expect(within(grid).getByText('personne encore')).toBeTruthy();
    expect(screen.getByText('2, pour 15 à 50 attendus')).toBeTruthy();
    expect(screen.getByText(/Mobilité, culture, formation/)).toBeTruthy();
    expect(screen.getByText('nouveau')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('réunit deux lignes quand on le décide, et les sépare', async () => {
    const merge = `POST ${base}/${ana.id}/merge`;
    const undo = `POST /api/spaces/${ids.estuary}/roster-merges/${ids.firms}/undo`;
    const shown = show({ [merge]: { merge: ids.firms }, [undo]: { undone: true } });
    await userEvent.click(await screen.findByRole('button', { name: /^Réunir dans Ana Four/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Séparer de nouveau Bob Q.' }));
    await waitFor(() => expect(shown.sent.filter(({ method }) => method === 'POST')).toHaveLength(2));
    expect(shown.sent.find(({ path }) => path.endsWith('/merge'))?.body).toEqual({ other: twin.id });
  });

  it('ajoute quelqu’un, et garde la saisie quand c’est refusé', async () => {
    const shown = show({ [`POST ${base}`]: createProblem(422, 'Donnez un nom ou une organisation.') });
    await userEvent.click(await screen.findByRole('button', { name: 'Ajouter quelqu’un' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Fonction' }), 'maire');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText(/Donnez un nom/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Fonction' }).value).toBe('maire');
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toMatchObject({ role: 'maire' });
  });

  it('cherche sans accents', async () => {
    show();
    await userEvent.type(await screen.findByRole('textbox', { name: /Chercher un nom/ }), 'lycee');
    await waitFor(() => expect(screen.getByText(/1.personne ou organisation/)).toBeTruthy());
  });
});

const report: ImportReport = {
  format: 'csv',
  encoding: 'utf-8',
  otherSheets: [],
  columns: [
    { heading: 'Nom', field: 'personName' },
    { heading: 'Remarque', field: null },
  ],
  rows: 3,
  emptyRows: 1,
  added: 1,
  known: 1,
  told: [{ line: 4, isTaken: false, faults: ['formula'], cells: ['=1+1', '', 'x "y"'] }],
};

describe('un tableau apporté', () => {
  it('dit ce qui a été fait de chaque ligne [R101]', async () => {
    const shown = show({ [`POST ${base}-import`]: report });
    await userEvent.upload(await screen.findByLabelText('Choisir un fichier'), new File(['Nom'], 'a.csv'));
    expect(
      await screen.findByText(
        /1\sajoutée, 1 déjà dans la liste, 1\smise de côté, 1\sligne vide, sur 3\slignes\./,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/une cellule commence comme une formule/)).toBeTruthy();
    expect(screen.getByRole('cell', { name: '=1+1 · x "y"' })).toBeTruthy();
    expect(screen.getByText(/n’a pas reconnues\s: Remarque/)).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('dit pourquoi il n’est pas lu', async () => {
    show({ [`POST ${base}-import`]: createProblem(422, 'Ce fichier n’est pas un tableau lisible.') });
    await userEvent.upload(await screen.findByLabelText('Choisir un fichier'), new File(['x'], 'a.csv'));
    expect(await screen.findByText(/pas un tableau lisible/)).toBeTruthy();
  });

  it('rend les lignes mises de côté sans qu’un tableur les exécute', () => {
    expect(formatTold(report)).toBe('\ufeff"Nom";"Remarque"\r\n"\'=1+1";"";"x ""y"""\r\n');
  });
});
