// The names of a plan's steps, found by identifier or by stem and rank.
import { describe, expect, it } from 'vitest';
import { METHODS } from '../methods/index.js';
import { nameStep } from './index.js';

const steps = { theme: 'Le thème', slot: 'Créneau', 'move-1': 'Premier déplacement' };

describe('the name of a step [R083]', () => {
  it.each([
    ['theme', 'Le thème'],
    ['slot-1', 'Créneau 1'],
    ['slot-12', 'Créneau 12'],
    ['move-1', 'Premier déplacement'],
  ])('%s is said « %s »', (id, name) => {
    expect(nameStep(steps, id)).toBe(name);
  });

  it.each(['move-2', 'reading', 'slot', 'slot-', '-1', '', 'toString', 'constructor-1'])(
    'an unknown step keeps its identifier or its stem’s name: %s',
    (id) => {
      expect(nameStep(steps, id)).toBe(id === 'slot' ? 'Créneau' : id);
    },
  );

  it('every step of every method can be told from the others', () => {
    for (const method of METHODS) {
      const ids = method.plan(method.defaults).map(({ id }) => id);
      const named = ids.map((id) => nameStep(Object.fromEntries(ids.map((one) => [one, `« ${one} »`])), id));
      expect(new Set(named).size).toBe(ids.length);
    }
  });
});
