// The wall of challenges and assets on a phone.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openLab, openMarket } from '../testing/lab.js';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const column = (name: RegExp) => screen.getByRole('region', { name });

async function openWall(settings: Parameters<typeof openLab>[0] = {}) {
  const user = userEvent.setup({ delay: null });
  const lab = openLab(settings);
  openMarket(lab);
  await user.click(button(/Le mur/));
  return { user, lab };
}

function addCards(lab: ReturnType<typeof openLab>): readonly string[] {
  for (const text of ['Pas de bus', 'Loyers hauts']) {
    const card = { type: 'add-card', kind: 'challenge', text, report: null, paper: false } as const;
    lab.order({ ...card, onBehalfOf: null }, 'karim', 'participant');
  }
  return lab.getState().cards.map(({ id }) => id);
}

describe('[R066] le mur sur un téléphone', () => {
  test('une carte s’ajoute d’un côté ou de l’autre, et se change par son auteur seul', async () => {
    const { user, lab } = await openWall();
    addCards(lab);
    await user.click(screen.getByRole('radio', { name: 'un atout' }));
    await user.type(screen.getByRole('textbox', { name: /Ce défi ou cet atout/ }), 'Un port profond');
    await user.click(button('Mettre au mur'));
    const mine = within(column(/Atouts/))
      .getByText('Un port profond')
      .closest('li') as HTMLElement;
    expect(within(mine).getByText('la vôtre')).toBeDefined();
    expect(screen.getAllByRole('button', { name: /Modifier la carte/ })).toHaveLength(1);
    await user.click(within(mine).getByRole('button', { name: 'Plutôt un défi' }));
    expect(within(column(/Défis/)).getByText('Un port profond')).toBeDefined();
    await user.click(button(/Modifier la carte/));
    const edit = screen.getByRole('textbox', { name: 'Votre carte' });
    await user.clear(edit);
    await user.type(edit, 'Un port en eau profonde');
    await user.click(button('Enregistrer'));
    expect(within(column(/Défis/)).getByText('Un port en eau profonde')).toBeDefined();
  });

  test('[R056] sa propre carte dit de quelle phrase de mars elle vient ; celle d’un autre le montre', async () => {
    const source = { seminar: 's1', activity: 'emblem', item: 'term:river' };
    const carried = [{ id: 'c1', kind: 'attachment', text: 'La rivière', group: null, source } as const];
    const { user, lab } = await openWall({ carried });
    await user.type(screen.getByRole('textbox', { name: /Ce défi ou cet atout/ }), 'La nappe baisse');
    await user.click(button('Mettre au mur'));
    await user.click(screen.getByText('Elle vient de (0)'));
    await user.click(screen.getByRole('checkbox', { name: 'La rivière' }));
    expect(lab.getState().cards[0]?.sources).toEqual([source]);
    await user.click(screen.getByRole('checkbox', { name: 'La rivière' }));
    expect(lab.getState().cards[0]?.sources).toEqual([]);
    const [, other = ''] = addCards(lab);
    expect(screen.getAllByText('Elle vient de (0)')).toHaveLength(1);
    lab.order({ type: 'link-card', card: other, version: 1, sources: [source] });
    expect(screen.getByText(/^Vient de\s: La rivière$/)).toBeDefined();
  });

  test('[R052] un groupe dit qui a la main ; sa propre note se retire', async () => {
    const { user, lab } = await openWall();
    lab.order({ type: 'group-cards', cards: addCards(lab), title: 'Vivre ici' });
    expect(screen.getByRole('heading', { name: 'Vivre ici' })).toBeDefined();
    await user.click(button(/Dire qui a la main sur «\sVivre ici/));
    await user.type(screen.getByRole('textbox', { name: /^Qui\s\?/ }), 'L’agglomération');
    await user.type(screen.getByRole('textbox', { name: /Que peut-il faire/ }), 'rouvrir la ligne 4');
    await user.click(button('Ajouter'));
    expect(lab.getState().groups[0]?.capacities[0]).toMatchObject({
      actor: { label: 'L’agglomération' },
      text: 'rouvrir la ligne 4',
    });
    expect(lab.drafts.size).toBe(0);
    await user.click(button('Retirer ma note'));
    expect(lab.getState().groups[0]?.capacities).toHaveLength(0);
  });

  test('une carte masquée disparaît, et le compte suit', async () => {
    const { lab } = await openWall();
    const [first = ''] = addCards(lab);
    expect(button(/Le mur/).textContent).toContain('2');
    lab.order({ type: 'hide-item', item: { kind: 'card', id: first } });
    expect(screen.queryByText('Pas de bus')).toBeNull();
    expect(button(/Le mur/).textContent).toContain('1');
  });

  test('la vue suit l’étape tant que personne n’a choisi, et dit laquelle', () => {
    const lab = openLab();
    openMarket(lab);
    expect(screen.getByText('Place du marché')).toBeDefined();
    lab.order({ type: 'start-stage', stage: 'sorting' });
    expect(screen.getByRole('heading', { name: 'Le mur' })).toBeDefined();
    expect(screen.getByText('On rassemble défis et atouts')).toBeDefined();
    lab.order({ type: 'start-stage', stage: 'slot-2' });
    expect(screen.getByRole('heading', { name: 'Les questions' })).toBeDefined();
    expect(screen.getByText('Groupes, créneau 2')).toBeDefined();
  });

  test('clos, tout se lit et rien ne s’écrit', async () => {
    const { lab } = await openWall();
    addCards(lab);
    lab.order({ type: 'close' });
    lab.set({ canSend: false });
    expect(screen.getByText('Pas de bus')).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
