// Census bases by commune: dozens of columns, of which only jobs at the workplace are read, each with its year.
import { describe, expect, it } from 'vitest';
import { cut, readFacts, recognise, reconcile, tell } from '../testing/printed-files.js';
import { listQuestions, settleLayout } from './index.js';
import { recogniseBaseCc } from './profile/base-cc.js';

const file = (...lines: readonly string[]) => cut(lines.join('\n'), { name: 'base-cc-emploi.csv' });

describe('a base of the census', () => {
  it.each([
    ['P22', 2022],
    ['P06', 2006],
    ['P99', 1999],
    ['P68', 1968],
    ['P59', 2059],
  ])('dates %s of %i: the harmonised series begin in 1968', (prefix, year) => {
    expect(tell(readFacts(file(`CODGEO;${prefix}_EMPLT`, '76217;10')))).toEqual([`76217 TOT ${year} 10`]);
  });

  it.each([
    ['AGRI', 'AZ'],
    ['INDUS', 'BE'],
    ['CONST', 'FZ'],
    ['CTS', 'GU'],
    ['APESAS', 'OQ'],
  ])('calls %s the sector %s', (name, sector) => {
    expect(tell(readFacts(file(`CODGEO;C16_EMPLT_${name}`, '76217;12,5')))).toEqual([
      `76217 ${sector} 2016 12.5`,
    ]);
  });

  it('never mixes the two exploitations: their totals differ, and would be counted twice', () => {
    const head = file('CODGEO;P16_EMPLT;C16_EMPLT;C16_EMPLT_INDUS;C16_EMPLT_CONST', '76217;500;480;300;180');
    expect(reconcile(head).sums).toEqual([{ year: 2016, details: 480, published: 480 }]);
    const main = file('CODGEO;P16_EMPLT;C16_EMPLT;P11_EMPLT', '76217;500;480;510');
    expect(tell(readFacts(main))).toEqual(['76217 TOT 2016 500', '76217 TOT 2011 510']);
  });

  it('leaves people counted where they live, and parts of the jobs', () => {
    const head = file(
      'CODGEO;P16_ACTOCC1564;P16_EMPLT;P16_EMPLT_SAL;P16_EMPLT_FAP;C16_ACTOCC_OUV;P16_POP',
      '76217;900;500;400;90;300;29000',
    );
    expect(tell(readFacts(head))).toEqual(['76217 TOT 2016 500']);
    expect(recognise(head).about.basis).toBe('workplace');
  });

  it('cannot be called residence by the person who brings it', () => {
    const layout = recognise(file('CODGEO;P16_EMPLT', '76217;500'));
    expect(settleLayout(layout, { basis: 'residence', geographyYear: 2018 })).toEqual({
      ok: false,
      refusal: { code: 'import-basis-mixed' },
    });
  });

  it('asks only the year of its communes, and says that it is a sample', () => {
    const layout = recognise(file('CODGEO;LIBGEO;P16_EMPLT', '76217;Dieppe;500'));
    expect(listQuestions(layout)).toEqual(['geography-year']);
    expect(layout.about).toMatchObject({
      geographyKind: 'COM',
      population: { workers: 'all', moment: 'census', sampled: true },
      nomenclature: { level: 'total' },
    });
  });

  it('keeps halves of persons, as a sample gives them, in both marks', () => {
    const head = file('CODGEO;P16_EMPLT;P11_EMPLT', '76217;1 234,567891;1234.567891');
    expect(tell(readFacts(head))).toEqual(['76217 TOT 2016 1234.567891', '76217 TOT 2011 1234.567891']);
  });

  it('is read in lower case, with spaces around its headers, under a title', () => {
    const head = file('Emploi et population active;;', '', ' codgeo ; libgeo ; p16_emplt ', '1001;Bourg;7');
    expect(readFacts(head)[0]).toMatchObject({ territory: '01001', territoryLabel: 'Bourg', year: 2016 });
  });

  it.each([
    ['no place', 'LIBGEO;P16_EMPLT'],
    ['only people where they live', 'CODGEO;P16_ACTOCC1564'],
    ['a sector that is not of the census', 'CODGEO;C16_EMPLT_BOIS'],
  ])('is not what has %s', (_what, header) => {
    expect(recogniseBaseCc(file(header, 'a;1'))).toBeNull();
  });
});
