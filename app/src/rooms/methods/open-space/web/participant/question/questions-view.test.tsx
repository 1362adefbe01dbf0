// The marketplace on a phone, by role and by French label.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openLab, openMarket, placeQuestion } from '../testing/lab.js';

const field = () => screen.getByRole('textbox', { name: /Quelle question voulez-vous traiter/ });
const pose = () => screen.getByRole('button', { name: 'Poser la question' });

describe('[R063] poser une question', () => {
  test('avant l’ouverture, on la prépare : elle attend sur le téléphone, même après un rechargement', async () => {
    const user = userEvent.setup({ delay: null });
    const lab = openLab();
    await user.type(field(), 'Où loger les apprentis ?');
    expect(pose().getAttribute('aria-disabled')).toBe('true');
    lab.reload();
    expect((field() as HTMLTextAreaElement).value).toBe('Où loger les apprentis ?');
    openMarket(lab);
    await user.click(pose());
    expect(lab.getState().questions.map(({ text }) => text)).toEqual(['Où loger les apprentis ?']);
    expect((field() as HTMLTextAreaElement).value).toBe('');
    expect(lab.drafts.size).toBe(0);
  });

  test('la sienne est marquée, et dite enregistrée quand le serveur l’a', async () => {
    const user = userEvent.setup({ delay: null });
    const lab = openLab();
    openMarket(lab);
    lab.cut();
    await user.type(field(), 'Où loger les apprentis ?');
    await user.click(pose());
    const mine = () => screen.getByText('la vôtre').closest('li') as HTMLElement;
    expect(within(mine()).getByText(/en attente d’envoi/)).toBeDefined();
    lab.deliver();
    expect(within(mine()).getByText(/enregistré/)).toBeDefined();
    expect(within(mine()).queryByText(/en attente/)).toBeNull();
  });

  test('refusée, elle est rendue avec la raison, et se reprend', async () => {
    const user = userEvent.setup({ delay: null });
    const lab = openLab();
    openMarket(lab);
    lab.cut();
    await user.type(field(), 'Trop tard ?');
    await user.click(pose());
    lab.order({ type: 'close-marketplace' });
    lab.deliver();
    expect(screen.getByRole('alert').textContent).toContain('Refus : marketplace-closed.');
    expect(screen.getByRole('alert').textContent).toContain('Trop tard ?');
    await user.click(screen.getByRole('button', { name: 'Reprendre mon texte' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(lab.drafts.get('question')).toBe('Trop tard ?');
  });

  test('gelée, la salle garde le champ ouvert et le bouton éteint', async () => {
    const user = userEvent.setup({ delay: null });
    const lab = openLab();
    openMarket(lab);
    await user.type(field(), 'Encore');
    lab.set({ canSend: false });
    expect(pose().getAttribute('aria-disabled')).toBe('true');
    expect((field() as HTMLTextAreaElement).value).toBe('Encore');
  });

  test('trop longue, elle le dit avant de partir', async () => {
    const user = userEvent.setup({ delay: null });
    const lab = openLab();
    openMarket(lab);
    await user.click(field());
    await user.paste('x'.repeat(1001));
    await user.click(pose());
    expect(screen.getByText(/1001 caractères sur 1000/)).toBeDefined();
    expect(lab.getState().questions).toHaveLength(0);
  });
});

describe('[R064] la grille, lue comme une liste', () => {
  test('salle par salle, créneau par créneau, et la loi de mobilité en une ligne', () => {
    const lab = openLab();
    openMarket(lab);
    placeQuestion(lab, 'Et les transports ?');
    expect(screen.getByText(/Loi de mobilité/)).toBeDefined();
    expect(screen.getAllByRole('listitem')[0]?.textContent).toMatch(/Salle\s+A/);
    expect(screen.getByRole('heading', { name: /Créneau\s1/ })).toBeDefined();
  });

  test('une question masquée perd ses mots et garde sa place', () => {
    const lab = openLab();
    openMarket(lab);
    const id = placeQuestion(lab, 'À retirer');
    lab.order({ type: 'hide-item', item: { kind: 'question', id } });
    expect(screen.queryByText('À retirer')).toBeNull();
    expect(screen.getByText('Masqué par l’animation')).toBeDefined();
  });

  test('l’auteur choisit une case libre, modifie, et retire en deux gestes', async () => {
    const user = userEvent.setup({ delay: null });
    const lab = openLab();
    openMarket(lab);
    placeQuestion(lab, 'Et les transports ?');
    await user.type(field(), 'Où loger ?');
    await user.click(pose());
    const place = screen.getByRole('combobox', { name: /Quand et où/ });
    expect(within(place).queryByRole('option', { name: /Créneau\s1 · Salle A/ })).toBeNull();
    await user.selectOptions(place, within(place).getByRole('option', { name: /Créneau\s2 · Salle B/ }));
    expect(lab.getState().questions[1]?.place).toEqual({ room: 'room-b', slot: 'slot-2' });
    await user.click(screen.getByRole('button', { name: /Modifier la question/ }));
    const edit = screen.getByRole('textbox', { name: 'Votre question' });
    await user.clear(edit);
    await user.type(edit, 'Où loger les jeunes ?');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(lab.getState().questions[1]?.text).toBe('Où loger les jeunes ?');
    await user.click(screen.getByRole('button', { name: 'Retirer ma question' }));
    expect(lab.getState().questions[1]?.withdrawn).toBeNull();
    await user.click(screen.getByRole('button', { name: /Retirer vraiment/ }));
    expect(lab.getState().questions[1]?.withdrawn).not.toBeNull();
  });

  test('qui observe lit tout et n’écrit rien', () => {
    const lab = openLab();
    openMarket(lab);
    placeQuestion(lab, 'Et les transports ?');
    lab.set({ canWrite: false });
    expect(screen.getByText('Et les transports\u00a0?', { normalizer: (text) => text })).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Écrire/ })).toBeNull();
  });
});

describe('[F8] deux mains sur une même question', () => {
  async function editWhileMoved() {
    const user = userEvent.setup({ delay: null });
    const lab = openLab();
    openMarket(lab);
    await user.type(field(), 'Où loger ?');
    await user.click(pose());
    await user.click(screen.getByRole('button', { name: /Modifier la question/ }));
    const edit = screen.getByRole('textbox', { name: 'Votre question' });
    await user.clear(edit);
    await user.type(edit, 'La mienne');
    const question = lab.getState().questions[0];
    lab.order({ type: 'edit-question', question: question?.id ?? '', version: 1, text: 'La leur' });
    return { user, lab };
  }

  test('les deux textes se montrent avant tout envoi, et le mien peut remplacer le leur', async () => {
    const { user, lab } = await editWhileMoved();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const panel = screen.getByRole('region', { name: /Quelqu’un a changé ce texte/ });
    expect(panel.textContent).toContain('La leur');
    expect(panel.textContent).toContain('La mienne');
    expect(lab.getState().questions[0]?.text).toBe('La leur');
    await user.click(within(panel).getByRole('button', { name: 'Mettre le mien' }));
    expect(lab.getState().questions[0]?.text).toBe('La mienne');
  });

  test('parti hors ligne et refusé au retour, mon texte n’est pas perdu', async () => {
    const user = userEvent.setup({ delay: null });
    const lab = openLab();
    openMarket(lab);
    await user.type(field(), 'Où loger ?');
    await user.click(pose());
    lab.cut();
    await user.click(screen.getByRole('button', { name: /Modifier la question/ }));
    await user.type(screen.getByRole('textbox', { name: 'Votre question' }), ' Vite.');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const question = lab.getState().questions[0];
    lab.order({ type: 'edit-question', question: question?.id ?? '', version: 1, text: 'La leur' });
    lab.deliver();
    const panel = screen.getByRole('region', { name: /Quelqu’un a changé ce texte/ });
    expect(panel.textContent).toContain('Où loger ? Vite.');
    await user.click(within(panel).getByRole('button', { name: 'Garder le texte d’aujourd’hui' }));
    expect(lab.getState().questions[0]?.text).toBe('La leur');
    expect(screen.queryByRole('region', { name: /Quelqu’un/ })).toBeNull();
  });
});
