// The board of slips by keyboard alone: sorted, mended, hidden and shown again, with the focus on what moved.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { RefusedList } from '../refused/refused-list.js';
import { readSlipClash } from '../refused/slip-clash.js';
import { fr, KINDS, showTable, Table, write } from '../testing/lab.js';
import type { SlipBoardProps } from './board-parts.js';
import { SlipBoard } from './slip-board.js';

type Change = Partial<SlipBoardProps<'challenge' | 'asset'>>;

function open(role: 'facilitator' | 'observer' = 'facilitator', change: Change = {}) {
  const lab = showTable(new Table(role), (table) => {
    const room = table.printOrganiser();
    return (
      <>
        <RefusedList
          refused={room.refused}
          dismiss={room.dismiss}
          readClash={(one) => readSlipClash(room, one)}
        />
        <SlipBoard room={room} label="Les cartes" kinds={KINDS} {...change} />
      </>
    );
  });
  return { ...lab, user: userEvent.setup({ delay: null }) };
}

const column = (name: string) => within(screen.getByRole('region', { name }));
const listTexts = (name: string) =>
  column(name)
    .queryAllByRole('listitem')
    .map((line) => line.querySelector('p')?.textContent);

describe('the board', () => {
  test('lists slips under their kind, with where they come from', () => {
    const { table } = open('facilitator', { nameTeam: (id) => (id === 't1' ? 'Groupe 1' : null) });
    expect(screen.getByText('Rien n’est encore écrit')).toBeTruthy();
    table.order(write('Loger les compagnons', { team: 't1', channel: 'paper' }));
    table.order(
      write('Un port profond', { kind: 'asset', channel: 'scribe', onBehalfOf: { label: 'le maire' } }),
    );
    expect(listTexts('Défis')).toEqual(['Loger les compagnons']);
    expect(column('Défis').getByText('Groupe 1 · copié du papier')).toBeTruthy();
    expect(column('Atouts').getByText('Au nom de le maire')).toBeTruthy();
  });

  test('[R066] [R148] a slip is sorted by keyboard alone: the focus goes with it, and its new place is said', async () => {
    const { table, user } = open();
    table.order(write('Un port profond'));
    column('Défis')
      .getByRole('button', { name: fr('Classer « Un port profond »') })
      .focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menuitem', { name: 'Atouts' });
    await user.keyboard('{Enter}');
    expect(listTexts('Atouts')).toEqual(['Un port profond']);
    expect(screen.getByText(/est maintenant dans : Atouts/)).toBeTruthy();
    const mover = column('Atouts').getByRole('button', { name: fr('Classer « Un port profond »') });
    await waitFor(() => expect(document.activeElement).toBe(mover));
    expect(column('Atouts').getByText('Un port profond')).toBeTruthy();
  });

  test('sorted by tag, a gesture gives the tag; what bears none waits in its own column', async () => {
    const columns = [
      { id: 'territory', title: 'Territoire' },
      { id: 'industry', title: 'Industrie' },
    ];
    const { table, user } = open('facilitator', { by: 'tag', columns });
    table.order(write('Le foncier'));
    expect(listTexts('À classer')).toEqual(['Le foncier']);
    await user.click(screen.getByRole('button', { name: fr('Classer « Le foncier »') }));
    await user.click(await screen.findByRole('menuitem', { name: 'Territoire' }));
    expect(listTexts('Territoire')).toEqual(['Le foncier']);
    expect(table.state.slips[0]).toMatchObject({ kind: 'challenge', tags: ['territory'] });
    expect(screen.queryByRole('region', { name: 'À classer' })).toBeNull();
  });

  test('its words are mended in its details, where every wording stays', async () => {
    const { table, user } = open();
    table.order(write('Loger'));
    await user.click(screen.getByRole('button', { name: fr('Détail de « Loger »') }));
    await user.click(screen.getByRole('button', { name: 'Modifier le texte' }));
    await user.type(screen.getByRole('textbox', { name: 'Texte de la carte' }), ' les compagnons');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(table.state.slips[0]?.text).toBe('Loger les compagnons');
    expect(screen.getByText('Texte d’origine')).toBeTruthy();
    expect(screen.getByText('Version 2')).toBeTruthy();
  });

  test('two hands on one slip: both wordings are shown, one is chosen', async () => {
    const { table, user } = open();
    const slip = table.order(write('Loger'));
    await user.click(screen.getByRole('button', { name: fr('Détail de « Loger »') }));
    await user.click(screen.getByRole('button', { name: 'Modifier le texte' }));
    table.order({ type: 'edit-slip', slip, version: 1, text: 'Loger mieux' });
    await user.type(screen.getByRole('textbox', { name: 'Texte de la carte' }), ' ici');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await user.keyboard('{Escape}');
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('Loger mieux')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Mettre le mien' }));
    expect(table.state.slips[0]?.text).toBe('Loger ici');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('[R148] hidden from the room, kept below, restored: the focus is never lost', async () => {
    const { table, user, findFaults } = open();
    table.order(write('À masquer'));
    table.order(write('Reste'));
    await user.click(screen.getByRole('button', { name: fr('Détail de « À masquer »') }));
    expect(await findFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Masquer' }));
    expect(listTexts('Défis')).toEqual(['Reste']);
    const folded = screen.getByText('Masqués à la salle (1)');
    await waitFor(() => expect(document.activeElement).toBe(folded));
    await user.click(folded);
    await user.click(screen.getByRole('button', { name: fr('Rétablir « À masquer »') }));
    expect(listTexts('Défis')).toEqual(['À masquer', 'Reste']);
    await waitFor(() => expect(document.activeElement?.closest('[data-kept]')).not.toBeNull());
  });

  test('who only watches reads and moves nothing; what waits says so', () => {
    const { table } = open('observer');
    table.order(write('Loger'));
    expect(screen.queryByRole('button', { name: /Classer/ })).toBeNull();
    expect(screen.getByRole('button', { name: fr('Détail de « Loger »') })).toBeTruthy();
  });
});
