// How documents leave: days as French writes them, the name of the territory.
import { describe, expect, it } from 'vitest';
import { createProgrammeParts } from '../../../../../test/programme.js';
import { type Database, mintScope, type Tx } from '../../../../platform/server/db/index.js';
import { formatDay, readTitle } from './paper.js';

const HERE = '10000000-0000-4000-8000-000000000001';
const scope = mintScope(HERE, '10000000-0000-4000-8000-0000000000ff');
const tx = {} as Tx;
const partsOf = (territories: readonly { readonly id: string; readonly name: string }[]) =>
  createProgrammeParts({ database: {} as Database, listTerritoryNames: async () => territories });

describe('a day on paper', () => {
  it('is written as French writes it, the first of the month apart', () => {
    expect(formatDay('2020-03-01')).toBe('1er\u00a0mars 2020');
    expect(formatDay('2020-08-31')).toBe('31\u00a0août 2020');
    expect(formatDay('2024-02-29')).toBe('29\u00a0février 2024');
  });

  it('does not slip to the day before or after, whatever the hour of the server', () => {
    const zone = process.env.TZ;
    try {
      for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
        process.env.TZ = TZ;
        expect(formatDay('2020-12-31')).toBe('31\u00a0décembre 2020');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('the head of a paper', () => {
  it('is the territory of the scope among those of the Fabrique', async () => {
    const parts = partsOf([
      { id: '10000000-0000-4000-8000-000000000002', name: 'Val de Faïence' },
      { id: HERE, name: 'Pays de la Tuile' },
    ]);
    expect(await readTitle(parts, tx, scope)).toBe('Pays de la Tuile');
  });

  it('says that the territory has no name rather than another’s, and is never an empty head', async () => {
    expect(await readTitle(partsOf([]), tx, scope)).toBe('Territoire sans nom');
    const others = partsOf([{ id: 'ailleurs', name: 'Val de Faïence' }]);
    expect(await readTitle(others, tx, scope)).toBe('Territoire sans nom');
  });
});
