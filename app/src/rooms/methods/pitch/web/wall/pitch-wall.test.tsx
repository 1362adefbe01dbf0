// Pitches on the big screen: the clock in words, a count and nothing of what it holds, results as a table.
import { screen } from '@testing-library/react';
import { type PitchCommand, type PitchState, pitch } from '@trame/core/methods/pitch';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MethodTable, showMethod } from '../../../../workshop/web/testing/method-lab.js';
import { PitchWall } from './pitch-wall.js';
import { chooseView, cutPage } from './shown-view.js';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function open() {
  const table = new MethodTable<PitchState, PitchCommand>(pitch, {}, 'facilitator');
  const lab = showMethod(table, () => <PitchWall {...table.printProjector()} />);
  const ids = ['La navette', 'L’atelier'].map((title) =>
    table.order({ type: 'write-proposal', title }, 'karim', 'participant'),
  );
  return { table, ids, ...lab };
}

/** The clock of the lab stands at the beginning; `seconds` later is an earlier end. */
function openAt(seconds: number, backwards = false) {
  const table = new MethodTable<PitchState, PitchCommand>(pitch, {}, 'facilitator');
  const proposal = table.order({ type: 'write-proposal', title: 'La navette' }, 'karim', 'participant');
  table.order({ type: 'start-talk', proposal });
  const left = (backwards ? 1 : -1) * seconds * 1000;
  showMethod(table, () => (
    <PitchWall
      {...table.printProjector()}
      readClock={(_, minutes) => ({
        endsAt: Date.now() + minutes * 60_000 + left,
        offset: 0,
        pausedAt: null,
      })}
    />
  ));
}

describe('l’horloge [R071]', () => {
  test.each([
    [0, '3:00', ''],
    [119, '1:01', ''],
    [125, '0:55', 'Concluez'],
    [185, '0:00', 'Terminé'],
  ])('après %i secondes : %s, « %s »', (seconds, digits, word) => {
    openAt(seconds);
    const clock = screen.getByRole('timer').textContent ?? '';
    expect(clock.startsWith(digits)).toBe(true);
    if (word === '') expect(clock).not.toMatch(/Concluez|Terminé/);
    else expect(clock).toContain(word);
  });

  test('reculée, elle ne montre jamais plus que le temps donné', () => {
    openAt(3600, true);
    expect(screen.getByRole('timer').textContent).toMatch(/^3:00/);
  });
});

describe('ce que l’écran montre', () => {
  test('les fiches, puis qui parle, puis combien de bulletins, puis le dépouillement', async () => {
    const { table, ids, findFaults } = open();
    expect(screen.getByText('L’atelier')).toBeTruthy();
    table.order({ type: 'start-talk', proposal: ids[0] });
    expect(screen.getByRole('heading', { name: 'La navette' })).toBeTruthy();
    table.order({ type: 'end-talk' });
    const vote = table.order({ type: 'open-vote', mode: 'scale' });
    const answers = [{ proposal: ids[0], mark: 0, reason: 'Secret' }];
    table.order({ type: 'cast-ballot', vote, answers }, 'karim', 'participant');
    expect(screen.getByRole('status').textContent).toBe('1bulletin reçu');
    expect(document.body.textContent).not.toContain('Secret');
    table.order({ type: 'close-vote', vote, electors: [], confirmed: true });
    expect(screen.getByRole('table')).toBeTruthy();
    expect(screen.getByText(/Un seul bulletin/)).toBeTruthy();
    expect(await findFaults()).toEqual([]);
    table.order({
      type: 'decide-proposal',
      proposal: ids[0],
      outcome: 'set-aside',
      reason: 'Déjà à l’étude',
    });
    expect(screen.getByText('Écartée')).toBeTruthy();
    expect(screen.getByText('Déjà à l’étude')).toBeTruthy();
  });

  test('ce que l’animateur a choisi passe avant', () => {
    const { table } = open();
    table.view = 'vote';
    table.order({ type: 'draw-order' });
    expect(screen.getByRole('heading', { name: 'Aucun vote n’est ouvert.' })).toBeTruthy();
    expect(chooseView(table.state, 'unknown')).toBe('cards');
  });

  test('les pages tournent dans les deux sens et ne sont jamais vides', () => {
    const items = ['a', 'b', 'c', 'd', 'e'];
    expect([-1, 0, 1, 2, 3].map((page) => cutPage(items, 2, page).items.join(''))).toEqual([
      'e',
      'ab',
      'cd',
      'e',
      'ab',
    ]);
    expect(cutPage([], 2, 5)).toEqual({ items: [], page: 0, pages: 1 });
  });
});
