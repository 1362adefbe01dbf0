// The frame of a Fabrique: what is refused, what is only worth a second look.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideFrame,
  explainCaveats,
  type FabriqueFrame,
  type FabriqueOrganisation,
  territoriesExpected,
} from './index.js';

const frame: FabriqueFrame = {
  title: 'Territoires industriels',
  question: 'Comment faire dialoguer économie, capital social et patrimoine ?',
  aim: null,
  horizon: null,
  perimeter: null,
  state: 'running',
  startsOn: '2019-01-01',
  endsOn: '2019-12-31',
};

const provider = (organisationId: string, lead: boolean): FabriqueOrganisation => ({
  role: 'provider',
  organisationId,
  lead,
  note: null,
});

const codes = (
  more: Partial<FabriqueFrame>,
  territories = 4,
  organisations: readonly FabriqueOrganisation[] = [],
) => explainCaveats({ ...frame, ...more }, territories, organisations).map(({ code }) => code);

describe('the frame of a Fabrique [R001] [R009]', () => {
  it('needs a title and nothing else, in any state', () => {
    const bare = { ...frame, question: '', startsOn: null, endsOn: null };
    for (const state of ['conception', 'running', 'follow-up', 'archived'] as const) {
      expect(decideFrame({ ...bare, state }).ok).toBe(true);
    }
    expect(decideFrame({ ...bare, title: '  ' })).toMatchObject({ refusal: { code: 'title-missing' } });
  });

  it('refuses an end before the start, and lets one day be a Fabrique', () => {
    expect(decideFrame({ ...frame, endsOn: '2018-12-31' })).toMatchObject({
      refusal: { code: 'ends-before-start' },
    });
    expect(decideFrame({ ...frame, endsOn: '2019-01-01' }).ok).toBe(true);
    expect(decideFrame({ ...frame, startsOn: null, endsOn: '1999-01-01' }).ok).toBe(true);
  });
});

describe('reasons to look twice, which block nothing', () => {
  it('finds none in the Fabrique of 2019', () => {
    expect(codes({}, 4, [provider('a', true), provider('b', false)])).toEqual([]);
  });

  it.each([
    [3, ['few-territories']],
    [4, []],
    [8, []],
    [9, ['many-territories']],
  ])('warns on both sides of four to eight territories: %d [R002]', (territories, found) => {
    expect(codes({}, territories)).toEqual(found);
    expect(territoriesExpected).toEqual({ min: 4, max: 8 });
  });

  it('gives the numbers its sentence needs', () => {
    expect(explainCaveats(frame, 3, [])).toEqual([
      { code: 'few-territories', data: { territories: 3, min: 4 } },
    ]);
  });

  it('warns beyond a year, on the day of the anniversary and not before [R003]', () => {
    expect(codes({ endsOn: '2019-12-31' })).toEqual([]);
    expect(codes({ endsOn: '2020-01-01' })).toEqual(['longer-than-a-year']);
    expect(codes({ startsOn: '2019-03-15', endsOn: '2020-03-14' })).toEqual([]);
  });

  it('warns of a start without an end, and not of a Fabrique without dates', () => {
    expect(codes({ endsOn: null })).toEqual(['no-end-date']);
    expect(codes({ startsOn: null, endsOn: null })).toEqual([]);
  });

  it('warns of a group of firms without a lead, not of a firm alone [R005]', () => {
    expect(codes({}, 4, [provider('a', false), provider('b', false)])).toEqual(['no-lead-provider']);
    expect(codes({}, 4, [provider('a', false)])).toEqual([]);
    const funders = ['a', 'b'].map((id) => ({ ...provider(id, false), role: 'funder' as const }));
    expect(codes({}, 4, funders)).toEqual([]);
  });

  it('warns of a Fabrique without a question [R008]', () => {
    expect(codes({ question: ' ' })).toEqual(['no-question']);
  });
});

describe('caveats and refusals, whatever the Fabrique', () => {
  const day = fc.option(
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  const frames = fc.record({
    title: fc.constantFrom('Territoires', ' '),
    question: fc.constantFrom('Comment ?', ''),
    startsOn: day,
    endsOn: day,
  });

  it('never let a caveat block: what is refused is a missing title or dates in the wrong order', () => {
    fc.assert(
      fc.property(frames, (drawn) => {
        const drafted = { ...frame, ...drawn };
        const backwards = drawn.startsOn !== null && drawn.endsOn !== null && drawn.endsOn < drawn.startsOn;
        expect(decideFrame(drafted).ok).toBe(drawn.title.trim() !== '' && !backwards);
      }),
    );
  });

  it('say each thing once, in the same order, and never both too few and too many', () => {
    fc.assert(
      fc.property(frames, fc.nat({ max: 12 }), (drawn, territories) => {
        const found = codes(drawn, territories, [provider('a', false), provider('b', false)]);
        expect(new Set(found).size).toBe(found.length);
        expect(found.includes('few-territories') && found.includes('many-territories')).toBe(false);
        expect(found.includes('few-territories')).toBe(territories < territoriesExpected.min);
        expect(found.includes('no-question')).toBe(drawn.question === '');
        expect(found).toContain('no-lead-provider');
      }),
    );
  });
});
