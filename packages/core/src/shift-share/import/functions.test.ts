// The fifteen functions: two headers, the year in two figures or in the name, executives left out.
import { describe, expect, it } from 'vitest';
import { cut, readFacts, recognise, reconcile } from '../testing/printed-files.js';
import { recogniseFunctions } from './profile/functions.js';

const FIFTEEN =
  'ADMPUB AGRICU BTP COMINT CONREC CULLOI DISTRI EDUFOR ENTREP FABRIC GESTIO LOGIST PREINT SANSOC SERPRO'.split(
    ' ',
  );
const counts = FIFTEEN.map((_, at) => String(at + 1));

function file(year: string, options: { readonly words?: boolean; readonly name?: string } = {}) {
  const codes = ['CODGEO', 'LIBGEO', ...FIFTEEN.map((code) => code + year), `ELT${year}`, `CFM${year}`];
  const words = ['Commune', 'Libellé', ...FIFTEEN.map((code) => `Fonction ${code}`), 'Ensemble', 'Cadres'];
  const rows = [codes, ['1004', 'Ambérieu', ...counts, '121', '9']];
  const all = options.words === false ? rows : [['Analyse fonctionnelle'], words, ...rows];
  return cut(all.map((row) => row.join(';')).join('\n'), { name: options.name ?? 'functions.csv' });
}

describe('a file of functions', () => {
  it('gives fifteen functions and their total, each with its words', () => {
    const facts = readFacts(file('16'));
    expect(facts.map(({ sector }) => sector)).toEqual([...FIFTEEN, 'ELT']);
    expect(facts[9]).toEqual({
      territory: '01004',
      territoryLabel: 'Ambérieu',
      sector: 'FABRIC',
      sectorLabel: 'Fonction FABRIC',
      year: 2016,
      cell: { kind: 'value', value: 10 },
      isTotal: false,
      isRepaired: true,
    });
  });

  it('leaves executives of metropolitan functions, counted already among the functions', () => {
    expect(readFacts(file('16')).some(({ sector }) => sector.startsWith('CFM'))).toBe(false);
  });

  it('sets the sum 1 + 2 + … + 15 = 120 beside the total that was rounded apart', () => {
    expect(reconcile(file('16'))).toMatchObject({
      sectors: 15,
      sums: [{ year: 2016, details: 120, published: 121 }],
    });
  });

  it.each([
    ['99', 1999],
    ['82', 1982],
    ['06', 2006],
    ['59', 2059],
  ])('dates two figures: %s is %i', (digits, year) => {
    expect(readFacts(file(digits))[0]?.year).toBe(year);
  });

  it('takes its year from its name when headers have none, and is asked when the name has none', () => {
    expect(readFacts(file('', { name: 'analyse-fonctionnelle-2011.csv' }))[0]?.year).toBe(2011);
    expect(recognise(file('')).values[0]?.year).toBeNull();
    expect(readFacts(file(''), { year: 1990 })[0]?.year).toBe(1990);
  });

  it('does without words above, labels being then unknown', () => {
    const facts = readFacts(file('16', { words: false }));
    expect(facts).toHaveLength(16);
    expect(facts.every(({ sectorLabel }) => sectorLabel === null)).toBe(true);
  });

  it('is not what lacks one function of fifteen, or its communes', () => {
    const head = file('16', { words: false });
    const [header = [], ...rows] = head.rows;
    const poor = header.filter((name) => name !== 'BTP16' && name !== 'ELT16');
    expect(recogniseFunctions({ ...head, rows: [poor, ...rows] })).toBeNull();
    const nowhere = header.map((name) => (name === 'CODGEO' ? 'RANG' : name));
    expect(recogniseFunctions({ ...head, rows: [nowhere, ...rows] })).toBeNull();
  });
});
