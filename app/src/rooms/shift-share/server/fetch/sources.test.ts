// The table of addresses: each line whole, each replaceable, new ones named so that maps find them.
import { describe, expect, it } from 'vitest';
import { dataSources, overrideSources } from './sources.js';

const find = (given: Readonly<Record<string, string>>, name: string) =>
  overrideSources(given).find((source) => source.name === name);

describe('the addresses', () => {
  it('have each a name and a file of their own, a summary and a licence', () => {
    expect(new Set(dataSources.map(({ name }) => name)).size).toBe(dataSources.length);
    expect(new Set(dataSources.map(({ file }) => file)).size).toBe(dataSources.length);
    for (const { name, file, summary, licence } of dataSources) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(file).toMatch(/^[A-Za-z0-9-]+\.[a-z.]+$/);
      expect(summary.length, name).toBeGreaterThan(5);
      expect(licence, name).toMatch(/^(ODbL 1\.0|Licence Ouverte 2\.0)$/);
    }
  });

  it('of contours bear the name of the zoning that a map asks for', () => {
    const contours = dataSources.filter(({ name }) => name.startsWith('contours-'));
    expect(contours.map(({ file }) => file)).toEqual(['EPCI.geojson', 'DEP.geojson', 'COM.geojson']);
  });

  it('that change at each release are asked of the catalogue, in the format of their file', () => {
    for (const { file, from } of dataSources) {
      if (from.kind === 'catalogue') expect(file.endsWith(`.${from.format}`)).toBe(true);
    }
  });
});

describe('an address replaced', () => {
  it('keeps its name, its file, its licence and its place in the table', () => {
    const given = { sirene: 'https://miroir.exemple.fr/s.parquet' };
    const before = dataSources.find(({ name }) => name === 'sirene');
    expect(find(given, 'sirene')).toEqual({
      ...before,
      from: { kind: 'file', address: 'https://miroir.exemple.fr/s.parquet' },
    });
    expect(overrideSources(given).map(({ name }) => name)).toEqual(dataSources.map(({ name }) => name));
  });

  it('changes no other, and not the table of the house', () => {
    const before = JSON.stringify(dataSources);
    const replaced = overrideSources({ flores: 'https://a.fr/f.zip' });
    expect(replaced.filter(({ name }) => name !== 'flores')).toEqual(
      dataSources.filter(({ name }) => name !== 'flores'),
    );
    expect(JSON.stringify(dataSources)).toBe(before);
  });
});

describe('an address added', () => {
  it.each([
    ['ZE2010', 'https://a.fr/ze.geojson', 'ZE2010.geojson'],
    ['BV2022', 'https://a.fr/bv.GEOJSON.GZ', 'BV2022.geojson.gz'],
    ['mon-tableau', 'https://a.fr/x.csv?jour=1', 'mon-tableau.csv'],
    ['tableau', 'https://a.fr/x.csv.gz', 'tableau.csv.gz'],
    ['sans-fin', 'https://a.fr/telecharger', 'sans-fin.dat'],
    ['../../etc/passwd', 'https://a.fr/x.csv', 'etcpasswd.csv'],
    ['tout espace', 'https://a.fr/x.zip', 'toutespace.zip'],
  ])('%s from %s is kept as %s', (name, address, file) => {
    expect(find({ [name]: address }, name)).toMatchObject({
      file,
      from: { kind: 'file', address },
      licence: '',
    });
  });

  it('comes after those of the house', () => {
    expect(overrideSources({ z: 'https://a.fr/z.csv' }).at(-1)?.name).toBe('z');
  });
});
