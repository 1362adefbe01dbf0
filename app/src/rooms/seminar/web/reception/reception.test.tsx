// The reception desk: a reader types, a line says who came, the field is ready for the next one.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import { screens } from './index.js';

const at = `/espaces/${ids.estuary}/seminaires/${ids.seminar}/accueil`;
const path = `/api/spaces/${ids.estuary}/seminars/${ids.seminar}/arrivals`;

const arrival = (again: boolean, unexpected = false) => ({
  attendee: {
    id: ids.yard,
    displayName: 'Ana',
    organisationId: null,
    organisationName: 'Le Chantier',
    family: 'company',
    presence: 'present',
    consentToPrint: true,
    memberId: null,
    personId: ids.yard,
  },
  again,
  unexpected,
});

function show(answer: Answer) {
  return showScreen({ screens, at, answers: { [`POST ${path}`]: answer } });
}

const findField = () => screen.findByRole('textbox', { name: /^Badge/ });

describe('l’accueil', () => {
  it('dit qui est là et attend le badge suivant, sans la souris [R039]', async () => {
    const shown = show(arrival(false));
    const field = await findField();
    await userEvent.type(field, 'http://localhost/b#xyz{Enter}');
    expect((await screen.findAllByText('Ana est là.')).length).toBeGreaterThan(0);
    expect(shown.sent.find(({ method }) => method === 'POST')).toMatchObject({
      path,
      body: { badge: 'http://localhost/b#xyz' },
    });
    expect(screen.getByRole('cell', { name: 'Le Chantier' })).toBeTruthy();
    expect(document.activeElement).toBe(await findField());
    expect(await findField()).toHaveProperty('value', '');
    expect(await shown.findFaults()).toEqual([]);
  });

  it.each([
    [arrival(true), 'Ana était déjà notée présente.'],
    [arrival(false, true), /^Ana n’était pas attendue/],
  ])('dit ce qui est particulier', async (answer, sentence) => {
    show(answer);
    await userEvent.type(await findField(), 'ABC234{Enter}');
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
  });

  it('dit qu’un badge n’est pas d’ici, et n’envoie rien pour un champ vide', async () => {
    const shown = show(createProblem(404, 'Ce badge n’est pas d’ici.'));
    await userEvent.click(await screen.findByRole('button', { name: 'Noter l’arrivée' }));
    expect(shown.sent.filter(({ method }) => method === 'POST')).toEqual([]);
    await userEvent.type(await findField(), 'ZZZZZZ{Enter}');
    expect(await screen.findByText(/n’est pas d’ici/)).toBeTruthy();
  });
});
