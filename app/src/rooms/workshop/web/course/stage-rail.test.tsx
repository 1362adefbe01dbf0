// The rail: the next time is one press away, each has its clock, the end can be taken back.
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fr, nameStage, PLAN, showTable, Table } from '../testing/lab.js';
import { StageRail } from './stage-rail.js';

function open(role: 'facilitator' | 'observer' = 'facilitator') {
  return showTable(new Table(role), (table) => (
    <StageRail room={table.printOrganiser()} plan={PLAN} nameStage={nameStage} />
  ));
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const listTrack = () => within(screen.getByRole('list')).getAllByRole('listitem');

describe('the rail of an activity', () => {
  test('[R055] starts its times in their order, each with its clock, then offers the end', () => {
    const { table } = open();
    expect(screen.getByText('Aucun temps lancé')).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
    press(fr('Lancer : Écrire'));
    expect(screen.getByRole('timer').textContent).toContain('10:00');
    press(fr('Lancer : Partager'));
    expect(listTrack().map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
    press(fr('Lancer : Choisir'));
    press('Clore l’activité');
    expect(table.state.closed).not.toBeNull();
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.getByText(/close pour la salle/)).toBeTruthy();
    press('Rouvrir à la salle');
    expect(table.state.closed).toBeNull();
  });

  test('goes back to any time when the room needs it', () => {
    const { table } = open();
    press(fr('Lancer : Écrire'));
    press('Lancer un autre temps');
    press(fr('Lancer « Choisir »'));
    expect(table.state.stage?.id).toBe('choose');
    expect(screen.queryByRole('button', { name: fr('Lancer « Écrire »') })).toBeNull();
  });

  test('who only watches sees the times and gives no order', async () => {
    const { findFaults } = open('observer');
    expect(listTrack().map(({ textContent }) => textContent)).toEqual([
      'Écrire10\u00a0min',
      'Partager20\u00a0min',
      'Choisir15\u00a0min',
    ]);
    expect(screen.queryByRole('button')).toBeNull();
    expect(await findFaults()).toEqual([]);
  });
});
