// Ways back read and joined.
import { expect, it } from 'vitest';
import { joinSources, MAX_SOURCES, parseSources } from './source.js';

const ref = (item: string) => ({ seminar: 's1', activity: 'forum', item });

it('two lists are joined, each way back once, in order, within the bound [R147]', () => {
  expect(joinSources([ref('a'), ref('b')], [ref('b'), ref('c')])).toEqual([ref('a'), ref('b'), ref('c')]);
  const many = Array.from({ length: MAX_SOURCES }, (_, rank) => ref(`i${rank}`));
  expect(joinSources(many, [ref('more')])).toHaveLength(MAX_SOURCES);
});

it('no way back is an empty list; a torn one is refused', () => {
  expect(parseSources(undefined, 'sources')).toEqual({ ok: true, value: [] });
  expect(parseSources([{ seminar: 's1' }], 'sources').ok).toBe(false);
});
