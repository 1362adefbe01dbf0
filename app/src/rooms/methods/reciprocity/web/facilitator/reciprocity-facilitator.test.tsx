// Offers and needs run from their console: the two-way table, pairs with their reasons, answers told aloud.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reciprocity } from '@trame/core/methods/reciprocity';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../workshop/web/testing/lab.js';
import { createPerson, showOrganiser } from '../../../../workshop/web/testing/screen-lab.js';
import type { ReciprocityOrganiserProps } from '../activity.js';
import { ReciprocityCapture } from '../capture.js';
import { ReciprocityFacilitator } from './reciprocity-facilitator.js';

const DRAFT = { team: null, about: null, channel: 'phone', onBehalfOf: null, sources: [] } as const;

function show(
  draw: (props: ReciprocityOrganiserProps) => ReactNode = (props) => <ReciprocityFacilitator {...props} />,
) {
  const lab = showOrganiser({
    method: reciprocity,
    people: [createPerson('Nadia', { organisation: 'Le lycée' }), createPerson('Karim')],
    show: draw,
  });
  lab.order(
    { type: 'write-slip', kind: 'offer', text: 'Nos machines', tags: ['training'], ...DRAFT },
    'Nadia',
    'participant',
  );
  lab.order(
    { type: 'write-slip', kind: 'need', text: 'Une machine', tags: ['training'], ...DRAFT },
    'Karim',
    'participant',
  );
  return lab;
}

const openTab = (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));

test('the two-way table puts who brings and who expects face to face [R113]', async () => {
  const lab = show();
  const row = within(screen.getByRole('row', { name: /Formation/ }));
  expect(row.getByText('Nadia, Le lycée')).toBeTruthy();
  expect(row.getByText('Karim')).toBeTruthy();
  expect(await lab.findFaults()).toEqual([]);
});

describe('introductions', () => {
  test('say why two sentences were put together, and are proposed to both', async () => {
    const lab = show();
    await openTab(/Rencontres/);
    expect(screen.getByText(/En commun.: Formation, «.machines.»\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Proposer aux deux' }));
    expect(lab.getState().proposals).toHaveLength(1);
    expect(screen.getByText('Proposé aux deux')).toBeTruthy();
    expect(await lab.findFaults()).toEqual([]);
  });

  test('are made by two yeses told to staff, contacts then shown', async () => {
    const lab = show();
    await openTab(/Rencontres/);
    for (const name of ['Nadia, Le lycée', 'Karim']) {
      await userEvent.click(screen.getByRole('button', { name: `Noter la réponse de ${name}` }));
      const dialog = within(screen.getByRole('dialog'));
      await userEvent.type(dialog.getByRole('textbox', { name: 'Où le joindre (facultatif)' }), '06');
      await userEvent.click(dialog.getByRole('button', { name: 'Noter' }));
    }
    expect(lab.getState().introductions).toHaveLength(1);
    expect(screen.getByText('Rencontre convenue')).toBeTruthy();
    expect(screen.getByText(fr('Joindre Karim : 06').replace(/\u202f/g, ' '))).toBeTruthy();
  });

  test('a no is seen by staff and makes nothing', async () => {
    const lab = show();
    await openTab(/Rencontres/);
    await userEvent.click(screen.getByRole('button', { name: 'Noter la réponse de Karim' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'Non merci' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Noter' }));
    expect(screen.getByText('Karim : non')).toBeTruthy();
    expect(lab.getState().introductions).toEqual([]);
  });
});

test('the capture desk notes the yes and the contact that a paper slip bears [R085] [R114]', async () => {
  const lab = show((props) => <ReciprocityCapture {...props} />);
  await openTab(/Rencontres \(1\)/);
  await userEvent.click(screen.getByRole('button', { name: 'Noter la réponse de Karim' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Où le joindre/ }), 'karim@soudure.example');
  await userEvent.click(screen.getByRole('button', { name: 'Noter' }));
  expect(lab.getState().answers).toMatchObject([
    { side: 'need', agrees: true, contact: 'karim@soudure.example' },
  ]);
  expect(await lab.findFaults()).toEqual([]);
});
