// Expectations on the big screen: what each step shows, counts and never names.
import { screen } from '@testing-library/react';
import {
  type ExpectationsCommand,
  type ExpectationsState,
  expectations,
} from '@trame/core/methods/expectations';
import { describe, expect, it } from 'vitest';
import { MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { ExpectationsWall, PROJECTOR_VIEWS } from './expectations-wall.js';

type Table = MethodTable<ExpectationsState, ExpectationsCommand>;

const open = (settings: object = {}): Table =>
  new MethodTable<ExpectationsState, ExpectationsCommand>(expectations, settings, 'projector');
const show = (table: Table) => showMethod(table, () => <ExpectationsWall {...table.printProjector()} />);

describe('l’écran de salle', () => {
  it('pose les questions du moment, puis montre les phrases, puis la charte', () => {
    const table = open();
    table.order({ type: 'start-stage', stage: 'alone' });
    show(table);
    expect(screen.getByText(/Pourquoi sommes-nous ici/)).toBeTruthy();
    expect(screen.queryByText(/Comment allons-nous agir/)).toBeNull();
    table.order({ type: 'write-slip', kind: 'hope', text: 'Un bus', tags: ['four'] }, 'nadia', 'participant');
    table.order({ type: 'start-stage', stage: 'together' });
    expect(screen.getByText('Un bus')).toBeTruthy();
    expect(screen.getByText('un groupe de quatre')).toBeTruthy();
    table.order({ type: 'start-stage', stage: 'charter' });
    expect(screen.getByText('La charte n’a pas encore de règle')).toBeTruthy();
  });

  it('compte les signatures sans nommer personne', () => {
    const table = open({ variant: 'rules' });
    const slip = table.order({ type: 'write-slip', kind: 'rule', text: 'On écoute' }, 'nadia', 'participant');
    table.order({ type: 'adopt-rule', slip, version: 1 });
    table.order({ type: 'present-charter' });
    const { edition } = table.state.charter;
    table.order({ type: 'sign-for', edition, people: [{ label: 'M. Bernard' }, { label: 'Mme Ada' }] });
    table.view = 'charter';
    show(table);
    expect(screen.getByText('2 signatures')).toBeTruthy();
    expect(screen.queryByText(/Bernard/)).toBeNull();
  });

  it('lit une attente en grand, et les laisse toutes à la fin', () => {
    const carried = ['Un bus', 'Un annuaire'].map((text, rank) => ({
      id: `hope-${rank}`,
      kind: 'expectation',
      text,
      group: null,
      source: { seminar: 's', activity: 'a', item: `${rank}` },
    }));
    const table = open({ variant: 'reread', carried });
    show(table);
    expect(screen.getByText('Un bus')).toBeTruthy();
    expect(screen.queryByText('Un annuaire')).toBeNull();
    table.order({ type: 'give-verdict', carried: 'hope-0', version: 0, verdict: 'not-yet' });
    table.order({ type: 'close' });
    expect(screen.getByText('Pas encore')).toBeTruthy();
    expect(screen.getByText('Un annuaire')).toBeTruthy();
  });

  it('chaque vue a un nom dans les deux langues, et aucune n’a de faute d’accès', async () => {
    const table = open();
    const { findFaults } = show(table);
    for (const { id, label } of PROJECTOR_VIEWS) {
      expect(label.fr).not.toBe(label.en);
      table.view = id;
      table.tell();
      expect(await findFaults(), id).toEqual([]);
    }
  });
});
