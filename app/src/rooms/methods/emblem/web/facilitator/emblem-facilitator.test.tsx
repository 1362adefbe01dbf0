// The exercise as its facilitator runs it: words for what comes back, the draw, the floor, the capture desk, the day before.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  computeConvergence,
  EMBLEM_DEFAULTS,
  type EmblemCommand,
  type EmblemSettings,
  type EmblemState,
  emblem,
} from '@trame/core/methods/emblem';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { createPresent, MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { EmblemCapture } from '../capture/emblem-capture.js';
import { symbolNames } from '../drawing/copy.fr.js';
import { EmblemPrepare, readTerms } from '../prepare/emblem-prepare.js';
import { EmblemFacilitator } from './emblem-facilitator.js';

type Table = MethodTable<EmblemState, EmblemCommand>;

function open(settings: object = {}): Table {
  const table = new MethodTable<EmblemState, EmblemCommand>(emblem, settings);
  for (const [member, team] of [
    ['nadia', 'group-a'],
    ['karim', 'group-b'],
  ] as const) {
    table.order({ type: 'join-team', team }, member, 'participant');
  }
  return table;
}
const say = (table: Table, team: string, text: string): string =>
  table.order({ type: 'write-slip', kind: 'meaning', team, text });
const show = (table: Table) => showMethod(table, () => <EmblemFacilitator {...table.printOrganiser()} />);
const press = async (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const turn = async (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));

describe('ce qui revient [R061]', () => {
  it('un symbole posé devient un mot du vocabulaire et une étiquette, d’un geste', async () => {
    const table = open();
    const body = { type: 'symbol', symbol: 'river', x: 50, y: 50, size: 3, colour: 'blue' };
    table.order({ type: 'add-piece', team: 'group-a', body });
    table.order({ type: 'add-piece', team: 'group-b', body });
    show(table);
    await turn(/^Emblèmes/);
    await press(/^Ajouter.*rivière.*à Groupe A/);
    await press(/^Ajouter.*rivière.*à Groupe B/);
    expect(table.state.vocabulary.map(({ label, symbol }) => [label, symbol])).toEqual([
      ['rivière', 'river'],
    ]);
    expect(computeConvergence(table.state).shared).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^Ajouter.*rivière.*à/ })).toBeNull();
    await press(/^Retirer.*rivière.*de Groupe A/);
    expect(computeConvergence(table.state).shared).toHaveLength(0);
  });

  it('le vocabulaire grandit, se renomme, et garde les mots posés', async () => {
    const table = open();
    say(table, 'group-a', 'La forge');
    show(table);
    await turn(/^Ce qui revient/);
    await userEvent.type(screen.getByLabelText('Nouveau mot'), 'forge{Enter}');
    table.order({ type: 'tag-emblem', team: 'group-a', term: table.state.vocabulary[0]?.id, words: null });
    expect(screen.queryByRole('button', { name: /^Supprimer/ })).toBeNull();
    expect(screen.getByText('1 emblème')).toBeTruthy();
    await press(/^Renommer.*forge/);
    const field = screen.getByLabelText('Nouveau nom');
    await userEvent.clear(field);
    await userEvent.type(field, 'la forge{Enter}');
    expect(table.state.vocabulary[0]?.label).toBe('la forge');
  });

  it('un mot en double est refusé, et le refus est dit', async () => {
    const table = open({ vocabulary: [{ id: 'x', label: 'Lin', symbol: 'flax' }] });
    show(table);
    await turn(/^Ce qui revient/);
    await userEvent.type(screen.getByLabelText('Nouveau mot'), 'lin{Enter}');
    expect(screen.getByText('Refus : term-exists.')).toBeTruthy();
  });
});

describe('la plénière [R060]', () => {
  it('l’ordre se tire au sort, la parole passe, un groupe sans emblème parle aussi', async () => {
    const table = open();
    say(table, 'group-a', 'La rivière');
    table.order({ type: 'start-stage', stage: 'plenary' });
    show(table);
    const order = within(screen.getByRole('region', { name: 'Ordre de parole' }));
    expect(order.getAllByRole('listitem')).toHaveLength(2);
    expect(order.getByText(/n’a encore rien laissé/)).toBeTruthy();
    await press('Donner la parole à Groupe B');
    expect(screen.getByText('Groupe B a la parole')).toBeTruthy();
    await press('Fin de la parole');
    expect(table.state.spoken).toEqual(['group-b']);
    expect(screen.getByText('a parlé')).toBeTruthy();
  });
});

describe('les groupes', () => {
  it('un conseil de cinq à huit personnes suit les présents', async () => {
    const table = open();
    table.people = Array.from({ length: 17 }, (_, rank) => createPresent(`p${rank}`));
    show(table);
    expect(screen.getByText(/Pour 17 personnes présentes.*3 groupes/)).toBeTruthy();
  });

  it('n’a pas de faute d’accès, quel que soit l’onglet', async () => {
    const table = open();
    say(table, 'group-a', 'La rivière');
    const { findFaults } = show(table);
    for (const tab of [/^Groupes/, /^Emblèmes/, /^Plénière/, /^Ce qui revient/, /^Paroles/]) {
      await turn(tab);
      expect(await findFaults(), String(tab)).toEqual([]);
    }
  });
});

/** The kit's button presses a file field that is not shown. */
function findPhotoInput(): HTMLElement {
  const group = screen.getByRole('group', { name: 'Photo de l’emblème' });
  return group.querySelector('input[type="file"]') as HTMLElement;
}

describe('la saisie [R085]', () => {
  it('recopie l’explication du groupe choisi, et garde sa photo', async () => {
    const table = open();
    table.photos = { send: async () => ({ ok: true, photo: 'p1' }), address: (photo) => `/photos/${photo}` };
    showMethod(table, () => <EmblemCapture {...table.printOrganiser()} />);
    await userEvent.type(screen.getByLabelText('La phrase du groupe, mot pour mot'), 'La rivière{Enter}');
    expect(table.state.slips[0]).toMatchObject({ kind: 'meaning', team: 'group-a', channel: 'paper' });
    await userEvent.upload(findPhotoInput(), new File(['x'], 'a.jpg', { type: 'image/jpeg' }));
    expect(table.state.emblems[0]?.photo).toBe('p1');
  });

  it('dit pourquoi une photo est refusée, et laisse composer', async () => {
    const table = open();
    table.photos = { send: async () => ({ ok: false, sentence: 'Trop lourde.' }), address: () => '' };
    showMethod(table, () => <EmblemCapture {...table.printOrganiser()} />);
    await userEvent.upload(findPhotoInput(), new File(['x'], 'a.jpg', { type: 'image/jpeg' }));
    expect(await screen.findByText('Trop lourde.')).toBeTruthy();
    await press('Composer pour ce groupe');
    expect(screen.getByRole('region', { name: 'Composer l’emblème' })).toBeTruthy();
  });
});

describe('la préparation', () => {
  it('lit les mots de départ : un par ligne, sans double, avec le dessin qu’on a', () => {
    expect(readTerms('Lin\n\nlin \nCarnaval\n…', symbolNames)).toEqual([
      { id: 'term-lin', label: 'Lin', symbol: 'flax' },
      { id: 'term-carnaval', label: 'Carnaval', symbol: null },
    ]);
  });

  it('règle les groupes, les durées, et apporte ce que d’autres ont laissé [R056]', async () => {
    const seen: EmblemSettings[] = [];
    const source = { seminar: 'sud', activity: 'e', item: '1' };
    const carry = [{ id: 'c1', kind: 'attachment', text: 'La rivière', group: null, source } as const];
    function Desk() {
      const [settings, setSettings] = useState<EmblemSettings>(EMBLEM_DEFAULTS);
      const change = (next: EmblemSettings) => {
        seen.push(next);
        setSettings(next);
      };
      return (
        <EmblemPrepare settings={settings} onChange={change} carry={carry} people={[]} isFrozen={false} />
      );
    }
    showMethod(open(), () => <Desk />);
    const teams = screen.getByLabelText('Nombre de groupes');
    await userEvent.clear(teams);
    await userEvent.type(teams, '8');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Les comparer' }));
    await userEvent.type(screen.getByLabelText(/^Territoire du séminaire 1/), 'Le Sud');
    const last = seen.at(-1);
    expect(last?.teams.map(({ name }) => name).join('')).toBe('ABCDEFGH');
    expect(last?.carried).toEqual(carry);
    expect(last?.neighbours).toEqual([{ seminar: 'sud', name: 'Le Sud' }]);
    expect(emblem.parseSettings(last)).toEqual({ ok: true, value: last });
  });
});
