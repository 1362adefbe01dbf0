// The invented day: from opening to closing by itself, in its planned time, the same for the same seed, and led by hand if wished.
import { METHODS } from '@trame/core/methods';
import { getCurrentStep } from '@trame/core/seminar';
import { describe, expect, it, vi } from 'vitest';
import { createSteps } from '../participant/testing/agenda.js';
import { createPlay } from './play.js';

const T0 = Date.parse('2027-03-11T13:30:00');
const MINUTE = 60_000;
const plan = { methods: METHODS, title: 'Séminaire 2', agenda: createSteps(), now: T0 };
const total = createSteps().reduce((sum, step) => sum + step.minutes, 0);

/** Plays so many minutes, a quarter of a minute at a time. */
function play(minutes: number, { isLed = true, seed = 1 } = {}) {
  const made = createPlay({ ...plan, seed });
  const run = (count: number, led = isLed) => {
    for (let quarter = 0; quarter < count * 4; quarter += 1)
      made.advance(MINUTE / 4, { speed: 1, isLed: led });
  };
  run(minutes);
  return { ...made, run, current: () => getCurrentStep(made.room.getState())?.id ?? null };
}

describe('une journée inventée [R144]', () => {
  it('se joue de l’ouverture à la clôture, dans le temps prévu', () => {
    const day = play(total - 2);
    expect(day.isOver()).toBe(false);
    expect(day.current()).toBe('fin');
    day.run(10);
    expect(day.isOver()).toBe(true);
    const { runs } = day.room.getState();
    expect(runs.map(({ step }) => step)).toEqual(['accueil', 'forum', 'pause', 'fin']);
    const spans = runs.map(({ startedAt, endedAt }) => Math.round(((endedAt ?? 0) - startedAt) / MINUTE));
    createSteps().forEach((step, rank) => {
      expect(Math.abs((spans[rank] ?? 0) - step.minutes)).toBeLessThanOrEqual(2);
    });
  });

  it('laisse de quoi remplir un mur, des comptes rendus, et personne de réel', () => {
    const day = play(total - 10);
    const forum = day.room.getState().activities.forum?.state as {
      readonly cards: readonly unknown[];
      readonly questions: readonly unknown[];
      readonly reports: readonly unknown[];
    };
    expect(forum.questions.length).toBeGreaterThan(2);
    expect(forum.cards.length).toBeGreaterThan(4);
    expect(day.phone.getView().people.filter(({ role }) => role === 'participant')).toHaveLength(10);
  });

  it('tient chaque temps d’une méthode jusqu’à sa fin', () => {
    const day = play(25);
    const stage = () => {
      const forum = day.room.getState().activities.forum?.state as { stage: { id: string } | null } | null;
      return forum?.stage?.id;
    };
    expect([day.current(), stage()]).toEqual(['forum', 'marketplace']);
    day.run(10);
    expect(stage()).toBe('slot-1');
    day.run(25);
    expect(stage()).toBe('slot-1');
    day.run(12);
    expect(stage()).toBe('slot-2');
  });

  it('est la même pour le même tirage, à toute vitesse', () => {
    const texts = (seed: number) => JSON.stringify(play(60, { seed }).room.getState().activities);
    expect(texts(7)).toBe(texts(7));
    expect(texts(7)).not.toBe(texts(8));
    const fast = createPlay({ ...plan, seed: 7 });
    for (let turn = 0; turn < 20; turn += 1) fast.advance(250, { speed: 60, isLed: true });
    expect(fast.room.now()).toBe(T0 + 20 * 250 * 60);
  });

  it('attend la main de qui anime quand elle n’est pas menée', () => {
    const day = play(30, { isLed: false });
    expect(day.room.getState().phase).toBe('lobby');
    void day.facilitator.hand.send({ type: 'open' });
    void day.facilitator.hand.send({ type: 'start-step', step: 'forum' } as never);
    day.run(5, false);
    expect(day.current()).toBe('forum');
    day.run(500, false);
    expect(day.current()).toBe('forum');
  });

  it('ne parle à aucun serveur', () => {
    const reach = vi.fn();
    vi.stubGlobal('fetch', reach);
    play(total + 5);
    expect(reach).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
