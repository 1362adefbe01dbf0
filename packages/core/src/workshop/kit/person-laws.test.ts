// Laws of persons: an identifier and a name on paper are never confused, and a draft is read as whoever typed it meant.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyThroughJson } from '../../../test/replay.js';
import type { MemberId } from '../live-program.js';
import { isAuthor, isPerson, isSamePerson, MAX_LABEL, type Person, parsePerson } from './person.js';

const word = fc.constantFrom('nadia', 'karim', 'Mme Le Goff');
const person: fc.Arbitrary<Person> = fc.oneof(
  word.map((id) => ({ id })),
  word.map((label) => ({ label })),
);
const seat = word.map((id) => id as MemberId);

describe('two persons', () => {
  it('are the same by one of their names, both ways, and each is itself', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        expect(isSamePerson(one, one)).toBe(true);
        expect(isSamePerson(one, other)).toBe(isSamePerson(other, one));
        expect(isSamePerson(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('a seat is a person by its identifier alone; nobody is no seat', () => {
    fc.assert(
      fc.property(fc.option(person), seat, (one, member) => {
        expect(isPerson(one, member)).toBe(one !== null && isSamePerson(one, { id: member }));
      }),
    );
  });

  it('words are those of whoever typed them, and of whoever had them typed, and of no other', () => {
    fc.assert(
      fc.property(seat, fc.option(person), seat, (by, onBehalfOf, member) => {
        const expected = by === member || (onBehalfOf !== null && isSamePerson(onBehalfOf, { id: member }));
        expect(isAuthor({ by, onBehalfOf }, member)).toBe(expected);
      }),
    );
  });
});

describe('a person that is read', () => {
  it('is read again as it was, through JSON, and has one name', () => {
    const typed = fc.record(
      { id: fc.oneof(fc.string(), fc.constantFrom('nadia', null, '')), label: fc.option(fc.string()) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(typed, (input) => {
        const read = parsePerson(input, 'p');
        if (!read.ok) return;
        expect(Object.keys(read.value)).toHaveLength(1);
        expect(parsePerson(copyThroughJson(read.value), 'p')).toEqual(read);
      }),
      { numRuns: 400 },
    );
  });

  it.each<[string, unknown, object]>([
    ['rien', undefined, { code: 'malformed', data: { field: 'p' } }],
    ['un nom tout seul', 'Nadia', { code: 'malformed', data: { field: 'p' } }],
    ['deux champs vides', { id: '', label: '' }, { code: 'malformed', data: { field: 'p' } }],
    ['un identifiant en deux mots', { id: 'na dia' }, { code: 'malformed', data: { field: 'p.id' } }],
    ['un nom en nombre', { label: 7 }, { code: 'malformed', data: { field: 'p.label' } }],
    ['un nom invisible', { label: '\u200b' }, { code: 'text-empty', data: { field: 'p.label' } }],
    [
      'un nom sans fin',
      { id: null, label: 'é'.repeat(MAX_LABEL + 1) },
      { code: 'text-too-long', data: { field: 'p.label', length: MAX_LABEL + 1, max: MAX_LABEL } },
    ],
  ])('%s is refused', (_title, input, refusal) => {
    expect(parsePerson(input, 'p')).toEqual({ ok: false, refusal });
  });
});
