// Reports on a phone: written, kept, posted, read, corrected.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openLab, openMarket, placeQuestion } from '../testing/lab.js';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const said = () => screen.getByRole('textbox', { name: /Ce qui s’est dit/ }) as HTMLTextAreaElement;

async function writeReport() {
  const user = userEvent.setup({ delay: null });
  const lab = openLab();
  openMarket(lab);
  const question = placeQuestion(lab, 'Où loger les apprentis ?');
  await user.click(button(/Écrire le compte rendu de/));
  return { user, lab, question };
}

describe('[R065] le compte rendu d’un groupe', () => {
  test('s’écrit depuis sa question, avec ses défis et ses atouts, et s’affiche aussitôt', async () => {
    const { user, lab, question } = await writeReport();
    expect(screen.getByText('Vivre et travailler ici')).toBeDefined();
    await user.type(said(), 'Le logement manque.');
    await user.type(screen.getByRole('textbox', { name: 'Défi 1' }), 'Pas de bus le soir');
    await user.click(button('Ajouter un défi'));
    await user.type(screen.getByRole('textbox', { name: 'Défi 2' }), 'Loyers trop hauts');
    await user.type(screen.getByRole('textbox', { name: 'Atout 1' }), 'Un internat libre');
    await user.selectOptions(screen.getByRole('combobox', { name: /Qui a réuni/ }), 'Moi');
    await user.type(screen.getByRole('textbox', { name: /Participants/ }), 'nous étions 7');
    await user.click(button('Afficher le compte rendu'));
    const [report] = lab.getState().reports;
    expect(report).toMatchObject({ question, said: 'Le logement manque.', convener: { id: 'moi' } });
    expect(lab.getState().cards.map(({ kind, text }) => [kind, text])).toEqual([
      ['challenge', 'Pas de bus le soir'],
      ['challenge', 'Loyers trop hauts'],
      ['asset', 'Un internat libre'],
    ]);
    const article = await screen.findByRole('article');
    expect(within(article).getByText('Le logement manque.')).toBeDefined();
    expect(within(article).getByText(/Groupe réuni par Nadia/)).toBeDefined();
    expect(within(article).getByText('le vôtre')).toBeDefined();
    expect(lab.drafts.size).toBe(0);
  });

  test('sans question ou sans un mot, dit ce qui manque et ne part pas', async () => {
    const user = userEvent.setup({ delay: null });
    const lab = openLab();
    openMarket(lab);
    placeQuestion(lab, 'Où loger les apprentis ?');
    await user.click(button(/Comptes rendus/));
    await user.click(button('Écrire un compte rendu'));
    await user.click(button('Afficher le compte rendu'));
    expect(screen.getByText(/Choisissez la question/)).toBeDefined();
    expect(screen.getByText(/Écrivez au moins une phrase/)).toBeDefined();
    expect(lab.getState().reports).toHaveLength(0);
  });

  test('[F5] commencé, il survit à un rechargement et se reprend ; changer de question l’emporte', async () => {
    const { user, lab } = await writeReport();
    placeQuestion(lab, 'Et les bus ?', { room: 'room-b', slot: 'slot-1' });
    await user.type(said(), 'À moitié');
    await user.selectOptions(screen.getByRole('combobox', { name: /Question traitée/ }), 'Et les bus ?');
    expect(said().value).toBe('À moitié');
    lab.reload();
    await user.click(button(/Comptes rendus/));
    await user.click(button('Reprendre mon compte rendu'));
    expect(said().value).toBe('À moitié');
    expect(lab.drafts.size).toBe(1);
  });

  test('refusé (question retirée entre-temps), il revient entier dans le formulaire', async () => {
    const { user, lab, question } = await writeReport();
    await user.type(said(), 'Nos mots.');
    lab.cut();
    await user.click(button('Afficher le compte rendu'));
    lab.order({ type: 'withdraw-question', question, version: 2 });
    lab.deliver();
    expect(screen.getByRole('alert').textContent).toContain('Nos mots.');
    await user.click(button('Reprendre mon texte'));
    expect(said().value).toBe('Nos mots.');
  });

  test('le sien se corrige ; corrigé ailleurs entre-temps, les deux textes se montrent', async () => {
    const { user, lab } = await writeReport();
    await user.type(said(), 'Premier jet.');
    await user.click(button('Afficher le compte rendu'));
    await user.click(button(/^Corriger «/));
    await user.type(said(), ' Suite.');
    const report = lab.getState().reports[0];
    if (report === undefined) throw new Error('unreachable');
    const { convener, participants, table } = report;
    const theirs = { type: 'amend-report', report: report.id, version: 1, said: 'Le leur.' } as const;
    lab.order({ ...theirs, convener, participants, table });
    await user.click(button('Enregistrer'));
    const panel = screen.getByRole('region', { name: /Quelqu’un a changé/ });
    expect(panel.textContent).toContain('Le leur.');
    expect(panel.textContent).toContain('Premier jet. Suite.');
    await user.click(button('Mettre le mien'));
    expect(lab.getState().reports[0]?.said).toBe('Premier jet. Suite.');
  });

  test('masqué, il disparaît', async () => {
    const { user, lab } = await writeReport();
    await user.type(said(), 'À retirer.');
    await user.click(button('Afficher le compte rendu'));
    const id = lab.getState().reports[0]?.id ?? '';
    lab.order({ type: 'hide-item', item: { kind: 'report', id } });
    expect(screen.queryByText('À retirer.')).toBeNull();
    expect(screen.getByText('Aucun compte rendu pour l’instant')).toBeDefined();
  });
});
