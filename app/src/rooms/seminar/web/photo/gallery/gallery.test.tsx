// The photographs of a seminar, read by role and label: saved one by one, credited together, removed after a question.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ids } from '../../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../../test/screen.js';
import type { Photo } from '../../../contract/photo.js';
import type { SeminarSheet } from '../../../contract.js';
import { screens } from './index.js';
import { parseCredit } from './standing.js';

const at = `/espaces/${ids.estuary}/seminaires/${ids.seminar}/photos`;
const sheetPath = `/api/spaces/${ids.estuary}/seminars/${ids.seminar}`;
const list = `/api/spaces/${ids.estuary}/rooms/${ids.axis}/photos`;

const step = { minutes: 60, methodSettings: null, method: null, role: null, materials: [] };
const seminar: SeminarSheet = {
  id: ids.seminar,
  territoryId: ids.estuary,
  kind: 'local',
  number: 2,
  phase: 'scan',
  title: 'Forum ouvert',
  date: '2027-03-09',
  startsAt: '13:30',
  place: { name: 'La Halle', host: null, capacity: 60, access: null },
  status: 'open',
  note: null,
  version: 3,
  agenda: [{ ...step, id: 's1', title: 'Café des savoirs', kind: 'method' }],
  endsAt: '15:35',
  endsBy: null,
  roomId: ids.axis,
  openedAt: '2027-03-09T12:30:00.000Z',
  closedAt: null,
  harvestShared: false,
  attendance: { invited: 0, present: 0 },
  methods: [],
};

const bare: Photo = {
  id: ids.campus,
  activity: 's1',
  sheet: null,
  author: ids.yard,
  caption: '',
  credit: null,
  peopleAgreed: false,
  sentAt: '2027-03-09T13:00:00.000Z',
  width: 1600,
  height: 1200,
};
const whole: Photo = {
  ...bare,
  id: ids.brand,
  activity: null,
  caption: 'Le mur, à midi',
  credit: 'Ana P.',
  peopleAgreed: true,
};

/** Keeps the very object the screen asks from, so that a test can change what the server says. */
function show(photos: readonly Photo[], more: Record<string, Answer> = {}) {
  const answers: Record<string, Answer> = {
    [`GET ${sheetPath}`]: seminar,
    [`GET ${list}`]: { photos },
    ...more,
  };
  return { answers, ...showScreen({ screens, at, answers }) };
}

const findCard = async (number: number) =>
  within(await screen.findByRole('form', { name: `Photo ${number}` }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const findSaid = (sentence: string | RegExp) => screen.findAllByText(sentence);
const listPatches = (sent: ReturnType<typeof show>['sent']) =>
  sent.filter(({ method }) => method === 'PATCH').map(({ path, body }) => ({ path, body }));

afterEach(() => localStorage.clear());

describe('les photos d’un séminaire', () => {
  it('dit d’où vient chaque photo et ce qui lui manque pour le livret [R046]', async () => {
    const shown = show([bare, whole, { ...bare, id: ids.orphan, activity: 'ailleurs', sheet: 'a/b/1' }]);
    const first = await findCard(1);
    expect(first.getByText(/^Café des savoirs · reçue à/)).toBeTruthy();
    expect(first.getByText('pas encore')).toBeTruthy();
    expect(first.getByText('Il manque l’accord des personnes reconnaissables.')).toBeTruthy();
    expect(first.getByRole('img', { name: 'Photo 1, sans légende' }).getAttribute('src')).toBe(
      `${list}/${bare.id}/small`,
    );
    const second = await findCard(2);
    expect(second.getByText(/^La journée entière/)).toBeTruthy();
    expect(second.getByText('au livret')).toBeTruthy();
    expect(second.getByText('© Ana P.')).toBeTruthy();
    const third = await findCard(3);
    expect(third.getByText(/^Une activité qui n’est plus au conducteur/)).toBeTruthy();
    expect(third.getByText('feuille photographiée')).toBeTruthy();
    expect(screen.getByText('3 photos, dont 1 au livret.')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it.each([
    [{ caption: '', credit: null }, 'Il lui manque une légende et un crédit.'],
    [{ caption: '' }, 'Il lui manque une légende.'],
    [{ credit: null }, 'Il lui manque un crédit.'],
    [{}, 'Rien ne manque.'],
  ])('dit d’une photo au livret ce qu’elle pourrait encore avoir', async (changes, sentence) => {
    show([{ ...whole, ...changes }]);
    expect((await findCard(1)).getByText(sentence)).toBeTruthy();
  });

  it('n’envoie que ce qui a changé, au clavier, et le dit [R046] [R060]', async () => {
    const kept = { ...bare, caption: 'Table 3', credit: 'Ana P.', peopleAgreed: true };
    const shown = show([bare], { [`PATCH ${list}/${bare.id}`]: kept });
    const card = await findCard(1);
    await userEvent.click(card.getByRole('textbox', { name: 'Légende' }));
    await userEvent.keyboard('Table 3');
    await userEvent.tab();
    await userEvent.keyboard('© Ana P.');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(card.getByRole('checkbox', { name: /reconnaissables/ })).toHaveProperty('checked', true);
    expect(card.getByText('Modifiée, pas encore enregistrée.')).toBeTruthy();
    shown.answers[`GET ${list}`] = { photos: [kept] };
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await findSaid(/^Photo 1 enregistrée, au livret\./);
    const { caption, credit, peopleAgreed } = kept;
    expect(listPatches(shown.sent)).toEqual([
      { path: `${list}/${bare.id}`, body: { caption, credit, peopleAgreed } },
    ]);
    expect(await card.findByText('Rien ne manque.')).toBeTruthy();
    expect(card.queryByText('Modifiée, pas encore enregistrée.')).toBeNull();
  });

  it('n’envoie rien quand rien n’a changé', async () => {
    const shown = show([whole]);
    await findCard(1);
    await press('Enregistrer la photo 1');
    await findSaid(/^Rien n’a changé sur la photo 1\./);
    expect(listPatches(shown.sent)).toEqual([]);
  });

  it('garde ce qui est tapé quand l’enregistrement est refusé', async () => {
    show([bare], { [`PATCH ${list}/${bare.id}`]: createProblem(409, 'Cette photo a été retirée.') });
    const card = await findCard(1);
    await userEvent.type(card.getByRole('textbox', { name: 'Légende' }), 'Table 3');
    await press('Enregistrer la photo 1');
    expect((await card.findByRole('alert')).textContent).toContain('Cette photo a été retirée.');
    expect(card.getByRole('textbox', { name: 'Légende' })).toHaveProperty('value', 'Table 3');
  });

  it('ne retire une photo qu’après la question, et rend le clavier à la liste', async () => {
    const shown = show([bare, whole], { [`DELETE ${list}/${bare.id}`]: { removed: true } });
    await findCard(1);
    await press('Retirer la photo 1');
    await screen.findByRole('alertdialog', { name: /^Retirer la photo 1 pour de bon/ });
    await press('La garder');
    expect(shown.sent.some(({ method }) => method === 'DELETE')).toBe(false);
    await press('Retirer la photo 1');
    shown.answers[`GET ${list}`] = { photos: [whole] };
    await press('Retirer pour de bon');
    await findSaid(/^Photo retirée\./);
    const count = await screen.findByText('1 photo, dont 1 au livret.');
    await waitFor(() => expect(document.activeElement).toBe(count));
  });

  it('dit qu’il n’y en a pas, et qu’un séminaire fermé n’en a pas encore', async () => {
    const shown = show([]);
    expect(await screen.findByText('Aucune photo pour l’instant')).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('ne demande pas les photos d’un séminaire qui n’a pas ouvert', async () => {
    const shown = show([], { [`GET ${sheetPath}`]: { ...seminar, roomId: null, status: 'ready' } });
    expect(await screen.findByText('Le séminaire n’est pas encore ouvert')).toBeTruthy();
    expect(shown.sent.some(({ path }) => path === list)).toBe(false);
  });

  it('parle anglais à qui le demande', async () => {
    localStorage.setItem('trame-locale', 'en');
    show([whole]);
    expect(await screen.findByText('1 photograph, 1 of them in the booklet.')).toBeTruthy();
  });
});

describe('le même crédit pour toutes', () => {
  const patches = {
    [`PATCH ${list}/${bare.id}`]: { ...bare, credit: 'Zoé' },
    [`PATCH ${list}/${whole.id}`]: { ...whole, credit: 'Zoé' },
  };
  const type = async (text: string) =>
    userEvent.type(await screen.findByRole('textbox', { name: 'Crédit commun' }), text);

  it('épargne les crédits déjà écrits, sauf demande', async () => {
    const shown = show([bare, whole], patches);
    await type('Zoé{Enter}');
    await findSaid(/^Crédit mis à 1 photo\./);
    expect(listPatches(shown.sent).map(({ path }) => path)).toEqual([`${list}/${bare.id}`]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Remplacer aussi les crédits déjà écrits' }));
    await press('Mettre ce crédit');
    await findSaid(/^Crédit mis à 2 photos\./);
    expect(listPatches(shown.sent).at(-1)).toEqual({ path: `${list}/${whole.id}`, body: { credit: 'Zoé' } });
  });

  it('dit combien sont faites quand une est refusée', async () => {
    const other = { ...bare, id: ids.orphan };
    show([bare, other], patches);
    await type('Zoé{Enter}');
    await findSaid(/^Crédit mis\s: 1 sur 2\./);
    expect(screen.getByRole('alert').textContent).toContain('Introuvable.');
  });

  it('refuse un nom vide, et dit quand toutes en ont un', async () => {
    const shown = show([whole], patches);
    await type(' {Enter}');
    await findSaid(/^Écrivez d’abord un nom\./);
    await type('Zoé{Enter}');
    await findSaid(/^Toutes les photos ont déjà un crédit\./);
    expect(listPatches(shown.sent)).toEqual([]);
  });

  it.each([
    ['© Zoé', 'Zoé'],
    ['(C) Zoé ', 'Zoé'],
    ['  ', null],
    ['©', null],
  ])('lit « %s » comme un nom sans le signe', (typed, name) => {
    expect(parseCredit(typed)).toBe(name);
  });
});
