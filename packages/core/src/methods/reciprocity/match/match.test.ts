// Words that meet, and why: plain, deterministic, explained.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../kernel/index.js';
import type { MemberId } from '../../../workshop/index.js';
import type { ReciprocityKind, ReciprocitySlip } from '../state.js';
import { findActor, listMatches, matchPair } from './match.js';
import { findWrittenWord, listTellingWords } from './words.js';

function write(kind: ReciprocityKind, by: string, text: string, more: Partial<ReciprocitySlip> = {}) {
  const mark = { by: by as MemberId, at: instant(0) };
  const slip: ReciprocitySlip = {
    id: `${kind}-${by}-${text.length}`,
    seq: 1,
    kind,
    text,
    team: null,
    about: null,
    tags: [],
    channel: 'phone',
    onBehalfOf: null,
    sources: [],
    version: 1,
    versions: [],
    hidden: null,
    ...mark,
    ...more,
  };
  return slip;
}

describe('telling words', () => {
  it.each([
    ['Des logements pour les saisonniers', ['logement', 'saisonnier']],
    ['Un logement, près de l’ÉCOLE', ['logement', 'pres', 'ecole']],
    ['Je peux aider', []],
    ['', []],
    ['bus bus bus', []],
    ['machines MACHINES machine', ['machine']],
  ])('of « %s »', (text, words) => {
    expect(listTellingWords(text)).toEqual(words);
  });
});

it('a word is shown as it was written', () => {
  expect(findWrittenWord('eleve', 'Pour les Élèves du lycée')).toBe('élèves');
  expect(findWrittenWord('moulin', 'Pour les élèves')).toBe('moulin');
});

describe('a pair', () => {
  const offer = write('offer', 'ana', 'Quatre logements près de la gare');

  it('says which words it shares [R113]', () => {
    const match = matchPair(offer, write('need', 'bob', 'Un logement pour un apprenti'));
    expect(match).toMatchObject({ words: ['logement'], tags: [], weight: 1 });
  });

  it('says which tags it shares, and a tag weighs two words', () => {
    const tagged = write('offer', 'ana', 'Une navette', { tags: ['mobility', 'image'] });
    const need = write('need', 'bob', 'Venir de Dieppe', { tags: ['housing', 'mobility'] });
    expect(matchPair(tagged, need)).toMatchObject({ words: [], tags: ['mobility'], weight: 2 });
  });

  it.each([
    ['nothing in common', write('need', 'bob', 'Un stage de soudure')],
    ['one person at both ends', write('need', 'ana', 'Un logement')],
    ['nobody at one end', write('need', 'lea', 'Un logement', { channel: 'paper' })],
  ])('of %s is none', (_, need) => {
    expect(matchPair(offer, need)).toBeNull();
  });

  it('knows whose words they are', () => {
    expect(findActor(offer)).toEqual({ id: 'ana' });
    expect(findActor(write('need', 'lea', 'x', { onBehalfOf: { id: 'zoe' } }))).toEqual({ id: 'zoe' });
    expect(findActor(write('need', 'lea', 'x', { channel: 'paper' }))).toBeNull();
    const ana = write('need', 'lea', 'Un logement', { channel: 'paper', onBehalfOf: { id: 'ana' } });
    expect(matchPair(offer, ana)).toBeNull();
  });
});

describe('the matches of a room', () => {
  const slips = [
    write('offer', 'ana', 'Des logements', { id: 'o1' }),
    write('need', 'bob', 'Un logement pour apprentis', { id: 'n1' }),
    write('offer', 'cas', 'Une navette et un logement', { id: 'o2', tags: ['mobility'] }),
    write('need', 'dan', 'Une navette le matin', { id: 'n2', tags: ['mobility'] }),
  ];

  it('come heaviest first, then in the order they were written', () => {
    expect(listMatches({ slips }).map(({ offer, need, weight }) => [offer, need, weight])).toEqual([
      ['o2', 'n2', 3],
      ['o1', 'n1', 1],
      ['o2', 'n1', 1],
    ]);
  });

  it('leave out what is hidden', () => {
    const hidden = { by: 'lea' as MemberId, at: instant(1), op: 'op-1' };
    const shown = slips.map((slip) => (slip.id === 'o2' ? { ...slip, hidden } : slip));
    expect(listMatches({ slips: shown }).map(({ offer }) => offer)).toEqual(['o1']);
  });

  it('are none without offers or without needs', () => {
    expect(listMatches({ slips: [] })).toEqual([]);
    expect(listMatches({ slips: slips.filter(({ kind }) => kind === 'offer') })).toEqual([]);
  });

  it('never pair a person with themselves, and are each explained', () => {
    const words = fc.constantFrom('logement', 'navette', 'machine', 'stage');
    const slip = fc
      .tuple(
        fc.constantFrom('offer', 'need'),
        fc.constantFrom('a', 'b', 'c'),
        fc.array(words, { maxLength: 3 }),
        fc.nat(),
      )
      .map(([kind, by, text, rank]) =>
        write(kind as ReciprocityKind, by, text.join(' '), { id: `s${rank}` }),
      );
    fc.assert(
      fc.property(fc.uniqueArray(slip, { selector: ({ id }) => id, maxLength: 12 }), (all) => {
        for (const { offer, need, words: shared, tags, weight } of listMatches({ slips: all })) {
          const one = all.find(({ id }) => id === offer);
          const other = all.find(({ id }) => id === need);
          expect(one?.by).not.toBe(other?.by);
          expect(shared.length + tags.length).toBeGreaterThan(0);
          expect(weight).toBe(shared.length + 2 * tags.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a full hall are found in a blink', () => {
    const many = Array.from({ length: 400 }, (_, rank) =>
      write(rank % 2 === 0 ? 'offer' : 'need', `p${rank}`, `Un logement numéro ${rank}`, { id: `s${rank}` }),
    );
    expect(listMatches({ slips: many })).toHaveLength(200 * 200);
  });
});
