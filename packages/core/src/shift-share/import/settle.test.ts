// Nothing is kept before every question has its answer, and no answer goes against what the file says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, everyAnswer, readFacts, recognise, tell } from '../testing/printed-files.js';
import { type ImportAnswers, listQuestions, settleLayout } from './index.js';

const seed = 19_750_101;
const text = 'territoire;secteur;emplois 2009;emplois 2015\n50;BE;2,558;3,120';
const unsigned = recognise(cut(text, { name: 'vrac.csv' }));
const answers: ImportAnswers = { ...everyAnswer, basis: 'workplace' };

const QUESTIONS = {
  basis: 'basis',
  'geography-kind': 'geographyKind',
  'geography-year': 'geographyYear',
  publisher: 'publisher',
  licence: 'licence',
  comma: 'comma',
} as const;
type Asked = keyof typeof QUESTIONS;
const asked = Object.keys(QUESTIONS) as readonly Asked[];

describe('questions', () => {
  it('are asked in their order', () => {
    expect(listQuestions(unsigned)).toEqual(asked);
  });

  it(`left open are refused by the first of them, whichever they are (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.subarray([...asked], { minLength: 1 }), (open) => {
        const left = Object.fromEntries(open.map((question) => [QUESTIONS[question], null]));
        expect(settleLayout(unsigned, { ...answers, ...left })).toEqual({
          ok: false,
          refusal: { code: `import-${open[0]}-missing` },
        });
      }),
      { seed, numRuns: 60 },
    );
  });

  it.each(['publisher', 'licence', 'geographyKind'] as const)('are not answered by spaces: %s', (name) => {
    const settled = settleLayout(unsigned, { ...answers, [name]: '   ' });
    expect(settled).toMatchObject({
      ok: false,
      refusal: { code: expect.stringMatching(/^import-.*-missing$/) },
    });
  });

  it('answered all leave a source to print under every figure [R018]', () => {
    const settled = settleLayout(unsigned, { ...answers, publisher: ' La mairie ', title: ' Emplois ' });
    expect(settled.ok && settled.value.source).toEqual({
      publisher: 'La mairie',
      title: 'Emplois',
      licence: 'LO',
      url: null,
      basis: 'workplace',
      population: { workers: 'all', employers: 'all', moment: '31-december', sampled: false },
      nomenclature: { name: '', level: '' },
      geography: { kind: 'COM', year: 2020, passage: null },
    });
  });
});

describe('an answer', () => {
  const signed = recognise(cut('Zone_emploi;Activite;2009;2015\n0050_X;BE-Industrie;1;2'));

  it('that repeats what the file says is taken, one that contradicts it is not', () => {
    expect(settleLayout(signed, { basis: 'workplace' }).ok).toBe(true);
    expect(settleLayout(signed, { basis: 'residence' })).toEqual({
      ok: false,
      refusal: { code: 'import-basis-mixed' },
    });
  });

  it('may name the level of activities and the title, and leaves the nomenclature', () => {
    const settled = settleLayout(signed, { nomenclature: ' A10 ', title: 'Estel revu' });
    expect(settled.ok && settled.value.source).toMatchObject({
      title: 'Estel revu',
      nomenclature: { name: 'NAF rév. 2', level: 'A10' },
    });
  });

  it('does not change the kind of place that the file tells, and may correct its year', () => {
    const settled = settleLayout(signed, { geographyKind: 'COM', geographyYear: 2020 });
    expect(settled.ok && settled.value.source.geography).toEqual({
      kind: 'ZE2010',
      year: 2020,
      passage: null,
    });
  });

  it('on commas is taken where the file leaves a doubt, and not where it leaves none', () => {
    const french = cut('Zone_emploi;Activite;2009;2015\n0050_X;BE-Industrie;1,5;2,250');
    expect(tell(readFacts(french, { comma: 'thousands' }))).toEqual([
      '0050 BE 2009 1.5',
      '0050 BE 2015 2.25',
    ]);
    const doubtful = settleLayout(unsigned, { ...answers, comma: 'thousands' });
    expect(doubtful.ok && doubtful.value.comma).toBe('thousands');
  });

  it('on the year fills what has none and leaves the years printed', () => {
    const settled = settleLayout(unsigned, { ...answers, year: 1990 });
    expect(settled.ok && settled.value.values.map(({ year }) => year)).toEqual([2009, 2015]);
    const dated = recognise(cut('code;annee;emplois\nX1;2015;12'));
    const long = settleLayout(dated, { ...answers, year: 1990 });
    expect(long.ok && long.value.values[0]?.year).toBeNull();
  });

  it('leaves the layout as it was: it may be asked again', () => {
    const before = structuredClone(unsigned);
    settleLayout(unsigned, answers);
    expect(unsigned).toEqual(before);
  });
});
