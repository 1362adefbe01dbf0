// The board on somebody's own phone: the figures given back, said the same way, or why they are not there.
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { LocaleRoot } from '../../../../platform/web/locale.js';
import type { BoardTile, Released } from '../../contract/board.js';
import type { Answer } from '../own/ask.js';
import { OwnBoard } from './own-board.js';

afterEach(cleanup);

const tile: BoardTile = {
  key: 'climate',
  number: 10,
  headline: {
    key: 'favourable-share',
    value: 0.5,
    unit: 'share',
    basis: { actors: 20, respondents: 14, counted: 'opinions', count: 1 },
    steps: [],
    caveats: [],
    error: { kind: 'node', standardError: 0.1 },
    visibleChange: { value: 0.004, basis: 'expected' },
  },
  beside: [],
};

const board = (number: number, publication: 'all' | 'all-with-warning'): Released['waves'][number] => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  number,
  title: 'Nos liens',
  openedAt: null,
  closedAt: '2019-06-17T10:00:00.000Z',
  releasedAt: '2019-07-01T10:00:00.000Z',
  activeThreshold: 2,
  release: {
    board: {
      header: { actors: 20, respondents: 14, responseRate: 0.7, declaredAnswers: 1, activeAnswers: 1 },
      publication,
      tiles: [tile],
      mixingByChance: null,
    },
    table: null,
    change: null,
  },
});

const released: Released = { families: [], waves: [board(1, 'all'), board(2, 'all-with-warning')] };

function show(...answers: readonly Answer<Released>[]) {
  const left = [...answers];
  const asked: string[] = [];
  const results = async (token: string): Promise<Answer<Released>> => {
    asked.push(token);
    return left.shift() ?? { kind: 'unreachable' };
  };
  const server = { results };
  const { container } = render(
    <LocaleRoot>
      <OwnBoard token="secret" server={server} />
    </LocaleRoot>,
  );
  return { asked, container };
}

describe('le tableau sur son propre téléphone [R112]', () => {
  it('montre la dernière enquête rendue, ses tuiles, leurs marges et leurs réserves', async () => {
    const { container } = show({ kind: 'done', value: released });
    expect(await screen.findByText(/^Enquête 2, close le 17 juin 2019$/)).toBeTruthy();
    expect(
      screen.getByText(/^14\sréponses sur 20\spersonnes \(70,0\s%\)\. 1\slien déclaré, dont 1\sactif\.$/),
    ).toBeTruthy();
    expect(screen.getByText(/à lire avec réserve/)).toBeTruthy();
    expect(screen.getByText(/^entre 30,4\s% et 69,6\s%, 19 fois sur 20$/)).toBeTruthy();
    expect(screen.getByText(/^Compté sur 1\savis\s; 14\spersonnes ont répondu sur 20\.$/)).toBeTruthy();
    expect(screen.getByText(/un changement de moins d’un point/)).toBeTruthy();
    expect(screen.getByText(/Le tableau n’est pas publié/)).toBeTruthy();
    expect(container.textContent).not.toMatch(/NaN|undefined|\{\w+\}/);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('dit ce qui manque sans réseau, et le redemande', async () => {
    const { asked } = show({ kind: 'unreachable' }, { kind: 'done', value: released });
    await screen.findByText(/les résultats n’ont pas pu venir/);
    await userEvent.click(screen.getByRole('button', { name: 'Essayer de nouveau' }));
    expect(await screen.findByText(/^Enquête 2/)).toBeTruthy();
    expect(asked).toEqual(['secret', 'secret']);
  });

  it('répète la phrase d’un refus, et se tait quand rien n’est rendu', async () => {
    show({ kind: 'refused', sentence: 'Ce lien n’ouvre plus rien.', status: 404 });
    expect(await screen.findByText('Ce lien n’ouvre plus rien.')).toBeTruthy();
    cleanup();
    show({ kind: 'done', value: { families: [], waves: [] } });
    expect(await screen.findByRole('heading', { name: 'Ce que toutes les réponses disent' })).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });
});
