// Who pilots what: the four programmes of 2019 against figures computed apart, known shapes, laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import expected from '../examples/pilot-network-2019.expected.json' with { type: 'json' };
import example from '../examples/pilot-network-2019.json' with { type: 'json' };
import { computeMixedTies, computePilotedBy, computePilotNetwork, type PilotedAction } from '../index.js';

const families = new Map(Object.entries(example.familles));
const action = (actionId: string, ...pilotIds: readonly string[]): PilotedAction => ({ actionId, pilotIds });

describe.each(Object.entries(example.programmes))('%s, as printed in annex 1', (name, actions) => {
  const figures = Object.entries(expected.programmes).find(([id]) => id === name)?.[1];
  if (figures === undefined) throw new Error(`no expected figures for ${name}`);
  const network = computePilotNetwork(actions);

  it('counts rows, pilots and roles [R119] [R120]', () => {
    expect(network).toMatchObject({
      actions: figures.projects,
      organisations: figures.organisations,
      roles: figures.edges,
      actionsWithoutPilot: figures.projectsWithoutPilot,
      actionsWithOnePilot: figures.projectsWithOnePilot,
      actionsWithSeveralPilots: figures.projectsWithSeveralPilots,
      maxPilots: figures.maxPilots,
    });
  });

  it('finds the ties of those who pilot together, and those who pilot alone', () => {
    expect(network.ties).toHaveLength(figures.coPilotTies);
    expect(network.density).toBeCloseTo(figures.coPilotDensity, 4);
    expect(network.alone).toHaveLength(figures.isolatedOrganisations);
    expect(network.components).toHaveLength(figures.components);
    expect(network.components[0]).toHaveLength(figures.largestComponent);
  });

  it('measures the concentration of pilot roles and names the busiest [R110]', () => {
    expect(network.concentration).toBeCloseTo(figures.herfindahlOfPilotRoles, 4);
    expect(network.busiest).toContain(figures.topPilot.orgId);
    const busiest = computePilotedBy(actions, figures.topPilot.orgId);
    expect(busiest.actionIds).toHaveLength(figures.topPilot.projects);
  });

  it('counts the ties between two families of actors and the families that pilot [R124]', () => {
    expect(computeMixedTies(network.ties, families)).toHaveLength(figures.crossCategoryTies);
    const pilots = new Set(actions.flatMap((one) => one.pilotIds.map((id) => families.get(id))));
    expect(pilots.size).toBe(figures.categories);
  });
});

describe('known shapes', () => {
  it('computes nothing on nothing', () => {
    expect(computePilotNetwork([])).toMatchObject({
      actions: 0,
      organisations: 0,
      density: null,
      concentration: null,
      busiest: [],
      components: [],
    });
  });

  it('reads an action without a pilot as an action, not as an organisation [R121]', () => {
    expect(computePilotNetwork([action('halles')])).toMatchObject({
      actions: 1,
      actionsWithoutPilot: 1,
      organisations: 0,
    });
  });

  it('sees one organisation that pilots everything as wholly concentrated', () => {
    const network = computePilotNetwork([action('a', 'x'), action('b', 'x')]);
    expect(network).toMatchObject({ concentration: 1, density: null, alone: ['x'], busiest: ['x'] });
  });

  it('sees a full circle of co-pilots as dense as can be', () => {
    const network = computePilotNetwork([action('a', 'x', 'y', 'z')]);
    expect(network.density).toBe(1);
    expect(network.components).toEqual([['x', 'y', 'z']]);
  });

  it('links step by step those who never met', () => {
    const network = computePilotNetwork([
      action('a', 'w', 'x'),
      action('b', 'y', 'z'),
      action('c', 'x', 'y'),
    ]);
    expect(network.components).toHaveLength(1);
    expect(network.components[0]).toHaveLength(4);
  });

  it('counts once a pilot named twice, and twice a pair that works together twice', () => {
    const network = computePilotNetwork([action('a', 'x', 'x', 'y'), action('b', 'y', 'x')]);
    expect(network.roles).toBe(4);
    expect(network.ties).toEqual([{ a: 'x', b: 'y', together: 2 }]);
  });

  it('names all of those who are level, in order of appearance', () => {
    expect(computePilotNetwork([action('a', 'y'), action('b', 'x')]).busiest).toEqual(['y', 'x']);
  });

  it('gives a stranger an empty sheet and a pilot the names beside it', () => {
    const actions = [action('a', 'x', 'y'), action('b', 'y'), action('c', 'y', 'z', 'x')];
    expect(computePilotedBy(actions, 'nobody')).toEqual({
      organisationId: 'nobody',
      actionIds: [],
      coPilotIds: [],
    });
    expect(computePilotedBy(actions, 'x')).toEqual({
      organisationId: 'x',
      actionIds: ['a', 'c'],
      coPilotIds: ['y', 'z'],
    });
  });

  it('holds an unknown family for different from every other', () => {
    const ties = computePilotNetwork([action('a', 'x', 'y')]).ties;
    expect(computeMixedTies(ties, new Map())).toHaveLength(1);
    expect(
      computeMixedTies(
        ties,
        new Map([
          ['x', 'company'],
          ['y', 'company'],
        ]),
      ),
    ).toHaveLength(0);
  });
});

describe('laws', () => {
  const programmes = fc.array(
    fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 })
      .map((pilotIds) => ({ pilotIds })),
    { maxLength: 10 },
  );

  it('puts everybody in one group, and the alone in a group of one', () => {
    fc.assert(
      fc.property(programmes, (drawn) => {
        const network = computePilotNetwork(drawn.map((one, index) => ({ actionId: String(index), ...one })));
        const grouped = network.components.flat();
        expect(new Set(grouped).size).toBe(grouped.length);
        expect(grouped).toHaveLength(network.organisations);
        expect(network.components.filter((group) => group.length === 1)).toHaveLength(network.alone.length);
      }),
    );
  });

  it('stays within its bounds and does not care for names', () => {
    fc.assert(
      fc.property(programmes, (drawn) => {
        const actions = drawn.map((one, index) => ({ actionId: String(index), ...one }));
        const renamed = actions.map((one) => ({ ...one, pilotIds: one.pilotIds.map((id) => `z${id}`) }));
        const network = computePilotNetwork(actions);
        const other = computePilotNetwork(renamed);
        expect([other.density, other.concentration]).toEqual([network.density, network.concentration]);
        expect(network.density ?? 0).toBeLessThanOrEqual(1);
        expect(network.concentration ?? 1).toBeGreaterThan(0);
        expect(network.concentration ?? 1).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
