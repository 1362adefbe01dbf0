// What the address asks of a diagnosis, and what is taken when it asks nothing or asks badly.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../test/invented-fabrique.js';
import type { Dataset } from '../contract.js';
import { chooseDataset, choosePlace, readChoices } from './choices.js';
import { dataset, zone } from './invented.js';

const bare = readChoices({});

describe('l’adresse', () => {
  it('vide, laisse le serveur choisir, et prend le calcul le plus simple [R093]', () => {
    expect(bare).toEqual({
      dataset: null,
      territory: null,
      from: null,
      to: null,
      sector: null,
      reference: 'metropolitan',
      variant: 'dunn',
      course: 'static',
      view: 'decomposition',
      places: null,
    });
  });

  it('pleine, est lue mot à mot', () => {
    const read = readChoices({
      tableau: ids.campus,
      lieu: '7304',
      de: '2009',
      a: '2015',
      activite: 'BE',
      reference: 'all',
      calcul: 'patterson',
      dates: 'dynamic',
      vue: 'compare',
      lieux: '7304,2305',
    });
    expect(read).toMatchObject({ dataset: ids.campus, territory: '7304', from: 2009, to: 2015 });
    expect(read).toMatchObject({ reference: 'all', variant: 'patterson', course: 'dynamic' });
    expect(read).toMatchObject({ sector: 'BE', view: 'compare', places: '7304,2305' });
  });

  it.each(['09', '20155', '2015 ', '-201', '2e03', '', 'deux mille'])('l’année %j n’en est pas une', (de) => {
    expect(readChoices({ de }).from).toBeNull();
  });

  it('écrite n’importe comment, ne donne que des choix que le calcul connaît', () => {
    const keys = ['reference', 'calcul', 'dates', 'de', 'a'] as const;
    const anything = fc.record(
      Object.fromEntries(keys.map((key) => [key, fc.oneof(fc.string(), fc.constant(undefined))])),
    );
    fc.assert(
      fc.property(anything, (filters) => {
        const { reference, variant, course, from, to } = readChoices(filters);
        expect(['metropolitan', 'all']).toContain(reference);
        expect(['dunn', 'patterson']).toContain(variant);
        expect(['static', 'dynamic']).toContain(course);
        for (const year of [from, to]) expect(year === null || (year >= 0 && year <= 9999)).toBe(true);
      }),
      { numRuns: 60, seed: 93 },
    );
  });
});

describe('le tableau montré', () => {
  const table = (id: string, more: Partial<Dataset> = {}): Dataset => ({ ...dataset, id, ...more });
  const newest = table(ids.campus);
  const older = table(ids.school);

  it('est celui que l’adresse demande', () => {
    expect(chooseDataset([newest, older], { ...bare, dataset: ids.school })).toBe(older);
  });

  it('est le premier quand celui de l’adresse a été retiré', () => {
    expect(chooseDataset([newest, older], { ...bare, dataset: ids.yard })).toBe(newest);
  });

  it('n’est jamais un tableau d’établissements, ni d’une seule année', () => {
    const firms = table(ids.yard, { measure: 'establishments' });
    const single = table(ids.axis, { years: [2015] });
    expect(chooseDataset([firms, single, older], bare)).toBe(older);
    expect(chooseDataset([firms, single], { ...bare, dataset: ids.yard })).toBeNull();
    expect(chooseDataset([], bare)).toBeNull();
  });
});

describe('le lieu montré', () => {
  it('est celui de l’adresse, sinon la zone du territoire dans le découpage du tableau', () => {
    const other = { ...zone, zoning: 'BV2012', code: '12202' };
    expect(choosePlace(dataset, [other, zone], bare)).toBe('7304');
    expect(choosePlace(dataset, [zone], { ...bare, territory: '2305' })).toBe('2305');
  });

  it('est à demander quand aucune zone du même découpage ne tient lieu du territoire', () => {
    expect(choosePlace(dataset, [{ ...zone, zoning: 'ZE2020' }], bare)).toBeNull();
    expect(choosePlace(dataset, [], bare)).toBeNull();
  });
});
