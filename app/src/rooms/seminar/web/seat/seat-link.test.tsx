// A one-time link: out of the address bar, used once, followed to where the seat works, or explained.
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { createProblem, showScreen } from '../../../../../test/screen.js';
import { getDestination } from './destination.js';
import { screens } from './index.js';

const open = (answer: object, hash: string) => {
  window.history.replaceState(null, '', `/lien${hash}`);
  return showScreen({ screens, at: '/lien', answers: { 'POST /api/join': answer }, session: null });
};
const taken = (role: 'scribe' | 'projector' | 'observer' | 'facilitator' | 'participant') => ({
  space: 'S',
  room: 'R',
  me: { member: 'm', role, name: null, family: null },
});

describe('a link to a seat', () => {
  test('each role goes where it works', () => {
    const places = (['scribe', 'facilitator', 'projector', 'observer', 'participant'] as const).map((role) =>
      getDestination(taken(role)),
    );
    expect(places).toEqual(['/saisie/S/R', '/console/S/R', '/ecran/S/R', '/ecran/S/R', '/salle/S/R']);
  });

  test('[R085] is redeemed once and leaves the address bar before it is tried', async () => {
    const { sent, history } = open(taken('scribe'), '#secret');
    await waitFor(() => expect(history.location.pathname).toBe('/saisie/S/R'));
    const knocks = sent.filter(({ path }) => path === '/api/join');
    expect(knocks.map(({ body }) => body)).toEqual([{ link: 'secret' }]);
    expect(window.location.hash).toBe('');
  });

  test('used or expired, it says so and what to do', async () => {
    const { body } = createProblem(410, 'Ce lien a déjà servi.');
    const { findFaults } = open({}, '#secret');
    const headers = { 'content-type': 'application/problem+json' };
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status: 410, headers }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Ce lien a déjà servi.');
    expect(alert.textContent).toContain('Demandez-en un neuf');
    expect(await findFaults()).toEqual([]);
  });

  test('cut short by a copy, it is not even tried', async () => {
    const { sent } = open(taken('scribe'), '');
    expect((await screen.findByRole('alert')).textContent).toContain('incomplète');
    expect(sent.filter(({ path }) => path === '/api/join')).toEqual([]);
  });
});
