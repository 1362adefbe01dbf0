// Expectations as their facilitator and the capture desk run them: the charter, its signatures, the re-reading.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type ExpectationsCommand,
  type ExpectationsState,
  expectations,
  getCharter,
} from '@trame/core/methods/expectations';
import { describe, expect, it } from 'vitest';
import { createPresent, MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { ExpectationsCapture } from '../capture/expectations-capture.js';
import { ExpectationsFacilitator } from './expectations-facilitator.js';

type Table = MethodTable<ExpectationsState, ExpectationsCommand>;

const press = async (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const turn = async (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));
const propose = (table: Table, text: string): string =>
  table.order({ type: 'write-slip', kind: 'rule', text }, 'nadia', 'participant');

function open(settings: object = {}): Table {
  return new MethodTable<ExpectationsState, ExpectationsCommand>(expectations, settings);
}

function show(table: Table) {
  return showMethod(table, () => <ExpectationsFacilitator {...table.printOrganiser()} />);
}

const HOPES = ['Un bus', 'Un annuaire'].map((text, rank) => ({
  id: `hope-${rank}`,
  kind: 'expectation',
  text,
  group: null,
  source: { seminar: 's', activity: 'a', item: `${rank}` },
}));

describe('la charte', () => {
  it('se compose : retenir, reformuler, mettre de côté, ordonner, sans souris [R051]', async () => {
    const table = open({ variant: 'rules' });
    propose(table, 'On parle en son nom');
    propose(table, 'On éteint les téléphones');
    propose(table, 'On se tait');
    show(table);
    await press('Retenir « On parle en son nom »'.replace(/« /g, '«\u00a0').replace(/ »/g, '\u00a0»'));
    await press(/^Reformuler et retenir.*téléphones/);
    const field = screen.getByLabelText('La règle, dans les mots que la salle vient d’accepter');
    await userEvent.clear(field);
    await userEvent.type(field, 'On coupe les sonneries');
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Reformuler et retenir' }),
    );
    await press(/^Mettre de côté.*On se tait/);
    await userEvent.type(screen.getByLabelText('Pourquoi (facultatif)'), 'Personne n’en veut');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Mettre de côté' }));
    await press(/^Monter.*sonneries/);
    const { rules, aside } = getCharter(table.state);
    expect(rules.map(({ text }) => text)).toEqual(['On coupe les sonneries', 'On parle en son nom']);
    expect(aside.map(({ reason }) => reason)).toEqual(['Personne n’en veut']);
    expect(screen.getByText(/proposée ainsi.*On éteint les téléphones/)).toBeTruthy();
  });

  it('se propose à la signature, puis se reprend ; ses mots ne bougent pas entre les deux', async () => {
    const table = open({ variant: 'rules' });
    const slip = propose(table, 'On écoute');
    table.order({ type: 'adopt-rule', slip, version: 1 });
    show(table);
    await press('Proposer à la signature');
    expect(table.state.charter.presented).not.toBeNull();
    expect(screen.queryByRole('button', { name: /^Reformuler.*On écoute/ })).toBeNull();
    await press('Reprendre pour corriger');
    expect(screen.getByRole('button', { name: /^Reformuler.*On écoute/ })).toBeTruthy();
  });

  it('un refus est dit, et se referme une fois lu', async () => {
    const table = open({ variant: 'rules' });
    const slip = propose(table, 'On écoute');
    show(table);
    table.order({ type: 'edit-slip', slip, version: 1, text: 'On écoute vraiment' });
    table.send({ type: 'adopt-rule', slip, version: 1, text: null });
    expect(await screen.findByText('Refus : version-stale.')).toBeTruthy();
  });
});

describe('les signatures', () => {
  function openSigning(): Table {
    const table = open({ variant: 'rules' });
    const slip = propose(table, 'On écoute');
    table.order({ type: 'adopt-rule', slip, version: 1 });
    table.order({ type: 'present-charter' });
    table.people = [createPresent('line-1', { name: 'Ada' }), createPresent('line-2', { name: 'Karim' })];
    return table;
  }

  it('un scribe signe pour qui n’a pas de téléphone, et pour qui n’est pas dans la liste [R085]', async () => {
    const table = openSigning();
    showMethod(table, () => <ExpectationsCapture {...table.printOrganiser()} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Sur la feuille de signatures' }));
    await press('Signer pour Ada');
    await userEvent.type(screen.getByLabelText('Une personne qui n’est pas dans la liste'), 'M. Bernard');
    await press('Ajouter sa signature');
    expect(table.state.signatures.map(({ person, channel }) => [person, channel])).toEqual([
      [{ id: 'line-1' }, 'paper'],
      [{ label: 'M. Bernard' }, 'paper'],
    ]);
    expect(screen.queryByRole('button', { name: 'Signer pour Ada' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Signer pour Karim' })).toBeTruthy();
  });

  it('se retirent d’un geste', async () => {
    const table = openSigning();
    const { edition } = table.state.charter;
    table.order({ type: 'sign-for', edition, people: [{ id: 'line-1' }] });
    show(table);
    await turn(/^Signatures/);
    await userEvent.click(screen.getByText('Ont signé'));
    await press('Retirer la signature de Ada');
    expect(table.state.signatures).toEqual([]);
  });
});

describe('le 1-2-4', () => {
  it('dit comment la salle se répartit, trio compris', () => {
    const table = open();
    table.people = ['a', 'b', 'c', 'd', 'e'].map((id) => createPresent(id));
    table.order({ type: 'start-stage', stage: 'pairs' });
    show(table);
    expect(screen.getByText(/1 paire \+ 1 groupe de trois, puis 1 groupe de cinq/)).toBeTruthy();
  });

  it('une personne seule n’est pas oubliée', () => {
    const table = open();
    table.people = [createPresent('a')];
    table.order({ type: 'start-stage', stage: 'pairs' });
    show(table);
    expect(screen.getByText(/Une seule personne est là/)).toBeTruthy();
  });
});

describe('la relecture [R051]', () => {
  it('montre une attente, note la phrase et la réponse de la salle, passe à la suivante', async () => {
    const table = open({ variant: 'reread', carried: HOPES });
    show(table);
    const current = screen.getByRole('region', { name: 'Nous espérions' });
    expect(within(current).getByText('Un bus')).toBeTruthy();
    await userEvent.type(
      screen.getByLabelText('Ce qui est arrivé, dans les mots de la salle'),
      'Deux par jour',
    );
    await press('Noter');
    await userEvent.click(screen.getByRole('radio', { name: 'En partie' }));
    await press('Attente suivante');
    expect(table.state.verdicts[0]).toMatchObject({ id: 'hope-0', verdict: 'partly' });
    expect(table.state.slips[0]).toMatchObject({
      text: 'Deux par jour',
      about: 'hope-0',
      channel: 'facilitator',
    });
    expect(table.state.shown).toBe('hope-1');
  });

  it('dit quoi faire quand rien n’a été apporté', () => {
    show(open({ variant: 'reread' }));
    expect(screen.getByText(/choisissez des attentes dans le conducteur/)).toBeTruthy();
  });
});

describe('l’accès', () => {
  it.each([{}, { variant: 'rules' }, { variant: 'reread', carried: HOPES }])(
    'sans faute : %j',
    async (settings) => {
      const table = open(settings);
      if (table.state.settings.variant !== 'reread') propose(table, 'On écoute');
      expect(await show(table).findFaults()).toEqual([]);
    },
  );
});
