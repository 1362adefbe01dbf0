// An action with every field of its sheet written, and an empty one, for tests.
import { type Action, type ActionDetails, emptyDetails, type Pilot } from '../index.js';

/** An action that is no more than a name. */
export const bareAction: Action = {
  id: 'a',
  code: null,
  title: 'École de production industrielle',
  groupId: null,
  stage: 'idea',
  pilots: [],
  objectives: [],
  description: null,
  components: [],
  links: [],
  themeIds: [],
  confidence: 'high',
  flags: [],
  provenance: { kind: 'typed', reference: null, quoted: [], sources: [] },
  restricted: false,
  details: emptyDetails,
};

/** An organisation as a pilot. */
export const organisation = (organisationId: string, lead = false): Pilot => ({
  kind: 'organisation',
  organisationId,
  printed: null,
  lead,
});

/** A bare action with some of it written. */
export function createAction(
  more: Partial<Omit<Action, 'details'>> & { readonly details?: Partial<ActionDetails> } = {},
): Action {
  return { ...bareAction, ...more, details: { ...emptyDetails, ...more.details } };
}

/** Every field written. */
export const fullDetails: ActionDetails = {
  problem: 'Les ateliers ne trouvent pas de soudeurs.',
  solution: 'Une école où l’on produit pour apprendre.',
  partnersValue: 'Aux entreprises : des bras. Au lycée : des débouchés.',
  territoryValue: 'Les jeunes restent.',
  whoCares: 'Les familles, les chefs d’atelier.',
  choice: {
    outcome: 'chosen',
    reason: 'Portée par deux voisins.',
    voice: null,
    on: '2020-01-20',
    vote: null,
  },
  workingGroup: {
    name: 'Formation',
    members: [{ organisationId: 'lycee', label: 'Lycée du Four' }],
    nextMeeting: '2020-02-10',
  },
  firstStep: { what: 'Visiter l’école d’Aizenay', who: 'Lycée du Four', due: '2020-03-01' },
  contact: { label: 'la directrice du campus', mail: 'campus@example.org', phone: '02 00 00 00 00' },
  partners: [
    {
      id: 'p1',
      organisationId: 'region',
      label: 'Région',
      brings: 'des machines',
      gains: 'des apprentis placés',
    },
    { id: 'p2', organisationId: null, label: 'Club des ateliers', brings: 'des heures', gains: null },
  ],
  milestones: [
    {
      id: 'm1',
      title: 'Local trouvé',
      who: null,
      startsOn: '2020-02-01',
      due: '2020-04-01',
      doneOn: '2020-03-20',
    },
    { id: 'm2', title: 'Première rentrée', who: 'Lycée', startsOn: null, due: '2020-09-01', doneOn: null },
  ],
  startsOn: '2020-02-01',
  endsOn: '2021-07-01',
  cost: { euros: 400_000, precision: 'order-of-magnitude', note: null },
  financing: [
    {
      id: 'f1',
      source: 'Région',
      kind: 'region',
      organisationId: 'region',
      euros: 120_000,
      state: 'obtained',
      year: 2020,
    },
    {
      id: 'f2',
      source: 'Mécénat',
      kind: 'patronage',
      organisationId: null,
      euros: 50_000,
      state: 'asked',
      year: null,
    },
    {
      id: 'f3',
      source: 'Europe',
      kind: 'europe',
      organisationId: null,
      euros: null,
      state: 'sought',
      year: null,
    },
  ],
  legalForm: 'association',
  indicators: [
    {
      id: 'i1',
      label: 'Apprentis embauchés',
      unit: 'personnes',
      baseline: { value: 4, on: '2019-12-31', source: 'lycée' },
      target: { value: 24, due: '2021-12-31' },
      readings: [{ value: 9, on: '2020-12-31', source: 'lycée' }],
    },
  ],
  commitments: [
    {
      id: 'c1',
      person: 'Anne Exemple',
      role: 'proviseure',
      organisationId: 'lycee',
      organisation: null,
      on: '2020-02-03',
      wording: 'ouvrir douze places',
      withdrawnOn: null,
    },
  ],
  dependsOn: [],
  progress: {
    phase: 'study',
    status: 'in-progress',
    news: { text: 'Le local est loué.', on: '2020-03-20', by: 'Lycée du Four' },
    help: {
      text: 'Un tour à commande numérique',
      to: 'Région',
      organisationId: 'region',
      since: '2020-03-20',
    },
  },
  awaited: [
    {
      id: 'w1',
      from: 'État',
      organisationId: null,
      what: 'l’agrément',
      blockingText: 'décret du 3 mai',
      since: '2020-02-20',
      settledOn: null,
    },
  ],
  pilotHistory: [],
  ending: null,
};

/** The action with everything on its sheet. */
export const fullAction: Action = createAction({
  id: 'full',
  code: 'T-01',
  groupId: 'axe-1',
  stage: 'follow-up',
  pilots: [organisation('lycee', true), { kind: 'person', label: 'la directrice du campus', lead: false }],
  objectives: ['former vingt jeunes'],
  links: [{ name: 'Pacte', note: null }],
  provenance: {
    kind: 'activity',
    reference: 'Séminaire local 3, pitchs',
    quoted: [],
    sources: [{ seminar: 's3', activity: 'pitch', item: 'p-1' }],
  },
  details: fullDetails,
});
