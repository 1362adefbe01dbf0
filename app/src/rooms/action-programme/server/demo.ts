// Loads the programmes of the demonstration: every printed row, its notes, and pilots exactly as printed.
import {
  emptyDetails,
  type FrameworkLink,
  type Pilot,
  type ProgrammeWords,
} from '@trame/core/action-programme';
import { z } from 'zod';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { insertAction, insertProgramme, type NewAction, type NewProgramme } from './repo.js';
import { insertSharedProgramme } from './shared.repo.js';
import { insertThemes } from './theme/theme.repo.js';

const row = z.object({
  id: z.string(),
  title: z.string(),
  pilotes: z.array(z.string()),
  pilotesRaw: z.array(z.string()),
  confidence: z.enum(['high', 'medium', 'low']),
  objectives: z.array(z.string()).optional(),
  starred: z.boolean().optional(),
  exemplarId: z.string().optional(),
  pilotStatus: z.literal('a-preciser').optional(),
  flags: z.array(z.string()),
});

const publishedProgramme = z.object({
  territoryId: z.string(),
  unit: z.string(),
  groupUnit: z.enum(['axe', 'enjeu']).nullable(),
  ownerWord: z.enum(['pilote', 'porteur']),
  declaredGroups: z.int(),
  declaredProjects: z.int(),
  columns: z.array(z.string()).optional(),
  starMeaning: z.string().optional(),
  countDiscrepancy: z.object({ explanation: z.string(), corroboration: z.array(z.string()) }).optional(),
  groups: z.array(
    z.object({
      id: z.string(),
      label: z.string().nullable(),
      themeId: z.string().nullable(),
      projects: z.array(row),
    }),
  ),
});

const programmesFile = z.object({
  source: z.object({ title: z.string(), publisher: z.string() }),
  flagDefinitions: z.record(z.string(), z.string()),
  themes: z.array(z.object({ id: z.string(), label: z.string() })),
  programmes: z.array(publishedProgramme),
});

const genericFile = z.object({
  organisations: z.array(z.object({ id: z.string(), name: z.string(), generic: z.boolean().optional() })),
});

const exemplarsFile = z.object({
  exemplars: z.array(z.object({ id: z.string(), components: z.array(z.string()), status2020: z.string() })),
});

type PublishedRow = z.output<typeof row>;

/** The published files, and the ids the demonstration gives to what they name. */
export interface DemoProgrammeSource {
  readonly files: Readonly<Record<string, unknown>>;
  readonly idOf: (kind: string, slug: string) => string;
}

/** The technocampus is the one action whose three parts are printed as such. */
const PRINTED_PARTS: Readonly<Record<string, string>> = { 'CAR-09': 'EX-TECHNOCAMPUS-FLUX' };

const PACT: FrameworkLink = { name: 'Pacte Ardennes', note: null };

/** What rows are read with, parsed once. */
interface RowReading {
  readonly idOf: DemoProgrammeSource['idOf'];
  readonly organisations: z.output<typeof genericFile>['organisations'];
  readonly exemplars: z.output<typeof exemplarsFile>['exemplars'];
}

function createPilots(found: PublishedRow, { idOf, organisations }: RowReading): readonly Pilot[] {
  if (found.pilotStatus === 'a-preciser') {
    return [{ kind: 'to-be-named', printed: found.pilotesRaw[0] ?? null }];
  }
  // A line that names several organisations was split: only rows with one label per pilot keep the printed words.
  const isAligned = found.pilotes.length === found.pilotesRaw.length;
  return found.pilotes.map((slug, index) => {
    const known = organisations.find((organisation) => organisation.id === slug);
    const printed = (isAligned ? found.pilotesRaw[index] : null) ?? null;
    const organisationId = idOf('organisation', slug);
    return known?.generic === true
      ? { kind: 'generic', label: printed ?? known.name, organisationId, lead: false }
      : { kind: 'organisation', organisationId, printed, lead: false };
  });
}

function listParts(found: PublishedRow, { exemplars }: RowReading): NewAction['components'] {
  const printed = PRINTED_PARTS[found.id];
  const parts = exemplars.find((exemplar) => exemplar.id === printed)?.components ?? [];
  return parts.map((title, index) => ({ id: `${found.id}-${index + 1}`, title }));
}

/** Rows that the publication itself calls a proposal, or still being defined; the others have their sheet (R125). */
const EARLY: readonly string[] = ['proposition', 'en définition'];

function computeStage(found: PublishedRow, { exemplars }: RowReading): NewAction['stage'] {
  const status = exemplars.find((exemplar) => exemplar.id === found.exemplarId)?.status2020;
  return status !== undefined && EARLY.includes(status) ? 'proposal' : 'project-sheet';
}

/** A line in brackets says how far the project is: it is kept as its description, not as an aim. */
function isAboutState(objective: string): boolean {
  return objective.startsWith('(');
}

function createRow(
  found: PublishedRow,
  place: { readonly groupId: string; readonly position: number },
  reading: RowReading,
): NewAction {
  const objectives = found.objectives ?? [];
  return {
    ...place,
    id: reading.idOf('action', found.id),
    code: found.id,
    title: found.title,
    stage: computeStage(found, reading),
    pilots: createPilots(found, reading),
    objectives: objectives.filter((objective) => !isAboutState(objective)),
    description: objectives.find(isAboutState)?.slice(1, -1) ?? null,
    components: listParts(found, reading),
    links: found.starred === true ? [PACT] : [],
    themeIds: [],
    confidence: found.confidence,
    flags: found.flags,
    provenance: {
      kind: 'publication',
      reference: `Annexe 1, ligne ${found.id}`,
      quoted: found.pilotesRaw,
      sources: [],
    },
    details: emptyDetails,
    exemplarId: found.exemplarId ?? null,
    restricted: false,
  };
}

function createFrame(
  found: z.output<typeof publishedProgramme>,
  file: z.output<typeof programmesFile>,
  idOf: DemoProgrammeSource['idOf'],
): NewProgramme {
  const words: ProgrammeWords = { group: found.groupUnit, lead: found.ownerWord, action: found.unit };
  const used = new Set(found.groups.flatMap((group) => group.projects.flatMap((project) => project.flags)));
  return {
    words,
    declared: { actions: found.declaredProjects, groups: found.declaredGroups },
    discrepancyNote: found.countDiscrepancy ?? null,
    starMeaning: found.starMeaning ?? null,
    themeWords: {},
    flagDefinitions: Object.fromEntries(
      Object.entries(file.flagDefinitions).filter(([flag]) => used.has(flag)),
    ),
    source: {
      ...file.source,
      section: 'Annexe 1',
      ...(found.columns !== undefined && { columns: found.columns }),
    },
    groups: found.groups.map(({ id, label, themeId }) => ({
      id: idOf('group', id),
      code: id,
      label,
      themeId,
    })),
  };
}

/** Writes the programme of the scope's territory as published; what exists already stays as it is. */
export async function loadDemoProgramme(
  tx: Tx,
  scope: TenantScope,
  given: DemoProgrammeSource & { readonly slug: string },
): Promise<void> {
  const file = programmesFile.parse(given.files['programmes.json']);
  const found = file.programmes.find((published) => published.territoryId === given.slug);
  if (found === undefined)
    throw new Error(`action-programme/loadDemoProgramme: no programme for ${given.slug}`);
  await insertThemes(tx, scope, file.themes);
  await insertSharedProgramme(tx, scope, found.declaredProjects);
  await insertProgramme(tx, scope, createFrame(found, file, given.idOf));
  const rows = found.groups.flatMap((group) =>
    group.projects.map((project) => ({ project, groupId: given.idOf('group', group.id) })),
  );
  const reading: RowReading = {
    idOf: given.idOf,
    ...genericFile.parse(given.files['organisations.json']),
    ...exemplarsFile.parse(given.files['action-exemplars.json']),
  };
  for (const [position, { project, groupId }] of rows.entries()) {
    await insertAction(tx, scope, createRow(project, { groupId, position }, reading));
  }
}
