// Cards and decisions under an organiser's hand: mended, hidden, brought back, decided and taken back.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type PitchCommand, type PitchState, pitch } from '@trame/core/methods/pitch';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../workshop/web/testing/lab.js';
import { createPresent, MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { PitchFacilitator } from '../facilitator/pitch-facilitator.js';

const SOURCE = { seminar: 's2', activity: 'forum', item: 'd1' };
const SETTINGS = {
  carried: [{ id: 'd1', kind: 'challenge', text: 'Aucun bus le matin', group: null, source: SOURCE }],
};

function open(canWrite = true) {
  const table = new MethodTable<PitchState, PitchCommand>(pitch, SETTINGS, 'facilitator');
  table.people = [
    createPresent('a1', { name: 'Claire', member: 'karim', organisation: 'La Poste' }),
    createPresent('a2', { name: null }),
  ];
  const lab = showMethod(table, () => <PitchFacilitator {...table.printOrganiser()} canWrite={canWrite} />);
  const write = (title: string): string =>
    table.order({ type: 'write-proposal', title }, 'karim', 'participant');
  return { table, user: userEvent.setup({ delay: null }), write, ...lab };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tab = (name: RegExp) => screen.getByRole('tab', { name });

describe('les fiches', () => {
  test('aucune fiche : c’est dit, et d’où elles viendront', () => {
    open();
    expect(screen.getByRole('heading', { name: 'Aucune fiche' })).toBeTruthy();
    expect(screen.getByText(/Celles du papier se recopient ici/)).toBeTruthy();
  });

  test('une fiche se corrige à sa version, et ce à quoi elle répond se coche [R053] [R056]', async () => {
    const { table, user, write } = open();
    const proposal = write('La navette');
    await user.click(button(fr('Corriger : La navette')));
    const dialog = within(screen.getByRole('dialog', { name: 'Corriger la fiche' }));
    await user.type(dialog.getByRole('textbox', { name: /La solution/ }), 'Une ligne commune');
    await user.click(dialog.getByRole('checkbox', { name: 'Aucun bus le matin' }));
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(table.sent.at(-1)).toMatchObject({ type: 'edit-proposal', proposal, version: 1 });
    expect(table.state.proposals).toMatchObject([
      { title: 'La navette', solution: 'Une ligne commune', problem: null, sources: [SOURCE], version: 2 },
    ]);
    expect(screen.getByText('Une ligne commune')).toBeTruthy();
    expect(screen.getByText(/répond à 1\sphrase d’avant/)).toBeTruthy();
  });

  test('décochée, elle ne répond plus à rien', async () => {
    const { table, user } = open();
    table.order({ type: 'write-proposal', title: 'La navette', sources: [SOURCE] }, 'karim', 'participant');
    await user.click(button(fr('Corriger : La navette')));
    const dialog = within(screen.getByRole('dialog'));
    const box = dialog.getByRole<HTMLInputElement>('checkbox', { name: 'Aucun bus le matin' });
    expect(box.checked).toBe(true);
    await user.click(box);
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(table.state.proposals[0]?.sources).toEqual([]);
  });

  test('qui la présente est choisi dans la liste, jamais tapé ; sans nom, par son rang', async () => {
    const { table, user, write } = open();
    write('La navette');
    await user.click(button(fr('Corriger : La navette')));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: /Présentée par/ }));
    expect(screen.getByRole('option', { name: 'Personne sans nom 2' })).toBeTruthy();
    await user.click(screen.getByRole('option', { name: 'Claire, La Poste' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(table.state.proposals[0]?.pitcher).toEqual({ id: 'a1' });
    expect(screen.getByText(/présentée par Claire/)).toBeTruthy();
  });

  test('annuler ne change rien', async () => {
    const { table, user, write } = open();
    write('La navette');
    await user.click(button(fr('Corriger : La navette')));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /Titre/ }), ' bis');
    await user.click(dialog.getByRole('button', { name: 'Annuler' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(table.sent).toEqual([]);
    expect(table.state.proposals[0]?.title).toBe('La navette');
  });

  test.each([
    ['Retirer', 'withdrawn'],
    ['Masquer à la salle', 'hidden'],
  ] as const)('« %s » met la fiche de côté, et elle se rétablit', async (gesture, mark) => {
    const { table, user, write } = open();
    write('La navette');
    await user.click(button(/Autre geste sur.: La navette/));
    await user.click(screen.getByRole('menuitem', { name: gesture }));
    expect(table.state.proposals[0]?.[mark]).not.toBeNull();
    await user.click(screen.getByText('Retirées ou masquées (1)'));
    await user.click(button(fr('Rétablir : La navette')));
    expect(table.state.proposals[0]?.[mark]).toBeNull();
    expect(screen.queryByText(/Retirées ou masquées/)).toBeNull();
  });

  test('deux fiches qui ne se ressemblent pas se rapprochent par le menu', async () => {
    const { table, user, write } = open();
    write('La navette');
    const into = write('Le catalogue');
    await user.click(button(/Autre geste sur.: La navette/));
    await user.click(screen.getByRole('menuitem', { name: fr('Rapprocher de « Le catalogue »') }));
    expect(table.state.proposals[0]?.mergedInto).toBe(into);
    expect(tab(/^Fiches/).textContent).toBe('Fiches (1)');
  });

  test('pendant son vote, une fiche ne se touche plus', async () => {
    const { table, user, write } = open();
    write('La navette');
    table.order({ type: 'open-vote', mode: 'scale' });
    await user.click(tab(/^Fiches/));
    expect(screen.getByText('en cours de vote')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Corriger/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Autre geste/ })).toBeNull();
  });

  test('qui regarde sans écrire lit les fiches et n’a aucun geste', async () => {
    const { write, findFaults } = open(false);
    write('Un atelier partagé de soudure');
    write('L’atelier de soudure partagé');
    expect(screen.getByText('L’atelier de soudure partagé')).toBeTruthy();
    expect(screen.queryByText(/Sont-elles la même proposition/)).toBeNull();
    expect(screen.queryByRole('button', { name: /Écrire|Corriger|Autre geste/ })).toBeNull();
    expect(await findFaults()).toEqual([]);
  });
});

describe('les décisions [R053]', () => {
  test('sans fiche, il n’y a rien à décider', async () => {
    const { user } = open();
    await user.click(tab(/^Décisions/));
    expect(screen.getByRole('heading', { name: 'Aucune fiche à décider' })).toBeTruthy();
  });

  test('dite, une décision se relit avec sa voix, se change et s’efface', async () => {
    const { table, user, write } = open();
    const proposal = write('La navette');
    const said = { type: 'decide-proposal', proposal, reason: 'Trop tôt', voice: { label: 'Le binôme' } };
    table.order({ ...said, outcome: 'postponed' });
    await user.click(tab(/^Décisions \(1\)/));
    expect(screen.getByText('Remise à plus tard')).toBeTruthy();
    expect(screen.getByText(/Trop tôt \(Le binôme\)/)).toBeTruthy();
    await user.click(button(fr('Changer la décision : La navette')));
    const dialog = within(screen.getByRole('dialog', { name: 'La navette' }));
    const reason = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: /Raison dite/ });
    expect(reason.value).toBe('Trop tôt');
    await user.click(dialog.getByRole('radio', { name: 'Retenue' }));
    await user.clear(dialog.getByRole('textbox', { name: /Dite par/ }));
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(table.state.decisions).toMatchObject([{ outcome: 'chosen', reason: 'Trop tôt', voice: null }]);
    await user.click(button(fr('Effacer la décision : La navette')));
    expect(table.state.decisions).toEqual([]);
    expect(button(fr('Noter la décision : La navette'))).toBeTruthy();
  });

  test('la répartition du dernier vote est sous les yeux de qui décide', async () => {
    const { table, user, write } = open();
    const proposal = write('La navette');
    const vote = table.order({ type: 'open-vote', mode: 'scale' });
    for (const [who, mark] of [
      ['a', 0],
      ['b', 4],
    ] as const) {
      table.order({ type: 'cast-ballot', vote, answers: [{ proposal, mark }] }, who, 'participant');
    }
    table.order({ type: 'close-vote', vote, electors: [], confirmed: true });
    await user.click(tab(/^Décisions/));
    expect(screen.getByRole('img', { name: /0.: 1.*4.: 1/ })).toBeTruthy();
    expect(screen.getByText(/^écart \d/)).toBeTruthy();
  });
});
