// The library of transitions and the situations of a territory: what the publication says, and laws of balance.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeBalance,
  dealSituation,
  type LocalSituation,
  listMissingSentences,
  listPassages,
  POLARITIES,
  SITUATION_FIELDS,
  TRANSITION_SHEETS,
  TRANSITIONS,
} from './index.js';

const SITUATION: LocalSituation = {
  id: 'port',
  title: 'Le port s’ensable',
  happening: 'Le tirant d’eau baisse d’un mètre.',
  here: null,
  stakes: 'Les lignes qui font escale.',
  question: null,
  polarity: 'threat',
  form: 'break',
  transitions: ['ecological'],
  place: null,
  sources: [{ seminar: 's2', activity: 'forum', item: 'd1' }],
  figures: ['population'],
  version: 3,
};

describe('the library of transitions [R097]', () => {
  it('holds the four of the publication, each once, in its order', () => {
    expect(TRANSITION_SHEETS.map(({ id }) => id)).toEqual([...TRANSITIONS]);
  });

  it('quotes something of each, and never the same words twice', () => {
    const texts = TRANSITION_SHEETS.flatMap(({ passages }) => passages.map(({ text }) => text));
    expect(TRANSITION_SHEETS.every(({ passages }) => passages.length > 0)).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('invents no threat where the publication names none', () => {
    const [digital, work, ecological, societal] = TRANSITION_SHEETS;
    if (!digital || !work || !ecological || !societal) throw new Error('four sheets');
    expect(listPassages(work, 'threat')).toEqual([]);
    expect(listPassages(digital, 'threat')).toHaveLength(1);
    expect(listPassages(ecological, 'threat')).toHaveLength(3);
    expect(listPassages(ecological, 'opportunity')).toHaveLength(2);
    expect(listPassages(societal, 'mixed')).toHaveLength(3);
  });

  it('sorts every passage under one side', () => {
    for (const sheet of TRANSITION_SHEETS) {
      const sides = POLARITIES.flatMap((polarity) => listPassages(sheet, polarity));
      expect(sides).toHaveLength(sheet.passages.length);
    }
  });

  it('names the three innovations of industry 4.0 and the four ways of the ecological one [R098] [R099]', () => {
    const marks = Object.fromEntries(TRANSITION_SHEETS.map(({ id, marks: known }) => [id, known]));
    expect(marks.digital).toEqual(
      expect.arrayContaining(['automatisation', 'Internet des objets', 'intelligence artificielle']),
    );
    expect(marks.ecological).toEqual(
      expect.arrayContaining([
        'économie circulaire',
        'économie de la fonctionnalité',
        'écoconception',
        'énergies peu carbonées',
      ]),
    );
  });
});

describe('a situation [R079]', () => {
  it('names the sentences it lacks, in the order of the card', () => {
    expect(listMissingSentences(SITUATION)).toEqual(['here', 'question']);
    expect(listMissingSentences({ here: 'Ici.', stakes: 'Cela.', question: 'Que faire ?' })).toEqual([]);
  });

  it('is dealt without what belongs to the library alone', () => {
    const dealt = dealSituation(SITUATION);
    expect(dealt).not.toHaveProperty('figures');
    expect(dealt).not.toHaveProperty('version');
    expect(dealt).toMatchObject({ id: 'port', sources: SITUATION.sources, polarity: 'threat' });
  });

  it('reads a blank sentence as missing, and an unknown transition as a mistake', () => {
    expect(SITUATION_FIELDS.here('', 'here')).toMatchObject({ ok: true, value: null });
    expect(SITUATION_FIELDS.transitions(['ecological'], 'transitions')).toMatchObject({ ok: true });
    expect(SITUATION_FIELDS.transitions(['lunar'], 'transitions')).toMatchObject({ ok: false });
    expect(SITUATION_FIELDS.title('', 'title')).toMatchObject({ ok: false });
  });

  it('is a break unless it is the turn of a cycle [R100]', () => {
    expect(SITUATION_FIELDS.form(undefined, 'form')).toEqual({ ok: true, value: 'break' });
    expect(SITUATION_FIELDS.form('cycle', 'form')).toEqual({ ok: true, value: 'cycle' });
  });
});

describe('the balance of a set [R082]', () => {
  const sets = fc.array(fc.record({ polarity: fc.constantFrom(...POLARITIES) }), { maxLength: 12 });

  it('is even with nothing in it, and with one more on a side', () => {
    expect(computeBalance([]).isBalanced).toBe(true);
    expect(computeBalance([{ polarity: 'threat' }]).isBalanced).toBe(true);
    expect(computeBalance([{ polarity: 'threat' }, { polarity: 'threat' }]).isBalanced).toBe(false);
  });

  it('is even for two threats, two chances and two mixed, as a facilitator writes them', () => {
    const six = POLARITIES.flatMap((polarity) => [{ polarity }, { polarity }]);
    expect(computeBalance(six)).toEqual({ threat: 2, opportunity: 2, mixed: 2, isBalanced: true });
  });

  it('counts every card once, in any order', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const { threat, opportunity, mixed } = computeBalance(set);
        expect(threat + opportunity + mixed).toBe(set.length);
        expect(computeBalance(set.toReversed())).toEqual(computeBalance(set));
      }),
    );
  });
});
