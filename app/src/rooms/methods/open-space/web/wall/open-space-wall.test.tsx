// The open space on the big screen: what is hidden is not shown, what is posted is seen, and all of it can be read aloud.
import { act, render, screen, within } from '@testing-library/react';
import { instant } from '@trame/core/kernel';
import { type OpenSpaceCommand, type OpenSpaceState, openSpace } from '@trame/core/methods/open-space';
import type { MemberId } from '@trame/core/workshop';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenSpaceProjectorProps } from '../activity.js';
import { OpenSpaceWall } from './open-space-wall.js';

const START = instant(1_700_000_000_000);

function createRoom() {
  let state: OpenSpaceState = openSpace.start({ ...openSpace.defaults, theme: 'Vivre et travailler ici' });
  let count = 0;
  let view: string | null = null;
  const order = (command: OpenSpaceCommand): string => {
    count += 1;
    const op = `op-${count}`;
    const context = {
      who: { member: 'animation' as MemberId, role: 'facilitator' as const },
      at: START,
      seed: 1,
      op,
    };
    const decided = openSpace.decide(state, command, context);
    if (!decided.ok) throw new Error(`room/order: ${decided.refusal.code}`);
    for (const body of decided.value) {
      state = openSpace.evolve(state, {
        seq: count,
        at: START,
        by: context.who.member,
        role: 'facilitator',
        op,
        body,
      });
    }
    return `${op}:0`;
  };
  const print = (): OpenSpaceProjectorProps => ({
    activity: 'forum',
    title: 'Forum ouvert',
    state,
    me: { member: 'ecran' as MemberId, role: 'projector' },
    canWrite: false,
    waiting: new Set(),
    refused: [],
    send: () => '',
    dismiss: () => undefined,
    readClock: () => null,
    namePerson: (person) => ('label' in person ? person.label : null),
    people: [],
    photos: null,
    drafts: { read: () => null, write: () => undefined },
    view,
    page: 0,
  });
  const shown = render(<OpenSpaceWall {...print()} />);
  const show = (next: string | null = view) => {
    view = next;
    act(() => shown.rerender(<OpenSpaceWall {...print()} />));
  };
  return { order, show, container: shown.container };
}

function openMarket() {
  const room = createRoom();
  room.order({ type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
  room.order({ type: 'open-marketplace' });
  return room;
}

const pose = (text: string, label: string | null = null): OpenSpaceCommand => ({
  type: 'pose-question',
  text,
  channel: 'facilitator',
  onBehalfOf: label === null ? null : { label },
});
const add = (kind: 'challenge' | 'asset', text: string): OpenSpaceCommand => ({
  type: 'add-card',
  kind,
  text,
  report: null,
  paper: false,
  onBehalfOf: null,
});
const report = (question: string): OpenSpaceCommand => ({
  type: 'post-report',
  question,
  said: 'Reprendre à plusieurs fait moins peur.',
  challenges: ['Des départs dans huit ans'],
  assets: [],
  convener: null,
  participants: [],
  table: null,
  paper: true,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the open space on the wall', () => {
  test('[R062] before the marketplace opens, the theme is what is read', () => {
    createRoom();
    expect(screen.getByRole('heading', { name: 'Vivre et travailler ici' })).toBeTruthy();
  });

  test('[R063] questions stand in their room and slot, with who proposed them; a hidden one holds its cell', () => {
    const room = openMarket();
    const question = room.order(pose('Qui reprendra ?', 'Nadia'));
    room.show();
    expect(within(screen.getByRole('list')).getByText('Qui reprendra ?')).toBeTruthy();
    room.order({ type: 'place-question', question, version: 1, place: { room: 'room-a', slot: 'slot-1' } });
    room.show();
    expect(screen.getByRole('row', { name: /^A Qui reprendra\s\? par Nadia/ })).toBeTruthy();
    room.order({ type: 'hide-item', item: { kind: 'question', id: question } });
    room.show();
    expect(room.container.textContent).not.toContain('Qui reprendra');
    expect(screen.getByRole('row', { name: /^A Texte masqué/ })).toBeTruthy();
  });

  test('[R066] two columns of real lists, groups under their titles, hidden cards gone', async () => {
    vi.useRealTimers();
    const room = openMarket();
    const loger = room.order(add('challenge', 'Loger'));
    const bus = room.order(add('challenge', 'Pas de bus'));
    room.order(add('asset', 'Un port profond'));
    room.order({ type: 'group-cards', cards: [loger, bus], title: 'Venir vivre ici' });
    room.show('wall');
    const challenges = screen.getByRole('region', { name: /^Défis 2/ });
    expect(within(challenges).getByRole('heading', { name: 'Venir vivre ici' })).toBeTruthy();
    expect(within(challenges).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('region', { name: /^Atouts 1/ })).toBeTruthy();
    room.order({ type: 'hide-item', item: { kind: 'card', id: bus } });
    room.show();
    expect(screen.queryByText('Pas de bus')).toBeNull();
    expect(room.container.querySelector('a, button')).toBeNull();
    const found = await axe.run(room.container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  test('[R065] a report takes the screen when it is posted, for twenty seconds, then gives it back', () => {
    const room = openMarket();
    const question = room.order(pose('Qui reprendra ?'));
    room.show('wall');
    room.order(report(question));
    room.show();
    expect(screen.getByText('Un groupe vient d’afficher son compte rendu')).toBeTruthy();
    expect(screen.getByText('Reprendre à plusieurs fait moins peur.')).toBeTruthy();
    act(() => void vi.advanceTimersByTime(20_000));
    expect(screen.queryByText('Un groupe vient d’afficher son compte rendu')).toBeNull();
    expect(screen.getByText('Des départs dans huit ans')).toBeTruthy();
  });

  test('[R065] hidden before its time is over, a report leaves at once', () => {
    const room = openMarket();
    const question = room.order(pose('Qui reprendra ?'));
    room.show('reports');
    const id = room.order(report(question));
    room.show();
    room.order({ type: 'hide-item', item: { kind: 'report', id } });
    room.show();
    expect(room.container.textContent).not.toContain('Reprendre à plusieurs');
  });

  test('arrivals are said in batches, never one by one', () => {
    const room = openMarket();
    room.show('wall');
    room.order(add('challenge', 'Loger'));
    room.show();
    room.order(add('challenge', 'Pas de bus'));
    room.show();
    const said = () => room.container.querySelector('[aria-live]')?.textContent;
    expect(said()).toBe('');
    act(() => void vi.advanceTimersByTime(5_000));
    expect(said()).toBe('Nouveau défi\u202f: Loger Nouveau défi\u202f: Pas de bus');
    for (const rank of [1, 2, 3, 4]) room.order(add('asset', `Atout ${rank}`));
    room.show();
    act(() => void vi.advanceTimersByTime(5_000));
    expect(said()).toBe('4 nouvelles contributions.');
  });
});
