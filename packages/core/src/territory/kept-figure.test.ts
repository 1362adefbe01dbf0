// Figures of employers and networks keep what they replace.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptFigure, keepReplaced, type ProfileBlocks, replaceFigure } from './index.js';

const figure = (value: number, year: number, source = 'INSEE'): KeptFigure => ({
  ...{ value, year, source },
  unit: 'emplois',
  basis: null,
  caveats: [],
});

const blocks = (more: Partial<ProfileBlocks>): ProfileBlocks => ({
  name: 'Tuile',
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
  ...more,
});

const yard = (headcount: KeptFigure | null, name = 'Le Chantier', organisationId: string | null = null) => ({
  ...{ organisationId, name, headcount },
  sector: null,
  subcontractors: null,
});

describe('a figure that is replaced [R018]', () => {
  it('stands behind the new one, newest first', () => {
    const second = replaceFigure(figure(3000, 2017), figure(3200, 2019));
    const third = replaceFigure(second, figure(3100, 2021));
    expect(third).toMatchObject({ value: 3100, year: 2021 });
    expect(third?.previous?.map(({ value }) => value)).toEqual([3200, 3000]);
  });

  it('written as it was, is unchanged, whatever is claimed of its past', () => {
    const current = replaceFigure(figure(3000, 2017), figure(3200, 2019));
    expect(replaceFigure(current, { ...figure(3200, 2019), previous: [] })).toEqual(current);
  });

  it('the same number of another year is another figure', () => {
    expect(replaceFigure(figure(3000, 2017), figure(3000, 2019))?.previous).toHaveLength(1);
  });

  it('the same number of another unit is another figure', () => {
    const inPosts = { ...figure(3000, 2017), unit: 'postes' };
    expect(replaceFigure(figure(3000, 2017), inPosts)).toEqual({
      ...inPosts,
      previous: [figure(3000, 2017)],
    });
  });

  it('the first one has no past, whatever it claims', () => {
    const claimed = { ...figure(1, 2017), previous: [figure(9, 1999)] };
    expect(replaceFigure(null, claimed)).toEqual(figure(1, 2017));
    const { employers, networks } = keepReplaced(
      blocks({}),
      blocks({
        employers: [yard(claimed)],
        networks: [{ organisationId: null, name: 'Neopolia', members: claimed }],
      }),
    );
    expect(employers[0]?.headcount).toEqual(figure(1, 2017));
    expect(networks[0]?.members).toEqual(figure(1, 2017));
  });

  it('keeps the last sixty, so that it can always be written again', () => {
    const end = Array.from({ length: 70 }, (_, index) => figure(index, 2000)).reduce<KeptFigure | null>(
      (current, next) => replaceFigure(current, next),
      null,
    );
    expect(end?.previous).toHaveLength(60);
    expect(end?.previous?.[0]).toEqual(figure(68, 2000));
  });

  it('written back, is not listed behind itself', () => {
    const back = replaceFigure(replaceFigure(figure(1, 2017), figure(2, 2018)), figure(1, 2017));
    expect(back?.previous?.map(({ value }) => value)).toEqual([2]);
  });

  it('taken off, is missing and not zero; the first one replaced none', () => {
    expect(replaceFigure(figure(1, 2017), null)).toBeNull();
    expect(replaceFigure(null, figure(1, 2017))).toEqual(figure(1, 2017));
  });

  it('never loses a value nor lists one twice, whatever is written', () => {
    const written = fc.array(
      fc.record({ value: fc.integer({ min: 0, max: 4 }), year: fc.constantFrom(1, 2) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(written, (all) => {
        const end = all.reduce<KeptFigure | null>(
          (current, { value, year }) => replaceFigure(current, figure(value, year)),
          null,
        );
        const spell = ({ value, year }: { value: number; year: number }) => `${value} ${year}`;
        const kept = end === null ? [] : [spell(end), ...(end.previous ?? []).map(spell)];
        expect(kept.toSorted()).toEqual([...new Set(all.map(spell))].toSorted());
      }),
    );
  });
});

describe('blocks written over [R017] [R018]', () => {
  it('employers keep their figures by organisation, then by name', () => {
    const before = blocks({ employers: [yard(figure(1, 2017)), yard(figure(2, 2017), 'Le Port', 'org')] });
    const after = blocks({
      employers: [
        yard(figure(5, 2019)),
        yard(figure(6, 2019), 'Le Grand Port', 'org'),
        yard(figure(7, 2019), 'Neuf'),
      ],
    });
    const { employers } = keepReplaced(before, after);
    expect(employers.map(({ headcount }) => headcount?.previous?.[0]?.value ?? null)).toEqual([1, 2, null]);
  });

  it('an employer that is renamed keeps its figures, and lends them to no other', () => {
    const current = replaceFigure(figure(1, 2017), figure(2, 2019));
    const before = blocks({ employers: [yard(current)] });
    const renamed = keepReplaced(before, blocks({ employers: [yard(current, 'Le Grand Chantier')] }));
    expect(renamed.employers[0]?.headcount).toEqual(current);
    const beside = blocks({ employers: [yard(current), yard(current, 'Le Double')] });
    expect(keepReplaced(before, beside).employers.map(({ headcount }) => headcount?.previous)).toEqual([
      [figure(1, 2017)],
      undefined,
    ]);
  });

  it('networks keep their members, and the other blocks are as written', () => {
    const network = (members: KeptFigure) => ({ organisationId: null, name: 'Neopolia', members });
    const before = blocks({ networks: [network(figure(240, 2017))], sectors: ['bois'] });
    const kept = keepReplaced(before, blocks({ networks: [network(figure(250, 2020))], sectors: ['acier'] }));
    expect(kept.networks[0]?.members).toMatchObject({ value: 250, previous: [{ value: 240 }] });
    expect(kept.sectors).toEqual(['acier']);
  });
});
