// The facilitator's console (S13), driven by the real conductor.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { minutes } from '@trame/core/kernel';
import { getCurrentStep, listCarriedInto } from '@trame/core/seminar';
import type { Command } from '@trame/core/workshop';
import { describe, expect, it } from 'vitest';
import { showScreen } from '../../../../../test/screen.js';
import { createSteps } from '../participant/testing/agenda.js';
import { API, AT, createLocalConsole, ROOM_API, sheet } from './testing/local-console.js';

const door = { code: 'KPT4ZM', token: 't', locked: false, seats: 80, taken: 1, closed: false };
const answers = {
  [`GET ${API}`]: sheet,
  [`GET ${API}/join-card`]: {
    code: 'KPT4ZM',
    typeAt: 'http://192.0.2.2:4400/rejoindre',
    url: 'http://192.0.2.2:4400/r#jeton',
    qr: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  },
  [`GET ${ROOM_API}/door`]: door,
  [`POST ${ROOM_API}/links`]: { link: 'secret', role: 'scribe' },
  [`PATCH ${ROOM_API}/door`]: { locked: true, seats: 80 },
  [`POST ${API}/close`]: { seminar: sheet, kept: 4 },
};

async function open(agenda = createSteps()) {
  const local = createLocalConsole(agenda);
  const shown = showScreen({ screens: local.screens, at: AT, answers });
  await screen.findByRole('region', { name: 'En ce moment' });
  const user = userEvent.setup({ delay: null });
  const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
  const order = (command: Parameters<typeof local.room.order>[0]) => act(() => local.room.order(command));
  const current = () => getCurrentStep(local.room.getState())?.id ?? null;
  return { ...local, shown, user, press, order, current };
}

const turn = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(screen.getByRole('tab', { name }));

describe('la console d’animation (S13)', () => {
  it('a un seul geste principal\u202f: commencer, puis l’étape suivante, puis clore [R049]', async () => {
    const { press, order, current } = await open();
    await press('Commencer le séminaire');
    await press('Étape suivante');
    expect(current()).toBe('accueil');
    order({ type: 'start-step', step: 'fin' });
    expect(screen.queryByRole('button', { name: 'Étape suivante' })).toBeNull();
    expect(screen.getByText('C’est la dernière étape.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Clore le séminaire' })).toBeTruthy();
  });

  it('ne saute pas une étape quand la main presse deux fois [R049]', async () => {
    const { user, order, current } = await open();
    order({ type: 'open' });
    await user.dblClick(await screen.findByRole('button', { name: 'Étape suivante' }));
    expect(current()).toBe('accueil');
  });

  it('montre le refus d’un geste qui croise celui d’un collègue, et n’écrase rien', async () => {
    const { seat, press, order, current } = await open();
    order({ type: 'open' });
    order({ type: 'start-step', step: 'accueil' });
    act(() => seat.cut('offline'));
    await press('Étape suivante');
    expect(screen.getByText(/hors ligne.*1 en attente/)).toBeTruthy();
    order({ type: 'start-step', step: 'pause' });
    act(() => seat.restore());
    expect(await screen.findByText('Refus : step-changed')).toBeTruthy();
    expect(current()).toBe('pause');
    await press('J’ai compris');
    expect(screen.queryByText('Refus : step-changed')).toBeNull();
  });

  it('arrête et reprend le temps, ajoute et retire cinq minutes, et recalcule le déroulé [R049]', async () => {
    const { room, press, order } = await open();
    order({ type: 'open' });
    order({ type: 'start-step', step: 'accueil' });
    await press('Arrêter le temps');
    expect(screen.getByText(/Le temps est arrêté/)).toBeTruthy();
    await press('Reprendre le temps');
    await press('Ajouter cinq minutes');
    expect(room.getState().runs.at(-1)?.extension).toBe(5);
    expect(screen.getByText(/\+5 min par rapport au prévu/)).toBeTruthy();
    await press('Retirer cinq minutes');
    expect(room.getState().runs.at(-1)?.extension).toBe(0);
    await press('Terminer l’étape');
    expect(screen.getByRole('heading', { name: 'Entre deux étapes' })).toBeTruthy();
  });

  it('marque l’étape en cours et permet d’aller à une autre, en deux gestes', async () => {
    const { press, order, current } = await open();
    order({ type: 'open' });
    order({ type: 'start-step', step: 'accueil' });
    const rail = screen.getByRole('complementary', { name: 'Déroulé' });
    expect(rail.querySelector('[aria-current="step"]')?.textContent).toContain('Accueil');
    expect(within(rail).queryByRole('button', { name: /Aller à l’étape/ })).toBeNull();
    await press('Aller à une autre étape');
    await press('Aller à l’étape « Pause »'.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»'));
    expect(current()).toBe('pause');
  });

  it('dit sautée une étape qui l’a été, sans heure\u202f: elle n’en a pas eu [R049]', async () => {
    const { order } = await open();
    order({ type: 'open' });
    order({ type: 'start-step', step: 'pause' });
    const rail = screen.getByRole('complementary', { name: 'Déroulé' });
    const [welcome, , pause] = within(rail).getAllByRole('listitem');
    expect(welcome?.textContent).toMatch(/sauté/);
    expect(welcome?.textContent).not.toMatch(/\d:\d\d/);
    expect(pause?.textContent).toMatch(/\d\d:\d\d/);
  });

  it('garde à portée toutes les activités, pas seulement celle de l’étape [R049]', async () => {
    const second = { ...createSteps()[1], id: 'forum-2', title: 'Second forum', minutes: minutes(60) };
    const agenda = [...createSteps(), second] as ReturnType<typeof createSteps>;
    const { user, press, order } = await open(agenda);
    order({ type: 'open' });
    order({ type: 'start-step', step: 'forum' });
    expect(screen.getByText('forum · Forum ouvert · avec horloge')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Activité affichée/ }));
    await user.click(await screen.findByRole('option', { name: 'Second forum' }));
    expect(await screen.findByText(/^forum-2/)).toBeTruthy();
    await press('Ouvrir le marché');
    expect(screen.getByText('refus : preflight-unanswered')).toBeTruthy();
  });

  it('commande l’écran de salle et dit ce qui s’y trouve', async () => {
    const { user, press, room } = await open();
    await turn(user, 'Écran de salle');
    await press('Le mur');
    expect(room.getState().projector).toEqual({ what: 'activity', activity: 'forum', view: 'wall' });
    const shown = screen.getByRole('button', { name: /Le mur/ });
    expect(shown.getAttribute('aria-pressed')).toBe('true');
    expect(shown.textContent).toContain('à l’écran');
  });

  it('montre le code, compte les places, ferme la porte et fait un lien pour un scribe', async () => {
    const { user, press, shown } = await open();
    await turn(user, 'Entrée');
    expect(await screen.findByText('KPT4ZM')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Code QR d’entrée dans la salle' })).toBeTruthy();
    expect(await screen.findByText(/1.place prise sur 80/)).toBeTruthy();
    await press('Pour un scribe');
    const field = await screen.findByRole('textbox', { name: 'Lien pour un scribe' });
    expect((field as HTMLInputElement).value).toBe('http://192.0.2.2:4400/lien#secret');
    await press('Fermer la porte');
    await waitFor(() =>
      expect(shown.sent.find(({ method }) => method === 'PATCH')?.body).toEqual({ locked: true }),
    );
  });

  it('liste les personnes, et demande avant de retirer quelqu’un', async () => {
    const { user, room, press, shown, order } = await open();
    act(() => void room.sit({ member: 'nadia', name: 'Nadia' }));
    order({ type: 'open' });
    await turn(user, 'Personnes (2)');
    expect(screen.queryByRole('button', { name: 'Retirer Claire de la salle' })).toBeNull();
    await press('Retirer Nadia de la salle');
    const dialog = await screen.findByRole('alertdialog', { name: /Retirer Nadia/ });
    expect(shown.sent.some(({ method }) => method === 'DELETE')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Retirer' }));
    await waitFor(() =>
      expect(shown.sent.find(({ method }) => method === 'DELETE')?.path).toBe(`${ROOM_API}/members/nadia`),
    );
  });

  it('affiche une annonce, suspend et reprend les envois', async () => {
    const { user, press, room } = await open();
    await turn(user, 'La salle');
    await user.type(screen.getByLabelText('Annonce à toute la salle'), 'Retour à 15 h 30');
    await press('Afficher l’annonce');
    expect(room.getState().announcement?.text).toBe('Retour à 15 h 30');
    await press('Retirer l’annonce');
    await press('Suspendre les envois');
    expect(room.getState().frozen).toBe(true);
    await press('Reprendre les envois');
    expect(room.getState().frozen).toBe(false);
  });

  it('demande avant de clore, passe par le serveur qui garde la récolte, et sait rouvrir', async () => {
    const { press, order, shown, user, room } = await open();
    order({ type: 'open' });
    order({ type: 'start-step', step: 'fin' });
    await press('Clore le séminaire');
    const dialog = await screen.findByRole('dialog', { name: /Clore le séminaire/ });
    await user.click(within(dialog).getByRole('button', { name: 'Clore le séminaire' }));
    await waitFor(() => expect(shown.sent.some(({ path }) => path === `${API}/close`)).toBe(true));
    order({ type: 'close' });
    expect(await screen.findByRole('link', { name: 'Ouvrir le livret' })).toBeTruthy();
    await press('Rouvrir aux participants');
    expect(room.getState().phase).toBe('running');
  });

  it('est accessible sous chaque onglet', async () => {
    const { user, order, shown } = await open();
    order({ type: 'open' });
    order({ type: 'start-step', step: 'forum' });
    for (const tab of ['Activité', 'Écran de salle', 'Entrée', /^Personnes/, 'La salle']) {
      await turn(user, tab);
      expect(await shown.findFaults()).toEqual([]);
    }
  });
});

describe('d’une activité du jour à l’autre [R056]', () => {
  it('reprend les phrases choisies, sans rien retaper, et ne les propose plus', async () => {
    const { room, order, user, press } = await open();
    const tell = (command: Command) => order({ type: 'activity', activity: 'forum', command });
    order({ type: 'open' });
    order({ type: 'start-step', step: 'forum' });
    tell({ type: 'set-theme', theme: 'Loger' } as Command);
    tell({ type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false } as Command);
    tell({ type: 'open-marketplace' });
    expect(screen.queryByRole('button', { name: /à reprendre ici/ })).toBeNull();
    for (const text of ['Pas de bus', 'Loyers hauts']) {
      tell({ type: 'add-card', kind: 'challenge', text } as Command);
    }
    await press(/^2\sphrases d’aujourd’hui à reprendre ici/);
    await user.click(screen.getByRole('checkbox', { name: /Pas de bus/ }));
    await press('Reprendre ces phrases');
    expect(listCarriedInto(room.getState(), 'forum')).toMatchObject([
      { kind: 'challenge', text: 'Pas de bus', source: { seminar: sheet.id, activity: 'forum' } },
    ]);
    expect(await screen.findByRole('button', { name: /^1\sphrase d’aujourd’hui/ })).toBeDefined();
  });
});
