// Columns on the big screen: titles and counts, groups, what arrives, and a screen with nothing yet.
import { act, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { nameStage, PLAN, Table } from '../testing/lab.js';
import { News, type NewsItem } from './news.js';
import { StageClock } from './stage-clock.js';
import { TurningPages } from './turning-pages.js';
import { type WallColumn, WallColumns } from './wall-columns.js';

const createColumn = (id: string, title: string, texts: readonly string[]): WallColumn => ({
  id,
  title,
  groups: [{ id: `${id}-g`, title: null, slips: texts.map((text) => ({ id: text, text })) }],
  empty: `Rien pour ${title}.`,
});

const show = (columns: readonly WallColumn[]) => (
  <WallColumns label="Le mur" page={0} columns={columns} emptyTitle="Le mur attend" emptyText="Écrivez." />
);

describe('columns on the wall', () => {
  test('[R066] each has its title, its number and its slips; an empty one says so', () => {
    render(show([createColumn('a', 'Défis', ['Loger', 'Former']), createColumn('b', 'Atouts', [])]));
    const challenges = screen.getByRole('region', { name: 'Défis 2' });
    expect(
      within(challenges)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Loger', 'Former']);
    expect(screen.getByText('Rien pour Atouts.')).toBeTruthy();
  });

  test('what has just arrived is marked, what was there is not; long texts are set smaller', () => {
    const { rerender } = render(show([createColumn('a', 'Défis', ['Loger'])]));
    rerender(show([createColumn('a', 'Défis', ['Loger', 'x'.repeat(300)])]));
    const [old, fresh] = screen.getAllByRole('listitem');
    expect([old?.dataset.fresh, fresh?.dataset.fresh]).toEqual([undefined, 'true']);
    expect([old?.dataset.length, fresh?.dataset.length]).toEqual(['short', 'medium']);
  });

  test('with nothing at all, the room is told what will come', () => {
    render(show([createColumn('a', 'Défis', [])]));
    expect(screen.getByRole('heading', { name: 'Le mur attend' })).toBeTruthy();
    expect(screen.queryByRole('region')).toBeNull();
  });

  test('pages are counted in words only when there are several', () => {
    render(
      <TurningPages label="Lecture" page={0}>
        <p>Court</p>
      </TurningPages>,
    );
    expect(screen.getByRole('region', { name: 'Lecture' }).textContent).toBe('Court');
  });

  test('[F7] the clock shows the step under way, and nothing between steps or after the end', () => {
    const table = new Table('facilitator');
    const clock = () => (
      <StageClock room={table.printOrganiser()} plan={PLAN} explainStage={nameStage} size="huge" />
    );
    const { rerender, container } = render(clock());
    expect(container.textContent).toBe('');
    table.order({ type: 'start-stage', stage: 'share' });
    rerender(clock());
    expect(screen.getByText('Partager')).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toContain('20:00');
    table.order({ type: 'close' });
    rerender(clock());
    expect(container.textContent).toBe('');
  });

  test('[R148] arrivals are said in batches: three sentences, beyond that their number', () => {
    vi.useFakeTimers();
    const createNews = (count: number): readonly NewsItem[] =>
      Array.from({ length: count }, (_, rank) => ({ id: `${rank}`, sentence: `Carte ${rank}.` }));
    const { rerender, container } = render(<News items={createNews(1)} />);
    rerender(<News items={createNews(3)} />);
    expect(container.textContent).toBe('');
    act(() => vi.advanceTimersByTime(5_000));
    expect(container.textContent).toBe('Carte 1. Carte 2.');
    rerender(<News items={createNews(9)} />);
    act(() => vi.advanceTimersByTime(5_000));
    expect(container.textContent).toBe('6 nouvelles contributions.');
    vi.useRealTimers();
  });
});
