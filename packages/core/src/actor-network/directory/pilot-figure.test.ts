// The figures of the four programmes of 2019, one by one, against those computed apart; and figures of nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import expected from '../examples/pilot-network-2019.expected.json' with { type: 'json' };
import example from '../examples/pilot-network-2019.json' with { type: 'json' };
import { computePilotNetwork, describePilotNetwork, type PilotFigureKey } from '../index.js';

const families = new Map(Object.entries(example.familles));

const published: readonly (readonly [PilotFigureKey, keyof (typeof expected.programmes)['PROG-ARD']])[] = [
  ['actions', 'projects'],
  ['organisations', 'organisations'],
  ['families', 'categories'],
  ['roles', 'edges'],
  ['actions-without-pilot', 'projectsWithoutPilot'],
  ['actions-with-one-pilot', 'projectsWithOnePilot'],
  ['actions-with-several-pilots', 'projectsWithSeveralPilots'],
  ['most-pilots', 'maxPilots'],
  ['ties', 'coPilotTies'],
  ['density', 'coPilotDensity'],
  ['mixed-ties', 'crossCategoryTies'],
  ['alone', 'isolatedOrganisations'],
  ['components', 'components'],
  ['largest-component', 'largestComponent'],
  ['concentration', 'herfindahlOfPilotRoles'],
];

describe.each(Object.entries(example.programmes))('the figures of %s', (name, actions) => {
  const oracle = Object.entries(expected.programmes).find(([id]) => id === name)?.[1];
  const figures = describePilotNetwork(computePilotNetwork(actions), families);
  const readValue = (key: PilotFigureKey) => figures.find((one) => one.key === key)?.value;

  it.each(published)('%s is what was computed apart [R110] [R124]', (key, field) => {
    expect(readValue(key)).toBeCloseTo(Number(oracle?.[field]), 4);
  });

  it('says how many roles the busiest pilot holds [R110]', () => {
    expect(readValue('busiest-roles')).toBe(oracle?.topPilot.projects);
  });

  it('gives each figure the things it is counted on [R112]', () => {
    const basisOf = (key: PilotFigureKey) => figures.find((one) => one.key === key)?.basis;
    expect(basisOf('ties')).toBe(((oracle?.organisations ?? 0) * ((oracle?.organisations ?? 0) - 1)) / 2);
    expect(basisOf('mixed-ties')).toBe(oracle?.coPilotTies);
    expect(basisOf('concentration')).toBe(oracle?.edges);
    expect(basisOf('actions-without-pilot')).toBe(oracle?.projects);
    expect(basisOf('alone')).toBe(oracle?.organisations);
  });
});

describe('figures of little', () => {
  it('has no density and no concentration on nothing, and no number that is not one', () => {
    const figures = describePilotNetwork(computePilotNetwork([]), new Map());
    const nulls = figures.filter(({ value }) => value === null).map(({ key }) => key);
    expect(nulls).toEqual(['density', 'concentration']);
    expect(figures.every(({ value }) => value === null || value === 0)).toBe(true);
  });

  it('counts an organisation without family in none, and its ties as crossing', () => {
    const network = computePilotNetwork([{ actionId: 'x', pilotIds: ['a', 'b'] }]);
    const figures = describePilotNetwork(network, new Map([['a', 'school']]));
    expect(figures.find(({ key }) => key === 'families')?.value).toBe(1);
    expect(figures.find(({ key }) => key === 'mixed-ties')?.value).toBe(1);
  });

  it('never has a part above its whole', () => {
    const pilots = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(pilots, { maxLength: 8 }), (programme) => {
        const actions = programme.map((pilotIds, at) => ({ actionId: String(at), pilotIds }));
        for (const { value, unit, basis } of describePilotNetwork(computePilotNetwork(actions), new Map())) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(unit === 'count' ? Math.max(basis, 5) : 1);
        }
      }),
      { numRuns: 60, seed: 29 },
    );
  });
});
