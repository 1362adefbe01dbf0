// 1-2-4-all on every screen, by role and by French label.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type OneTwoFourAllCommand,
  type OneTwoFourAllState,
  oneTwoFourAll,
} from '@trame/core/methods/one-two-four-all';
import type { RoomRole } from '@trame/core/workshop';
import { expect, test } from 'vitest';
import { createPresent, MethodTable, showMethod } from '../../../workshop/web/testing/method-lab.js';
import { Capture, Facilitator } from './desk.js';
import { OneTwoFourAllPhone } from './participant/phone.js';
import { Prepare } from './prepare.js';
import { Wall } from './wall.js';

const source = { seminar: 's2', activity: 'forum', item: 'd1' };
const carried = [{ id: 'd1', kind: 'challenge', text: 'Les gestes se perdent', group: null, source }];
const user = userEvent.setup({ delay: null });
const button = (name: string) => screen.getByRole('button', { name });

function open(role: RoomRole, settings: object = {}) {
  return new MethodTable<OneTwoFourAllState, OneTwoFourAllCommand>(
    oneTwoFourAll,
    { question: 'Que faire ?', carried, ...settings },
    role,
  );
}

test('sur un téléphone, une idée part de la voix du temps et d’une phrase reprise [R055] [R056]', async () => {
  const table = open('participant');
  const { findFaults } = showMethod(table, () => <OneTwoFourAllPhone {...table.printPhone()} />);
  table.order({ type: 'start-stage', stage: 'fours' });
  await user.selectOptions(screen.getByLabelText('Elle part de'), 'd1');
  await user.type(screen.getByRole('textbox', { name: 'Une idée' }), 'Filmer les gestes');
  await user.click(screen.getByRole('button', { name: /Envoyer|Poster|Déposer/ }));
  expect(table.state.slips).toMatchObject([{ text: 'Filmer les gestes', tags: ['four'], about: 'd1' }]);
  expect(await findFaults()).toEqual([]);
});

test('l’animateur pose la question, voit les tailles et retient une idée', async () => {
  const table = open('facilitator', { question: null });
  table.people = ['a', 'b', 'c', 'd', 'e'].map((id) => createPresent(id));
  showMethod(table, () => <Facilitator {...table.printOrganiser()} />);
  await user.type(screen.getByRole('textbox', { name: 'La question' }), 'Que faire ?');
  await user.click(button('Poser la question'));
  table.order({ type: 'start-stage', stage: 'pairs' });
  expect(screen.getByText(/1 paire \+ 1 groupe de trois/)).toBeTruthy();
  const slip = table.order({ type: 'write-slip', kind: 'idea', text: 'Filmer', tags: ['four'] });
  await user.click(button('Retenir «\u00a0Filmer\u00a0»'));
  expect(table.state.kept).toEqual([slip]);
});

test('la saisie, la préparation et le grand écran', async () => {
  const table = open('scribe');
  const { findFaults } = showMethod(table, () => (
    <>
      <Capture {...table.printOrganiser()} />
      <Wall {...table.printProjector()} />
      <Prepare settings={table.state.settings} onChange={() => {}} carry={[]} people={[]} isFrozen={false} />
    </>
  ));
  await user.type(screen.getByRole('textbox', { name: 'Une idée' }), 'Filmer{Enter}');
  expect(table.state.slips).toMatchObject([{ text: 'Filmer', channel: 'paper' }]);
  expect(screen.getByRole('heading', { name: /Que faire/ })).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'À deux' })).toHaveProperty('value', '2');
  expect(await findFaults()).toEqual([]);
});
