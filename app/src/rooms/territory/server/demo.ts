// Loads a territory of the demonstration from the published profiles, source and year on every figure.
import {
  computeEmptyPair,
  type DatedFigure,
  type FigureKey,
  type LeadPair,
  type LeadSeat,
  type Perimeter,
  type ProfileBlocks,
  type SpecificityKind,
} from '@trame/core/territory';
import { z } from 'zod';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { quoteTitle } from '../../../platform/server/sentence.js';
import { insertFigure, insertTerritory } from './repo.js';

const seat = z.object({
  role: z.string().nullable(),
  confidence: z.enum(['explicit', 'implied', 'unknown']),
});

const publishedTerritory = z.object({
  id: z.string(),
  name: z.string(),
  orgId: z.string(),
  longName: z.string().optional(),
  epciType: z.string(),
  mainTowns: z.array(z.string()),
  territoireIndustrie: z.object({ name: z.string(), interregional: z.boolean() }),
  perimeterChoice: z.object({ scale: z.enum(['territoire-industrie', 'bassin-de-vie']), text: z.string() }),
  figures: z.looseObject({ year: z.int(), provider: z.string() }),
  sectors: z.array(z.string()),
  employers: z.array(
    z.object({
      orgId: z.string(),
      employees: z.number().nullable(),
      subcontractors: z.number().optional(),
      sector: z.string().optional(),
    }),
  ),
  networks: z.array(z.string()),
  networkFacts: z.array(z.object({ orgId: z.string(), members: z.number() })).optional(),
  specificities: z.array(
    z.object({ id: z.string(), kind: z.string(), text: z.string(), orgId: z.string().optional() }),
  ),
  binome: z.object({ elected: seat, industrial: seat, note: z.string() }),
  attachmentThemes: z.array(z.string()),
  rupturesTested: z.array(z.object({ id: z.string(), text: z.string() })),
  mobilisation: z.object({ note: z.string().nullable() }),
  voices: z.array(z.object({ role: z.string(), idea: z.string() })),
  context: z.string(),
});

const timelineFile = z.object({
  exemplars: z.array(
    z.object({
      id: z.string(),
      territoryId: z.string(),
      title: z.string(),
      timeline: z.array(
        z.object({
          year: z.int().nullable(),
          period: z.string().optional(),
          text: z.string(),
          approximate: z.boolean().optional(),
        }),
      ),
    }),
  ),
});

const organisationNames = z.object({
  organisations: z.array(z.object({ id: z.string(), name: z.string() })),
});
const discrepancies = z.object({
  sourceDiscrepancies: z.array(z.object({ id: z.string(), text: z.string() })),
});

type PublishedTerritory = z.output<typeof publishedTerritory>;

/** The published files, and the ids the demonstration gives to what they name. */
export interface DemoTerritorySource {
  readonly files: Readonly<Record<string, unknown>>;
  readonly idOf: (kind: string, slug: string) => string;
}

const BOX = 'encadré «\u00a0Caractéristiques des quatre territoires\u00a0»';
const PUBLICATION = 'ANCT, Territoires industriels\u202f: comment renforcer le capital social\u202f?';

const FIGURES: readonly (readonly [field: string, key: FigureKey, unit: string, basis: string])[] = [
  ['population', 'population', 'habitants', 'nombre d’habitants de l’intercommunalité'],
  [
    'industrialJobShareEpciPct',
    'industrial-job-share-epci',
    '%',
    'part de l’emploi industriel, intercommunalité',
  ],
  [
    'industrialJobShareTiPct',
    'industrial-job-share-ti',
    '%',
    'part de l’emploi industriel, Territoire d’industrie',
  ],
  ['industrialCompanies', 'industrial-companies', 'entreprises', 'entreprises industrielles'],
  ['industrialEmployees', 'industrial-employees', 'salariés', 'salariés des entreprises industrielles'],
];

const KINDS: Readonly<Record<string, SpecificityKind>> = {
  'savoir-faire': 'know-how',
  plateforme: 'platform',
  incubateur: 'incubator',
  culture: 'culture',
  port: 'port',
  energie: 'energy',
  patrimoine: 'heritage',
  transition: 'transition',
  'tiers-lieu': 'third-place',
};

/** Territories whose two shares are the same in print: the doubt travels with the figure. */
const DOUBTFUL_SHARE = ['decazeville-communaute', 'dieppe-maritime'];

function createFigure(
  found: PublishedTerritory,
  value: number,
  words: readonly [unit: string, basis: string],
) {
  const [unit, basis] = words;
  const { year, provider } = found.figures;
  const source = `${provider}, repris dans ${PUBLICATION}, ${BOX}`;
  return { value, unit, source, year, basis, caveats: [] } satisfies DatedFigure;
}

function listFigures(found: PublishedTerritory, files: DemoTerritorySource['files']) {
  const doubts = discrepancies.parse(files['context.json']).sourceDiscrepancies;
  const doubt = doubts.find((known) => known.id === 'D4')?.text;
  return FIGURES.flatMap(([field, key, unit, basis]) => {
    const value = found.figures[field];
    if (typeof value !== 'number') return [];
    const isDoubtful = key === 'industrial-job-share-ti' && DOUBTFUL_SHARE.includes(found.id);
    const caveats = isDoubtful && doubt !== undefined ? [doubt] : [];
    return [{ key, figure: { ...createFigure(found, value, [unit, basis]), caveats } }];
  });
}

function listPerimeters(found: PublishedTerritory): readonly Perimeter[] {
  const unlisted = 'La publication ne donne pas la liste des intercommunalités.';
  const { scale } = found.perimeterChoice;
  const isLivingArea = scale === 'bassin-de-vie';
  const own: Perimeter = {
    id: 'epci',
    kind: 'epci',
    name: found.longName ?? found.name,
    epcis: [found.name],
    reference: false,
    note: null,
  };
  const industrial: Perimeter = {
    id: 'territoire-industrie',
    kind: 'industrial-territory',
    name: `Territoire d’industrie ${found.territoireIndustrie.name}`,
    epcis: [],
    reference: !isLivingArea,
    note: unlisted,
  };
  const living: Perimeter = {
    id: 'bassin-de-vie',
    kind: 'living-area',
    name: `Bassin de vie de ${found.mainTowns.join(' et ')}`,
    epcis: [],
    reference: true,
    note: unlisted,
  };
  return isLivingArea ? [own, industrial, living] : [own, industrial];
}

function listHistory(
  found: PublishedTerritory,
  files: DemoTerritorySource['files'],
): ProfileBlocks['history'] {
  const { exemplars } = timelineFile.parse(files['action-exemplars.json']);
  return exemplars
    .filter((exemplar) => exemplar.territoryId === found.id)
    .flatMap((exemplar) =>
      exemplar.timeline.map((fact, index) => ({
        id: `${exemplar.id}-${index + 1}`,
        text: fact.text,
        from: fact.year,
        to: null,
        approximate: fact.approximate === true,
        period: fact.period ?? null,
        source: `${PUBLICATION}, exemple ${quoteTitle(exemplar.title)}`,
      })),
    );
}

function createBlocks(found: PublishedTerritory, source: DemoTerritorySource): ProfileBlocks {
  const { organisations } = organisationNames.parse(source.files['organisations.json']);
  const name = (slug: string): string => organisations.find((known) => known.id === slug)?.name ?? slug;
  const organisationId = (slug: string): string => source.idOf('organisation', slug);
  const headcount = (value: number | null | undefined, basis: string): DatedFigure | null =>
    value === null || value === undefined ? null : createFigure(found, value, ['personnes', basis]);
  return {
    name: found.name,
    longName: found.longName ?? null,
    epciType: found.epciType,
    mainTowns: found.mainTowns,
    industrialTerritory: found.territoireIndustrie,
    perimeters: listPerimeters(found),
    perimeterReason: found.perimeterChoice.text,
    sectors: found.sectors,
    employers: found.employers.map((employer) => ({
      organisationId: organisationId(employer.orgId),
      name: name(employer.orgId),
      sector: employer.sector ?? null,
      headcount: headcount(employer.employees, 'salariés'),
      subcontractors: headcount(employer.subcontractors, 'sous-traitants'),
    })),
    networks: found.networks.map((slug) => {
      const members = found.networkFacts?.find((fact) => fact.orgId === slug)?.members;
      return {
        organisationId: organisationId(slug),
        name: name(slug),
        members: headcount(members, 'entreprises membres'),
      };
    }),
    specificities: found.specificities.map(({ id, kind, text, orgId }) => ({
      id,
      kind: KINDS[kind] ?? 'other',
      text,
      organisationId: orgId === undefined ? null : organisationId(orgId),
    })),
    history: listHistory(found, source.files),
    attachmentThemes: found.attachmentThemes,
    situationsTested: found.rupturesTested,
    voices: found.voices,
    mobilisation: found.mobilisation.note,
    context: found.context,
  };
}

function createPair({ binome }: PublishedTerritory): LeadPair {
  const fill = (name: LeadSeat['seat'], said: z.output<typeof seat>): LeadSeat => {
    const empty = computeEmptyPair()[name];
    if (said.role === null) return empty;
    const unknown = { organisationId: null, since: null, until: null, reason: null };
    return { ...empty, current: { role: said.role, confidence: said.confidence, ...unknown } };
  };
  return {
    elected: fill('elected', binome.elected),
    industrial: fill('industrial', binome.industrial),
    note: binome.note,
  };
}

/** Slugs of the territories of the demonstration, in the publication's order. */
export function listDemoTerritories(files: DemoTerritorySource['files']): readonly string[] {
  return readTerritories(files).map((found) => found.id);
}

function readTerritories(files: DemoTerritorySource['files']): readonly PublishedTerritory[] {
  return z.object({ territories: z.array(publishedTerritory) }).parse(files['territories.json']).territories;
}

/** Writes the sheet of the scope's own territory as published; a sheet that exists stays as it is. */
export async function loadDemoTerritory(
  tx: Tx,
  scope: TenantScope,
  given: DemoTerritorySource & { readonly slug: string },
): Promise<void> {
  const territories = readTerritories(given.files);
  const position = territories.findIndex((found) => found.id === given.slug);
  const found = territories[position];
  if (found === undefined)
    throw new Error(`territory/loadDemoTerritory: no published sheet for ${given.slug}`);
  const isNew = await insertTerritory(tx, scope, {
    slug: found.id,
    position,
    organisationId: given.idOf('organisation', found.orgId),
    blocks: createBlocks(found, given),
    leadPair: createPair(found),
  });
  if (!isNew) return;
  for (const recorded of listFigures(found, given.files)) await insertFigure(tx, scope, recorded);
}
