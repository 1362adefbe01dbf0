// What a sheet accepts over the wire: figures with source and year, cleaned texts, missing as null.
import { describe, expect, it } from 'vitest';
import { compareTerritories, profileBlocks, recordFigure, updateLeadSeat } from '../contract.js';

const blank = {
  name: 'Pays de la Tuile',
  longName: null,
  epciType: null,
  mainTowns: [],
  industrialTerritory: null,
  perimeters: [],
  perimeterReason: null,
  sectors: [],
  employers: [],
  networks: [],
  specificities: [],
  history: [],
  attachmentThemes: [],
  situationsTested: [],
  voices: [],
  mobilisation: null,
  context: null,
};
const figure = { value: 1300, unit: 'personnes', source: 'INSEE', year: 2017, basis: null, caveats: [] };
const accepts = (blocks: object): boolean => profileBlocks.safeParse({ ...blank, ...blocks }).success;

describe('the blocks of a sheet [R017]', () => {
  it('may all be empty but the name', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ name: '\u200b ' })).toBe(false);
  });

  it('keep headcount and subcontractors apart, each with its source and its year [R018]', () => {
    const employer = { organisationId: null, name: 'Fonderie', sector: null };
    expect(accepts({ employers: [{ ...employer, headcount: figure, subcontractors: figure }] })).toBe(true);
    expect(accepts({ employers: [{ ...employer, headcount: null, subcontractors: null }] })).toBe(true);
    expect(accepts({ employers: [{ ...employer, headcount: 1300, subcontractors: null }] })).toBe(false);
    const bare = { ...figure, source: ' ' };
    expect(accepts({ employers: [{ ...employer, headcount: bare, subcontractors: null }] })).toBe(false);
  });

  it('name the kind of a specificity and of a perimeter [R015] [R019]', () => {
    const specificity = { id: 's', text: 'Quatre ports', organisationId: null };
    expect(accepts({ specificities: [{ ...specificity, kind: 'port' }] })).toBe(true);
    expect(accepts({ specificities: [{ ...specificity, kind: 'castle' }] })).toBe(false);
    const perimeter = { id: 'p', name: 'Bassin', epcis: ['A', 'B'], reference: true, note: null };
    expect(accepts({ perimeters: [{ ...perimeter, kind: 'living-area' }] })).toBe(true);
    expect(accepts({ perimeters: [{ ...perimeter, kind: 'county' }] })).toBe(false);
  });

  it('let a fact of history have a year, a period in words, or neither [R021]', () => {
    const fact = { id: 'h', text: 'fin de la mine', to: null, approximate: false, source: null };
    for (const when of [
      { from: 2001, period: null },
      { from: null, period: 'XVe siècle' },
      { from: null, period: null },
    ])
      expect(accepts({ history: [{ ...fact, ...when }] })).toBe(true);
    expect(accepts({ history: [{ ...fact, from: 20.5, period: null }] })).toBe(false);
    expect(accepts({ history: [{ ...fact, from: 99_999, period: null }] })).toBe(false);
  });

  it('are cleaned of what cannot be seen', () => {
    const parsed = profileBlocks.parse({
      ...blank,
      sectors: [' métal\u202elurgie '],
      context: 'port\r\net pêche',
    });
    expect(parsed.sectors).toEqual(['métallurgie']);
    expect(parsed.context).toBe('port\net pêche');
  });

  it.each([
    ['forty-one sectors', { sectors: Array.from({ length: 41 }, () => 'métallurgie') }],
    ['a text of 4 001 signs', { context: 'x'.repeat(4001) }],
    ['a name of 301 signs', { name: 'x'.repeat(301) }],
    [
      'an organisation that is not an id',
      { networks: [{ organisationId: 'neopolia', name: 'Neopolia', members: null }] },
    ],
  ])('refuse %s', (_what, blocks) => {
    expect(accepts(blocks)).toBe(false);
  });
});

describe('a figure to record', () => {
  const body = { ...figure, key: 'population' };

  it('has a known key, a whole year and a finite value', () => {
    expect(recordFigure.body.safeParse(body).success).toBe(true);
    for (const wrong of [
      { key: 'happiness' },
      { year: 2017.5 },
      { year: '2017' },
      { value: '12' },
      { value: null },
    ])
      expect(recordFigure.body.safeParse({ ...body, ...wrong }).success).toBe(false);
  });

  it('lets a blank source through to the domain, whose refusal is a sentence', () => {
    expect(recordFigure.body.safeParse({ ...body, source: ' ' }).success).toBe(true);
  });
});

describe('a holder of a seat [R025] [R027]', () => {
  const mandate = {
    role: 'entrepreneur du numérique',
    organisationId: null,
    since: '2019-01-10',
    until: null,
    reason: null,
    confidence: 'explicit',
  };
  const accepted = (change: object): boolean =>
    updateLeadSeat.body.safeParse({ seat: 'industrial', mandate: { ...mandate, ...change } }).success;

  it('is of any trade, with days that exist', () => {
    expect(accepted({})).toBe(true);
    expect(accepted({ since: '2019-02-30' })).toBe(false);
    expect(accepted({ since: 'janvier 2019' })).toBe(false);
    expect(accepted({ confidence: 'sure' })).toBe(false);
  });

  it('sits in one of two seats', () => {
    expect(updateLeadSeat.body.safeParse({ seat: 'third', mandate }).success).toBe(false);
  });
});

it('asks an order as a short list, or nothing [R020]', () => {
  expect(compareTerritories.query.safeParse({}).success).toBe(true);
  expect(compareTerritories.query.safeParse({ order: 'x'.repeat(401) }).success).toBe(false);
});
