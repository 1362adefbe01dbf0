// The persons of a space: listed, brought together, answered; a key made and shown once.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { PersonCard } from '../../contract/person.js';
import { screens } from './index.js';

const at = `/espaces/${ids.estuary}/personnes`;
const base = `/api/spaces/${ids.estuary}`;

const build = (id: string, displayName: string | null, more: Partial<PersonCard> = {}): PersonCard => ({
  id,
  displayName,
  organisationName: null,
  family: null,
  seminars: [{ id: ids.seminar, number: 2, presence: 'present' }],
  hasBadge: false,
  withdrawal: null,
  ...more,
});
const ana = build(ids.yard, 'Ana', {
  organisationName: 'Le Chantier',
  hasBadge: true,
  withdrawal: { askedAt: '2027-03-09T10:00:00.000Z', note: 'Le premier mot' },
});
const persons = [ana, build(ids.school, 'A. Exemple'), build(ids.firms, null)];

const show = (answers: Readonly<Record<string, Answer>> = {}) =>
  showScreen({
    screens,
    at,
    answers: { [`GET ${base}/persons`]: { persons }, [`GET ${base}/push-keys`]: { keys: [] }, ...answers },
  });

describe('les personnes d’un espace', () => {
  it('se lisent d’un séminaire à l’autre, même sans nom [R039]', async () => {
    const shown = show();
    expect(await screen.findByRole('cell', { name: 'Le Chantier' })).toBeTruthy();
    expect(screen.getByText('nom effacé')).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'imprimé' })).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('reçoivent une réponse quand elles demandent leurs mots', async () => {
    const path = `${base}/persons/${ana.id}/withdrawal-settled`;
    const shown = show({ [`POST ${path}`]: { settled: true } });
    expect(await screen.findByText('Le premier mot')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'J’ai répondu à Ana' }));
    await waitFor(() => expect(shown.sent.some((one) => one.path === path)).toBe(true));
  });
});

describe('une clé de dépôt', () => {
  it('est montrée une fois [R144]', async () => {
    const key = {
      id: ids.yard,
      label: 'Portable',
      madeBy: 'Marc',
      madeAt: '2027-03-09T10:00:00.000Z',
      expiresAt: '2027-03-23T10:00:00.000Z',
      usedAt: null,
    };
    const shown = show({ [`POST ${base}/push-keys`]: { key, token: 'une-cle-de-vingt-deux' } });
    await userEvent.type(await screen.findByRole('textbox', { name: /^Pour quel ordinateur/ }), 'Portable');
    await userEvent.click(screen.getByRole('button', { name: 'Faire une clé' }));
    expect(await screen.findByText('une-cle-de-vingt-deux')).toBeTruthy();
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toMatchObject({ label: 'Portable' });
  });

  it('refusée, dit pourquoi', async () => {
    show({ [`POST ${base}/push-keys`]: createProblem(403, 'Votre rôle ne le permet pas.') });
    await userEvent.type(await screen.findByRole('textbox', { name: /^Pour quel ordinateur/ }), 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Faire une clé' }));
    expect(await screen.findByText(/Votre rôle ne le permet pas/)).toBeTruthy();
  });
});
