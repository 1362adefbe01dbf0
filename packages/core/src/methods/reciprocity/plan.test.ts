// The half-hour of offers and needs, its words, its settings and its harvest.
import { describe, expect, it } from 'vitest';
import { createMethodRoom, scribe as lea, nadia, writeSlip } from '../../../test/method-room.js';
import { harvestReciprocity } from './harvest.js';
import { reciprocity } from './method.js';
import { planReciprocity, RECIPROCITY_DEFAULTS } from './plan.js';

describe('the plan', () => {
  it('is half an hour: alone, at tables, introduced [R055]', () => {
    const plan = planReciprocity(RECIPROCITY_DEFAULTS);
    expect(plan.map(({ id, minutes, moment }) => `${id} ${minutes} ${moment}`)).toEqual([
      'writing 5 individual',
      'tables 15 sharing',
      'introductions 10 choice',
    ]);
  });
});

describe('settings', () => {
  const read = (input: object) => {
    const parsed = reciprocity.parseSettings(input);
    return parsed.ok ? parsed.value : parsed.refusal.data?.field;
  };

  it('hold the publication’s words both ways, and others if one likes [R113]', () => {
    const labels = (from: string) => RECIPROCITY_DEFAULTS.tags.filter((tag) => tag.from === from).length;
    expect([labels('territory'), labels('industry')]).toEqual([6, 5]);
    expect(read({})).toEqual(RECIPROCITY_DEFAULTS);
    const tags = [{ id: 'sea', label: 'La mer', from: 'territory' }];
    expect(read({ tags })).toMatchObject({ tags });
  });

  it.each([
    [
      'two words of one name',
      { tags: [1, 2].map(() => ({ id: 'a', label: 'A', from: 'industry' })) },
      'tags',
    ],
    ['a word of nobody', { tags: [{ id: 'a', label: 'A', from: 'moon' }] }, 'tags.0.from'],
    ['a step that never ends', { durations: { writing: 500 } }, 'durations.writing'],
  ])('refuse %s', (_, input, field) => {
    expect(read(input)).toBe(field);
  });
});

describe('the harvest', () => {
  it('is offers and needs under their first word, with their way back', () => {
    const room = createMethodRoom(reciprocity);
    const sources = [{ seminar: 's1', activity: 'emblem', item: 'op-2' }];
    room.make(nadia, writeSlip('offer', 'Nos machines', { tags: ['training', 'jobs'], sources }));
    room.make(lea, writeSlip('need', 'Un bus', { channel: 'paper' }));
    expect(harvestReciprocity(room.getState())).toMatchObject([
      { kind: 'offer', group: 'Formation', sources, origins: [{ authors: ['nadia'] }] },
      { kind: 'need', group: null, origins: [{ authors: [] }] },
    ]);
  });
});
