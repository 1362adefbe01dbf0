// Boards of groups, then the wall: what turns, in which order, what is never shown.
import { render, screen, within } from '@testing-library/react';
import { METHODS } from '@trame/core/methods';
import { openSpace } from '@trame/core/methods/open-space';
import type { HarvestItem, WorkGroup } from '@trame/core/workshop';
import { describe, expect, test } from 'vitest';
import { createSteps } from '../participant/testing/agenda.js';
import { createPlay } from '../rehearsal/play.js';
import { GroupsView, listBoards, nameBoard } from './groups-view.js';

const group = (id: string, left: readonly string[]): WorkGroup => ({
  id,
  name: `Groupe ${id}`,
  place: null,
  round: null,
  members: [],
  people: null,
  status: 'working',
  report: 'missing',
  left: left.map((text) => ({ kind: 'challenge', text })),
  roles: [{ role: 'host', person: { label: 'Jeanne Martin' } }],
});
const item = (kind: HarvestItem['kind'], text: string): HarvestItem => ({
  id: text,
  kind,
  text,
  group: null,
  origins: [],
});
const many = (count: number) => Array.from({ length: count }, (_, rank) => `phrase ${rank + 1}`);

describe('group by group, then the wall', () => {
  test('each group that left something, then one wall per kind', () => {
    const boards = listBoards(
      [group('1', ['Le train']), group('2', []), group('3', ['Le logement'])],
      [item('asset', 'Le port'), item('challenge', 'Le train'), item('asset', 'La forge')],
    );
    expect(boards.map((board) => (board.kind === 'group' ? board.group.id : board.of))).toEqual([
      '1',
      '3',
      'asset',
      'challenge',
    ]);
    expect(boards.map(({ cards }) => cards.length)).toEqual([1, 1, 2, 1]);
  });

  test('a group that has only a letter is called one', () => {
    expect(nameBoard('A', 'Groupe {name}')).toBe('Groupe A');
    expect(nameBoard('Les forgerons', 'Groupe {name}')).toBe('Les forgerons');
  });

  test('a long board is cut so that ten metres away it is still read', () => {
    const boards = listBoards(
      [group('1', many(13))],
      many(25).map((text) => item('idea', text)),
    );
    expect(boards.map(({ kind, cards }) => `${kind} ${cards.length}`)).toEqual([
      'group 6',
      'group 6',
      'group 1',
      'wall 12',
      'wall 12',
      'wall 1',
    ]);
  });

  test('words that staff hid come empty, and are not shown', () => {
    expect(listBoards([group('1', ['', ''])], [item('idea', '')])).toEqual([]);
  });

  test('turns both ways over the boards of a whole rehearsed day, and names nobody', () => {
    const day = createPlay({ methods: METHODS, title: 'S', agenda: createSteps(), seed: 3, now: 0 });
    for (let turn = 0; turn < 900; turn += 1) day.advance(15_000, { speed: 1, isLed: true });
    const state = day.projector.getView().state;
    if (state === null) throw new Error('test: no state');
    const show = (page: number) => (
      <GroupsView state={state} method={openSpace as never} activity="forum" page={page} />
    );
    const { rerender, container } = render(show(0));
    const first = screen.getByRole('heading', { level: 2 }).textContent;
    expect(within(screen.getByRole('list')).getAllByRole('listitem').length).toBeGreaterThan(0);
    const count = Number(/sur (\d+)/.exec(container.textContent ?? '')?.[1]);
    expect(count).toBeGreaterThan(2);
    rerender(show(-1));
    expect(screen.getByText('Tous les groupes ensemble')).toBeTruthy();
    rerender(show(count));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(first);
    for (let page = 0; page < count; page += 1) {
      rerender(show(page));
      expect(container.textContent).not.toMatch(/Nadia|Karim|Hélène|Philippe|Inès/);
    }
  });

  test('says that groups are at work while nothing has come', () => {
    const day = createPlay({ methods: METHODS, title: 'S', agenda: createSteps(), seed: 3, now: 0 });
    const state = day.room.getState();
    render(<GroupsView state={state} method={openSpace as never} activity="forum" page={0} />);
    expect(screen.getByText(/Les groupes travaillent/)).toBeTruthy();
  });
});
