// A wide table by commune: a commune that comes twice is a doubt to report, never a sum.
import { describe, expect, it } from 'vitest';
import { cut, recognise } from '../../testing/printed-files.js';

const FUNCTIONS =
  'ADMPUB AGRICU BTP COMINT CONREC CULLOI DISTRI EDUFOR ENTREP FABRIC GESTIO LOGIST PREINT SANSOC SERPRO'.split(
    ' ',
  );

const files = {
  'base-cc': cut('CODGEO;LIBGEO;P16_EMPLT\n76217;Dieppe;500\n76217;Dieppe;510', { name: 'base-cc.csv' }),
  'flores-before': cut('CODGEO;LIBGEO;EFF_TOT;EFF_BE\n76217;Dieppe;10;4', {
    name: 'TD_FLORES2019_NA5_NBSAL.csv',
  }),
  functions: cut(
    [
      ['CODGEO', 'LIBGEO', ...FUNCTIONS.map((code) => `${code}16`), 'ELT16'],
      ['76217', 'Dieppe', ...FUNCTIONS.map(() => '1'), '15'],
    ]
      .map((row) => row.join(';'))
      .join('\n'),
    { name: 'functions.csv' },
  ),
};

describe('a table by commune', () => {
  it.each(Object.entries(files))(
    'of %s keeps the first of two values, and names the commune',
    (profile, head) => {
      const layout = recognise(head);
      expect(layout.profile).toBe(profile);
      expect(layout.combine).toBe('once');
      expect(layout.territory).toEqual({ columns: [0], label: 1, glued: false });
      expect([layout.about.geographyKind, layout.about.basis]).toEqual(['COM', 'workplace']);
    },
  );
});
