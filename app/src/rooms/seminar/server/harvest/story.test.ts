// Sentences followed both ways: nearest first, each once, never for ever.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Told, traceSentence } from './story.js';

const at = (item: string, seminar = 's') => ({ seminar, activity: 'a', item });
const tell = (item: string, ...from: readonly string[]): Told => ({
  source: at(item),
  sources: from.map((one) => at(one)),
});
const list = (met: readonly { readonly told: Told; readonly distance: number }[]) =>
  met.map(({ told, distance }) => `${told.source.item}${distance}`);

// emblem → challenge → idea, solution → proposal; one challenge has another emblem behind it.
const STORY = [
  tell('emblem'),
  tell('other'),
  tell('challenge', 'emblem', 'other'),
  tell('idea', 'challenge'),
  tell('solution', 'idea', 'challenge'),
  tell('proposal', 'solution'),
];
const find = (item: string) => STORY.find(({ source }) => source.item === item) as Told;

describe('the story of a sentence', () => {
  it('[R056][R147] goes back to what it grew from and forward to what it became', () => {
    const { ancestors, descendants } = traceSentence(STORY, find('challenge'));
    expect(list(ancestors)).toEqual(['emblem1', 'other1']);
    expect(list(descendants)).toEqual(['idea1', 'solution1', 'proposal2']);
    expect(list(traceSentence(STORY, find('proposal')).ancestors)).toEqual([
      'solution1',
      'idea2',
      'challenge2',
      'emblem3',
      'other3',
    ]);
  });

  it('has an end even when sentences name each other, or themselves, or nothing that is kept', () => {
    const loop = [tell('a', 'b', 'a'), tell('b', 'a', 'gone')];
    const { ancestors, descendants } = traceSentence(loop, loop[0] as Told);
    expect([list(ancestors), list(descendants)]).toEqual([['b1'], ['b1']]);
  });

  it('is the same read from either end: who is behind me has me before it', () => {
    const graph = fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(graph, (links) => {
        const all = links.map((from, item) => tell(String(item), ...from.map(String)));
        for (const told of all) {
          for (const { told: ancestor } of traceSentence(all, told).ancestors) {
            const back = traceSentence(all, ancestor).descendants.map((met) => met.told);
            expect(back).toContain(told);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
