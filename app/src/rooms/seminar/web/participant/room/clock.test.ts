// The seminar's clock on a phone whose own clock is wrong.
import { instant, minutes } from '@trame/core/kernel';
import { METHODS } from '@trame/core/methods';
import { describe, expect, test } from 'vitest';
import { createLocalRoom } from '../../rehearsal/local-room.js';
import { createSteps } from '../testing/agenda.js';
import { readSpell, readStepClock } from './clock.js';

const START = 1_700_000_000_000;

function start() {
  const room = createLocalRoom(METHODS, { title: 'S2', agenda: createSteps(), now: START });
  room.order({ type: 'open' });
  room.order({ type: 'start-step', step: 'accueil' });
  return room;
}

describe('[F7] l’horloge vient du serveur', () => {
  test('la fin est celle du serveur, quelle que soit l’heure du téléphone', () => {
    const room = start();
    const late = readStepClock(room.getState(), { now: START - 86_400_000, offset: 86_400_000 });
    expect(late?.endsAt).toBe(START + 15 * 60_000);
    expect(late?.pausedAt).toBeNull();
  });

  test('une pause arrête le temps, puis repousse la fin d’autant', () => {
    const room = start();
    room.tick(60_000);
    room.order({ type: 'pause' });
    room.tick(120_000);
    const now = START + 180_000;
    expect(readStepClock(room.getState(), { now, offset: 0 })?.pausedAt).toBe(14 * 60);
    room.order({ type: 'resume' });
    expect(readStepClock(room.getState(), { now, offset: 0 })?.endsAt).toBe(START + 17 * 60_000);
  });

  test('entre deux étapes, aucune horloge ; un temps d’une activité a la sienne', () => {
    const room = start();
    room.order({ type: 'end-step', step: 'accueil' });
    const phone = { now: START, offset: 0 };
    expect(readStepClock(room.getState(), phone)).toBeNull();
    const spell = { startedAt: instant(START), minutes: minutes(35) };
    expect(readSpell(room.getState(), spell, phone).endsAt).toBe(START + 35 * 60_000);
  });
});
