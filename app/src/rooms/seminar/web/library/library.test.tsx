// S11, the method library: wishes first, methods second, failings told, and an activity in the agenda in one gesture.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HARVEST_KINDS } from '@trame/core/workshop';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../../test/screen.js';
import { createAgendaScreens } from '../agenda/index.js';
import { answer, createSheet, HOME, house, source } from '../agenda/testing/lab.js';
import { createLibraryScreens } from './index.js';
import { listMethodsFor, OUTCOMES } from './outcomes.js';

const screens = [...createLibraryScreens(source), ...createAgendaScreens(source)];

async function open({ at = `${HOME}/methodes`, sheet = createSheet() } = {}) {
  const shown = showScreen({ screens, at, answers: answer(sheet) });
  await screen.findByRole('heading', { level: 1, name: /Que voulez-vous obtenir/ });
  const user = userEvent.setup({ delay: null });
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
  return { ...shown, user, press };
}

afterEach(() => localStorage.clear());

describe('ce que l’on veut obtenir', () => {
  it('couvre tout ce qu’une méthode peut laisser [R083]', () => {
    const wanted = new Set(OUTCOMES.flatMap(({ kinds }) => kinds));
    expect([...HARVEST_KINDS].filter((kind) => !wanted.has(kind))).toEqual([]);
  });

  it('met devant les méthodes qui laissent tout ce qui est voulu', () => {
    const make = (id: string, leaves: readonly string[]) => ({ ...house.methods[0], id, leaves }) as never;
    const methods = [make('a', ['offer']), make('b', ['vision']), make('c', ['need', 'offer'])];
    const outcome = OUTCOMES.find(({ id }) => id === 'reciprocity');
    if (outcome === undefined) throw new Error('test: no such outcome');
    expect(listMethodsFor(outcome, methods).map(({ id }) => id)).toEqual(['c', 'a']);
  });
});

describe('la bibliothèque de méthodes (S11)', () => {
  it('s’ouvre sur les souhaits, pas sur les méthodes [R083]', async () => {
    const { findFaults } = await open();
    expect(screen.getByRole('region', { name: 'Voir ce qui se passe' })).toBeTruthy();
    expect(screen.getAllByRole('button', { pressed: false }).length).toBeGreaterThanOrEqual(OUTCOMES.length);
    expect(screen.getByText('Toutes les méthodes').closest('details')?.open).toBe(false);
    expect(await findFaults()).toEqual([]);
  });

  it('propose ensuite, avec le temps du plan, ce qu’il faut, et ce qui fait échouer', async () => {
    const { press, history } = await open();
    await press('Nommer nos défis');
    const region = screen.getByText(/^Pour/).closest('section') as HTMLElement;
    const card = within(within(region).getByRole('article', { name: 'Forum ouvert' }));
    expect(card.getByText(/^3\sh\s10, en 10 temps/)).toBeTruthy();
    expect(card.getByText('Créneau 2')).toBeTruthy();
    expect(card.getByText('une grille au mur')).toBeTruthy();
    expect(card.getByText('Le livret part le soir même.')).toBeTruthy();
    expect(history.location.search).toContain('voulu=challenges');
  });

  it('dit quand aucune méthode ne le laisse, et que faire', async () => {
    const { press } = await open();
    await press('Dire ce que nous voulons voir un jour');
    expect(screen.getByText('Aucune méthode de cette maison ne laisse cela')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/^0\sméthode$/);
  });

  it('pose la question d’avant, et déconseille sans interdire', async () => {
    const { user } = await open({ at: `${HOME}/methodes?voulu=assets` });
    const [card] = screen.getAllByRole('article', { name: 'Forum ouvert' });
    const inside = within(card as HTMLElement);
    await user.click(inside.getByRole('button', { name: 'Oui' }));
    expect(inside.getByText('Choisissez un pitch.')).toBeTruthy();
    expect(inside.getByRole('button', { name: 'Ajouter quand même' })).toBeTruthy();
    await user.click(inside.getByRole('button', { name: 'Non' }));
    expect(inside.getByRole('button', { name: 'Ajouter au conducteur' })).toBeTruthy();
  });

  it('met la méthode au conducteur en un geste, à sa place, réglages ouverts', async () => {
    const { user, history } = await open({ at: `${HOME}/methodes?voulu=assets&apres=s1` });
    const [button] = screen.getAllByRole('button', { name: 'Ajouter au conducteur' });
    await user.click(button as HTMLElement);
    await waitFor(() => expect(history.location.pathname).toBe(`${HOME}/conducteur`));
    const titles = await screen.findAllByRole('textbox', { name: /^Intitulé/ });
    expect(titles.map((field) => (field as HTMLInputElement).value)).toEqual([
      'Accueil',
      'Forum ouvert',
      'Discussion',
      'Pause',
    ]);
    expect(await screen.findByRole('region', { name: 'Réglages de la méthode' })).toBeTruthy();
    expect(screen.getByText('Modifications à enregistrer.')).toBeTruthy();
  });

  it('donne de chaque méthode une fiche où tout est déplié, et l’imprime [R083]', async () => {
    const { user, findFaults } = await open({ at: `${HOME}/methodes?voulu=assets` });
    const [link] = screen.getAllByRole('link', { name: /^Fiche à imprimer.: Forum ouvert/ });
    await user.click(link as HTMLElement);
    const sheet = within(await screen.findByRole('article', { name: 'Forum ouvert' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Forum ouvert' })).toBeTruthy();
    expect(sheet.getByText('Choisissez un pitch.')).toBeTruthy();
    expect(sheet.getByText('Créneau 2').closest('details')?.open).toBe(true);
    expect(sheet.getByText('Le livret part le soir même.').closest('details')?.open).toBe(true);
    expect(sheet.queryByRole('button')).toBeNull();
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await user.click(screen.getByRole('button', { name: 'Imprimer' }));
    expect(print).toHaveBeenCalledOnce();
    expect(await findFaults()).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Toutes les méthodes' }));
    await screen.findByRole('heading', { level: 1, name: /Que voulez-vous obtenir/ });
  });

  it('n’ajoute rien à un séminaire ouvert, ni à un conducteur plein', async () => {
    await open({ at: `${HOME}/methodes?voulu=assets`, sheet: createSheet({ roomId: ids.axis }) });
    expect(screen.queryByRole('button', { name: 'Ajouter au conducteur' })).toBeNull();
    document.body.replaceChildren();
    const [line] = createSheet().agenda;
    const agenda = Array.from({ length: 60 }, (_, rank) => ({ ...line, id: `l${rank}` }) as never);
    const { user } = await open({ at: `${HOME}/methodes?voulu=assets`, sheet: createSheet({ agenda }) });
    const [button] = screen.getAllByRole('button', { name: 'Ajouter au conducteur' });
    await user.click(button as HTMLElement);
    expect(screen.getByRole('alert').textContent).toContain('Le conducteur est plein');
  });
});
