// Who is expected and who is there, kept by hand from the seminar's sheet.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { Attendee, SeminarSheet } from '../../contract.js';
import { screens } from './index.js';

const at = `/espaces/${ids.estuary}/seminaires/${ids.seminar}`;
const one = `/api/spaces/${ids.estuary}/seminars/${ids.seminar}`;

const sheet: SeminarSheet = {
  id: ids.seminar,
  territoryId: ids.estuary,
  kind: 'local',
  number: 2,
  phase: 'scan',
  title: 'Forum ouvert',
  date: '2027-03-09',
  startsAt: '13:30',
  place: { name: 'La Halle', host: null, capacity: null, access: null },
  status: 'ready',
  note: null,
  version: 3,
  agenda: [],
  endsAt: null,
  endsBy: null,
  roomId: null,
  openedAt: null,
  closedAt: null,
  harvestShared: false,
  attendance: { invited: 3, present: 1 },
  methods: [],
};

const nobody = {
  organisationId: null,
  organisationName: null,
  family: null,
  memberId: null,
  personId: '00000000-0000-4000-8000-000000000009',
};
const ana: Attendee = {
  ...nobody,
  id: ids.yard,
  displayName: 'Ana',
  organisationName: 'Le Chantier',
  family: 'company',
  presence: 'present',
  consentToPrint: true,
};
const basile: Attendee = {
  ...nobody,
  id: ids.school,
  displayName: 'Basile',
  family: 'school',
  presence: 'invited',
  consentToPrint: false,
};
const chloe: Attendee = {
  ...basile,
  id: ids.firms,
  displayName: 'Chloé',
  family: null,
  presence: 'replaced',
};

function show(answers: Readonly<Record<string, Answer>> = {}, attendees = [ana, basile, chloe]) {
  const read = { [`GET ${one}`]: sheet, [`GET ${one}/attendees`]: { attendees } };
  return showScreen({ screens, at, answers: { ...read, ...answers } });
}

const findRow = async (name: RegExp) => within(await screen.findByRole('row', { name }));
const findName = () => screen.findByRole('textbox', { name: /^Nom, ou rôle/ });
const add = () => userEvent.click(screen.getByRole('button', { name: 'Ajouter' }));

describe('les présences d’un séminaire', () => {
  it('compte les présentes, les attendues et les familles [R028] [R148]', async () => {
    const shown = show();
    expect(
      await screen.findByText('1 présente sur 3 personnes attendues, 2 familles d’acteurs.'),
    ).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('nomme les familles en français et dit l’accord pour le livret [R030]', async () => {
    show();
    const row = await findRow(/Ana/);
    expect(row.getByText('Entreprises')).toBeTruthy();
    expect(row.getByText('Le Chantier')).toBeTruthy();
    expect(row.getByText('présente')).toBeTruthy();
    expect(row.getByText('oui')).toBeTruthy();
    expect((await findRow(/Basile/)).getByText('Lycées et écoles')).toBeTruthy();
    expect((await findRow(/Chloé/)).getByText('remplacée')).toBeTruthy();
  });

  it('montre telle quelle une famille que la Fabrique a nommée', async () => {
    show({}, [{ ...ana, family: 'Pêcheurs' }]);
    expect((await findRow(/Ana/)).getByText('Pêcheurs')).toBeTruthy();
  });

  it('dit qu’une liste est vide', async () => {
    show({}, []);
    expect(await screen.findByText('La liste est vide')).toBeTruthy();
  });

  it.each([
    ['Noter présente — Basile', basile, 'present', 'Basile est notée présente.'],
    ['Noter absente — Ana', ana, 'absent', 'Ana est notée absente.'],
  ] as const)('« %s » envoie la présence et l’annonce [R028]', async (name, person, presence, said) => {
    const path = `${one}/attendees/${person.id}`;
    const shown = show({ [`PATCH ${path}`]: { ...person, presence } });
    await userEvent.click(await screen.findByRole('button', { name }));
    expect(await screen.findByText(said)).toBeTruthy();
    const sent = shown.sent.find((request) => request.method === 'PATCH');
    expect(sent).toMatchObject({ path, body: { presence } });
  });
});

describe('ajouter quelqu’un qui n’a pas de téléphone', () => {
  const post = `POST ${one}/attendees`;

  it('attend un nom', async () => {
    show();
    await findName();
    expect(screen.getByRole('button', { name: 'Ajouter' })).toHaveProperty('disabled', true);
  });

  it('ajoute la personne, présente, sans compte, et vide le formulaire [R028] [R039]', async () => {
    const shown = show({ [post]: { attendees: [ana], added: 1 } });
    const name = await findName();
    await userEvent.type(name, 'Denis');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Accepte que son nom/ }));
    await add();
    expect(await screen.findByText('Denis est sur la liste.')).toBeTruthy();
    expect(shown.sent.find((request) => request.method === 'POST')?.body).toEqual({
      attendees: [
        expect.objectContaining({
          displayName: 'Denis',
          organisationName: null,
          family: null,
          presence: 'present',
          consentToPrint: true,
        }),
      ],
    });
    await waitFor(() => expect(name).toHaveProperty('value', ''));
    expect(screen.getByRole('checkbox', { name: /^Accepte/ })).toHaveProperty('checked', false);
  });

  it('dit quand la personne y était déjà', async () => {
    show({ [post]: { attendees: [], added: 0 } });
    await userEvent.type(await findName(), 'Ana');
    await add();
    expect(await screen.findByText('Ana y était déjà.')).toBeTruthy();
  });

  it('garde la saisie quand l’ajout est refusé, et dit pourquoi', async () => {
    show({ [post]: createProblem(500, 'Le serveur est en panne.') });
    const name = await findName();
    await userEvent.type(name, 'Denis');
    await userEvent.type(screen.getByRole('textbox', { name: /^Organisation/ }), 'Le Port');
    await add();
    expect((await screen.findByRole('alert')).textContent).toContain('Le serveur est en panne.');
    expect(name).toHaveProperty('value', 'Denis');
    expect(screen.getByRole('textbox', { name: /^Organisation/ })).toHaveProperty('value', 'Le Port');
  });
});
