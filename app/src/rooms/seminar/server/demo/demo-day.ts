// The half-day of the demonstration: an open space on challenges and assets, 13:30 to 17:10, and invented guests.
import { minutes } from '@trame/core/kernel';
import type { AgendaStep } from '@trame/core/seminar';
import type { AttendeeWords } from '../../contract.js';

export const DEMO_START = '13:30';

/** Three slots in four rooms; the theme is given before, so the method does not plan it again. */
const OPEN_SPACE = {
  theme: 'Quels défis attendent notre territoire industriel, et sur quels atouts pouvons-nous compter\u202f?',
  rooms: ['Loire', 'Brière', 'Estuaire', 'Océan'].map((name, index) => ({
    id: `room-${index + 1}`,
    name: `Salle ${name}`,
    seats: 12,
  })),
  slots: [1, 2, 3].map((number) => ({ id: `slot-${number}`, minutes: 35 })),
  durations: { theme: 0, marketplace: 15, move: 5, reading: 15, sorting: 20, capacity: 10 },
  preflight: { answerAlreadyKnown: null },
  attribution: 'group',
};

/** The agenda, minute by minute. */
export function createDemoAgenda(): readonly AgendaStep[] {
  const plain = { method: null, methodSettings: null };
  return [
    {
      ...plain,
      id: 'theme',
      title: 'Le thème de l’après-midi',
      minutes: minutes(15),
      kind: 'plenary',
      role: 'Le binôme élu – industriel',
      materials: ['Le thème, affiché en grand'],
    },
    {
      ...plain,
      id: 'benchmark',
      title: 'Dix territoires à regarder, une question de diagnostic',
      minutes: minutes(20),
      kind: 'free',
      role: 'L’animateur',
      materials: ['Les cartes du benchmark, une par table', 'La question de diagnostic'],
    },
    {
      id: 'open-space',
      title: 'Forum ouvert\u202f: nos défis, nos atouts',
      minutes: minutes(175),
      kind: 'method',
      method: 'open-space',
      methodSettings: OPEN_SPACE,
      role: 'L’animateur, et qui propose une question',
      materials: [
        'Bulletins de question',
        'Grille de la place du marché',
        'Formulaires de compte rendu',
        'Feutres',
      ],
    },
    {
      ...plain,
      id: 'booklet',
      title: 'Le livret du jour et la suite',
      minutes: minutes(10),
      kind: 'plenary',
      role: 'Le chef de projet',
      materials: ['Une imprimante A4'],
    },
  ];
}

/** Families and how many chairs each has: nobody's name, roles only. */
const GUESTS: readonly (readonly [family: string, role: string, chairs: number])[] = [
  ['local-authority', 'Élu·e ou agent', 6],
  ['company', 'Chef·fe d’entreprise', 9],
  ['state-service', 'Service de l’État', 2],
  ['school', 'Lycée ou université', 3],
  ['adult-training', 'Organisme de formation', 2],
  ['employment-service', 'Service de l’emploi', 2],
  ['cluster', 'Réseau d’entreprises', 2],
  ['port-authority', 'Grand port', 1],
  ['tourist-office', 'Office de tourisme', 1],
  ['performing-arts', 'Scène nationale', 1],
  ['transport-authority', 'Autorité des transports', 1],
];

/** Thirty invented guests, named by their role and a number. */
export function createDemoGuests(): readonly AttendeeWords[] {
  return GUESTS.flatMap(([family, role, chairs]) =>
    Array.from({ length: chairs }, (_, index) => ({
      displayName: chairs === 1 ? `${role} (exemple)` : `${role} ${index + 1} (exemple)`,
      organisationId: null,
      organisationName: null,
      family,
      presence: 'invited' as const,
      consentToPrint: false,
    })),
  );
}
