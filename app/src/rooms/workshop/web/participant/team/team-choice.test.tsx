// Where one is: chosen, changed and left by keyboard; placed by the facilitators, it is known too.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { createPerson, nameStage, PLAN, showTable, Table } from '../../testing/lab.js';
import { StageLine } from '../course/stage-line.js';
import { findOwnTeam, TeamChoice } from './team-choice.js';

function open(role: 'participant' | 'observer' = 'participant') {
  const table = new Table(role);
  table.people = [createPerson('karim', { name: 'Karim' }), createPerson('moi', { name: 'Nadia' })];
  const lab = showTable(table, (one) => (
    <>
      <StageLine room={one.printPhone()} plan={PLAN} explainStage={nameStage} />
      <TeamChoice room={one.printPhone()} />
    </>
  ));
  return { ...lab, user: userEvent.setup({ delay: null }) };
}

const draft = (id: string, name: string, seats: number | null = null) => ({
  id,
  name,
  place: 'Table',
  seats,
});
const radio = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('son groupe, sur un téléphone', () => {
  test('[R038] se choisit et se change au clavier ; on voit qui y est et qui l’anime', async () => {
    const { table, user, findFaults } = open();
    expect(screen.getByText(/l’animation va les former/)).toBeTruthy();
    table.order({ type: 'set-teams', teams: [draft('t1', 'Groupe 1', 1), draft('t2', 'Groupe 2')] });
    table.order({ type: 'move-person', person: { id: 'karim' }, team: 't1' });
    expect(screen.getByText(/Table · 1.personne · complet/)).toBeTruthy();
    radio('Je ne suis dans aucun groupe').focus();
    await user.keyboard('{ArrowUp}');
    expect(radio(/Groupe 2/).checked).toBe(true);
    await user.click(radio(/Groupe 1/));
    expect(table.state.teams.map(({ members }) => members.length)).toEqual([2, 0]);
    expect(screen.getByText('Avec vous : Karim')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'C’est moi qui anime le groupe' }));
    expect(table.state.teams[0]?.host).toEqual({ id: 'moi' });
    await user.click(screen.getByRole('button', { name: 'Je n’anime plus le groupe' }));
    expect(table.state.teams[0]?.host).toBeNull();
    table.order({ type: 'name-host', team: 't1', host: { id: 'karim' } });
    expect(screen.getByText('Anime : Karim')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'J’écris' }));
    table.order({ type: 'name-role', team: 't1', role: 'timekeeper', person: { id: 'karim' } });
    expect(table.state.teams[0]?.roles).toEqual({ scribe: { id: 'moi' }, timekeeper: { id: 'karim' } });
    expect(screen.getByText('Garde le temps : Karim')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'J’écris', pressed: true }));
    expect(table.state.teams[0]?.roles).toEqual({ timekeeper: { id: 'karim' } });
    expect(await findFaults()).toEqual([]);
    await user.click(radio('Je ne suis dans aucun groupe'));
    expect(findOwnTeam(table.printPhone())).toBeUndefined();
  });

  test('placé par l’animation sous sa ligne de la liste, on s’y retrouve', () => {
    const { table } = open();
    table.order({ type: 'set-teams', teams: [draft('t1', 'Groupe 1')] });
    table.order({ type: 'move-person', person: { id: 'a1' }, team: 't1' });
    const room = table.printPhone();
    expect(findOwnTeam(room)).toBeUndefined();
    expect(findOwnTeam({ ...room, me: { ...room.me, attendee: 'a1' } })?.id).toBe('t1');
  });

  test('qui observe lit, sans choisir ; le temps en cours et son horloge sont en tête', () => {
    const { table } = open('observer');
    table.order({ type: 'set-teams', teams: [draft('t1', 'Groupe 1')] });
    expect(screen.getByRole<HTMLFieldSetElement>('group', { name: 'Votre groupe' }).disabled).toBe(true);
    table.order({ type: 'start-stage', stage: 'share' });
    expect(screen.getByText('Partager')).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toContain('20:00');
  });
});
