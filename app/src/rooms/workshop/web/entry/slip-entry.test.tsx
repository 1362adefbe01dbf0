// Express entry by keyboard alone: slips in a row, marks that stay, drafts and refusals that lose nothing.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { createPerson, fr, KINDS, showTable, Table, write } from '../testing/lab.js';
import { EntryDesk } from './entry-desk.js';
import { SlipRecent } from './recent.js';
import { SlipEntry } from './slip-entry.js';

const teams = [
  { id: 't1', name: 'Groupe 1' },
  { id: 't2', name: 'Groupe 2' },
];
const nameTeam = (id: string) => teams.find((team) => team.id === id)?.name ?? null;
const about = {
  label: 'Question',
  options: [{ id: 'q1', label: 'Qui reprendra ?' }],
};

function open(role: 'scribe' | 'facilitator' = 'scribe') {
  const table = new Table(role);
  table.people = [createPerson('a1', { name: 'Nadia', organisation: 'Lycée' })];
  const lab = showTable(table, (one) => (
    <EntryDesk recent={<SlipRecent room={one.printOrganiser()} kinds={KINDS} nameTeam={nameTeam} />}>
      <SlipEntry room={one.printOrganiser()} kinds={KINDS} teams={teams} about={about} />
    </EntryDesk>
  ));
  return { ...lab, user: userEvent.setup({ delay: null }) };
}

const FIELD = 'La carte, mot pour mot';
const field = () => screen.getByLabelText<HTMLInputElement>(FIELD);

async function choose(user: ReturnType<typeof userEvent.setup>, label: RegExp, option: string) {
  await user.click(screen.getByRole('button', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
}

describe('express entry of slips', () => {
  test('[R085] type, Enter, next: slips in a row without leaving the field, listed as they are saved', async () => {
    const { table, user } = open();
    await user.click(field());
    for (let rank = 1; rank <= 15; rank += 1) await user.keyboard(`Carte ${rank}{Enter}`);
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('');
    expect(table.state.slips).toHaveLength(15);
    expect(table.state.slips.map(({ text }) => text).at(-1)).toBe('Carte 15');
    expect(table.state.slips[0]).toMatchObject({ channel: 'paper', onBehalfOf: null, kind: 'challenge' });
    const lines = screen.getAllByRole('listitem');
    expect(lines).toHaveLength(12);
    expect(lines[0]?.textContent).toContain('Carte 15');
    expect(screen.getByText(/15.cartes ajoutées/)).toBeTruthy();
  });

  test('[R069] the group being heard is chosen for the next slips, until the hand takes another', async () => {
    const table = new Table('scribe');
    let heard = 't1';
    const lab = showTable(table, (one) => (
      <SlipEntry room={one.printOrganiser()} kinds={KINDS} teams={teams} heard={heard} />
    ));
    const user = userEvent.setup({ delay: null });
    await user.type(field(), 'Du premier{Enter}');
    await choose(user, /Groupe/, 'Groupe 2');
    await user.type(field(), 'Du second{Enter}');
    heard = 't1';
    await user.type(field(), 'Encore du second{Enter}');
    expect(lab.table.state.slips.map(({ team }) => team)).toEqual(['t1', 't2', 't2']);
  });

  test('[R085] Enter writes once what must be chosen is chosen, and says so before', async () => {
    const table = new Table('scribe');
    showTable(table, (one) => (
      <SlipEntry room={one.printOrganiser()} kinds={KINDS} about={{ ...about, isRequired: true }} />
    ));
    const user = userEvent.setup({ delay: null });
    await user.type(field(), 'Une carte{Enter}');
    expect(table.state.slips).toEqual([]);
    expect(field().value).toBe('Une carte');
    expect(screen.getByText(/Choisissez-le d’abord/)).toBeTruthy();
    await choose(user, /Question/, 'Qui reprendra ?');
    await user.type(field(), '{Enter}');
    expect(table.state.slips).toMatchObject([{ text: 'Une carte', about: 'q1' }]);
    expect(screen.queryByText(/Choisissez-le d’abord/)).toBeNull();
  });

  test('[R085] the kind changes by arrows; kind, group, question and voice stay for the next slips', async () => {
    const { table, user } = open();
    await choose(user, /Groupe/, 'Groupe 2');
    await choose(user, /Question/, 'Qui reprendra ?');
    await user.click(screen.getByRole('radio', { name: 'Une personne de la liste' }));
    await choose(user, /Qui.\?$/, 'Nadia, Lycée');
    await user.click(field());
    await user.keyboard('{ArrowDown}');
    expect(screen.getByText(/Les cartes suivantes : Atout/)).toBeTruthy();
    await user.keyboard('Un port profond{Enter}Des soudeurs{Enter}');
    const given = { kind: 'asset', team: 't2', about: 'q1', channel: 'scribe', onBehalfOf: { id: 'a1' } };
    expect(table.sent).toMatchObject([
      { ...given, text: 'Un port profond' },
      { ...given, text: 'Des soudeurs' },
    ]);
    expect(screen.getAllByText('Groupe 2 · Saisi pour le compte de Nadia')).toHaveLength(2);
  });

  test('what is not finished is not sent, and says why', async () => {
    const { table, user } = open();
    await user.click(field());
    await user.keyboard('{Enter}');
    expect(screen.getByText('Tapez d’abord le texte.')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Une autre personne' }));
    await user.type(field(), 'Loger{Enter}');
    expect(screen.getByText(/Dites pour qui/)).toBeTruthy();
    expect(screen.getByText(/reste dans le journal de la salle/)).toBeTruthy();
    expect(table.sent).toEqual([]);
  });

  test('drafts survive a reload, with their marks; a mistake is mended where it was typed', async () => {
    const { table, user, reload } = open('facilitator');
    await choose(user, /Groupe/, 'Groupe 1');
    await user.type(field(), 'À moitié tap');
    reload();
    expect(field().value).toBe('À moitié tap');
    await user.type(field(), 'é{Enter}');
    expect(table.state.slips[0]).toMatchObject({ text: 'À moitié tapé', team: 't1' });
    await user.click(screen.getByRole('button', { name: fr('Corriger « À moitié tapé »') }));
    await user.clear(screen.getByRole('textbox', { name: 'Le texte, mot pour mot' }));
    await user.type(screen.getByRole('textbox', { name: 'Le texte, mot pour mot' }), 'Tapé');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(table.state.slips[0]?.text).toBe('Tapé');
  });

  test('what is refused keeps its words and its marks until they are taken back', async () => {
    const { table, user } = open();
    for (let rank = 0; rank < 1000; rank += 1) {
      table.state = { ...table.state, slips: [...table.state.slips, { id: `s${rank}` } as never] };
    }
    await user.type(field(), 'La mille et unième{Enter}');
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('too-many');
    await user.type(field(), 'x');
    expect(within(alert).getByText(/videz d’abord/)).toBeTruthy();
    await user.clear(field());
    await user.click(within(alert).getByRole('button', { name: 'Reprendre pour corriger' }));
    expect(field().value).toBe('La mille et unième');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('[R148] cut off, each line says that it waits; nothing reads badly without eyes', async () => {
    const { table, user, findFaults } = open();
    table.isCut = true;
    await user.type(field(), 'Loger{Enter}');
    const [line] = screen.getAllByRole('listitem');
    expect(line?.textContent).toContain('en attente');
    table.deliver();
    expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('enregistré');
    table.order(write('d’un autre'));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(await findFaults()).toEqual([]);
  });
});
