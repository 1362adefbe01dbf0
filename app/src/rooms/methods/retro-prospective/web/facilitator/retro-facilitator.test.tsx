// A retro-prospective run from its console: cards dealt, balance seen, levers held; by role and French label.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { retroProspective } from '@trame/core/methods/retro-prospective';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../workshop/web/testing/lab.js';
import { createPerson, showOrganiser } from '../../../../workshop/web/testing/screen-lab.js';
import { RetroFacilitator } from './retro-facilitator.js';

const TEAMS = ['Quai', 'Forge'].map((name) => ({ id: name.toLowerCase(), name, place: null, seats: null }));
const PEOPLE = [createPerson('Nadia'), createPerson('Karim', { organisation: 'Le club' })];

function show(settings: object = { teams: TEAMS }) {
  return showOrganiser({
    method: retroProspective,
    settings,
    people: PEOPLE,
    show: (props) => <RetroFacilitator {...props} />,
  });
}

const openTab = (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));

describe('the set of situations', () => {
  test('shows the publication’s cards and says that the set is balanced [R079] [R082]', async () => {
    const lab = show({});
    expect(screen.getByRole('heading', { name: 'Le site local mis en concurrence' })).toBeTruthy();
    expect(screen.getByText('Jeu équilibré : 2 menaces, 2 chances, 1 mixte.')).toBeTruthy();
    expect(await lab.findFaults()).toEqual([]);
  });

  test('warns, and does not refuse, when it leans', async () => {
    const lab = show({});
    for (const title of ['Une commande à absorber', 'Une seconde ligne s’installe']) {
      const name = fr(`Donner aux groupes « ${title} »`);
      await userEvent.click(screen.getByRole('checkbox', { name }));
    }
    expect(screen.getByRole('note').textContent).toMatch(/2\smenaces pour 0\schance/);
    expect(lab.getState().offered).toHaveLength(3);
  });

  test('takes a situation written on the day, in four sentences', async () => {
    const lab = show({});
    await userEvent.click(screen.getByRole('button', { name: 'Écrire une situation' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(dialog.getByText('Donnez un titre court.')).toBeTruthy();
    await userEvent.type(dialog.getByRole('textbox', { name: 'Titre' }), 'La crue');
    await userEvent.type(dialog.getByRole('textbox', { name: 'Ce qui arrive' }), 'La rivière monte.');
    await userEvent.click(dialog.getByRole('radio', { name: 'Retournement de cycle' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(lab.getState().situations.at(-1)).toMatchObject({ title: 'La crue', form: 'cycle', here: null });
    expect(screen.getByText(/Phrases à écrire/).textContent).toContain('ce que cela touche ici');
  });
});

describe('dealing', () => {
  test('gives a card to each group in one gesture', async () => {
    const lab = show();
    await openTab(/Groupes/);
    await userEvent.click(screen.getByRole('button', { name: 'Donner une carte à chaque groupe' }));
    expect(lab.getState().assignments).toEqual([
      { team: 'quai', situation: 'rival-site' },
      { team: 'forge', situation: 'big-order' },
    ]);
    expect(await lab.findFaults()).toEqual([]);
  });

  test('says why a step cannot begin', async () => {
    const lab = show({});
    lab.order({ type: 'start-stage', stage: 'reading' });
    await userEvent.click(screen.getByRole('button', { name: fr('Lancer : Solutions') }));
    expect(screen.getByText('Refus : retro-no-team.')).toBeTruthy();
  });
});

describe('who holds what', () => {
  function showWritten() {
    const lab = show();
    lab.order({ type: 'assign-situations', assignments: [{ team: 'quai', situation: 'big-order' }] });
    const place = { team: 'quai', about: 'big-order', tags: [], sources: [], channel: 'paper' } as const;
    const draft = { kind: 'lever', text: 'Le lycée', ...place, onBehalfOf: null } as const;
    lab.order({ type: 'write-held', draft, holder: null });
    return lab;
  }

  test('a lever waits for somebody of the room, and is given to them', async () => {
    const lab = showWritten();
    await openTab(fr('Qui porte ? (1)') as unknown as RegExp);
    await userEvent.click(screen.getByRole('button', { name: /Qui le porte/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Karim, Le club' }));
    expect(lab.getState().holders).toMatchObject([{ person: { id: 'Karim' } }]);
    expect(screen.getByText('Tous les leviers ont quelqu’un.')).toBeTruthy();
  });

  test('stands beside the lever on its canvas too', async () => {
    const lab = showWritten();
    await openTab(/Canevas/);
    const board = within(screen.getByRole('region', { name: 'Leviers' }));
    expect(board.getByText('Le lycée')).toBeTruthy();
    expect(board.getByRole('button', { name: /Qui le porte/ }).textContent).toContain('À porter');
    expect(await lab.findFaults()).toEqual([]);
  });
});
