// A tiny invented Fabrique, as the server's contracts would give it: two territories, one programme, three organisations.
import { emptyDetails } from '@trame/core/action-programme';
import type { RouteResult } from '../src/platform/contract.js';
import { actionDetails } from '../src/rooms/action-programme/contract/details.js';
import type { ActionSheet, ProgrammeReply } from '../src/rooms/action-programme/contract.js';
import type { listOrganisations, OrganisationSheet } from '../src/rooms/actor-network/contract.js';
import type { FabriqueSheet, getHome } from '../src/rooms/fabrique/contract.js';
import type { compareTerritories, TerritorySheet } from '../src/rooms/territory/contract.js';

const uuid = (tail: string): string => `00000000-0000-4000-8000-${tail.padStart(12, '0')}`;

export const ids = {
  fabrique: uuid('1'),
  estuary: uuid('a1'),
  hills: uuid('a2'),
  yard: uuid('b1'),
  school: uuid('b2'),
  firms: uuid('b3'),
  axis: uuid('c1'),
  campus: uuid('d1'),
  brand: uuid('d2'),
  orphan: uuid('d3'),
  seminar: uuid('e1'),
};

const insee = (value: number, unit: string) => ({
  value,
  unit,
  source: 'INSEE',
  year: 2017,
  basis: null,
  caveats: [],
});

export const spaces = {
  spaces: [
    {
      id: ids.fabrique,
      kind: 'fabrique' as const,
      slug: 'rivages',
      name: 'Ateliers et rivages',
      fabrique: { id: ids.fabrique, name: 'Ateliers et rivages' },
      roles: ['facilitator' as const],
    },
    {
      id: ids.estuary,
      kind: 'territory' as const,
      slug: 'estuaire',
      name: 'L’Estuaire',
      fabrique: { id: ids.fabrique, name: 'Ateliers et rivages' },
      roles: ['facilitator' as const],
    },
  ],
};

export const session = {
  account: { id: uuid('f1'), displayName: 'Marc V.' },
  grants: [{ space: ids.fabrique, fabrique: null, role: 'facilitator' as const }],
};

const delivery: FabriqueSheet['delivery'] = [
  { kind: 'local-seminars', done: 5, planned: 2, expected: 16 },
  { kind: 'inter-site-seminars', done: 1, planned: 0, expected: 3 },
  { kind: 'benchmark-sheets', done: 0, planned: 0, expected: 10 },
];

export const home: RouteResult<typeof getHome> = {
  space: { id: ids.fabrique, kind: 'fabrique', name: 'Ateliers et rivages' },
  fabrique: { id: ids.fabrique, name: 'Ateliers et rivages', question: 'Comment tenir ensemble ?' },
  today: '2027-03-09',
  now: [
    {
      id: ids.seminar,
      territoryId: ids.estuary,
      territoryName: 'L’Estuaire',
      number: 2,
      phase: 'scan',
      title: 'Forum ouvert',
      date: '2027-03-09',
      place: 'La Halle',
      state: 'ready',
    },
  ],
  thisWeek: [],
  ready: [],
  waiting: [
    {
      kind: 'pilots-to-be-named',
      territoryId: ids.estuary,
      territoryName: 'L’Estuaire',
      actions: [{ id: ids.orphan, title: 'Ouvrir un tiers-lieu' }],
    },
    {
      kind: 'profile-gaps',
      territoryId: ids.hills,
      territoryName: 'Les Hauts',
      gaps: ['history', 'networks'],
    },
    { kind: 'lead-pair-incomplete', territoryId: ids.hills, territoryName: 'Les Hauts', seats: ['elected'] },
    { kind: 'seminars-without-date', territoryId: null, territoryName: null, count: 2 },
    { kind: 'benchmark-empty', count: 10, total: 10 },
  ],
  delivery,
};

type Phase = FabriqueSheet['phases'][number];

const createPhase = (id: Phase['id'], position: number): Phase => ({
  id,
  position,
  name: id,
  objective: `But de ${id}.`,
  nature: '',
  questions: [{ id: `${id}-q1`, text: `Question de ${id} ?` }],
  inputs: [],
  outputs: [],
  methods: [],
  seminarNumber: position,
});

const missing = (number: number) => ({
  number,
  id: null,
  state: 'missing' as const,
  date: null,
  place: null,
});

export const fabrique: FabriqueSheet = {
  id: ids.fabrique,
  slug: 'rivages',
  title: 'Ateliers et rivages',
  question: 'Comment tenir ensemble ?',
  aim: null,
  horizon: null,
  perimeter: null,
  state: 'running',
  designedFrom: null,
  startsOn: '2027-01-04',
  endsOn: '2027-12-17',
  nationalProgramme: 'Territoires d’industrie',
  transitions: [],
  organisations: [{ role: 'provider', organisationId: ids.school, name: 'Le Lycée', lead: true, note: null }],
  territories: [
    {
      id: ids.estuary,
      slug: 'estuaire',
      name: 'L’Estuaire',
      volunteeredOn: null,
      signatoryRole: null,
      actions: 3,
      declaredActions: 2,
      seminars: [
        { number: 1, id: uuid('e0'), state: 'closed', date: '2027-02-02', place: 'Le Port' },
        { number: 2, id: ids.seminar, state: 'ready', date: '2027-03-09', place: 'La Halle' },
        missing(3),
        missing(4),
      ],
    },
    {
      id: ids.hills,
      slug: 'hauts',
      name: 'Les Hauts',
      volunteeredOn: null,
      signatoryRole: null,
      actions: null,
      declaredActions: null,
      seminars: [missing(1), missing(2), missing(3), missing(4)],
    },
  ],
  interSite: [missing(1), missing(2), missing(3)],
  phases: [createPhase('motive', 1), createPhase('scan', 2), createPhase('focus', 3), createPhase('act', 4)],
  delivery,
  caveats: [{ code: 'few-territories', data: { count: 2 } }],
  sourceDiscrepancies: [{ id: 'D1', topic: 'Nombre de projets', text: 'Deux, puis trois.' }],
  source: { title: 'Carnet de rivage', publisher: 'Éditions du Quai', programme: null },
  version: 1,
};

export const territory: TerritorySheet = {
  id: ids.estuary,
  slug: 'estuaire',
  name: 'L’Estuaire',
  longName: 'Communauté de l’Estuaire',
  epciType: 'communauté d’agglomération',
  mainTowns: ['Portneuf'],
  organisationId: null,
  industrialTerritory: { name: 'Rives et quais', interregional: true },
  perimeters: [
    {
      id: 'p1',
      kind: 'industrial-territory',
      name: 'Rives et quais',
      epcis: [],
      reference: true,
      note: null,
    },
  ],
  perimeterReason: null,
  sectors: ['construction navale', 'logistique'],
  employers: [
    {
      organisationId: ids.yard,
      name: 'Le Chantier',
      sector: 'construction navale',
      headcount: insee(3000, 'emplois'),
      subcontractors: insee(400, 'emplois'),
    },
    { organisationId: null, name: 'Le Port', sector: null, headcount: null, subcontractors: null },
  ],
  networks: [{ organisationId: null, name: 'Quai Ouest', members: insee(240, 'membres') }],
  specificities: [{ id: 's1', kind: 'energy', text: 'Premières hydroliennes.', organisationId: null }],
  history: [
    {
      id: 'h2',
      text: 'Le chantier rouvre.',
      from: 1998,
      to: null,
      approximate: true,
      period: null,
      source: null,
    },
    {
      id: 'h1',
      text: 'On lance la première coque.',
      from: 1861,
      to: 1864,
      approximate: false,
      period: null,
      source: null,
    },
  ],
  attachmentThemes: ['la brume du matin'],
  situationsTested: [{ id: 't1', text: 'Le plus gros client part.' }],
  voices: [{ role: 'élue', idea: 'On tient par les liens.' }],
  mobilisation: null,
  context: 'Port en eau profonde.',
  figures: [
    { key: 'population', ...insee(124487, 'habitants'), previous: [insee(120000, 'habitants')] },
    { key: 'industrial-job-share-epci', ...insee(27.8, '%'), previous: [] },
  ],
  leadPair: {
    elected: {
      seat: 'elected',
      current: {
        role: 'vice-présidente',
        organisationId: null,
        since: '2027-01-04',
        until: null,
        reason: null,
        confidence: 'implied',
      },
      past: [],
    },
    industrial: { seat: 'industrial', current: null, past: [] },
    note: null,
  },
  gaps: [{ gap: 'employer-headcount', count: 1 }],
  version: 4,
};

const cell = (territoryId: string, figure: number | null) => ({
  territoryId,
  figure: figure === null ? null : insee(figure, '%'),
  entries: null,
});

export const comparison: RouteResult<typeof compareTerritories> = {
  territories: [
    { id: ids.hills, slug: 'hauts', name: 'Les Hauts' },
    { id: ids.estuary, slug: 'estuaire', name: 'L’Estuaire' },
  ],
  rows: [
    {
      row: 'industrial-job-share-ti',
      kind: 'figure',
      cells: [cell(ids.hills, null), cell(ids.estuary, 24.2)],
      missing: 1,
    },
    {
      row: 'industrial-companies',
      kind: 'figure',
      cells: [cell(ids.hills, null), cell(ids.estuary, null)],
      missing: 2,
    },
    {
      row: 'sectors',
      kind: 'entries',
      cells: [
        { territoryId: ids.hills, figure: null, entries: ['métallurgie'] },
        { territoryId: ids.estuary, figure: null, entries: ['construction navale', 'logistique'] },
      ],
      missing: 0,
    },
  ],
};

const line = (
  id: string,
  name: string,
  familyId: string,
): RouteResult<typeof listOrganisations>['organisations'][number] => ({
  id,
  slug: name,
  name,
  familyId,
  familyConfidence: 'high',
  scope: 'local',
  generic: false,
  aliases: [],
  territoryIds: [ids.estuary],
  pilotedActions: 1,
});

export const directory: RouteResult<typeof listOrganisations> = {
  families: [
    { id: 'entreprise', label: 'Entreprise', count: 2 },
    { id: 'formation', label: 'Enseignement et formation', count: 1 },
  ],
  organisations: [
    line(ids.yard, 'Le Chantier', 'entreprise'),
    { ...line(ids.firms, 'Entreprises (non nommées)', 'entreprise'), generic: true },
    { ...line(ids.school, 'Le Lycée', 'formation'), familyConfidence: 'low', pilotedActions: 0 },
  ],
  total: 3,
};

export const organisation: OrganisationSheet = {
  ...line(ids.yard, 'Le Chantier', 'entreprise'),
  aliases: ['Chantiers de Portneuf'],
  familyLabel: 'Entreprise',
  level: null,
  subtype: null,
  note: null,
  parent: null,
  branches: [],
  territories: [{ id: ids.estuary, name: 'L’Estuaire' }],
  memberOf: [{ id: uuid('b9'), name: 'Quai Ouest', note: null }],
  members: [],
  mentions: [{ source: 'annexe-1', reference: 'EST-01', quality: null }],
  pilots: [
    {
      actionId: ids.campus,
      title: 'Créer un campus',
      territoryId: ids.estuary,
      territoryName: 'L’Estuaire',
      lead: false,
      coPilots: [{ id: ids.school, name: 'Le Lycée' }],
    },
  ],
  version: 1,
};

const action: ActionSheet = {
  id: ids.campus,
  code: 'EST-01',
  title: 'Créer un campus',
  groupId: ids.axis,
  position: 0,
  stage: 'idea',
  pilots: [
    {
      kind: 'organisation',
      label: 'Le Chantier',
      organisationId: ids.yard,
      organisationName: 'Le Chantier',
      familyId: 'entreprise',
      familyLabel: 'Entreprise',
      lead: false,
    },
  ],
  pilotState: 'named',
  objectives: [],
  description: null,
  components: [],
  links: [],
  starred: false,
  themeIds: [],
  ownThemeIds: [],
  confidence: 'high',
  flags: [],
  provenance: { kind: 'publication', reference: null, quoted: [], sources: [] },
  exemplarId: null,
  restricted: false,
  details: actionDetails.parse(emptyDetails),
  completeness: { stage: 'idea', known: [], missing: [] },
  version: 1,
};

const anonymous = { organisationName: null, familyId: null, familyLabel: null, lead: false };

export const programme: ProgrammeReply = {
  territoryId: ids.estuary,
  territoryName: 'L’Estuaire',
  words: { group: 'axe', lead: 'pilote', action: 'action' },
  declared: { actions: 2, groups: 1 },
  counted: { actions: 3, groups: 1, starred: 1, pilotsToBeNamed: 1, genericPilots: 1, uncertain: 1 },
  discrepancy: {
    declared: 2,
    counted: 3,
    explanation: 'Le titre annonce 2 actions, le tableau en porte 3.',
    corroboration: ['Le Quotidien du port, 2027'],
  },
  starMeaning: 'Projet commun avec le pacte des Rives.',
  themeWords: {},
  groups: [{ id: ids.axis, code: 'A1', label: 'Capital humain', themeId: null, position: 0, counted: 3 }],
  actions: [
    action,
    {
      ...action,
      id: ids.brand,
      code: 'EST-02',
      title: 'Porter une marque commune',
      starred: true,
      pilots: [{ kind: 'generic', label: 'Entreprises', organisationId: null, ...anonymous }],
      pilotState: 'generic',
    },
    {
      ...action,
      id: ids.orphan,
      code: 'EST-03',
      title: 'Ouvrir un tiers-lieu',
      pilots: [{ kind: 'to-be-named', label: 'À préciser', organisationId: null, ...anonymous }],
      pilotState: 'to-be-named',
      confidence: 'medium',
      flags: [{ flag: 'pilote-colle', note: 'Deux libellés sont collés dans la source.' }],
      provenance: { kind: 'publication', reference: null, quoted: ['À préciser'], sources: [] },
    },
  ],
  themes: [],
  balance: [],
  source: { title: 'Carnet de rivage', publisher: 'Éditions du Quai', section: 'annexe' },
};
