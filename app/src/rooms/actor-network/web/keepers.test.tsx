// What only those who keep the roster and the surveys see and do; what the others read instead.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids, spaces } from '../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../test/screen.js';
import type { Roster, RosterRow } from '../contract/roster.js';
import type { Wave } from '../contract/survey.js';
import { screens } from './index.js';
import { nameRow } from './roster/doubles.js';

const reader = {
  displayName: 'Léa B.',
  spaces: spaces.spaces.map((space) => ({ ...space, roles: ['lead-pair' as const] })),
};
const row: RosterRow = {
  id: ids.yard,
  personName: 'Ana Four',
  role: 'maire',
  organisationName: 'Le Lycée',
  familyId: null,
  status: 'present',
  contact: 'ana@exemple.fr',
  addedOn: '2019-06-01',
  isNew: false,
  organisationId: ids.school,
  version: 7,
};
const roster: Roster = {
  families: [{ id: 'ecole', label: 'Écoles' }],
  lines: [row],
  coverage: [],
  isEconomicOnly: false,
  size: { count: 20, present: 1, reading: 'within' },
  withoutFamily: 0,
  newSince: '2019-04-01',
  duplicates: [{ first: ids.yard, second: ids.campus, reason: 'same-name' }],
  merges: [],
};
const base = `/api/spaces/${ids.estuary}`;
const showRoster = (answers: Readonly<Record<string, Answer>> = {}, session?: typeof reader) =>
  showScreen({
    screens,
    at: `/espaces/${ids.estuary}/acteurs`,
    answers: { [`GET ${base}/roster`]: roster, ...answers },
    ...(session && { session }),
  });

describe('les acteurs, pour qui les tient', () => {
  it('se corrigent sans rien retaper, et disent de quelle version ils partent', async () => {
    const shown = showRoster({
      [`PUT ${base}/roster/${row.id}`]: row,
      [`PATCH ${base}/roster/${row.id}`]: row,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Corriger Ana Four, Le Lycée' }));
    const role = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Fonction' });
    expect(role.value).toBe('maire');
    await userEvent.clear(role);
    await userEvent.type(role, 'adjointe');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() =>
      expect(shown.sent.find(({ method }) => method !== 'GET')?.body).toEqual({
        personName: 'Ana Four',
        role: 'adjointe',
        organisationName: 'Le Lycée',
        familyId: null,
        status: 'present',
        contact: 'ana@exemple.fr',
        version: 7,
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('ne se retirent qu’après une seconde question qui nomme la personne', async () => {
    const shown = showRoster({
      [`DELETE ${base}/roster/${row.id}`]: createProblem(409, 'Une enquête est ouverte.'),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Corriger Ana Four, Le Lycée' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Retirer de la liste' }));
    expect(shown.sent.some(({ method }) => method === 'DELETE')).toBe(false);
    expect(screen.getByText(/Retirer Ana Four, Le Lycée, et tout ce que les enquêtes gardent/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Retirer de la liste' }));
    expect(await screen.findByText(/Une enquête est ouverte/)).toBeTruthy();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('ne proposent pas de réunir une ligne qui n’est plus là', async () => {
    showRoster();
    await screen.findByText('20, pour 15 à 50 attendus');
    expect(screen.queryByText('Peut-être la même personne')).toBeNull();
  });
});

describe('les acteurs, pour qui lit', () => {
  it('n’ont ni adresse, ni correction, ni tableau à apporter [R103]', async () => {
    const shown = showRoster({}, reader);
    const table = await screen.findByRole('table');
    expect(within(table).getByText(/Ana Four/)).toBeTruthy();
    expect(within(table).getByRole('link', { name: 'Le Lycée' }).getAttribute('href')).toMatch(
      /organisations/,
    );
    expect(screen.queryByText('ana@exemple.fr')).toBeNull();
    for (const name of [/Corriger/, /Ajouter/, /Réunir/])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByLabelText('Choisir un fichier')).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });
});

it.each([
  ['Ana', 'Le Lycée', 'Ana, Le Lycée'],
  ['Ana', '', 'Ana'],
  ['', 'Le Lycée', 'Le Lycée'],
  ['', '', ''],
])('une ligne se nomme %j, %j\u202f: %j', (personName, organisationName, name) => {
  expect(nameRow({ personName, organisationName })).toBe(name);
});

const wave: Wave = {
  id: ids.seminar,
  number: 1,
  title: 'Nos liens',
  askedBy: 'La communauté',
  contact: 'dpo@exemple.fr',
  state: 'draft',
  noticeDays: 10,
  activeThreshold: 2,
  spaces: [{ id: ids.axis, name: 'Club des fours' }],
  noticedAt: null,
  openedAt: null,
  closedAt: null,
  releasedAt: null,
  actors: 48,
  respondents: 0,
  objected: 0,
  screens: [],
  version: 2,
};
const club = {
  id: ids.axis,
  name: 'Club des fours',
  kind: 'grouping',
  stage: 'existing',
  form: '',
  note: '',
  memberIds: [],
  linkedIds: [],
  members: [],
  source: null,
  version: 1,
};
const showSurveys = (given: Wave, answers: Readonly<Record<string, Answer>> = {}, session?: typeof reader) =>
  showScreen({
    screens,
    at: `/espaces/${ids.estuary}/enquetes`,
    answers: {
      [`GET ${base}/surveys`]: { waves: [given] },
      [`GET ${base}/surveys/${wave.id}/members`]: { members: [] },
      [`GET ${base}/survey-readings`]: {
        readings: [{ who: 'Dépositaire', at: '2019-07-02T10:00:00.000Z', reason: 'Contrôle' }],
      },
      [`GET ${base}/cooperation`]: {
        spaces: [club],
        organisations: [],
        articulation: { value: null, withoutTop3: null, pairs: 0, shared: [] },
      },
      ...answers,
    },
    ...(session && { session }),
  });

describe('une enquête en préparation', () => {
  it('s’annonce après une seconde question, et remet à chacun son lien une seule fois', async () => {
    const links = [{ line: ids.yard, name: 'Ana', contact: 'ana@exemple.fr', path: '/e#lien-de-ana' }];
    const path = `${base}/surveys/${wave.id}/move`;
    const shown = showSurveys(wave, { [`POST ${path}`]: { wave: { ...wave, state: 'noticed' }, links } });
    await userEvent.click(await screen.findByRole('button', { name: 'Annoncer à toute la liste' }));
    await userEvent.click(screen.getByRole('button', { name: 'Attendre' }));
    expect(shown.sent.some(({ method }) => method === 'POST')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Annoncer à toute la liste' }));
    await userEvent.click(screen.getByRole('button', { name: 'Oui, annoncer à toute la liste' }));
    const table = await screen.findByRole('table', { name: 'Liens personnels' });
    expect(within(table).getByText(`${location.origin}/e#lien-de-ana`)).toBeTruthy();
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual({ move: 'notice', version: 2 });
  });

  it('garde ses mots et ses espaces, et n’accepte que des chiffres pour les jours', async () => {
    const shown = showSurveys(wave);
    const days = await screen.findByRole<HTMLInputElement>('textbox', { name: /Jours entre/ });
    expect(days.value).toBe('10');
    await userEvent.type(days, 'x5');
    expect(days.value).toBe('105');
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Club des fours' });
    expect(box.checked).toBe(true);
    await userEvent.click(box);
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() =>
      expect(shown.sent.find(({ method }) => method !== 'GET')?.body).toEqual({
        title: 'Nos liens',
        askedBy: 'La communauté',
        contact: 'dpo@exemple.fr',
        noticeDays: 105,
        spaces: [],
        version: 2,
      }),
    );
  });
});

describe('une enquête, pour qui lit', () => {
  it('dit où elle en est et qui a lu les réponses, sans rien qui la fasse avancer [R103]', async () => {
    const shown = showSurveys({ ...wave, state: 'open', respondents: 12 }, {}, reader);
    expect(await screen.findByText(/^12 sur 48$/)).toBeTruthy();
    expect(screen.getByText('Dépositaire')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Clore|Enregistrer|Refaire/ })).toBeNull();
    expect(shown.sent.some(({ path }) => path.endsWith('/members'))).toBe(false);
  });
});
