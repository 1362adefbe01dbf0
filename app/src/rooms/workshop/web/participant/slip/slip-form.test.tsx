// A slip written on a phone, and the list it joins: kept through cuts, refusals and reloads, mended by its author alone.
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { listShownSlips } from '@trame/core/workshop';
import { describe, expect, test } from 'vitest';
import { fr, KINDS, showTable, Table, write } from '../../testing/lab.js';
import { SlipForm, type SlipFormProps } from './slip-form.js';
import { SlipList } from './slip-list.js';

type Change = Partial<SlipFormProps<'challenge' | 'asset'>>;

function open(change: Change = {}, role: 'participant' | 'observer' = 'participant') {
  const lab = showTable(new Table(role), (table) => {
    const room = table.printPhone();
    return (
      <>
        <SlipForm room={room} kinds={KINDS} {...change} />
        <SlipList room={room} slips={room.state.slips} label="Les cartes" kinds={KINDS} />
      </>
    );
  });
  return { ...lab, user: userEvent.setup({ delay: null }) };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Votre carte, en une phrase' });
const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name: fr(name) }));
const listLines = () => screen.queryAllByRole('listitem').map((line) => line.querySelector('p')?.textContent);

describe('une carte depuis un téléphone', () => {
  test('[R063] s’écrit, part, s’annonce et s’affiche ; la catégorie reste pour la suivante', async () => {
    const { table, user, findFaults } = open({ marks: { team: 't1', about: 'q1', tags: ['x'] } });
    await user.click(screen.getByRole('radio', { name: 'Atout' }));
    await user.type(field(), 'Un port profond');
    await press(user, 'Envoyer');
    expect(table.sent).toEqual([
      {
        type: 'write-slip',
        kind: 'asset',
        text: 'Un port profond',
        team: 't1',
        about: 'q1',
        tags: ['x'],
        sources: [],
        channel: 'phone',
        onBehalfOf: null,
      },
    ]);
    expect(await screen.findByText('Envoyé.')).toBeTruthy();
    expect(field().value).toBe('');
    expect(listLines()).toEqual(['Un port profond']);
    expect(screen.getByText('la vôtre')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Atout' }).checked).toBe(true);
    expect(await findFaults()).toEqual([]);
  });

  test('[F5] à moitié tapée elle survit à un rechargement ; coupée du réseau elle attend et le dit', async () => {
    const { table, user, reload } = open();
    await user.click(screen.getByRole('radio', { name: 'Atout' }));
    await user.type(field(), 'À moitié tap');
    reload();
    expect(field().value).toBe('À moitié tap');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Atout' }).checked).toBe(true);
    table.isCut = true;
    await press(user, 'Envoyer');
    expect(await screen.findByText('en attente d’envoi')).toBeTruthy();
    table.deliver();
    expect(screen.getByText('enregistré')).toBeTruthy();
  });

  test('[R140] les envois suspendus, le texte attend ; l’activité fermée, il reste en vue s’il y en a un', async () => {
    const { table, user } = open();
    await user.type(field(), 'Plus tard');
    act(() => {
      table.canSend = false;
      table.send({ type: 'restore-slip', slip: 'inconnu' });
    });
    expect(screen.getByText(/Les envois sont suspendus/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Envoyer' }).getAttribute('aria-disabled')).toBe('true');
    expect(field().value).toBe('Plus tard');
  });

  test('pas encore ouverte, ou depuis une place qui observe, rien à remplir', () => {
    open({ isOpen: false });
    expect(screen.queryByRole('textbox')).toBeNull();
    open({}, 'observer');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('refusée, elle dit pourquoi et rend ses mots sans effacer ceux qu’on tape', async () => {
    const { table, user } = open();
    table.order({ type: 'close' });
    await user.type(field(), 'Trop tard');
    await press(user, 'Envoyer');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Refus : closed.');
    await user.type(field(), 'Autre');
    await user.click(within(alert).getByRole('button', { name: 'Reprendre mon texte' }));
    expect(field().value).toBe('Autre\nTrop tard');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('trop longue, elle se dit avant de partir', async () => {
    const { table, user } = open();
    await user.click(field());
    await user.paste('x'.repeat(1001));
    expect(screen.getByText('Raccourcissez un peu : 1001 caractères sur 1000.')).toBeTruthy();
    await press(user, 'Envoyer');
    expect(table.sent).toEqual([]);
  });
});

describe('la liste des cartes', () => {
  test('chacun change les siennes, mots ou catégorie, et ne touche pas celles des autres', async () => {
    const { table, user } = open();
    table.order(write('D’un autre'), 'karim', 'participant');
    await user.type(field(), 'La mienne');
    await press(user, 'Envoyer');
    expect(screen.queryByRole('button', { name: fr('Modifier « D’un autre »') })).toBeNull();
    await press(user, 'Modifier « La mienne »');
    const edit = screen.getByRole('textbox', { name: 'Votre texte' });
    await user.clear(edit);
    await user.type(edit, 'Mieux dite');
    await press(user, 'Enregistrer');
    expect(listLines()).toEqual(['D’un autre', 'Mieux dite']);
    await press(user, 'Plutôt : Atout');
    expect(table.state.slips[1]).toMatchObject({ kind: 'asset', text: 'Mieux dite' });
  });

  test('deux mains sur un texte : les deux se lisent, on choisit', async () => {
    const { table, user } = open();
    await user.type(field(), 'La mienne');
    await press(user, 'Envoyer');
    await press(user, 'Modifier « La mienne »');
    await user.type(screen.getByRole('textbox', { name: 'Votre texte' }), ' ici');
    const slip = listShownSlips(table.state.slips)[0]?.id ?? '';
    table.order({ type: 'edit-slip', slip, version: 1, text: 'Corrigée' });
    await press(user, 'Enregistrer');
    const conflict = await screen.findByRole('region', { name: /Quelqu’un a changé ce texte/ });
    expect(within(conflict).getByText('Corrigée')).toBeTruthy();
    expect(document.activeElement).toBe(conflict);
    await press(user, 'Mettre le mien');
    expect(table.state.slips[0]?.text).toBe('La mienne ici');
  });

  test('ce que l’animation masque garde sa place sans ses mots ; le papier et la voix se disent', () => {
    const { table } = open();
    const slip = table.order(write('À masquer'));
    table.order(write('Recopiée', { channel: 'paper' }));
    table.order(write('Dictée', { channel: 'scribe', onBehalfOf: { label: 'le maire' } }));
    table.order({ type: 'hide-slip', slip });
    expect(listLines()).toEqual(['Masqué par l’animation', 'Recopiée', 'Dictée']);
    expect(screen.getByText('Défi · recopié du papier')).toBeTruthy();
    expect(screen.getByText('Défi · au nom de le maire')).toBeTruthy();
  });
});
