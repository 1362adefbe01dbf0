// What the console tells about time, groups and hands: signals, the truth about the end, who works, who facilitates.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { instant } from '@trame/core/kernel';
import type { OpenSpaceState } from '@trame/core/methods/open-space';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showScreen } from '../../../../../test/screen.js';
import { createSteps } from '../participant/testing/agenda.js';
import { readSignal, readUrgency } from '../signal/signal.js';
import { STROKES } from '../signal/sound.js';
import { API, AT, createLocalConsole, ROOM_API, sheet } from './testing/local-console.js';
import { readDeadline } from './time-truth.js';

const answers = {
  [`GET ${API}`]: { ...sheet, endsBy: '23:59' },
  [`GET ${API}/attendees`]: { attendees: [] },
  [`POST ${ROOM_API}/take-over`]: { role: 'facilitator' },
  [`POST ${ROOM_API}/take-back`]: { role: 'facilitator' },
};

async function open() {
  const steps = createSteps().map((step) =>
    step.id === 'forum' ? { ...step, role: 'Animateur', materials: ['Grille', 'Feutres'] } : step,
  );
  const local = createLocalConsole(steps);
  const shown = showScreen({ screens: local.screens, at: AT, answers });
  await screen.findByRole('region', { name: 'En ce moment' });
  const user = userEvent.setup({ delay: null });
  const order = (command: Parameters<typeof local.room.order>[0]) => act(() => local.room.order(command));
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
  return { ...local, shown, user, order, press };
}

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

describe('les signaux de fin d’étape [R059]', () => {
  it.each([
    [121, null],
    [120, 'soon'],
    [116, 'soon'],
    [115, null],
    [1, null],
    [0, 'end'],
    [-4, 'end'],
    [-5, null],
    [-300, 'over'],
    [-305, null],
  ])('à %d secondes : %s', (left, signal) => {
    expect(readSignal(left, 600)).toBe(signal);
  });

  it('n’annonce pas la fin prochaine d’une étape de moins de quatre minutes', () => {
    expect(readSignal(120, 239)).toBeNull();
    expect([readUrgency(100, 180), readUrgency(0, 180)]).toEqual(['calm', 'end']);
  });

  it('dure à l’écran aussi longtemps qu’il presse : le jumeau visible du son', () => {
    expect([300, 120, 30, 0, -299, -300, -4000].map((left) => readUrgency(left, 900))).toEqual([
      'calm',
      'soon',
      'soon',
      'end',
      'end',
      'over',
      'over',
    ]);
  });

  it('sonne de trois façons que l’on distingue', () => {
    const shapes = Object.values(STROKES).map((strokes) => strokes.map(({ pitch }) => pitch).join(' '));
    expect(new Set(shapes).size).toBe(3);
    expect(new Set(Object.values(STROKES).map(({ length }) => length))).toEqual(new Set([1, 2, 3]));
  });

  it('se voit et se lit, sons coupés d’abord', async () => {
    const { order } = await open();
    order({ type: 'open' });
    order({ type: 'start-step', step: 'accueil' });
    expect(screen.getByRole('checkbox', { name: /Sons sur cet appareil/ })).toHaveProperty('checked', false);
    const span = createSteps()[0]?.minutes ?? 0;
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + span * 60_000 - 118_000 });
    const now = screen.getByRole('region', { name: 'En ce moment' });
    await waitFor(() => expect(now.dataset.signal).toBe('soon'), { timeout: 3_000 });
    expect(within(now).getAllByText('Plus que deux minutes').length).toBeGreaterThan(0);
  });
});

describe('la vérité du temps [R049]', () => {
  it('compte jusqu’à l’heure voulue, le jour de l’ouverture, ou à défaut la durée prévue', async () => {
    const { room, order } = await open();
    expect(readDeadline(room.getState(), '17:00', 0)).toBeNull();
    order({ type: 'open' });
    const state = room.getState();
    const opened = state.openedAt ?? instant(0);
    const total = createSteps().reduce((sum, step) => sum + step.minutes, 0);
    expect(readDeadline(state, null, 0)).toBe(opened + total * 60_000);
    const end = new Date(readDeadline(state, '17:05', 0) ?? 0);
    expect([end.getHours(), end.getMinutes(), end.getDate()]).toEqual([17, 5, new Date(opened).getDate()]);
  });

  it('dit de combien l’on sera en avance ou en retard, si rien ne change', async () => {
    const { order } = await open();
    order({ type: 'open' });
    order({ type: 'start-step', step: 'accueil' });
    expect(await screen.findByText(/^Fin prévue à \d\d:\d\d, .*si rien ne change\.$/)).toBeTruthy();
  });
});

describe('le suivi des groupes', () => {
  it('dit qu’aucun groupe ne travaille, puis qui travaille et ce qui manque, sans le montrer à la salle [R038]', async () => {
    const { room, user, order } = await open();
    order({ type: 'open' });
    await user.click(screen.getByRole('tab', { name: 'Suivi' }));
    expect(screen.getByText('Aucun groupe au travail')).toBeTruthy();
    const tell = (command: object) =>
      order({ type: 'activity', activity: 'forum', command: command as never });
    order({ type: 'start-step', step: 'forum' });
    tell({ type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
    tell({ type: 'set-theme', theme: 'Nos défis' });
    tell({ type: 'open-marketplace' });
    tell({
      type: 'pose-question',
      text: 'Qui formera les soudeurs ?',
      channel: 'facilitator',
      onBehalfOf: { label: 'Table 2' },
    });
    const readForum = () => room.getState().activities.forum?.state as OpenSpaceState;
    const [question] = readForum().questions;
    const { rooms, slots } = readForum().settings;
    tell({
      type: 'place-question',
      question: question?.id,
      version: 1,
      place: { room: rooms[0]?.id, slot: slots[0]?.id },
    });
    const track = () => within(screen.getByRole('region', { name: 'Forum ouvert' }));
    const count = () => track().getByRole('status').textContent;
    expect(count()).toMatch(/^1\sgroupe · 0 au travail · 0\scompte rendu reçu · 0\smanquant$/);
    tell({ type: 'start-stage', stage: slots[0]?.id });
    expect(count()).toMatch(/1 au travail · 0\scompte rendu reçu · 1\smanquant$/);
    const group = track().getByRole('listitem');
    expect(group.textContent).toContain('Qui formera les soudeurs');
    expect(group.textContent).toContain('compte rendu attendu');
    expect(group.textContent).toContain('HôteTable 2');
    tell({
      type: 'post-report',
      question: question?.id,
      said: 'On en a parlé.',
      convener: null,
      challenges: ['Le car du soir'],
      paper: true,
    });
    expect(count()).toMatch(/0 au travail · 1\scompte rendu reçu · 0\smanquant$/);
    expect(track().getByRole('listitem').textContent).toMatch(/1\sphrase laissée/);
  });
});

describe('confier l’animation [F23]', () => {
  it('propose à une personne présente, attend sa réponse, et retire la proposition', async () => {
    const { room, user, press } = await open();
    act(() => void room.sit({ member: 'nadia', name: 'Nadia' }));
    await user.click(screen.getByRole('tab', { name: 'Personnes (2)' }));
    await press('Confier l’animation à Nadia');
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: 'Je deviens scribe' }));
    await user.click(dialog.getByRole('button', { name: 'Proposer' }));
    expect(room.getState().handOver).toMatchObject({ to: 'nadia', stays: false, isTaken: false });
    expect(screen.getByText(/Rien ne change avant sa réponse/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Confier l’animation à Nadia' })).toBeNull();
    await press('Retirer la proposition');
    expect(room.getState().handOver).toBeNull();
  });

  it('montre deux personnes qui animent l’une à l’autre', async () => {
    const { room } = await open();
    act(() => void room.sit({ member: 'marc', role: 'facilitator', name: 'Marc' }));
    expect(await screen.findByText(/Anime aussi\s: Marc/)).toBeTruthy();
  });

  it('reçoit une proposition, et répond depuis son appareil', async () => {
    const { room, shown, press } = await open();
    const marc = room.sit({ member: 'marc', role: 'facilitator', name: 'Marc' });
    await act(() => marc.hand.send({ type: 'hand-over', to: 'claire', stays: true } as never));
    expect(screen.getByText('Marc vous confie l’animation')).toBeTruthy();
    await press('Prendre l’animation');
    await waitFor(() =>
      expect(shown.sent.find(({ path }) => path === `${ROOM_API}/take-over`)?.query.get('as')).toBe(
        'account',
      ),
    );
    await press('Non merci');
    expect(room.getState().handOver).toBeNull();
  });
});

it('laisse voir ce qu’il faut préparer pour la suite', async () => {
  const { order } = await open();
  order({ type: 'open' });
  order({ type: 'start-step', step: 'accueil' });
  const peek = screen.getByText(/^Préparer la suite\s: Forum ouvert$/).closest('details');
  expect(peek?.textContent).toMatch(/Qui tient ce moment\s: Animateur/);
  expect(peek?.textContent).toMatch(/Sur les tables\s: Grille, Feutres/);
});
