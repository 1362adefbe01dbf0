// Emblems in the hand: what one holds to, one's group, its emblem by photograph, drawing or words, and everybody's.
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type EmblemCommand, type EmblemState, emblem } from '@trame/core/methods/emblem';
import { describe, expect, it } from 'vitest';
import { MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { EmblemPhone } from './emblem-phone.js';

type Table = MethodTable<EmblemState, EmblemCommand>;

const open = (): Table => new MethodTable<EmblemState, EmblemCommand>(emblem, {}, 'participant');
const show = (table: Table) => showMethod(table, () => <EmblemPhone {...table.printPhone()} />);
const press = async (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('seul, puis en groupe', () => {
  it('dit pourquoi l’on dessine, prend une phrase, propose un groupe [R058, R059]', async () => {
    const table = open();
    table.order({ type: 'start-stage', stage: 'alone' });
    show(table);
    expect(screen.getByText(/Pas besoin de savoir dessiner/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Un lieu, un geste, un produit, un souvenir'), 'La rivière');
    await press('Déposer');
    await userEvent.click(screen.getByRole('radio', { name: /^A/ }));
    expect(table.state.slips[0]).toMatchObject({ kind: 'mine', text: 'La rivière' });
    expect(table.state.teams[0]?.members).toEqual([{ id: 'moi' }]);
  });

  it('sans groupe, l’emblème attend qu’on en rejoigne un', async () => {
    const table = open();
    table.order({ type: 'start-stage', stage: 'making' });
    show(table);
    expect(screen.getByText(/Rejoignez d’abord un groupe/)).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /^B/ }));
    expect(screen.getByRole('heading', { name: 'Groupe B' })).toBeTruthy();
  });
});

describe('notre emblème', () => {
  function sit(): Table {
    const table = open();
    table.order({ type: 'join-team', team: 'group-a' }, 'moi', 'participant');
    table.order({ type: 'start-stage', stage: 'making' });
    return table;
  }

  it('se photographie ; une photo refusée est expliquée et rien n’est perdu', async () => {
    const table = sit();
    let isHeavy = true;
    table.photos = {
      send: async () => (isHeavy ? { ok: false, sentence: 'Trop lourde.' } : { ok: true, photo: 'p1' }),
      address: (photo) => `/photos/${photo}`,
    };
    show(table);
    const input = document.querySelector('input[type="file"]') as HTMLInputElement;
    const file = new File(['x'], 'a.jpg', { type: 'image/jpeg' });
    await userEvent.upload(input, file);
    expect(await screen.findByText('Trop lourde.')).toBeTruthy();
    isHeavy = false;
    await userEvent.upload(input, file);
    expect(table.state.emblems[0]?.photo).toBe('p1');
  });

  it('sans photo possible, dit quoi faire', () => {
    show(sit());
    expect(screen.getByText(/composez, écrivez, ou passez votre feuille/)).toBeTruthy();
  });

  it('se compose ou se dit en mots, et s’explique', async () => {
    const table = sit();
    show(table);
    await press('Composer ici');
    await press(/^Poser.*soleil$/);
    expect(table.state.emblems[0]?.pieces).toHaveLength(1);
    await press('En mots');
    await userEvent.type(
      screen.getByLabelText('Expliquez votre emblème à la salle'),
      'Le soleil se lève ici',
    );
    await press('Ajouter');
    expect(table.state.slips[0]).toMatchObject({ kind: 'meaning', team: 'group-a' });
  });

  it('un refus de dessin est dit', () => {
    const table = sit();
    show(table);
    act(() => void table.send({ type: 'remove-photo', team: 'group-a' }));
    expect(screen.getByText('Refus : photo-missing.')).toBeTruthy();
  });
});

describe('tous les emblèmes', () => {
  it('dit quand son groupe passe, et ce qui revient', () => {
    const table = open();
    table.order({ type: 'join-team', team: 'group-a' }, 'moi', 'participant');
    for (const team of ['group-a', 'group-b'])
      table.order({ type: 'write-slip', kind: 'meaning', team, text: 'La forge' });
    const term = table.order({ type: 'add-term', label: 'forge', symbol: null });
    for (const team of ['group-a', 'group-b']) table.order({ type: 'tag-emblem', team, term, words: null });
    table.order({ type: 'start-stage', stage: 'plenary' });
    table.order({ type: 'give-floor', team: 'group-b' });
    show(table);
    expect(screen.getByText('Groupe B a la parole')).toBeTruthy();
    expect(screen.getByText(/Votre groupe passe en position [12] sur 2/)).toBeTruthy();
    expect(screen.getByText('2 emblèmes')).toBeTruthy();
    table.order({ type: 'give-floor', team: 'group-a' });
    expect(screen.getByText('C’est à votre groupe de parler.')).toBeTruthy();
  });

  it('clos, se relit sans offrir d’écrire ni de changer de groupe', async () => {
    const table = open();
    table.order({ type: 'join-team', team: 'group-a' }, 'moi', 'participant');
    table.order({ type: 'write-slip', kind: 'mine', text: 'La sirène' }, 'moi', 'participant');
    table.order({ type: 'write-slip', kind: 'meaning', team: 'group-a', text: 'La forge' });
    table.order({ type: 'close' });
    show(table);
    expect(screen.getByText('La forge')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Notre emblème' })).toBeNull();
    await press('Moi');
    expect(screen.getByText('La sirène')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('n’a pas de faute d’accès, à chaque étape', async () => {
    const table = open();
    table.order({ type: 'join-team', team: 'group-a' }, 'moi', 'participant');
    const { findFaults } = show(table);
    for (const stage of ['alone', 'making', 'plenary']) {
      table.order({ type: 'start-stage', stage });
      expect(await findFaults(), stage).toEqual([]);
    }
  });
});
