// A retro-prospective in the hand: one's group, its card, its canvas, and who holds what.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { retroProspective } from '@trame/core/methods/retro-prospective';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../workshop/web/testing/lab.js';
import { createPerson, showPhone } from '../../../../workshop/web/testing/screen-lab.js';
import { RetroPhone } from './retro-phone.js';

const TEAMS = ['Quai', 'Forge'].map((name) => ({ id: name.toLowerCase(), name, place: null, seats: null }));

function show(stage = 'solutions') {
  const lab = showPhone({
    method: retroProspective,
    settings: { teams: TEAMS },
    people: [createPerson('moi'), createPerson('Nadia')],
    show: (props) => <RetroPhone {...props} />,
  });
  lab.order({ type: 'assign-situations', assignments: [{ team: 'quai', situation: 'big-order' }] });
  lab.order({ type: 'start-stage', stage });
  return lab;
}

function showSeated(stage?: string) {
  const lab = show(stage);
  lab.order({ type: 'join-team', team: 'quai' }, 'moi', 'participant');
  return lab;
}

describe('one’s group', () => {
  test('is chosen first, then gives its situation [R079]', async () => {
    const lab = show();
    expect(screen.queryByText('Une commande à absorber')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: /Quai/ }));
    expect(lab.getState().teams[0]?.members).toEqual([{ id: 'moi' }]);
    expect(screen.getByRole('article', { name: 'Votre situation' }).textContent).toContain('paquebots');
    expect(await lab.findFaults()).toEqual([]);
  });

  test('waits for its card', async () => {
    show();
    await userEvent.click(screen.getByRole('radio', { name: /Forge/ }));
    expect(screen.getByText('Votre groupe va recevoir une situation.')).toBeTruthy();
  });
});

describe('the canvas', () => {
  test('begins with the field of the moment [R080]', async () => {
    const lab = showSeated();
    await userEvent.type(screen.getByRole('textbox', { name: fr('Que ferions-nous ?') }), 'Un guichet');
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter la solution' }));
    await waitFor(() =>
      expect(lab.getState().slips[0]).toMatchObject({ kind: 'solution', about: 'big-order' }),
    );
    lab.order({ type: 'start-stage', stage: 'changes' });
    expect(screen.getByRole('textbox', { name: fr('Qu’est-ce que cela changerait ?') })).toBeTruthy();
  });

  test('asks for whom a change is [R081]', async () => {
    const lab = showSeated('changes');
    await userEvent.click(screen.getByRole('radio', { name: 'L’industrie' }));
    const field = screen.getByRole('textbox', { name: fr('Qu’est-ce que cela changerait ?') });
    await userEvent.type(field, 'Des lots courts');
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter' }));
    await waitFor(() => expect(lab.getState().slips[0]?.tags).toEqual(['industry']));
    expect(screen.getByText('pour l’industrie')).toBeTruthy();
    expect(await lab.findFaults()).toEqual([]);
  });

  test('keeps what is typed through a reload', async () => {
    const lab = showSeated();
    await userEvent.type(screen.getByRole('textbox', { name: fr('Que ferions-nous ?') }), 'Un gui');
    lab.reload();
    expect(screen.getByDisplayValue('Un gui')).toBeTruthy();
  });
});

describe('levers and first steps', () => {
  test('a lever is left to be held, then taken by whoever says « je le porte »', async () => {
    const lab = showSeated('levers');
    const field = screen.getByRole('textbox', { name: /pouvons-nous nous appuyer/ });
    await userEvent.type(field, 'Le lycée');
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter le levier' }));
    await waitFor(() => expect(screen.getByText('à porter')).toBeTruthy());
    await userEvent.click(screen.getByRole('button', { name: fr('Je porte « Le lycée »') }));
    await waitFor(() => expect(lab.getState().holders).toMatchObject([{ person: { id: 'moi' } }]));
    expect(screen.getByText('porté par vous')).toBeTruthy();
  });

  test('a first step is not sent without who [R054]', async () => {
    const lab = showSeated('monday');
    const form = within(
      screen.getByRole('textbox', { name: fr('Que fait-on dès lundi ?') }).closest('form') as HTMLElement,
    );
    await userEvent.type(form.getByRole('textbox'), 'Appeler le lycée');
    await userEvent.click(form.getByRole('button', { name: 'Ajouter le premier pas' }));
    expect(lab.getSent()).toEqual([]);
    await userEvent.selectOptions(form.getByRole('combobox', { name: fr('Qui le fait ?') }), 'Nadia');
    await userEvent.click(form.getByRole('button', { name: 'Ajouter le premier pas' }));
    await waitFor(() => expect(lab.getState().holders).toMatchObject([{ person: { id: 'Nadia' } }]));
    expect(screen.getByText('porté par Nadia')).toBeTruthy();
  });
});

test('the others are read when it is time to compare', async () => {
  const lab = showSeated('comparison');
  expect(screen.queryByRole('region', { name: 'Les autres groupes' })).toBeNull();
  lab.order({
    type: 'assign-situations',
    assignments: [
      { team: 'quai', situation: 'big-order' },
      { team: 'forge', situation: 'big-order' },
    ],
  });
  const others = within(screen.getByRole('region', { name: 'Les autres groupes' }));
  expect(others.getByText('Forge · Une commande à absorber')).toBeTruthy();
});
