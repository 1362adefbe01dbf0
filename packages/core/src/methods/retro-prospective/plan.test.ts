// The hour and the library of a retro-prospective, and what settings become when they are read.

import { describe, expect, it } from 'vitest';
import { minutes } from '../../kernel/index.js';
import { computeBalance, listMissingSentences } from '../../transition/index.js';
import { retroProspective } from './method.js';
import { planRetro, RETRO_DEFAULTS, SITUATION_LIBRARY } from './plan.js';

describe('the plan', () => {
  it('is an hour, forty-five minutes of it at the groups’ tables [R079]', () => {
    const plan = planRetro(RETRO_DEFAULTS);
    const sum = (steps: typeof plan): number => steps.reduce((total, step) => total + step.minutes, 0);
    expect(sum(plan)).toBe(60);
    expect(sum(plan.filter(({ id }) => id !== 'comparison'))).toBe(45);
  });

  it('offers the three moments [R055]', () => {
    const moments = new Set(planRetro(RETRO_DEFAULTS).map(({ moment }) => moment));
    expect([...moments].toSorted()).toEqual(['choice', 'individual', 'sharing']);
  });

  it('leaves out steps of no duration', () => {
    const durations = { ...RETRO_DEFAULTS.durations, reading: minutes(0), monday: minutes(0) };
    expect(planRetro({ durations }).map(({ id }) => id)).toEqual([
      'solutions',
      'levers',
      'changes',
      'comparison',
    ]);
  });
});

describe('the library', () => {
  it('holds the publication’s four examples, two threats and two opportunities [R079] [R082]', () => {
    const breaks = SITUATION_LIBRARY.filter(({ form }) => form === 'break');
    expect(breaks.map(({ place, polarity }) => `${place}: ${polarity}`)).toEqual([
      'CARENE, Saint-Nazaire: threat',
      'CARENE, Saint-Nazaire: opportunity',
      'Dieppe-Maritime: threat',
      'Dieppe-Maritime: opportunity',
    ]);
  });

  it('holds a situation where the cycle turns [R100]', () => {
    expect(SITUATION_LIBRARY.filter(({ form }) => form === 'cycle')).toHaveLength(1);
  });

  it('tells each in four sentences, tied to transitions [R079] [R097]', () => {
    for (const card of SITUATION_LIBRARY) {
      expect(listMissingSentences(card)).toEqual([]);
      expect(card.transitions.length).toBeGreaterThan(0);
    }
  });

  it('is balanced [R082]', () => {
    expect(computeBalance(SITUATION_LIBRARY)).toEqual({
      threat: 2,
      opportunity: 2,
      mixed: 1,
      isBalanced: true,
    });
  });
});

describe('settings', () => {
  const read = (input: object) => {
    const parsed = retroProspective.parseSettings(input);
    return parsed.ok ? parsed.value : parsed.refusal.data?.field;
  };
  const card = { id: 'flood', title: 'La crue', happening: 'L’usine est sous l’eau.', polarity: 'threat' };

  it('are the defaults when nothing is said', () => {
    expect(read({})).toEqual(RETRO_DEFAULTS);
  });

  it('offer every card unless some are named', () => {
    expect(read({ situations: [card] })).toMatchObject({ offered: ['flood'] });
    expect(read({ offered: ['big-order'] })).toMatchObject({ offered: ['big-order'] });
    expect(read({ offered: [] })).toMatchObject({ offered: [] });
  });

  it('take a card that lacks sentences, and say which', () => {
    expect(read({ situations: [card] })).toMatchObject({
      situations: [{ form: 'break', here: null, stakes: null, question: null, transitions: [], sources: [] }],
    });
    expect(listMissingSentences({ here: 'Ici', stakes: null, question: null })).toEqual([
      'stakes',
      'question',
    ]);
  });

  it.each([
    ['two cards of one name', { situations: [card, card] }, 'situations'],
    ['a card offered that is not in the library', { offered: ['nowhere'] }, 'offered'],
    ['a card offered twice', { offered: ['big-order', 'big-order'] }, 'offered'],
    ['an unknown polarity', { situations: [{ ...card, polarity: 'sad' }] }, 'situations.0.polarity'],
    ['a day that never ends', { durations: { reading: 999 } }, 'durations.reading'],
    [
      'two groups of one name',
      { teams: [1, 2].map(() => ({ id: 't', name: 'T', place: null, seats: null })) },
      'teams',
    ],
  ])('refuse %s', (_, input, field) => {
    expect(read(input)).toBe(field);
  });
});
