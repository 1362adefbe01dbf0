// Emblems on the big screen: the instruction, one emblem with its meaning, all of them, what comes back; and the signals.
import { act, screen } from '@testing-library/react';
import { type EmblemCommand, type EmblemState, emblem } from '@trame/core/methods/emblem';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { SCORES, SIGNALS } from '../signal/signal.js';
import { EmblemWall, PROJECTOR_VIEWS } from './emblem-wall.js';
import { cutPage } from './page.js';

type Table = MethodTable<EmblemState, EmblemCommand>;

function open(): Table {
  const table = new MethodTable<EmblemState, EmblemCommand>(emblem, {}, 'projector');
  for (const team of ['group-a', 'group-b']) {
    const text = team === 'group-a' ? 'La rivière nous relie.' : 'Une rivière, une école.';
    table.order({ type: 'write-slip', kind: 'meaning', team, text });
  }
  return table;
}
const show = (table: Table, page = 0) =>
  showMethod(table, () => <EmblemWall {...table.printProjector(page)} />);

afterEach(() => vi.useRealTimers());

describe('l’écran des emblèmes (S18)', () => {
  it('donne la consigne et dit pourquoi, puis l’emblème de qui a la parole, puis tous [R060]', () => {
    const table = open();
    table.order({ type: 'start-stage', stage: 'alone' });
    show(table);
    expect(screen.getByText(/Dessinez l’emblème/)).toBeTruthy();
    expect(screen.getByText(/dit ce à quoi l’on tient/)).toBeTruthy();
    table.order({ type: 'start-stage', stage: 'plenary' });
    table.order({ type: 'give-floor', team: 'group-b' });
    expect(screen.getByRole('heading', { name: 'Groupe B' })).toBeTruthy();
    // Words that are the emblem itself are not said twice.
    expect(screen.getAllByText('Une rivière, une école.')).toHaveLength(1);
    expect(screen.getByText(/^Ensuite.*Groupe A/)).toBeTruthy();
    table.order({ type: 'give-floor', team: null });
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('compte ce qui revient, dans les mots des groupes [R061]', () => {
    const table = open();
    const term = table.order({ type: 'add-term', label: 'rivière', symbol: 'river' });
    for (const team of ['group-a', 'group-b']) table.order({ type: 'tag-emblem', team, term, words: null });
    table.view = 'convergence';
    show(table);
    expect(screen.getByText('2 emblèmes sur 2')).toBeTruthy();
    expect(screen.getByText('La rivière nous relie.')).toBeTruthy();
    // An emblem that nobody has read yet is one of those in the room.
    table.order({ type: 'write-slip', kind: 'meaning', team: 'group-c', text: 'Un fil de lin' });
    expect(screen.getByText('2 emblèmes sur 3')).toBeTruthy();
  });

  it('dit ce qui viendra quand il n’y a rien', () => {
    const table = new MethodTable<EmblemState, EmblemCommand>(emblem, {}, 'projector');
    table.view = 'convergence';
    show(table);
    expect(screen.getByText('Rien ne revient encore')).toBeTruthy();
    for (const view of ['gallery', 'one']) {
      table.view = view;
      act(() => table.tell());
      expect(screen.getByText('Aucun emblème pour l’instant')).toBeTruthy();
    }
  });

  it('un emblème par page, dans un sens ou dans l’autre', () => {
    const table = open();
    table.view = 'one';
    show(table, -1);
    expect(screen.getByRole('heading', { name: 'Groupe B' })).toBeTruthy();
    expect(screen.getByText('2 sur 2')).toBeTruthy();
    expect(cutPage([1, 2, 3], 2, 5)).toEqual({ items: [3], page: 1, count: 2 });
    expect(cutPage([], 2, 3)).toEqual({ items: [], page: 0, count: 1 });
  });

  it('chaque vue a un nom dans les deux langues, et aucune n’a de faute d’accès', async () => {
    const table = open();
    const { findFaults } = show(table);
    for (const { id, label } of PROJECTOR_VIEWS) {
      expect(label.fr).not.toBe(label.en);
      table.view = id;
      act(() => table.tell());
      expect(await findFaults(), id).toEqual([]);
    }
  });
});

describe('les signaux [R059]', () => {
  it('sont trois, et ne se confondent pas', () => {
    expect(new Set(SIGNALS.map((name) => SCORES[name].notes.length)).size).toBe(3);
  });

  it('à la fin d’une étape, la phrase est à l’écran pour qui n’entend pas', () => {
    vi.useFakeTimers();
    const table = open();
    table.order({ type: 'start-stage', stage: 'alone' });
    show(table);
    expect(screen.queryByText('C’est l’heure de partager')).toBeNull();
    act(() => vi.advanceTimersByTime(5 * 60_000 + 1_000));
    expect(screen.getAllByText('C’est l’heure de partager').length).toBeGreaterThan(0);
    table.order({ type: 'start-stage', stage: 'sharing' });
    expect(screen.queryByText('C’est l’heure de partager')).toBeNull();
  });
});
