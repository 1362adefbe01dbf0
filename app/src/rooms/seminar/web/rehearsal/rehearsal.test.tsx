// The rehearsal on screen: console, big screen and phone side by side, from the agenda as it is on the desk, and nothing kept.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../../test/screen.js';
import { answer, createSheet, HOME, source } from '../agenda/testing/lab.js';
import { createRehearsalScreens } from './index.js';

const screens = createRehearsalScreens(source);

async function open(sheet = createSheet()) {
  const shown = showScreen({ screens, at: `${HOME}/repetition`, answers: answer(sheet) });
  await screen.findByRole('heading', { level: 1, name: 'Répéter avec des gens inventés' });
  const user = userEvent.setup({ delay: null });
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { ...shown, user, press };
}

const inside = (title: string) =>
  within((screen.getByTitle(title) as HTMLIFrameElement).contentDocument?.body as HTMLElement);

afterEach(() => localStorage.clear());

describe('la répétition [R144]', () => {
  it('montre la console, l’écran de salle et un téléphone, à leur taille', async () => {
    await open();
    const console = await screen.findByRole('region', { name: 'La console' });
    expect(within(console).getByRole('button', { name: 'Commencer le séminaire' })).toBeTruthy();
    await waitFor(() =>
      expect(inside('L’écran de salle').getByText(/10.personnes sont entrées/)).toBeTruthy(),
    );
    expect(inside('Un téléphone, celui de Nadia').getByText('Bienvenue')).toBeTruthy();
    const wall = (screen.getByTitle('L’écran de salle') as HTMLIFrameElement).contentDocument;
    expect(wall?.documentElement.dataset.scale).toBe('projector');
  });

  it('se joue, s’arrête, se recommence, à l’heure prévue, sans rien demander à personne', async () => {
    const { user, press, sent } = await open();
    await screen.findByText('Il serait 13:30');
    const before = sent.length;
    await user.click(screen.getByRole('radio', { name: /×60/ }));
    await press('Jouer');
    await screen.findByRole('heading', { name: 'Accueil' }, { timeout: 4_000 });
    await waitFor(() => expect(screen.queryByText('Il serait 13:30')).toBeNull(), { timeout: 4_000 });
    await press('Arrêter');
    expect(screen.getByRole('button', { name: 'Jouer' })).toBeTruthy();
    await press('Recommencer');
    expect(screen.getByText('Il serait 13:30')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Commencer le séminaire' })).toBeTruthy();
    expect(sent.slice(before)).toEqual([]);
  });

  it('laisse la console à la main de qui répète', async () => {
    const { user, press } = await open();
    await user.click(await screen.findByRole('checkbox', { name: /se font tout seuls/ }));
    await press('Jouer');
    await press('Commencer le séminaire');
    await press('Étape suivante');
    expect(screen.getByRole('heading', { name: 'Accueil' })).toBeTruthy();
    await waitFor(() =>
      expect(inside('Un téléphone, celui de Nadia').getAllByText('Accueil')[0]).toBeTruthy(),
    );
  });

  it('joue le brouillon, enregistré ou non, et n’en laisse rien derrière elle', async () => {
    const step = { kind: 'plenary', method: null, methodSettings: null, role: '', materials: '' };
    const steps = [{ ...step, id: 'x', title: 'Brouillon du matin', typedMinutes: '20' }];
    const key = `trame.draft.${ids.seminar}.agenda.agenda`;
    localStorage.setItem(key, JSON.stringify({ version: 3, startsAt: '', endsBy: '', steps }));
    localStorage.setItem('trame.draft.repetition.forum.card', 'un mot');
    const { history } = await open();
    expect((await screen.findAllByText(/Brouillon du matin/)).length).toBeGreaterThan(0);
    act(() => history.push('/'));
    await waitFor(() => expect(localStorage.getItem('trame.draft.repetition.forum.card')).toBeNull());
    expect(localStorage.getItem(key)).not.toBeNull();
  });

  it('dit pourquoi il n’y a rien à jouer', async () => {
    await open(createSheet({ agenda: [] }));
    expect(await screen.findByText('Rien à répéter pour l’instant')).toBeTruthy();
    document.body.replaceChildren();
    const [line] = createSheet().agenda;
    const broken = { ...line, kind: 'method', method: null } as never;
    await open(createSheet({ agenda: [broken] }));
    expect(await screen.findByText('Ce conducteur ne peut pas encore être joué')).toBeTruthy();
  });
});
