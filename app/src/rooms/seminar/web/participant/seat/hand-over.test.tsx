// The facilitation offered to a phone: shown to one person, taken or declined by hand, with its refusal said.
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { METHODS } from '@trame/core/methods';
import { useSyncExternalStore } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createLocalRoom, type LocalSeat } from '../../rehearsal/local-room.js';
import { createSteps } from '../testing/agenda.js';
import { HandOver } from './hand-over.js';

const place = { space: 'espace', room: 'salle' };

function open(answer: Response | null = new Response('{"role":"facilitator"}')) {
  const room = createLocalRoom(METHODS, { title: 'Séminaire 2', agenda: createSteps() });
  const seats = {
    marc: room.sit({ member: 'marc', role: 'facilitator', name: 'Marc' }),
    nadia: room.sit({ member: 'nadia', name: 'Nadia' }),
    karim: room.sit({ member: 'karim', name: 'Karim' }),
  };
  const gone: string[] = [];
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (answer === null) throw new TypeError('Failed to fetch');
    return answer;
  });
  function Phone({ of }: { readonly of: LocalSeat }) {
    const view = useSyncExternalStore(room.subscribe, of.getView);
    if (view.state === null) return null;
    return (
      <HandOver
        place={place}
        view={view}
        state={view.state}
        hand={of.hand}
        onGo={(address) => gone.push(address)}
      />
    );
  }
  const offer = (stays = false) =>
    act(() => seats.marc.hand.send({ type: 'hand-over', to: 'nadia', stays } as never));
  const user = userEvent.setup({ delay: null });
  const show = (of: LocalSeat) => render(<Phone of={of} />);
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { room, seats, offer, show, press, gone, asked };
}

afterEach(() => vi.unstubAllGlobals());

describe('l’animation confiée à un téléphone [F23]', () => {
  test('est montrée à la personne nommée, et à personne d’autre', async () => {
    const { seats, offer, show } = open();
    const { unmount } = show(seats.karim);
    await offer();
    expect(screen.queryByRole('button')).toBeNull();
    unmount();
    show(seats.nadia);
    expect(screen.getByText('Marc vous confie l’animation')).toBeTruthy();
    expect(screen.getByText(/Marc deviendra scribe/)).toBeTruthy();
  });

  test('acceptée, elle mène à la console sur la place de ce téléphone', async () => {
    const { seats, offer, show, press, gone, asked } = open();
    show(seats.nadia);
    await offer(true);
    expect(screen.getByText('Vous animerez à deux.')).toBeTruthy();
    await press('Prendre l’animation');
    await waitFor(() => expect(gone).toEqual(['/console/espace/salle']));
    expect(asked).toEqual(['/api/spaces/espace/rooms/salle/take-over?as=seat']);
  });

  test('refusée, elle disparaît et le dit à la salle', async () => {
    const { room, seats, offer, show, press } = open();
    show(seats.nadia);
    await offer();
    await press('Non merci');
    expect(room.getState().handOver).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test.each([
    [
      Response.json({ detail: 'L’animation a été proposée à quelqu’un d’autre.' }, { status: 409 }),
      /quelqu’un d’autre/,
    ],
    [null, /ne répond pas/],
  ])('dit pourquoi elle n’a pas pu être prise', async (answer, sentence) => {
    const { seats, offer, show, press, gone } = open(answer);
    show(seats.nadia);
    await offer();
    await press('Prendre l’animation');
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(gone).toEqual([]);
  });

  test('une fois prise, le téléphone montre le chemin de la console', () => {
    const { seats, show } = open();
    show(seats.marc);
    expect(screen.getByRole('link', { name: 'Ouvrir la console' }).getAttribute('href')).toBe(
      '/console/espace/salle',
    );
  });
});
