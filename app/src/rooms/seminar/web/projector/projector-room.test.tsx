// The big screen follows the console, says little of itself, and turns its pages.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { minutes } from '@trame/core/kernel';
import { openSpace } from '@trame/core/methods/open-space';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ProjectorProps } from '../../../workshop/web/index.js';
import type { JoinCard } from '../../contract.js';
import { createSteps } from '../participant/testing/agenda.js';
import type { OrganiserFaces } from '../room/index.js';
import { holdFaces } from '../room/testing/hold-faces.js';
import { createScene } from '../room/testing/scene.js';
import { ProjectorRoom } from './projector-room.js';

const faces: OrganiserFaces = holdFaces({
  'open-space': {
    projector: ({ view, page }: ProjectorProps) => (view === 'clock' ? null : <p>{`${view} ${page}`}</p>),
  },
});
const card: JoinCard = {
  code: 'K7M4QX',
  typeAt: 'http://192.168.1.20:4400/rejoindre',
  url: 'http://192.168.1.20:4400/r#x',
  qr: '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

function show(given: JoinCard | null = card) {
  const scene = createScene({ methods: [openSpace as never], agenda: createSteps(), role: 'projector' });
  const place = { space: 's', room: 'r', as: 'seat' as const };
  const { container } = render(
    <ProjectorRoom faces={faces} useRoom={scene.useRoom} card={given} {...place} />,
  );
  const project = (what: 'join' | 'agenda' | 'clock' | 'activity' | 'blank', view: string | null = null) =>
    scene.order({
      type: 'set-projector',
      view: { what, activity: what === 'activity' ? 'forum' : null, view },
    });
  return { ...scene, project, container };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the big screen', () => {
  test('[R049] shows how to come in: the square, the address, the code in two breaths', async () => {
    const { container } = show();
    expect(screen.getByRole('img', { name: /Code QR/ })).toBeTruthy();
    expect(screen.getByText('192.168.1.20:4400/rejoindre')).toBeTruthy();
    expect(screen.getByText('K7M')).toBeTruthy();
    expect(screen.getByText('4QX')).toBeTruthy();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  test('without the right to know the code, says who has it', () => {
    show(null);
    expect(screen.getByText('Le code est donné par la personne qui anime.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('[R049] follows the console: agenda with its step, clock, blank', () => {
    const { order, project, container } = show();
    order({ type: 'open' });
    order({ type: 'start-step', step: 'accueil' });
    project('agenda');
    expect(screen.getByRole('listitem', { current: 'step' }).textContent).toContain('Accueil');
    project('clock');
    expect(screen.getByRole('heading', { name: 'Accueil' })).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toContain('15:00');
    order({ type: 'pause' });
    expect(screen.getByRole('timer').textContent).toContain('Pause');
    project('blank');
    expect(container.textContent).toBe('Nos défis, nos atouts');
  });

  test('pages turn by themselves, by the arrows, and stop at the space bar', () => {
    vi.useFakeTimers();
    const { order, project } = show();
    order({ type: 'open' });
    project('activity', 'wall');
    expect(screen.getByText('wall 0')).toBeTruthy();
    act(() => void vi.advanceTimersByTime(20_000));
    expect(screen.getByText('wall 1')).toBeTruthy();
    fireEvent.keyDown(window, { key: 'ArrowLeft' });
    fireEvent.keyDown(window, { key: 'PageUp' });
    expect(screen.getByText('wall -1')).toBeTruthy();
    fireEvent.keyDown(window, { key: ' ' });
    act(() => void vi.advanceTimersByTime(60_000));
    expect(screen.getByText('wall -1')).toBeTruthy();
    expect(screen.getByText(/Pages arrêtées/)).toBeTruthy();
    project('activity', 'reports');
    expect(screen.getByText('reports 0')).toBeTruthy();
  });

  test('says aloud an announcement, and in a corner that sending is on hold or the line lost', () => {
    const { order, set, container } = show();
    order({ type: 'open' });
    order({ type: 'announce', text: 'Voir https://exemple.fr à la pause' });
    expect(screen.getByText('Voir https://exemple.fr à la pause')).toBeTruthy();
    expect(container.querySelector('a')).toBeNull();
    order({ type: 'freeze' });
    expect(screen.getByText('Envois suspendus un instant')).toBeTruthy();
    expect(screen.queryByText(/Connexion perdue/)).toBeNull();
    set({ status: 'offline' });
    expect(screen.getByText(/Connexion perdue/)).toBeTruthy();
    set({ status: 'live' });
    expect(screen.queryByText(/Connexion perdue/)).toBeNull();
  });

  test('a seat taken back says so; a closed seminar thanks the room', () => {
    const { order, set } = show();
    order({ type: 'open' });
    order({ type: 'close' });
    expect(screen.getByRole('heading', { name: 'Merci d’être venus' })).toBeTruthy();
    set({ status: 'removed' });
    expect(screen.getByText(/Demandez un nouveau lien/)).toBeTruthy();
  });
});

test('a long day is cut around where the room stands', async () => {
  const { cutAgenda } = await import('./agenda-view.js');
  const line = (index: number) =>
    ({
      step: { id: `s${index}`, minutes: minutes(5) },
      status: index < 10 ? 'done' : index === 10 ? 'current' : 'planned',
    }) as never;
  const cut = cutAgenda(Array.from({ length: 20 }, (_, index) => line(index)));
  expect(cut.map(({ step }) => step.id)).toEqual(['s8', 's9', 's10', 's11', 's12', 's13', 's14', 's15']);
});
