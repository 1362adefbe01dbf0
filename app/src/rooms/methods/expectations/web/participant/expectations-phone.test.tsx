// Expectations in the hand: writing in a voice, signing and taking back, saying what happened.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type ExpectationsCommand,
  type ExpectationsState,
  expectations,
} from '@trame/core/methods/expectations';
import { describe, expect, it } from 'vitest';
import { MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { ExpectationsPhone } from './expectations-phone.js';

type Table = MethodTable<ExpectationsState, ExpectationsCommand>;

function open(settings: object = {}): Table {
  return new MethodTable<ExpectationsState, ExpectationsCommand>(expectations, settings, 'participant');
}
const show = (table: Table) => showMethod(table, () => <ExpectationsPhone {...table.printPhone()} />);
const press = async (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

function offer(table: Table): void {
  const slip = table.order({ type: 'write-slip', kind: 'rule', text: 'On écoute' }, 'nadia', 'participant');
  table.order({ type: 'adopt-rule', slip, version: 1 });
  table.order({ type: 'present-charter' });
  table.order({ type: 'start-stage', stage: 'signing' });
}

describe('écrire [R051]', () => {
  it('la voix suit l’étape, et se change', async () => {
    const table = open();
    table.order({ type: 'start-stage', stage: 'pairs' });
    show(table);
    await userEvent.type(screen.getByLabelText('Ce que vous espérez'), 'Un bus');
    await userEvent.click(screen.getAllByRole('button', { name: 'Déposer' })[1] as HTMLElement);
    await userEvent.click(screen.getByRole('radio', { name: 'la mienne' }));
    await userEvent.type(screen.getByLabelText('Votre réponse'), 'Nous connaître');
    await userEvent.click(screen.getAllByRole('button', { name: 'Déposer' })[0] as HTMLElement);
    expect(table.state.slips.map(({ kind, text, tags }) => [kind, text, tags])).toEqual([
      ['hope', 'Un bus', ['two']],
      ['purpose', 'Nous connaître', ['one']],
    ]);
    expect(screen.getAllByText('Un bus').length).toBeGreaterThan(0);
  });

  it('les règles viennent à leur heure, seules', () => {
    const table = open();
    show(table);
    expect(screen.queryByLabelText('Une règle, en une phrase')).toBeNull();
    table.order({ type: 'start-stage', stage: 'proposals' });
    expect(screen.getByLabelText('Une règle, en une phrase')).toBeTruthy();
    expect(screen.queryByLabelText('Ce que vous espérez')).toBeNull();
  });
});

describe('signer [R051]', () => {
  it('d’un geste, et se dédire en deux', async () => {
    const table = open();
    offer(table);
    show(table);
    await press('Je signe');
    expect(table.state.signatures[0]).toMatchObject({ person: { id: 'moi' }, channel: 'phone' });
    expect(screen.getByText('Vous avez signé cette charte.')).toBeTruthy();
    await press('Retirer ma signature');
    expect(table.state.signatures).toHaveLength(1);
    await press('Retirer vraiment');
    expect(table.state.signatures).toEqual([]);
    expect(screen.getByRole('button', { name: 'Je signe' })).toBeTruthy();
  });

  it('attend que la charte soit proposée, et dit quand elle a changé', async () => {
    const table = open();
    const slip = table.order({ type: 'write-slip', kind: 'rule', text: 'On écoute' }, 'nadia', 'participant');
    table.order({ type: 'adopt-rule', slip, version: 1 });
    table.order({ type: 'start-stage', stage: 'charter' });
    show(table);
    expect(screen.getByText(/La charte s’écrit encore/)).toBeTruthy();
    table.order({ type: 'present-charter' });
    await press('Je signe');
    table.order({ type: 'withdraw-charter' });
    table.order({ type: 'edit-slip', slip, version: 1, text: 'On écoute vraiment' });
    table.order({ type: 'present-charter' });
    expect(screen.getByText(/La charte a changé depuis votre signature/)).toBeTruthy();
    await press('Je signe');
    expect(table.state.signatures[0]?.edition).toBe(table.state.charter.edition);
  });
});

describe('relire', () => {
  const carried = [
    {
      id: 'hope-0',
      kind: 'expectation',
      text: 'Un bus',
      group: null,
      source: { seminar: 's', activity: 'a', item: '0' },
    },
  ];

  it('montre l’attente, prend une phrase, dit la réponse de la salle', async () => {
    const table = open({ variant: 'reread', carried });
    show(table);
    expect(screen.getByText('Un bus')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Ce qui est arrivé, en une phrase'), 'Deux par jour');
    await press('Déposer');
    const said = screen.getByRole('list', { name: 'Ce que d’autres en disent' });
    expect(within(said).getByText('Deux par jour')).toBeTruthy();
    table.order({ type: 'give-verdict', carried: 'hope-0', version: 0, verdict: 'happened' });
    expect(screen.getByText('C’est arrivé')).toBeTruthy();
    table.order({ type: 'show-carried', carried: null });
    expect(screen.getByText(/Toutes les attentes sont relues/)).toBeTruthy();
  });
});

describe('l’accès', () => {
  it('sans faute, à chaque étape', async () => {
    const table = open();
    const { findFaults } = show(table);
    for (const stage of ['alone', 'together', 'charter']) {
      table.order({ type: 'start-stage', stage });
      expect(await findFaults()).toEqual([]);
    }
  });
});
