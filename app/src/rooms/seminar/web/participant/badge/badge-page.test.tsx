// A badge on a phone: straight to one's seat, or why not, and what to do.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ShownBadge } from '../../../contract/person.js';
import { type Answer, askServer } from '../aside/ask.js';
import { BadgePage } from './badge-page.js';

const ROOM: Answer<ShownBadge> = {
  kind: 'done',
  value: {
    leads: 'room',
    space: 'espace',
    room: 'salle',
    me: { member: 'm', role: 'participant', name: 'Nadia', family: null, attendee: 'a' },
  },
};

function show(...answers: readonly Answer<ShownBadge>[]) {
  const queue = [...answers];
  const joined: unknown[] = [];
  let codes = 0;
  render(
    <BadgePage
      token="jeton"
      ask={async () => queue.shift() ?? ROOM}
      onJoined={({ space, room }) => joined.push([space, room])}
      onCode={() => {
        codes += 1;
      }}
    />,
  );
  return { joined, countCodes: () => codes };
}

describe('[R039] le badge, sans compte', () => {
  test('mène à sa place dans le séminaire en cours', async () => {
    const { joined } = show(ROOM);
    await waitFor(() => expect(joined).toEqual([['espace', 'salle']]));
  });

  test('dit qu’il n’y a pas de séminaire ouvert, et qu’il faut le garder', async () => {
    const { countCodes } = show({ kind: 'done', value: { leads: 'trace' } });
    expect(await screen.findByText('Aucun séminaire n’est ouvert en ce moment')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Entrer avec le code de la salle' }));
    expect(countCodes()).toBe(1);
  });

  test('dit pourquoi la porte reste fermée, et se laisse représenter', async () => {
    const { joined } = show({ kind: 'refused', sentence: 'Ce badge n’ouvre plus rien.', status: 404 }, ROOM);
    expect(await screen.findByText('Ce badge n’ouvre plus rien.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    await waitFor(() => expect(joined).toHaveLength(1));
  });
});

describe('une question au serveur', () => {
  const reach = (status: number, type: string, body: string) => async () =>
    new Response(body, { status, headers: { 'content-type': type } });

  test.each([
    [200, 'application/json; charset=utf-8', '{"a":1}', { kind: 'done', value: { a: 1 } }],
    [
      404,
      'application/problem+json',
      '{"detail":"Non."}',
      { kind: 'refused', sentence: 'Non.', status: 404 },
    ],
    [200, 'text/html', '<html>', { kind: 'portal' }],
    [502, 'text/html', '<html>', { kind: 'unreachable' }],
    [500, 'application/problem+json', 'cassé', { kind: 'unreachable' }],
  ])('%i %s', async (status, type, body, expected) => {
    expect(await askServer('/x', {}, reach(status, type, body))).toEqual(expected);
  });

  test('sans réseau, c’est le réseau', async () => {
    const cut = () => Promise.reject(new TypeError('coupé'));
    expect(await askServer('/x', { body: {} }, cut)).toEqual({ kind: 'unreachable' });
  });
});
