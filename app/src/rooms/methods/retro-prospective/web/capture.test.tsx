// The lines of a paper canvas, typed one after the other, for the right group, card and person.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { retroProspective } from '@trame/core/methods/retro-prospective';
import { expect, test } from 'vitest';
import { fr } from '../../../workshop/web/testing/lab.js';
import { createPerson, showOrganiser } from '../../../workshop/web/testing/screen-lab.js';
import { RetroCapture } from './capture.js';

function show() {
  const teams = [{ id: 'quai', name: 'Quai', place: null, seats: null }];
  const lab = showOrganiser({
    method: retroProspective,
    settings: { teams },
    role: 'scribe',
    people: [createPerson('Nadia')],
    show: (props) => <RetroCapture {...props} />,
  });
  lab.order({ type: 'assign-situations', assignments: [{ team: 'quai', situation: 'big-order' }] });
  return lab;
}

async function chooseGroup() {
  await userEvent.click(screen.getByRole('button', { name: /Groupe/ }));
  await userEvent.click(screen.getByRole('option', { name: 'Quai' }));
}

const type = (text: string) =>
  userEvent.type(screen.getByRole('textbox', { name: 'La phrase, mot pour mot' }), `${text}{Enter}`);

test('a line takes the card of its group, a change without a side is for both [R085] [R081]', async () => {
  const lab = show();
  await chooseGroup();
  await type('Un guichet');
  await userEvent.click(screen.getByRole('radio', { name: 'Procédés' }));
  await type('Des lots courts');
  expect(lab.getState().slips.map(({ kind, about, tags, channel }) => [kind, about, tags, channel])).toEqual([
    ['solution', 'big-order', [], 'paper'],
    ['process', 'big-order', ['territory', 'industry'], 'paper'],
  ]);
  expect(await lab.findFaults()).toEqual([]);
});

test('« Qui, lundi ? » names the person chosen, and its words come back when nobody is', async () => {
  const lab = show();
  await chooseGroup();
  await userEvent.click(screen.getByRole('radio', { name: fr('Qui, lundi ?') }));
  await type('Appeler le lycée');
  expect(screen.getByText('Refus : retro-monday-holder.')).toBeTruthy();
  expect(screen.getByText(/Appeler le lycée/)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Une personne de la liste' }));
  await userEvent.click(screen.getByRole('button', { name: /Personne|Nom|Qui/ }));
  await userEvent.click(screen.getByRole('option', { name: 'Nadia' }));
  await type('Appeler le lycée demain');
  expect(lab.getState().holders).toMatchObject([{ person: { id: 'Nadia' } }]);
});
