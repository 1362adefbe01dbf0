// The open space as its facilitator runs it, from the pre-flight question to the wall.
import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Lab, openMarket, showFacilitator } from './testing/lab.js';

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const turn = async (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));
const inDialog = async (name: string | RegExp) =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));
const first = <T,>(items: readonly T[]): T => {
  const [item] = items;
  if (item === undefined) throw new Error('test: an empty list');
  return item;
};

function postCards(lab: Lab, texts: readonly string[]): void {
  for (const text of texts) {
    const card = { kind: 'challenge' as const, text, report: null, paper: false, onBehalfOf: null };
    lab.order({ type: 'add-card', ...card });
  }
}

describe('avant d’ouvrir', () => {
  it('pose la question préalable, conseille si la réponse est connue, et demande une confirmation [R062]', async () => {
    const lab = showFacilitator();
    expect(screen.queryByRole('button', { name: 'Ouvrir la place du marché' })).toBeNull();
    await press('Oui, quelqu’un l’a');
    expect(screen.getByText('Choisissez plutôt une autre méthode')).toBeTruthy();
    expect(lab.getSent()).toEqual([]);
    await press('Ouvrir quand même le forum ouvert');
    expect(lab.getState().preflightOverridden).toBe(true);
    await press('Ouvrir la place du marché');
    expect(lab.getState().marketplace).toBe('open');
  });

  it('n’ouvre rien sans thème, et le thème se donne ici [R062]', async () => {
    const lab = showFacilitator(null);
    await press('Non, personne ne l’a');
    expect(screen.queryByRole('button', { name: 'Ouvrir la place du marché' })).toBeNull();
    await press('Donner le thème');
    await userEvent.type(screen.getByLabelText('Thème du forum ouvert'), 'Nos atouts');
    await inDialog('Enregistrer');
    expect(lab.getState().theme).toBe('Nos atouts');
    expect(screen.getByRole('button', { name: 'Ouvrir la place du marché' })).toBeTruthy();
  });
});

describe('la place du marché (S15)', () => {
  it('place et sort une question par un choix, sans souris [R063]', async () => {
    const lab = showFacilitator();
    openMarket(lab, ['Qui forme ?', 'Qui loge ?']);
    expect(screen.getByRole('heading', { name: 'À placer (2)' })).toBeTruthy();
    await press(/Placer.*Qui forme/);
    await userEvent.click(await screen.findByRole('radio', { name: 'Créneau 2, Salle B' }));
    await inDialog('Enregistrer');
    expect(first(lab.getState().questions).place).toEqual({ slot: 'slot-2', room: 'room-b' });
    await press(/Placer.*Qui loge/);
    expect(screen.queryByRole('radio', { name: 'Créneau 2, Salle B' })).toBeNull();
    await inDialog('Annuler');
    await press(/Placer.*Qui forme/);
    await userEvent.click(await screen.findByRole('radio', { name: 'Hors de la grille' }));
    await inDialog('Enregistrer');
    expect(first(lab.getState().questions).place).toBeNull();
  });

  it('place aussi une question que l’on fait glisser [R063]', () => {
    const lab = showFacilitator();
    openMarket(lab, ['Qui forme ?']);
    const held = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, data: string) => held.set(type, data),
      getData: (type: string) => held.get(type) ?? '',
      get types() {
        return [...held.keys()];
      },
      effectAllowed: '',
    };
    const slip = screen.getByText('Qui forme ?').closest('article') as HTMLElement;
    const cell = first(screen.getAllByRole('cell', { name: 'libre' }));
    fireEvent.dragStart(slip, { dataTransfer });
    const over = createEvent.dragOver(cell, { dataTransfer });
    fireEvent(cell, over);
    expect(over.defaultPrevented).toBe(true);
    fireEvent.drop(cell, { dataTransfer });
    expect(first(lab.getState().questions).place).toEqual({ slot: 'slot-1', room: 'room-a' });
  });

  it('montre les deux textes quand deux animateurs modifient la même question', async () => {
    const lab = showFacilitator();
    openMarket(lab, ['Qui forme ?']);
    const { id, version } = first(lab.getState().questions);
    await press(/Gestes sur/);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Modifier' }));
    const field = await screen.findByLabelText('La question');
    lab.order({ type: 'edit-question', question: id, version, text: 'Qui forme qui ?' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Qui forme où ?');
    await inDialog('Enregistrer');
    expect(first(lab.getState().questions).text).toBe('Qui forme qui ?');
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('Qui forme qui ?');
    expect(alert.textContent).toContain('Qui forme où ?');
    await press('Mettre le mien');
    expect(first(lab.getState().questions).text).toBe('Qui forme où ?');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('masque une question et la rétablit', async () => {
    const lab = showFacilitator();
    openMarket(lab, ['Qui forme ?']);
    await press(/Gestes sur/);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Masquer' }));
    await turn(/^Masqués \(1\)/);
    await press(/Rétablir.*Qui forme/);
    expect(first(lab.getState().questions).hidden).toBeNull();
  });
});

describe('les temps et les comptes rendus', () => {
  it('lance un temps après l’autre, et revient à un autre en deux gestes [R049]', async () => {
    const lab = showFacilitator();
    openMarket(lab, []);
    await press(/^Lancer.*Créneau 1/);
    expect(lab.getState().stage?.id).toBe('slot-1');
    expect(screen.queryByRole('button', { name: /Lancer.*Lecture/ })).toBeNull();
    await press('Lancer un autre temps');
    await press(/Lancer.*Lecture/);
    expect(lab.getState().stage?.id).toBe('reading');
  });

  it('liste les comptes rendus attendus puis reçus [R065]', async () => {
    const lab = showFacilitator();
    openMarket(lab, ['Qui forme ?', 'Qui loge ?']);
    for (const [rank, { id, version }] of lab.getState().questions.entries()) {
      const place = { slot: 'slot-1', room: rank === 0 ? 'room-a' : 'room-b' };
      lab.order({ type: 'place-question', question: id, version, place });
    }
    lab.order({ type: 'start-stage', stage: 'slot-2' });
    expect(screen.getByRole('heading', { name: 'Comptes rendus attendus (2)' })).toBeTruthy();
    expect(screen.getAllByText('temps terminé')).toHaveLength(2);
    const question = first(lab.getState().questions).id;
    const report = { question, said: 'On a parlé des bus.', challenges: ['Le bus'], assets: [] };
    const form = { convener: { label: 'Le lycée' }, participants: [], table: null, paper: true };
    lab.order({ type: 'post-report', ...report, ...form });
    expect(screen.getByRole('heading', { name: 'Comptes rendus attendus (1)' })).toBeTruthy();
    expect(screen.getByText('On a parlé des bus.')).toBeTruthy();
    expect(screen.getByText(/Porté par Le lycée.*1.défi.*sur papier/)).toBeTruthy();
  });
});

describe('le mur (S17)', () => {
  it('rassemble des cartes choisies au clavier, nomme le groupe, et défait le dernier geste [R066]', async () => {
    const lab = showFacilitator();
    openMarket(lab, []);
    postCards(lab, ['Le bus', 'Les horaires', 'Le logement']);
    await turn(/^Mur/);
    for (const name of ['Le bus', 'Les horaires']) {
      screen.getByRole('checkbox', { name }).focus();
      await userEvent.keyboard(' ');
    }
    expect(screen.getByText(/2.cartes choisies/)).toBeTruthy();
    await press('Rassembler');
    await userEvent.type(await screen.findByLabelText('Nom du groupe (facultatif)'), 'Venir');
    await inDialog('Rassembler');
    expect(screen.getByRole('heading', { name: 'Venir' })).toBeTruthy();
    expect(lab.getState().cards.filter(({ group }) => group !== null)).toHaveLength(2);
    await press(/^Défaire.*rassembler/);
    expect(lab.getState().cards.every(({ group }) => group === null)).toBe(true);
    expect(first(lab.getState().gestures).by).toBe('claire');
  });

  it('déplace une carte vers un groupe, puis dissocie [R066]', async () => {
    const lab = showFacilitator();
    openMarket(lab, []);
    postCards(lab, ['Le bus', 'Les horaires']);
    lab.order({ type: 'group-cards', cards: [first(lab.getState().cards).id], title: 'Venir' });
    await turn(/^Mur/);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Les horaires' }));
    await press('Déplacer vers…');
    await userEvent.click(await screen.findByRole('radio', { name: 'Venir' }));
    await inDialog('Enregistrer');
    expect(lab.getState().cards.every(({ group }) => group !== null)).toBe(true);
    await press(/Dissocier le groupe/);
    expect(lab.getState().cards.every(({ group }) => group === null)).toBe(true);
  });

  it('garde l’original, ses versions et leurs auteurs sous le détail, et change défi en atout [R066]', async () => {
    const lab = showFacilitator();
    openMarket(lab, []);
    postCards(lab, ['Le bus']);
    const { id, version } = first(lab.getState().cards);
    lab.order({ type: 'edit-card', card: id, version, text: 'Le bus de 5 h' });
    await turn(/^Mur/);
    await press(/Détail de/);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Texte d’origine')).toBeTruthy();
    expect(within(dialog).getByText('Le bus')).toBeTruthy();
    expect(within(dialog).getAllByText(/par Karim/)).toHaveLength(2);
    await inDialog('En faire un atout');
    expect(first(lab.getState().cards).kind).toBe('asset');
  });

  it('note qui a la main sur un groupe, et retire la note [R052]', async () => {
    const lab = showFacilitator();
    openMarket(lab, []);
    postCards(lab, ['Le bus']);
    lab.order({ type: 'group-cards', cards: [first(lab.getState().cards).id], title: 'Venir' });
    await turn(/^Mur/);
    await press(/Ajouter qui a la main sur/);
    await userEvent.type(await screen.findByLabelText('Qui'), 'La Région');
    await userEvent.type(screen.getByLabelText('Ce qui est possible'), 'Avancer un bus');
    await inDialog('Enregistrer');
    expect(screen.getByText('La Région')).toBeTruthy();
    await press('Retirer la note de La Région');
    expect(first(lab.getState().groups).capacities).toEqual([]);
  });

  it('n’offre aucun geste à qui ne fait que regarder', async () => {
    const lab = showFacilitator('Thème', { canWrite: false });
    openMarket(lab, ['Qui forme ?']);
    expect(screen.queryByRole('button', { name: /Placer/ })).toBeNull();
    postCards(lab, ['Le bus']);
    await turn(/^Mur/);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Défaire|Rassembler/ })).toBeNull();
  });

  it('est accessible dans toutes ses parties', async () => {
    const lab = showFacilitator();
    openMarket(lab, ['Qui forme ?']);
    postCards(lab, ['Le bus', 'Les horaires']);
    lab.order({ type: 'group-cards', cards: [first(lab.getState().cards).id], title: 'Venir' });
    for (const part of [/^Place/, /^Comptes/, /^Mur/, /^Masqués/]) {
      await turn(part);
      expect(await lab.findFaults()).toEqual([]);
    }
  });
});
