// Sentences with holes, and names shown no further than agreed.
import { describe, expect, it } from 'vitest';
import type { Attribution, BookletPerson } from './index.js';
import { fillSentence, formatPeople, formatPerson } from './index.js';

const PEOPLE: Readonly<Record<string, BookletPerson>> = {
  alice: { name: 'Alice', organisation: 'Lycée', family: 'Formation' },
  shy: { name: null, organisation: null, family: 'Entreprises' },
};
const find = (id: string): BookletPerson | null => PEOPLE[id] ?? null;

describe('sentences with holes', () => {
  it('are filled by name, and a hole without a value is left empty', () => {
    expect(fillSentence('{count} mots de {who}{what}', { count: 3, who: 'la salle' })).toBe(
      '3 mots de la salle',
    );
    expect(fillSentence('{gone}', {})).toBe('');
  });
});

describe('naming somebody on paper [R146]', () => {
  it.each<[Attribution, string | null]>([
    ['person', 'Alice'],
    ['organisation', 'Lycée'],
    ['group', 'Formation'],
    ['none', null],
  ])('at the level %s: %s', (level, named) => {
    expect(formatPerson({ id: 'alice' }, level, find)).toBe(named);
  });

  it('who did not agree, or is known no more, is not named', () => {
    expect(formatPerson({ id: 'shy' }, 'person', find)).toBeNull();
    expect(formatPerson({ id: 'gone' }, 'person', find)).toBeNull();
  });

  it('a name typed from paper shows where persons are named, and nowhere else', () => {
    expect(formatPerson({ label: 'Mme A.' }, 'person', find)).toBe('Mme A.');
    expect(formatPerson({ label: 'Mme A.' }, 'group', find)).toBeNull();
  });

  it('several people are named once each, in their order', () => {
    const people = [{ id: 'shy' }, null, { id: 'alice' }, { id: 'alice' }, { label: 'M. B.' }];
    expect(formatPeople(people, 'person', find)).toBe('Alice, M. B.');
    expect(formatPeople([null], 'person', find)).toBe('');
  });
});
