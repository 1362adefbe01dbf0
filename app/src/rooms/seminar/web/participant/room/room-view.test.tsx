// The room on a phone, driven by the real conductor: what is shown at each moment, and how one leaves.

import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { METHODS } from '@trame/core/methods';
import { useSyncExternalStore } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PhoneProps } from '../../../../workshop/web/participant/index.js';
import { createFaceStore } from '../../columns.js';
import { createLocalRoom, type LocalSeat } from '../../rehearsal/local-room.js';
import { holdFaces } from '../../room/testing/hold-faces.js';
import { createSteps } from '../testing/agenda.js';
import { RoomView } from './room-view.js';

const faces = holdFaces({ 'open-space': Face });
const place = { space: 'espace', room: 'salle' };

/** A method's view reduced to what the shell hands it. */
function Face({ canSend, waiting, refused, send, dismiss, readClock }: PhoneProps) {
  const clock = readClock(0 as never, 10 as never);
  return (
    <div>
      <p>{canSend ? 'on peut envoyer' : 'on ne peut pas envoyer'}</p>
      <p>{clock === null ? 'sans horloge' : 'avec horloge'}</p>
      <p>en attente ici : {waiting.size}</p>
      <button type="button" onClick={() => void send({ type: 'open-marketplace' })}>
        Ouvrir le marché
      </button>
      {refused.map((one) => (
        <button key={one.op} type="button" onClick={() => dismiss(one.op)}>
          {one.command.type} {one.code}
        </button>
      ))}
    </div>
  );
}

afterEach(() => vi.useRealTimers());

function openRoom(role: 'participant' | 'observer' = 'participant', store = faces, agenda = createSteps()) {
  const room = createLocalRoom(METHODS, { title: 'Séminaire 2', agenda });
  const seat = room.sit({ member: 'moi', role, name: 'Nadia' });
  let left = 0;
  function Page({ of }: { readonly of: LocalSeat }) {
    const view = useSyncExternalStore(room.subscribe, of.getView);
    const leave = async () => {
      left += 1;
    };
    return <RoomView place={place} view={view} hand={of.hand} faces={store} onLeave={leave} />;
  }
  render(<Page of={seat} />);
  const order = (command: Parameters<typeof room.order>[0]) => act(() => room.order(command));
  return { room, seat, order, user: userEvent.setup({ delay: null }), left: () => left };
}

const startForum = ({ order }: Pick<ReturnType<typeof openRoom>, 'order'>) => {
  order({ type: 'open' });
  order({ type: 'start-step', step: 'forum' });
};

describe('la salle sur un téléphone', () => {
  test('avant l’ouverture : bienvenue, le déroulé, l’état de la connexion', () => {
    openRoom();
    expect(screen.getByRole('heading', { name: 'Bienvenue' })).toBeDefined();
    expect(screen.getAllByText('en direct').length).toBeGreaterThan(0);
    const steps = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual([
      '15\u00a0minAccueil',
      '3\u00a0h\u00a010Forum ouvert',
      '15\u00a0minPause',
      '15\u00a0minClôture',
    ]);
  });

  test('[R049] l’étape en cours, son horloge, et l’activité qu’elle porte', () => {
    const lab = openRoom();
    startForum(lab);
    expect(within(screen.getByRole('banner')).getByText('Forum ouvert')).toBeDefined();
    expect(within(screen.getByRole('banner')).getByRole('timer').textContent).toContain('3:10:00');
    expect(screen.getByText('on peut envoyer')).toBeDefined();
    expect(screen.getByText('avec horloge')).toBeDefined();
  });

  test('une étape sans activité le dit ; la dernière activité reste lisible, sans horloge', () => {
    const lab = openRoom();
    startForum(lab);
    lab.order({ type: 'next-step', from: 'forum' });
    expect(screen.getByRole('heading', { name: 'C’est la pause.' })).toBeDefined();
    expect(screen.getByText('Relire « Forum ouvert »')).toBeDefined();
    expect(screen.getByText('sans horloge')).toBeDefined();
  });

  test('l’activité qui commence a l’écran pour elle\u202f: la précédente se replie, sauf si on l’a rouverte', async () => {
    const second = createSteps()
      .filter(({ id }) => id === 'forum')
      .map((step) => ({ ...step, id: 'forum-2', title: 'Second forum' }));
    const lab = openRoom('participant', faces, [...createSteps(), ...second]);
    const getPast = () => screen.getByText('Relire « Forum ouvert »').closest('details');
    startForum(lab);
    lab.order({ type: 'next-step', from: 'forum' });
    expect(getPast()?.open).toBe(true);
    lab.order({ type: 'start-step', step: 'forum-2' });
    expect(getPast()?.open).toBe(false);
    expect(screen.getAllByText(/(avec|sans) horloge/)).toHaveLength(1);
    await lab.user.click(screen.getByText('Relire « Forum ouvert »'));
    expect(await screen.findByText('sans horloge')).toBeDefined();
    lab.order({ type: 'start-step', step: 'pause' });
    lab.order({ type: 'start-step', step: 'forum-2' });
    expect(getPast()?.open).toBe(true);
  });

  test('la vue d’une activité arrive avec elle ; celle qui se perd en route se dit, et revient toute seule', async () => {
    vi.useFakeTimers();
    let isCut = true;
    const loadFace = async () => {
      if (isCut) throw new TypeError('Failed to fetch dynamically imported module');
      return Face;
    };
    const door = async () => ({ column: { method: METHODS[0] as never, loadFace } });
    startForum(openRoom('participant', createFaceStore({ 'open-space': door })));
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(screen.getByText('L’activité n’est pas encore arrivée')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Recharger' })).toBeDefined();
    isCut = false;
    await act(() => vi.advanceTimersByTimeAsync(4_100));
    expect(screen.getByText('on peut envoyer')).toBeDefined();
  });

  test('les vues de la journée arrivent avant leur étape, chaque téléphone à son heure', async () => {
    vi.useFakeTimers();
    const knocks: string[] = [];
    const bring = (method: string) => void knocks.push(method);
    openRoom('participant', { ...faces, bring });
    await act(() => vi.advanceTimersByTimeAsync(3_900));
    expect(knocks).toEqual([]);
    await act(() => vi.advanceTimersByTimeAsync(20_200));
    expect(knocks).toEqual(['open-space']);
  });

  test('une annonce et le gel sont dits à tous ; le gel suspend l’envoi', () => {
    const lab = openRoom();
    startForum(lab);
    lab.order({ type: 'announce', text: 'Le café est servi.' });
    lab.order({ type: 'freeze' });
    expect(screen.getByText('Le café est servi.').closest('[role="status"]')).not.toBeNull();
    expect(screen.getByText('Les envois sont suspendus')).toBeDefined();
    expect(screen.getByText('on ne peut pas envoyer')).toBeDefined();
  });

  test('[F5] hors ligne, ce qui attend se compte ; un refus se dit dans les mots de la méthode', async () => {
    const lab = openRoom();
    startForum(lab);
    act(() => lab.seat.cut('offline'));
    await lab.user.click(screen.getByRole('button', { name: 'Ouvrir le marché' }));
    expect(screen.getAllByText(/hors ligne : 1 en attente/).length).toBeGreaterThan(0);
    expect(screen.getByText('en attente ici : 1')).toBeDefined();
    act(() => lab.seat.restore());
    await lab.user.click(screen.getByRole('button', { name: 'open-marketplace role-not-allowed' }));
    expect(screen.getAllByText('en direct').length).toBeGreaterThan(0);
  });

  test('à la fin : merci, et où trouver le livret', () => {
    const lab = openRoom();
    startForum(lab);
    lab.order({ type: 'close' });
    expect(screen.getByRole('heading', { name: 'Merci d’être venus' })).toBeDefined();
    expect(screen.getByText(/Le livret du jour vous est remis/)).toBeDefined();
  });

  test('[F22] quitter se confirme, et prévient de ce qui n’est pas encore parti', async () => {
    const lab = openRoom();
    startForum(lab);
    act(() => lab.seat.cut('offline'));
    await lab.user.click(screen.getByRole('button', { name: 'Ouvrir le marché' }));
    await lab.user.click(screen.getByRole('button', { name: 'Quitter' }));
    const panel = screen.getByRole('region', { name: 'Quitter la salle' });
    expect(document.activeElement).toBe(panel);
    expect(within(panel).getByText(/ce qui attend d’être envoyé \(1\) sera perdu/)).toBeDefined();
    await lab.user.click(within(panel).getByRole('button', { name: 'Rester' }));
    expect(lab.left()).toBe(0);
    await lab.user.click(screen.getByRole('button', { name: 'Quitter' }));
    await lab.user.click(screen.getByRole('button', { name: 'Quitter et tout effacer' }));
    expect(lab.left()).toBe(1);
  });

  test('une personne qui observe le sait', () => {
    openRoom('observer');
    expect(screen.getByText(/Vous observez/)).toBeDefined();
  });
});
