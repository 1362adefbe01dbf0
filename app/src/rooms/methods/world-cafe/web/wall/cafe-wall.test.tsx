// A world café on the big screen: who goes where, what the tables left, the visions.
import { screen } from '@testing-library/react';
import { planBlocks, worldCafe } from '@trame/core/methods/world-cafe';
import { expect, test } from 'vitest';
import { createPerson, showOrganiser } from '../../../../workshop/web/testing/screen-lab.js';
import { CafeWall } from './cafe-wall.js';

const THEMES = ['Apprendre', 'Venir'].map((title) => ({ id: title.toLowerCase(), title }));

function show(view: string | null) {
  const lab = showOrganiser({
    method: worldCafe,
    settings: { themes: THEMES },
    people: [createPerson('Nadia'), createPerson('Karim'), createPerson('zoe', { name: 'Zoé' })],
    show: (props) => <CafeWall {...props} view={view} page={0} />,
  });
  const people = ['Nadia', 'Karim', 'zoe', 'line-4', 'line-5'].map((id) => ({ id }));
  lab.order({ type: 'set-plan', plan: planBlocks({ people, hosts: [0, 1], rounds: 2 }) });
  return lab;
}

test('names hosts and guests of the round, and counts those whom no phone names [R077]', async () => {
  const lab = show(null);
  lab.order({ type: 'start-stage', stage: 'round-1' });
  expect(screen.getByText('Tour 1 sur 2')).toBeTruthy();
  const [learn, move] = screen.getAllByRole('article');
  expect(learn?.textContent).toContain('Hôte · Nadia');
  expect(learn?.textContent).toMatch(/Zoé · 1\sautre/);
  expect(move?.textContent).toMatch(/1\spersonne/);
  expect(await lab.findFaults()).toEqual([]);
});

test('a note of no round is not laid to the last one', () => {
  const lab = show('notes');
  const draft = { team: null, tags: [], channel: 'paper', onBehalfOf: null, sources: [] } as const;
  lab.order({ type: 'write-slip', kind: 'note', text: 'Un repas chaud', about: 'apprendre', ...draft });
  const loose = screen.getByText('Un repas chaud').closest('section');
  expect(loose?.querySelector('h3')?.textContent).toBe('Sans tour');
});

test('says what will come when nothing is there', () => {
  show('visions');
  expect(screen.getByText('La vision s’écrit à la fin, thème par thème.')).toBeTruthy();
});

test('ends on the visions, theme by theme [R078]', () => {
  const lab = show(null);
  const draft = { team: null, tags: [], channel: 'paper', onBehalfOf: null, sources: [] } as const;
  lab.order({ type: 'write-slip', kind: 'vision', text: 'Deux apprentis', about: 'apprendre', ...draft });
  lab.order({ type: 'start-stage', stage: 'harvest' });
  expect(screen.getByRole('heading', { name: 'Apprendre' })).toBeTruthy();
  expect(screen.getByText('Deux apprentis')).toBeTruthy();
});
