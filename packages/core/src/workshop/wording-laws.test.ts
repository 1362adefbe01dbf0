// Laws of sentences with holes and of names on paper: what is filled stays as it was said, nobody is named too far.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution, BookletPerson, Person } from './index.js';
import { fillSentence, formatPeople, formatPerson } from './index.js';

const LEVELS: readonly Attribution[] = ['person', 'organisation', 'group', 'none'];
const PEOPLE: Readonly<Record<string, BookletPerson>> = {
  nadia: { name: 'Nadia Ferhat', organisation: 'Lycée Pablo-Neruda', family: 'Formation' },
  karim: { name: 'Karim Lopes', organisation: null, family: 'Entreprises' },
  zoe: { name: null, organisation: 'Lycée Pablo-Neruda', family: 'Formation' },
  muette: { name: null, organisation: null, family: null },
};
const find = (id: string): BookletPerson | null => PEOPLE[id] ?? null;

const person: fc.Arbitrary<Person | null> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...Object.keys(PEOPLE), 'partie').map((id) => ({ id })),
  fc.constantFrom('Mme Le Goff', 'M. Roux').map((label) => ({ label })),
);

describe('a sentence with holes', () => {
  it.each([
    ['{names} : {count} mots', 'Nadia : 3 mots'],
    ['{count}{count}', '33'],
    ['Sans trou', 'Sans trou'],
    ['{ names } n’est pas un trou', '{ names } n’est pas un trou'],
    ['{na-mes}', '{na-mes}'],
    ['{{count}}', '{3}'],
    ['', ''],
  ])('« %s » is said « %s »', (sentence, said) => {
    expect(fillSentence(sentence, { names: 'Nadia', count: 3 })).toBe(said);
  });

  it('zero is said, and is not a hole left empty', () => {
    expect(fillSentence('{count} emblème', { count: 0 })).toBe('0 emblème');
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'a hole of the name of something every object has is left empty: %s',
    (hole) => {
      expect(fillSentence(`[{${hole}}]`, { count: 3 })).toBe('[]');
    },
  );

  it('words are put in as they were typed, whatever signs they hold, and are not filled in turn', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('$', '&', '{', '}', '`', '\\', '1', 'count', ' ', '<'),
    });
    fc.assert(
      fc.property(hostile, hostile, (before, typed) => {
        const plain = before.replace(/[{}]/g, '');
        expect(fillSentence(`${plain}{words}${plain}`, { words: typed, count: 7 })).toBe(
          `${plain}${typed}${plain}`,
        );
      }),
    );
  });
});

describe('naming people on paper [R146]', () => {
  const FIELDS = { person: 'name', organisation: 'organisation', group: 'family' } as const;
  const known = (level: Attribution): readonly (string | null)[] => {
    if (level === 'none') return [];
    const names = Object.values(PEOPLE).map((one) => one[FIELDS[level]]);
    return level === 'person' ? [...names, 'Mme Le Goff', 'M. Roux'] : names;
  };

  it('says nothing that belongs to another level than the one agreed', () => {
    fc.assert(
      fc.property(fc.array(person), fc.constantFrom(...LEVELS), (people, level) => {
        const said = formatPeople(people, level, find);
        for (const name of said === '' ? [] : said.split(', ')) expect(known(level)).toContain(name);
      }),
    );
  });

  it('names each once, in the order they came, and adding nobody adds nothing', () => {
    fc.assert(
      fc.property(fc.array(person), fc.constantFrom(...LEVELS), (people, level) => {
        const said = formatPeople(people, level, find).split(', ');
        expect(said).toEqual([...new Set(said)]);
        const one = people.map((each) => (each === null ? null : formatPerson(each, level, find)));
        const ranks = said.map((name) => one.indexOf(name)).filter((rank) => rank >= 0);
        expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
        expect(formatPeople([...people, null, { id: 'partie' }], level, find)).toBe(said.join(', '));
        expect(formatPeople([...people, ...people], level, find)).toBe(said.join(', '));
      }),
    );
  });

  it('two people of one organisation are that organisation, once', () => {
    const people = [{ id: 'zoe' }, { id: 'karim' }, { id: 'nadia' }];
    expect(LEVELS.map((level) => formatPeople(people, level, find))).toEqual([
      'Karim Lopes, Nadia Ferhat',
      'Lycée Pablo-Neruda',
      'Formation, Entreprises',
      '',
    ]);
  });

  it('nobody is looked for when nobody is to be named', () => {
    const asked: string[] = [];
    const watch = (id: string): BookletPerson | null => {
      asked.push(id);
      return find(id);
    };
    expect(formatPeople([{ id: 'nadia' }, { label: 'M. Roux' }], 'none', watch)).toBe('');
    expect(formatPeople([{ label: 'M. Roux' }], 'organisation', watch)).toBe('');
    expect(asked).toEqual([]);
  });
});
