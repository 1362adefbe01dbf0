// A retro-prospective on the big screen: cards, a field of all groups, who on Monday.
import { screen, within } from '@testing-library/react';
import { retroProspective } from '@trame/core/methods/retro-prospective';
import { expect, test } from 'vitest';
import { createPerson, showOrganiser } from '../../../../workshop/web/testing/screen-lab.js';
import { RetroWall } from './retro-wall.js';

const TEAMS = ['Quai', 'Forge'].map((name) => ({ id: name.toLowerCase(), name, place: null, seats: null }));

function show(view: string | null) {
  const lab = showOrganiser({
    method: retroProspective,
    settings: { teams: TEAMS },
    people: [createPerson('Nadia')],
    show: (props) => <RetroWall {...props} view={view} page={0} />,
  });
  lab.order({
    type: 'assign-situations',
    assignments: TEAMS.map(({ id }) => ({ team: id, situation: 'big-order' })),
  });
  const place = { team: 'quai', about: 'big-order', tags: [], sources: [], onBehalfOf: null } as const;
  lab.order({ type: 'write-slip', kind: 'solution', text: 'Un guichet', ...place, channel: 'paper' });
  const draft = { kind: 'lever', text: 'Le lycée', ...place, channel: 'paper' } as const;
  lab.order({ type: 'write-held', draft, holder: null });
  const monday = { kind: 'monday', text: 'Appeler', ...place, channel: 'paper' } as const;
  lab.order({ type: 'write-held', draft: monday, holder: { id: 'Nadia' } });
  return lab;
}

test('begins with the cards dealt and who faces them', async () => {
  const lab = show(null);
  expect(screen.getByRole('heading', { name: 'Une commande à absorber' })).toBeTruthy();
  expect(screen.getByText('Chance · Quai · Forge')).toBeTruthy();
  expect(screen.queryByText('Le cycle se retourne')).toBeNull();
  expect(await lab.findFaults()).toEqual([]);
});

test('puts the same field of all groups side by side', () => {
  show('solution');
  const quai = within(screen.getByRole('region', { name: /^Quai/ }));
  expect(quai.getByText('Un guichet')).toBeTruthy();
  expect(screen.getByRole('region', { name: /^Forge/ }).textContent).toContain('Rien encore');
});

test('ends with who, on Monday, and the levers that wait', async () => {
  const lab = show('mondays');
  expect(
    within(screen.getByRole('region', { name: /^Qui, lundi.*1$/ })).getByText('porté par Nadia'),
  ).toBeTruthy();
  expect(
    within(screen.getByRole('region', { name: /^Leviers à porter/ })).getByText('Le lycée'),
  ).toBeTruthy();
  expect(await lab.findFaults()).toEqual([]);
});

test('tells the step under way with its clock', () => {
  const lab = show('canvas');
  lab.order({ type: 'start-stage', stage: 'monday' });
  expect(screen.getByRole('timer')).toBeTruthy();
  expect(screen.getAllByText('Qui, lundi ?').length).toBeGreaterThan(0);
});
