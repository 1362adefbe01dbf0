// The filter in front of every file, tie by tie, and the law that nothing else goes out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterShared, type SharedActor, tieOrigins } from './shared-network.js';

const actors: readonly SharedActor[] = ['a', 'b', 'c'].map((id) => ({ id, label: id, category: null }));
const draft = (from: string, to: string, origin: string) => ({
  from,
  to,
  origin,
  weight: 1,
  source: 'test',
  firstSeen: null,
  lastSeen: null,
});
const verdict = (from: string, to: string, origin: string) => {
  const { network, leftOut } = filterShared(actors, [draft(from, to, origin)]);
  return [network.ties.length, leftOut.notShared, leftOut.unknownActor];
};

describe('what may leave with names on it [R103]', () => {
  it.each(tieOrigins)('a tie that is %s does', (origin) => {
    expect(verdict('a', 'b', origin)).toEqual([1, 0, 0]);
  });

  it.each(['survey', 'survey-answer', 'proposed', 'refused', 'ACCEPTED', 'accepted ', '', 'constructor'])(
    'a tie that is « %s » does not',
    (origin) => {
      expect(verdict('a', 'b', origin)).toEqual([0, 1, 0]);
    },
  );

  it('a tie with somebody who is not on the list does not, from either end', () => {
    expect(verdict('a', 'gone', 'public')).toEqual([0, 0, 1]);
    expect(verdict('gone', 'a', 'public')).toEqual([0, 0, 1]);
  });

  it('an answer about somebody unknown is counted once, as an answer', () => {
    expect(verdict('a', 'gone', 'survey')).toEqual([0, 1, 0]);
  });

  it('keeps what a tie says, and the order', () => {
    const ties = [draft('b', 'c', 'public'), draft('a', 'b', 'accepted')];
    expect(filterShared(actors, ties).network).toEqual({ actors, ties });
  });

  it('lets nothing through that is not shared between two on the list, and counts all the rest', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'gone');
    const origin = fc.constantFrom(...tieOrigins, 'survey', 'proposed');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id, origin), { maxLength: 12 }), (rows) => {
        const ties = rows.map(([from, to, one]) => draft(from, to, one));
        const { network, leftOut } = filterShared(actors, ties);
        expect(network.ties.length + leftOut.notShared + leftOut.unknownActor).toBe(ties.length);
        for (const { from, to, origin: kept } of network.ties) {
          expect(tieOrigins).toContain(kept);
          expect(from === 'gone' || to === 'gone' || from === to).toBe(false);
        }
      }),
      { numRuns: 60, seed: 103 },
    );
  });
});
