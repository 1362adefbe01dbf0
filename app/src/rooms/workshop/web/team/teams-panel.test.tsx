// The panel of groups by keyboard alone: made, dealt, and anybody moved with the focus on them.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { createPerson, fr, showTable, Table } from '../testing/lab.js';
import { draftTeams } from './make-teams.js';
import { TeamsPanel, type TeamsPanelProps } from './teams-panel.js';

function open(change: Partial<TeamsPanelProps> = {}, role: 'facilitator' | 'observer' = 'facilitator') {
  const table = new Table(role);
  table.people = [
    createPerson('nadia', { name: 'Nadia', member: 'm1', organisation: 'Lycée', family: 'school' }),
    createPerson('karim', { name: 'Karim', family: 'company' }),
    createPerson('lea', { name: 'Léa', family: 'company' }),
    createPerson('m9', { name: null, member: 'm9' }),
    createPerson('tard', { name: 'Zoé', isPresent: false }),
  ];
  const lab = showTable(table, (one) => <TeamsPanel room={one.printOrganiser()} {...change} />);
  return { ...lab, user: userEvent.setup({ delay: null }) };
}

const draft = (id: string, name: string) => ({ id, name, place: null, seats: null });
const listMembers = (team: string) =>
  within(screen.getByRole('list', { name: fr(`Personnes de « ${team} »`) }))
    .getAllByRole('listitem')
    .map((line) => line.querySelector('span > span')?.textContent?.trim());

function openTwo() {
  const lab = open();
  lab.table.order({ type: 'set-teams', teams: [draft('t1', 'Groupe 1'), draft('t2', 'Groupe 2')] });
  return lab;
}

describe('groups', () => {
  test('[R058] are made in one gesture, and the people present dealt into them', async () => {
    const { table, user } = open();
    expect(screen.getByText(/4.personnes présentes/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Former les groupes' }));
    const count = screen.getByLabelText('Nombre de groupes');
    await user.clear(count);
    expect(screen.getByText('Donnez un nombre entier, de 1 à 60.')).toBeTruthy();
    await user.type(count, '2');
    expect(screen.getByText('4 personnes à placer : 2 par groupe au plus.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(table.state.teams.map(({ name, members }) => [name, members.length])).toEqual([
      ['Groupe 1', 2],
      ['Groupe 2', 2],
    ]);
    const companies = table.state.teams.map(
      ({ members }) => members.filter((one) => 'id' in one && ['karim', 'lea'].includes(one.id)).length,
    );
    expect(companies).toEqual([1, 1]);
    expect(screen.getByText('Groupes formés : 2.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Sans groupe' }).textContent).toContain('Zoé pas encore là');
  });

  test('[R038] give each of their roles for the session, shown beside the name', async () => {
    const { table, user } = openTwo();
    table.order({ type: 'move-person', person: { id: 'karim' }, team: 't1' });
    await user.click(screen.getByRole('button', { name: 'Déplacer Karim' }));
    await user.click(await screen.findByRole('menuitem', { name: fr('En faire : gardien du temps') }));
    expect(table.state.teams[0]?.roles).toEqual({ timekeeper: { id: 'karim' } });
    expect(screen.getByText('gardien du temps')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Déplacer Karim' }));
    await user.click(
      await screen.findByRole('menuitem', { name: fr('Ne plus en faire : gardien du temps') }),
    );
    expect(table.state.teams[0]?.roles).toEqual({});
  });

  test('[R058] called by a letter alone are said with their word', () => {
    const { table } = open();
    table.order({ type: 'set-teams', teams: [draft('a', 'A'), draft('b', '12'), draft('c', 'Les Forges')] });
    const said = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
    expect(said.slice(0, 3)).toEqual(['Groupe A', 'Groupe 12', 'Les Forges']);
    expect(screen.getByRole('button', { name: fr('Renommer « Groupe A »') })).toBeTruthy();
  });

  test('[R148] anybody is moved by keyboard alone: the focus goes with them, and their place is said', async () => {
    const { table, user } = openTwo();
    screen.getByRole('button', { name: 'Placer Nadia' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menuitem', { name: fr('Vers : Groupe 1') });
    await user.keyboard('{Enter}');
    expect(table.sent).toEqual([{ type: 'move-person', person: { id: 'm1' }, team: 't1' }]);
    expect(listMembers('Groupe 1')).toEqual(['Nadia']);
    expect(screen.getByText(/Nadia est maintenant dans Groupe 1/)).toBeTruthy();
    const mover = screen.getByRole('button', { name: 'Déplacer Nadia' });
    await waitFor(() => expect(document.activeElement).toBe(mover));
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: fr('Vers : Groupe 2') }));
    expect(listMembers('Groupe 2')).toEqual(['Nadia']);
    await user.click(screen.getByRole('button', { name: 'Déplacer Nadia' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ne l’asseoir nulle part' }));
    expect(table.state.teams.every(({ members }) => members.length === 0)).toBe(true);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Placer Nadia' })),
    );
  });

  test('[R038] [R074] a host is named and released; a group is renamed; somebody off the list is added', async () => {
    const { table, user } = openTwo();
    table.order({ type: 'move-person', person: { id: 'karim' }, team: 't1' });
    await user.click(screen.getByRole('button', { name: 'Déplacer Karim' }));
    await user.click(await screen.findByRole('menuitem', { name: 'En faire l’animateur du groupe' }));
    expect(table.state.teams[0]?.host).toEqual({ id: 'karim' });
    expect(listMembers('Groupe 1')).toEqual(['Karim anime']);
    await user.click(screen.getByRole('button', { name: 'Déplacer Karim' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ne plus en faire l’animateur du groupe' }));
    expect(table.state.teams[0]?.host).toBeNull();
    await user.click(screen.getByRole('button', { name: fr('Renommer « Groupe 1 »') }));
    await user.clear(screen.getByRole('textbox', { name: 'Nom du groupe' }));
    await user.type(screen.getByRole('textbox', { name: 'Nom du groupe' }), 'Le port');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await user.click(screen.getByRole('button', { name: fr('Ajouter quelqu’un à « Le port »') }));
    await user.type(screen.getByRole('textbox', { name: 'Prénom ou fonction' }), 'Le proviseur');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(listMembers('Le port')).toEqual(['Karim', 'Le proviseur']);
  });

  test('made again, the first ones keep their names and their people', async () => {
    const { table, user } = openTwo();
    table.order({ type: 'move-person', person: { id: 'karim' }, team: 't2' });
    await user.click(screen.getByRole('button', { name: 'Reformer les groupes' }));
    await user.clear(screen.getByLabelText('Nombre de groupes'));
    await user.type(screen.getByLabelText('Nombre de groupes'), '3');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Laisser chacun où il est' }).checked).toBe(
      true,
    );
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(table.state.teams.map(({ id, members }) => [id, members.length])).toEqual([
      ['t1', 0],
      ['t2', 1],
      ['team-3', 0],
    ]);
    expect(draftTeams([draft('team-2', 'Deux')], 3, 'Groupe {rank}').map(({ id }) => id)).toEqual([
      'team-2',
      'team-3',
      'team-4',
    ]);
  });

  test('who only watches sees who sits where; it reads well without eyes', async () => {
    const { table, findFaults } = open({}, 'observer');
    table.order({ type: 'set-teams', teams: [draft('t1', 'Groupe 1')] });
    table.order({ type: 'move-person', person: { id: 'm9' }, team: 't1' });
    expect(listMembers('Groupe 1')).toEqual(['Une place sans nom']);
    expect(screen.queryByRole('button')).toBeNull();
    expect(await findFaults()).toEqual([]);
  });
});
