// A world café in the hand: one's table very large, the host's view, notes and visions.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planBlocks, worldCafe } from '@trame/core/methods/world-cafe';
import { describe, expect, test } from 'vitest';
import { createPerson, showPhone } from '../../../../workshop/web/testing/screen-lab.js';
import { CafePhone } from './cafe-phone.js';

const THEMES = [
  { id: 'learn', title: 'Apprendre', questions: ['Quels métiers ?', 'Qui transmet ?'], place: 'Table 1' },
  { id: 'move', title: 'Venir', questions: ['Comment ?'], place: 'Table 2' },
];

/** `moi` and Nadia host or move, as the list says: the first two host. */
function show(names: readonly string[] | null) {
  const lab = showPhone({
    method: worldCafe,
    settings: { themes: THEMES, question: 'Quelle industrie ici ?' },
    people: [createPerson('moi'), createPerson('Nadia'), createPerson('Karim')],
    show: (props) => <CafePhone {...props} />,
  });
  if (names !== null) {
    const people = names.map((id) => ({ id }));
    lab.order({ type: 'set-plan', plan: planBlocks({ people, hosts: [0, 1], rounds: 2 }) });
  }
  return lab;
}

describe('one’s table', () => {
  test('is said very large, with its theme, its questions and its host [R073] [R074]', async () => {
    const lab = show(['Nadia', 'Karim', 'moi', 'x']);
    lab.order({ type: 'start-stage', stage: 'round-1' });
    const place = within(screen.getByRole('region', { name: 'Votre table, ce tour-ci' }));
    expect(place.getByText('Table 1')).toBeTruthy();
    expect(place.getByRole('heading', { name: 'Apprendre' })).toBeTruthy();
    expect(place.getByText('Tenue par Nadia')).toBeTruthy();
    expect(place.getByText('Qui transmet ?')).toBeTruthy();
    lab.order({ type: 'start-stage', stage: 'handover-2' });
    expect(place.getByText('Table 2')).toBeTruthy();
    expect(await lab.findFaults()).toEqual([]);
  });

  test('is followed by the whole way, the current round marked [R077]', () => {
    const lab = show(['Nadia', 'Karim', 'moi', 'x']);
    lab.order({ type: 'start-stage', stage: 'round-1' });
    const path = within(screen.getByRole('region', { name: 'Votre parcours' }));
    const stops = path.getAllByRole('listitem');
    expect(stops).toHaveLength(2);
    expect(stops[0]?.getAttribute('aria-current')).toBe('step');
  });

  test.each([
    ['before the plan', null, 'Votre table s’affichera ici'],
    [
      'for somebody whom the plan does not know',
      ['Nadia', 'Karim', 'x'],
      'Vous n’êtes pas encore dans le plan',
    ],
  ])('is said to be missing %s', (_, names, sentence) => {
    show(names);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  test('tells somebody who is moved', () => {
    const lab = show(['Nadia', 'Karim', 'x', 'y', 'moi']);
    const plan = lab.getState().plan;
    if (plan === null) throw new Error('test: no plan');
    const rounds = plan.rounds.map((row) => row.map((table, rank) => (rank === 4 ? 1 - table : table)));
    const { people, hosts, mode, version } = plan;
    const next = { mode, people, hosts, rounds };
    lab.order({ type: 'change-plan', version, fromRound: 0, plan: next });
    expect(screen.getByText(/Votre table a changé/)).toBeTruthy();
  });
});

describe('a host [S20]', () => {
  test('reads the last group’s notes first, then three steps [R075]', async () => {
    const lab = show(['moi', 'Karim', 'Nadia', 'x']);
    lab.order({ type: 'start-stage', stage: 'round-1' });
    const draft = { team: null, about: 'learn', channel: 'paper', onBehalfOf: null, sources: [] } as const;
    lab.order({ type: 'write-slip', kind: 'note', text: 'Une école', tags: ['round-1'], ...draft });
    lab.order({ type: 'start-stage', stage: 'handover-2' });
    const view = within(screen.getByRole('region', { name: 'Vous tenez cette table' }));
    expect(view.getByText('Une école')).toBeTruthy();
    expect(view.getByText(/résumez en 2 minutes/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Votre parcours' })).toBeNull();
    expect(await lab.findFaults()).toEqual([]);
  });
});

describe('somebody who takes a table over', () => {
  test('goes on being told where to sit until the round in which they host [R074]', () => {
    const lab = show(['Nadia', 'Karim', 'moi', 'x']);
    lab.order({ type: 'start-stage', stage: 'round-1' });
    const plan = lab.getState().plan;
    if (plan === null) throw new Error('test: no plan');
    const { mode, people } = plan;
    const rounds = [plan.rounds[0] ?? [], [0, -1, 1, 0]];
    const change = { type: 'change-plan', version: plan.version, fromRound: 1 };
    lab.order({ ...change, plan: { mode, people, hosts: [0, 2], rounds } } as never);
    expect(screen.getByRole('region', { name: 'Votre table, ce tour-ci' }).textContent).toContain(
      'Apprendre',
    );
    lab.order({ type: 'start-stage', stage: 'round-2' });
    expect(screen.getByRole('region', { name: 'Vous tenez cette table' }).textContent).toContain('Venir');
  });
});

describe('what is written', () => {
  test('a note goes to one’s table and round', async () => {
    const lab = show(['Nadia', 'Karim', 'moi', 'x']);
    lab.order({ type: 'start-stage', stage: 'round-1' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Ce que nous retenons' }), 'Une école');
    await userEvent.click(screen.getByRole('button', { name: 'Poser la note' }));
    await waitFor(() =>
      expect(lab.getState().slips[0]).toMatchObject({ kind: 'note', about: 'learn', tags: ['round-1'] }),
    );
    expect(screen.getByRole('list', { name: 'Tour 1' }).textContent).toContain('Une école');
  });

  test('somebody without a table chooses one', async () => {
    const lab = show(null);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Table' }), 'Table 2 · Venir');
    await userEvent.type(screen.getByRole('textbox', { name: 'Ce que nous retenons' }), 'Un bus');
    await userEvent.click(screen.getByRole('button', { name: 'Poser la note' }));
    await waitFor(() => expect(lab.getState().slips[0]?.about).toBe('move'));
  });

  test('a vision is taken up by anybody, version after version [R078]', async () => {
    const lab = show(['Nadia', 'Karim', 'moi', 'x']);
    const draft = { team: null, about: 'learn', tags: [], onBehalfOf: null, sources: [] } as const;
    lab.order(
      { type: 'write-slip', kind: 'vision', text: 'Un apprenti', channel: 'phone', ...draft },
      'x',
      'participant',
    );
    lab.order({ type: 'start-stage', stage: 'harvest' });
    expect(screen.getByRole('heading', { name: /Quelle industrie ici/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Modifier «.Un apprenti/ }));
    const field = screen.getByRole('textbox', { name: 'Votre texte' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Deux apprentis');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(lab.getState().slips[0]?.versions).toHaveLength(2));
    expect(screen.getByText('Deux apprentis')).toBeTruthy();
  });
});
