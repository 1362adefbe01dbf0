// Whose a sentence is: its author's, their group's, or nobody's that is asked about.
import { instant } from '@trame/core/kernel';
import type { MemberId } from '@trame/core/workshop';
import { describe, expect, it } from 'vitest';
import { findWhose } from './own.js';

const origin = (item: string, ...authors: readonly string[]) => ({
  item,
  seq: 1,
  at: instant(0),
  authors: authors as readonly MemberId[],
});
const teams = [
  { id: 'a', members: [{ id: 'seat-ana' }, { id: 'line-bob' }, { label: 'Voisine' }] },
  { id: 'b', members: [{ id: 'seat-eve' }] },
];
const ana = new Set(['seat-ana', 'line-ana']);

describe('[R034] whose a sentence is', () => {
  it('is its author’s, by seat or by line, alone or among others', () => {
    expect(findWhose([origin('x', 'seat-ana')], ana, [])).toBe('own');
    expect(findWhose([origin('x', 'seat-eve'), origin('y', 'seat-bob', 'line-ana')], ana, teams)).toBe('own');
  });

  it('is a group’s when the group itself left it, or only people of the group did', () => {
    expect(findWhose([origin('a')], ana, teams)).toBe('group');
    expect(findWhose([origin('x', 'line-bob')], ana, teams)).toBe('group');
  });

  it('is neither when others wrote it, or nobody known did', () => {
    expect(findWhose([origin('x', 'line-bob', 'seat-eve')], ana, teams)).toBeNull();
    expect(findWhose([origin('b')], ana, teams)).toBeNull();
    expect(findWhose([origin('x')], ana, teams)).toBeNull();
    expect(findWhose([origin('x', 'line-bob')], ana, [])).toBeNull();
  });
});
