// Emblems under the facilitator's hand: words given by hand, the vocabulary, the draw, the day before.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  EMBLEM_DEFAULTS,
  type EmblemCommand,
  type EmblemSettings,
  type EmblemState,
  emblem,
} from '@trame/core/methods/emblem';
import { describe, expect, it } from 'vitest';
import { fr } from '../../../../workshop/web/testing/lab.js';
import { createPresent, MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { EmblemPrepare } from '../prepare/emblem-prepare.js';
import { EmblemFacilitator } from './emblem-facilitator.js';

type Table = MethodTable<EmblemState, EmblemCommand>;

const LIN = { id: 'x', label: 'Lin', symbol: 'flax' };

function open(settings: object = {}): Table {
  const table = new MethodTable<EmblemState, EmblemCommand>(emblem, settings);
  table.order({ type: 'join-team', team: 'group-a' }, 'nadia', 'participant');
  table.order({ type: 'join-team', team: 'group-b' }, 'karim', 'participant');
  return table;
}
const say = (table: Table, team: string, text: string): string =>
  table.order({ type: 'write-slip', kind: 'meaning', team, text });
const show = (table: Table, canWrite = true) =>
  showMethod(table, () => <EmblemFacilitator {...table.printOrganiser()} canWrite={canWrite} />);
const press = async (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const turn = async (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));

describe('les emblèmes [R061]', () => {
  it('sans rien de laissé, dit quand ils viendront', async () => {
    show(new MethodTable<EmblemState, EmblemCommand>(emblem));
    await turn(/^Emblèmes \(0\)/);
    expect(screen.getByRole('heading', { name: 'Aucun emblème pour l’instant' })).toBeTruthy();
  });

  it('un mot se pose à la main avec la phrase du groupe, et n’est plus proposé', async () => {
    const table = open({ vocabulary: [LIN] });
    say(table, 'group-a', 'Nos champs');
    show(table);
    await turn(/^Emblèmes \(1\)/);
    expect(screen.getByText('Groupes qui ont laissé quelque chose : 1 sur 2')).toBeTruthy();
    const form = within(screen.getByRole('form', { name: 'Ajouter un mot à Groupe A' }));
    await userEvent.click(form.getByRole('button', { name: /Mot/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Lin' }));
    await userEvent.type(form.getByRole('textbox', { name: /Dans leurs mots/ }), ' le bleu de juin ');
    await userEvent.click(form.getByRole('button', { name: 'Ajouter' }));
    expect(table.sent).toEqual([
      { type: 'tag-emblem', team: 'group-a', term: 'x', words: 'le bleu de juin' },
    ]);
    const tags = within(screen.getByRole('region', { name: /Ce qu’on y voit.: Groupe A/ }));
    expect(tags.getByText('le bleu de juin')).toBeTruthy();
    expect(screen.queryByRole('form', { name: 'Ajouter un mot à Groupe A' })).toBeNull();
  });

  it('sans droit d’écrire, tout se lit et rien ne se touche', async () => {
    const table = open({ vocabulary: [LIN] });
    say(table, 'group-a', 'Nos champs');
    show(table, false);
    await turn(/^Emblèmes/);
    expect(screen.getAllByText('Nos champs').length).toBeGreaterThan(0);
    expect(screen.queryByRole('form')).toBeNull();
    await turn(/^Ce qui revient/);
    expect(screen.getByText('nulle part')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Renommer|Supprimer|Ajouter au/ })).toBeNull();
  });
});

describe('le vocabulaire [R061]', () => {
  it('un mot prend un dessin, un mot de personne se supprime', async () => {
    const table = open();
    show(table);
    await turn(/^Ce qui revient/);
    expect(screen.getByText('Aucun mot pour l’instant.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Nouveau mot'), ' champ ');
    await press(/Dessin/);
    await userEvent.click(screen.getByRole('option', { name: 'lin' }));
    await press('Ajouter au vocabulaire');
    expect(table.state.vocabulary).toMatchObject([{ label: 'champ', symbol: 'flax' }]);
    expect(screen.getByLabelText<HTMLInputElement>('Nouveau mot').value).toBe('');
    await press(fr('Supprimer « champ »'));
    expect(table.state.vocabulary).toEqual([]);
  });

  it('renommer sans rien changer n’envoie rien', async () => {
    const table = open({ vocabulary: [LIN] });
    show(table);
    await turn(/^Ce qui revient/);
    await press(fr('Renommer « Lin »'));
    await userEvent.type(screen.getByLabelText('Nouveau nom'), ' {Enter}');
    expect(table.sent).toEqual([]);
    expect(screen.queryByLabelText('Nouveau nom')).toBeNull();
  });
});

describe('la plénière et les groupes [R060]', () => {
  it('l’ordre se tire avant l’étape, d’un bouton qui change de nom', async () => {
    const table = open();
    say(table, 'group-a', 'La rivière');
    show(table);
    await turn(/^Plénière/);
    expect(screen.getByText(/L’ordre n’est pas encore tiré/)).toBeTruthy();
    await press('Tirer l’ordre au sort');
    expect([...table.state.order].toSorted()).toEqual(['group-a', 'group-b']);
    expect(screen.getByRole('button', { name: /^Tirer à nouveau/ })).toBeTruthy();
    expect(screen.queryByText(/L’ordre n’est pas encore tiré/)).toBeNull();
  });

  it.each([
    [0, /Personne n’est encore pointé présent/],
    [4, /Pour 4 personnes présentes.: un seul groupe/],
  ])('à %i présents, le conseil se dit autrement', (count, advice) => {
    const table = open();
    table.people = Array.from({ length: count }, (_, rank) => createPresent(`p${rank}`));
    show(table);
    expect(screen.getByText(advice)).toBeTruthy();
  });
});

describe('la préparation', () => {
  function prepare(isFrozen = false) {
    const held: { settings: EmblemSettings } = { settings: EMBLEM_DEFAULTS };
    const table = open();
    const change = (next: EmblemSettings) => {
      held.settings = next;
      table.tell();
    };
    showMethod(table, () => (
      <EmblemPrepare settings={held.settings} onChange={change} carry={[]} people={[]} isFrozen={isFrozen} />
    ));
    return held;
  }

  it('une durée reste dans ses bornes, et une consigne effacée rend celle de la méthode', async () => {
    const held = prepare();
    const alone = screen.getByLabelText('Chacun pour soi');
    const before = held.settings.durations.alone;
    await userEvent.clear(alone);
    await userEvent.type(alone, '999');
    await userEvent.tab();
    expect(held.settings.durations.alone).toBe(before);
    await userEvent.clear(alone);
    await userEvent.type(alone, '12');
    await userEvent.tab();
    expect(held.settings.durations.alone).toBe(12);
    const instruction = screen.getByLabelText('Consigne');
    await userEvent.type(instruction, 'Dessinez');
    expect(held.settings.instruction).toBe('Dessinez');
    await userEvent.clear(instruction);
    expect(held.settings.instruction).toBeNull();
  });

  it('sans séminaire précédent ou la salle ouverte, c’est dit', () => {
    prepare(true);
    expect(screen.getByText('Aucun séminaire précédent n’a laissé d’attachement.')).toBeTruthy();
    expect(screen.getByText(/La salle est ouverte/)).toBeTruthy();
  });
});
