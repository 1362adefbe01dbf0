// Days worked out by hand or known from elsewhere, told in the words of those who organise them.
import { describe, expect, it } from 'vitest';
import { minutes } from '../kernel/index.js';
import { computeBound, computePlanMinutes, createRotation, explainPlan, type RotationDay } from './index.js';
import { solve } from './testing/days.js';

const hostsOf = (tables: number): readonly number[] => Array.from({ length: tables }, (_, t) => t);

interface WorkedDay {
  readonly titre: string;
  readonly jour: RotationDay;
  readonly parTour: number;
  readonly attendu: {
    readonly duree: number;
    readonly rencontres: number;
    readonly possibles: number;
    readonly moinsDeContacts: number;
    readonly thèmes: readonly [least: number, most: number];
    readonly tousLesThèmes: boolean;
    readonly tables: readonly [smallest: number, largest: number];
  };
}

const days: readonly WorkedDay[] = [
  {
    titre: 'world café de quatre tables et seize personnes : personne ne se retrouve deux fois',
    jour: { people: 16, tables: 4, rounds: 4, hosts: hostsOf(4) },
    parTour: 25,
    attendu: {
      duree: 100,
      rencontres: 96,
      possibles: 96,
      moinsDeContacts: 12,
      thèmes: [4, 4],
      tousLesThèmes: true,
      tables: [4, 4],
    },
  },
  {
    titre: 'world café de cinq tables et vingt-cinq personnes, cinq thèmes',
    jour: { people: 25, tables: 5, rounds: 5, hosts: hostsOf(5) },
    parTour: 30,
    attendu: {
      duree: 150,
      rencontres: 250,
      possibles: 250,
      moinsDeContacts: 20,
      thèmes: [5, 5],
      tousLesThèmes: true,
      tables: [5, 5],
    },
  },
  {
    titre:
      'sept tables, quarante-trois personnes, quatre tours seulement : trois thèmes manqués chacun, et c’est dit',
    jour: { people: 43, tables: 7, rounds: 4, hosts: hostsOf(7) },
    parTour: 20,
    attendu: {
      duree: 80,
      rencontres: 444,
      possibles: 444,
      moinsDeContacts: 20,
      thèmes: [4, 4],
      tousLesThèmes: false,
      tables: [6, 7],
    },
  },
  {
    titre: 'trois tables et neuf personnes : six qui tournent, trois hôtes',
    jour: { people: 9, tables: 3, rounds: 3, hosts: hostsOf(3) },
    parTour: 30,
    attendu: {
      duree: 90,
      rencontres: 27,
      possibles: 27,
      moinsDeContacts: 6,
      thèmes: [3, 3],
      tousLesThèmes: true,
      tables: [3, 3],
    },
  },
  {
    titre: 'huit tables, cinquante-huit personnes, cinq tours',
    jour: { people: 58, tables: 8, rounds: 5, hosts: hostsOf(8) },
    parTour: 25,
    attendu: {
      duree: 125,
      rencontres: 910,
      possibles: 910,
      moinsDeContacts: 30,
      thèmes: [5, 5],
      tousLesThèmes: false,
      tables: [7, 8],
    },
  },
  {
    titre: 'les quinze écolières de Kirkman : cinq rangs de trois, sept jours, toutes les paires une fois',
    jour: { people: 15, tables: 5, rounds: 7 },
    parTour: 10,
    attendu: {
      duree: 70,
      rencontres: 105,
      possibles: 105,
      moinsDeContacts: 14,
      thèmes: [0, 0],
      tousLesThèmes: false,
      tables: [3, 3],
    },
  },
  {
    titre: 'groupes de quatre, huit groupes, neuf tours : le carré entier et une ronde de plus',
    jour: { people: 32, tables: 8, rounds: 9 },
    parTour: 15,
    attendu: {
      duree: 135,
      rencontres: 432,
      possibles: 432,
      moinsDeContacts: 27,
      thèmes: [0, 0],
      tousLesThèmes: false,
      tables: [4, 4],
    },
  },
  {
    titre: 'quatre personnes à deux tables, trois tours : chacun rencontre chacun',
    jour: { people: 4, tables: 2, rounds: 3 },
    parTour: 10,
    attendu: {
      duree: 30,
      rencontres: 6,
      possibles: 6,
      moinsDeContacts: 3,
      thèmes: [0, 0],
      tousLesThèmes: false,
      tables: [2, 2],
    },
  },
  {
    titre: 'une seule table : tout le monde se rencontre au premier tour',
    jour: { people: 7, tables: 1, rounds: 2 },
    parTour: 45,
    attendu: {
      duree: 90,
      rencontres: 21,
      possibles: 21,
      moinsDeContacts: 6,
      thèmes: [0, 0],
      tousLesThèmes: false,
      tables: [7, 7],
    },
  },
];

describe.each(days.map((day) => [day.titre, day] as const))(
  '[R076] [R077] %s',
  (_, { jour, parTour, attendu }) => {
    const instance = { ...createRotation(jour), meetingValue: [1000, 0] };
    const { plan, optimal } = solve(instance, 1_000);
    const told = explainPlan(instance, plan);

    it('dure ce qui est annoncé', () => {
      expect(computePlanMinutes({ rounds: jour.rounds, perRound: minutes(parTour) })).toBe(attendu.duree);
    });

    it('fait se rencontrer autant de gens qu’il est possible, et le prouve', () => {
      expect([told.newMeetings, told.possibleMeetings]).toEqual([attendu.rencontres, attendu.possibles]);
      expect([told.proven, optimal]).toEqual([true, true]);
      expect(told.leastNewContacts).toBe(attendu.moinsDeContacts);
    });

    it('dit les thèmes vus et la taille des tables', () => {
      expect([told.leastThemes, told.mostThemes]).toEqual(attendu.thèmes);
      expect(told.everyTheme).toBe(attendu.tousLesThèmes);
      expect([told.smallestTable, told.largestTable]).toEqual(attendu.tables);
    });
  },
);

/** Free groups of social golfers: groups, size, rounds, and the pairs that a solution without repeat has. */
const golfers = [
  [8, 4, 7, 336],
  [8, 4, 8, 384],
  [8, 4, 9, 432],
  [7, 7, 7, 1029],
  [7, 7, 8, 1176],
  [5, 3, 6, 90],
  [5, 3, 7, 105],
  [6, 4, 7, 252],
  [9, 9, 9, 2916],
  [9, 9, 10, 3240],
  [10, 10, 3, 1350],
  [8, 3, 11, 264],
  [10, 4, 9, 540],
  [10, 3, 14, 420],
  [4, 4, 5, 120],
  [5, 5, 6, 300],
  [3, 3, 4, 36],
] as const;

describe('golfeurs sociaux : groupes libres dont aucune paire ne se retrouve', () => {
  it.each(golfers)('%d groupes de %d, %d tours : %d paires, prouvé', (tables, size, rounds, pairs) => {
    const instance = {
      ...createRotation({ people: tables * size, tables, rounds }),
      meetingValue: [1000, 0],
    };
    const { figures, optimal } = solve(instance, 1_000);
    expect([figures.D, figures.maxMeet, optimal]).toEqual([pairs, 1, true]);
  });
});

/** Bounds of world cafés computed once by hand from the pigeonhole: people, tables, rounds, most pairs. */
const bounds = [
  [16, 4, 4, 96],
  [20, 4, 4, 148],
  [25, 5, 5, 250],
  [31, 5, 4, 306],
  [36, 6, 3, 270],
  [36, 6, 4, 360],
  [36, 6, 6, 540],
  [37, 6, 5, 476],
  [43, 7, 4, 444],
  [48, 8, 6, 720],
  [50, 5, 5, 1005],
  [60, 6, 4, 1008],
  [60, 6, 6, 1500],
  [120, 12, 5, 2700],
  [300, 30, 5, 6750],
] as const;

describe('le maximum qu’aucun plan ne dépasse', () => {
  it.each(bounds)('%d personnes, %d tables, %d tours : %d rencontres', (people, tables, rounds, most) => {
    expect(computeBound(createRotation({ people, tables, rounds, hosts: hostsOf(tables) })).D).toBe(most);
  });

  it('ne baisse jamais quand un tour s’ajoute, ni quand une personne vient', () => {
    for (let tables = 3; tables <= 8; tables += 1) {
      for (let people = 2 * tables; people <= 5 * tables; people += 1) {
        const most = (rounds: number, more: number): number =>
          computeBound(createRotation({ people: people + more, tables, rounds, hosts: hostsOf(tables) })).D;
        for (let rounds = 1; rounds < tables; rounds += 1) {
          expect(most(rounds + 1, 0)).toBeGreaterThanOrEqual(most(rounds, 0));
          expect(most(rounds, 1)).toBeGreaterThanOrEqual(most(rounds, 0));
        }
      }
    }
  });
});
