// What is refused of a file, one field at a time, next to the nearest thing that is taken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstance, type RotationInstance } from '../index.js';
import { createInstance, drawDay, drawWeights } from '../testing/days.js';

const LEAST = { n: 4, rounds: [{ tables: 2 }] };
const VALUES = { base: 1000, crossBonus: 500, known: 300, sameOrg: 100 };
const SEMINAR = { kind: 'seminar', category: [0, 0, 1, 1], org: [0, 1, 2, 3], known: [], values: VALUES };
const rules = (constraints: object): object => ({ constraints });
const weigh = (more: object): object => ({ weights: { ...SEMINAR, ...more } });
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

function findField(more: object): string | null {
  const read = parseInstance({ ...LEAST, ...more });
  return read.ok ? null : String(read.refusal.data?.field);
}

interface Case {
  readonly what: string;
  readonly taken: object;
  readonly refused: object;
  readonly field: string;
}

/** In French, as the organiser who wrote the file would put it. */
const CASES: readonly Case[] = [
  {
    what: 'mille personnes, pas une de plus',
    taken: { n: 1000 },
    refused: { n: 1001 },
    field: 'n',
  },
  {
    what: 'une personne au moins',
    taken: { n: 1 },
    refused: { n: -1 },
    field: 'n',
  },
  {
    what: 'trente-six tables, un chiffre chacune',
    taken: { rounds: [{ tables: 36 }] },
    refused: { rounds: [{ tables: 2 }, { tables: 36.5 }] },
    field: 'rounds.1.tables',
  },
  {
    what: 'soixante tours',
    taken: { rounds: many(60, { tables: 2 }) },
    refused: { rounds: many(61, { tables: 2 }) },
    field: 'rounds',
  },
  {
    what: 'un tour a un nombre de tables',
    taken: { rounds: [{ tables: 1 }] },
    refused: { rounds: [{}] },
    field: 'rounds.0.tables',
  },
  {
    what: 'une activité se désigne par son rang',
    taken: { activities: [{}, {}], rounds: [{ activity: 1, tables: 2 }] },
    refused: { activities: [{}, {}], rounds: [{ activity: -1, tables: 2 }] },
    field: 'rounds.0.activity',
  },
  {
    what: 'une activité existe dès qu’un tour la nomme',
    taken: { activities: [{}, {}], rounds: [{ activity: 1, tables: 2 }] },
    refused: { activities: [{}], rounds: [{ activity: 1, tables: 2 }] },
    field: 'rounds.0.activity',
  },
  {
    what: 'les hôtes sont des personnes de la liste',
    taken: { activities: [{ hosts: [0, 3] }] },
    refused: { activities: [{ hosts: [0, '3'] }] },
    field: 'activities.0.hosts.1',
  },
  {
    what: 'les thèmes sont distincts, ou non',
    taken: { activities: [{ distinctThemes: false }] },
    refused: { activities: [{ distinctThemes: 'non' }] },
    field: 'activities.0.distinctThemes',
  },
  {
    what: 'la présence s’écrit avec des 1 et des 0',
    taken: { presence: ['0101'] },
    refused: { presence: ['01 1'] },
    field: 'presence.0',
  },
  {
    what: 'une présence par personne',
    taken: { presence: ['1111'] },
    refused: { presence: ['11111'] },
    field: 'presence.0',
  },
  {
    what: 'un écart de taille est un entier positif',
    taken: { maxSpread: 0 },
    refused: { maxSpread: -1 },
    field: 'maxSpread',
  },
  {
    what: 'une paire à séparer compte deux personnes',
    taken: rules({ apart: [[0, 1]] }),
    refused: rules({ apart: [[0, 1, 2]] }),
    field: 'constraints.apart.0',
  },
  {
    what: 'une paire à réunir dit à quels tours',
    taken: rules({ together: [[0, 1, [0]]] }),
    refused: rules({ together: [[0, 1]] }),
    field: 'constraints.together.0',
  },
  {
    what: 'une paire à réunir est faite de deux personnes de la liste',
    taken: rules({ together: [[0, 3, []]] }),
    refused: rules({ together: [[0, 4, []]] }),
    field: 'constraints.together',
  },
  {
    what: 'un tour où réunir est un tour du jour',
    taken: rules({ together: [[0, 1, [0]]] }),
    refused: rules({ together: [[0, 1, [0, 1]]] }),
    field: 'constraints.together',
  },
  {
    what: 'une personne a des tables permises, par son numéro',
    taken: rules({ allowed: { 3: [0, 1] } }),
    refused: rules({ allowed: { trois: [0] } }),
    field: 'constraints.allowed.trois',
  },
  {
    what: 'un quota vise un collège',
    taken: rules({ quota: [{ category: 0 }] }),
    refused: rules({ quota: [{ min: 1 }] }),
    field: 'constraints.quota.0.category',
  },
  {
    what: 'un quota se compte en personnes entières',
    taken: rules({ quota: [{ category: 0, min: 1, max: 2 }] }),
    refused: rules({ quota: [{ category: 0, max: 1.5 }] }),
    field: 'constraints.quota.0.max',
  },
  {
    what: 'un collège par personne',
    taken: weigh({}),
    refused: weigh({ category: [0, 0, 1] }),
    field: 'weights.category',
  },
  {
    what: 'une organisation par personne',
    taken: weigh({ org: [9, 9, 9, 9] }),
    refused: weigh({ org: [0, 1, 2, 3, 4] }),
    field: 'weights.org',
  },
  {
    what: 'ceux qui se connaissent sont de la liste',
    taken: weigh({ known: [[2, 3]] }),
    refused: weigh({ known: [[2, 4]] }),
    field: 'weights.known',
  },
  {
    what: 'une rencontre vaut dix mille au plus',
    taken: weigh({ values: { ...VALUES, base: 10_000 } }),
    refused: weigh({ values: { ...VALUES, base: 10_001 } }),
    field: 'weights.values.base',
  },
  {
    what: 'quatre valeurs, pas trois',
    taken: weigh({ values: VALUES }),
    refused: weigh({ values: { base: 1, crossBonus: 1, known: 1 } }),
    field: 'weights.values.sameOrg',
  },
  {
    what: 'des rencontres se pèsent d’une façon connue',
    taken: { weights: { kind: 'uniform' } },
    refused: { weights: { kind: 'autre' } },
    field: 'weights.kind',
  },
  {
    what: 'une rencontre de plus ne vaut jamais davantage que la précédente',
    taken: { meetingValue: [1000, 1000, 0] },
    refused: { meetingValue: [1000, 0, 1] },
    field: 'meetingValue',
  },
  {
    what: 'la première rencontre a une valeur',
    taken: { meetingValue: [0] },
    refused: { meetingValue: [] },
    field: 'meetingValue',
  },
  {
    what: 'une rencontre passée a eu lieu un nombre entier de fois',
    taken: { history: [[0, 1, 0]] },
    refused: { history: [[0, 1, -1]] },
    field: 'history.0.2',
  },
];

describe('a file one field away from being read', () => {
  it.each(CASES.map((one) => [one.what, one] as const))('%s', (_, { taken, refused, field }) => {
    expect(findField(taken)).toBeNull();
    expect(findField(refused)).toBe(field);
  });

  it('names the first field in the order of the file when several are wrong', () => {
    expect(findField({ n: 0, rounds: [], history: 'x' })).toBe('n');
    expect(findField({ rounds: [], maxSpread: -1 })).toBe('rounds');
  });
});

/** Any day that has a sense: with weights, history, presence and rules. */
const anyInstance = fc
  .record({ seed: fc.nat({ max: 1_000_000 }), more: fc.nat({ max: 15 }) })
  .map(({ seed, more }): RotationInstance => {
    const day = drawDay(seed);
    const everyone = '1'.repeat(day.n);
    return createInstance(day, {
      ...((more & 1) === 0 ? {} : { weights: drawWeights(day.n, seed) }),
      ...((more & 2) === 0 ? {} : { presence: many(day.rounds, everyone) }),
      ...((more & 4) === 0 ? {} : { history: [[0, day.n - 1, seed % 5]] }),
      ...((more & 8) === 0
        ? {}
        : {
            constraints: {
              apart: [[0, 1]],
              together: [[1, 2, [day.rounds - 1]]],
              allowed: { 3: [0, day.tables - 1] },
              quota: [{ category: 0, min: 1 }],
            },
          }),
    });
  });

describe('a file that is read', () => {
  it('says what it said, field for field, and is read again the same', () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const written: unknown = JSON.parse(JSON.stringify(instance));
        const read = parseInstance(written);
        if (!read.ok) throw new Error(`refused for ${String(read.refusal.data?.field)}`);
        expect(JSON.parse(JSON.stringify(read.value))).toEqual(written);
        expect(parseInstance(read.value)).toEqual(read);
      }),
      { numRuns: 80 },
    );
  });

  it('loses its sense with any person beyond the list, wherever they are named', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 999 }), fc.nat({ max: 6 }), (stranger, where) => {
        const places: readonly (readonly [field: string, more: object])[] = [
          ['activities.0.hosts', { activities: [{ hosts: [stranger] }] }],
          ['constraints.apart', rules({ apart: [[stranger, 0]] })],
          ['constraints.together', rules({ together: [[0, stranger, [0]]] })],
          ['constraints.allowed', rules({ allowed: { [stranger]: [0] } })],
          ['history', { history: [[stranger, 1]] }],
          ['history', { history: [[1, stranger, 2]] }],
          ['weights.known', weigh({ known: [[stranger, 0]] })],
        ];
        const [field, named] = places[where] ?? ['', {}];
        expect(findField(named)).toBe(field);
        expect(findField({ ...named, n: 1000, weights: { kind: 'uniform' } })).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
