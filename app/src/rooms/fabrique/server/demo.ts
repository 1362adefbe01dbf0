// Loads the frame and the library of the demonstration: the Fabrique of 2019 as its publication describes it.
import { type FabriqueOrganisation, specification2019 } from '@trame/core/fabrique';
import { z } from 'zod';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { quoteTitle } from '../../../platform/server/sentence.js';
import {
  insertBenchmarkSheets,
  insertSheets,
  type MethodSheet,
  type SheetBodies,
  type StoredExemplar,
} from './library.repo.js';
import { insertFabrique, type NewFabrique } from './repo.js';

/** The published files, and the ids the demonstration gives to what they name. */
export interface DemoFabriqueSource {
  readonly files: Readonly<Record<string, unknown>>;
  readonly idOf: (kind: string, slug: string) => string;
}

const basis = z.enum(['explicit', 'implied']);
const grounded = z.object({ text: z.string(), basis });
const texts = z.array(z.string());

const contextFile = z.object({
  source: z.object({ title: z.string(), publisher: z.string(), programme: z.string() }),
  transitions: z.array(z.object({ id: z.string(), label: z.string() })),
  sourceDiscrepancies: z.array(z.object({ id: z.string(), topic: z.string(), text: z.string() })),
});

const organisationsFile = z.object({
  organisations: z.array(
    z.object({
      id: z.string(),
      mentions: z.array(z.object({ source: z.string(), as: z.string().optional() })),
    }),
  ),
});

const phasesFile = z.object({
  phases: z.array(
    z.object({
      id: z.enum(['motive', 'scan', 'focus', 'act']),
      name: z.string(),
      objective: z.string(),
      nature: z.string(),
      questions: z.array(z.object({ id: z.string(), text: z.string() })),
      inputs: z.array(grounded),
      outputs: z.array(grounded),
      methods: z.array(z.object({ methodId: z.string(), basis })),
      seminar: z.object({ number: z.int() }),
    }),
  ),
});

const methodsFile = z.object({
  methods: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      purpose: z.string(),
      phases: texts,
      phaseBasis: basis,
      lessonId: z.string().nullable(),
      sourceSection: z.string(),
      rules: texts,
      steps: z.array(
        z.object({
          order: z.int(),
          text: z.string(),
          durationMin: z.object({ min: z.number(), max: z.number() }).nullable(),
          basis: z.string(),
          who: z.string().optional(),
          grouping: z.string().optional(),
        }),
      ),
      roles: z.array(z.object({ id: z.string(), text: z.string() })),
      materials: texts.optional(),
      outputs: texts,
      canonicalDifferences: texts.optional(),
      openQuestions: texts.optional(),
    }),
  ),
});

const lessonsFile = z.object({
  lessons: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      thesis: z.string(),
      mechanism: z.string(),
      methodIds: texts,
      exemplarIds: texts,
      reciprocity: z.object({ territoryToIndustry: texts, industryToTerritory: texts }).optional(),
      cooperationSpaces: z.object({ groupings: texts, frames: texts }).optional(),
    }),
  ),
});

const exemplarsFile = z.object({
  exemplars: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      territoryId: z.string(),
      lessonId: z.string(),
      projectIds: texts,
      kind: z.string(),
      summary: z.string(),
      partners: texts,
      timeline: z.array(
        z.object({
          year: z.int().nullable(),
          period: z.string().optional(),
          text: z.string(),
          approximate: z.boolean().optional(),
        }),
      ),
      figures: z.array(
        z.object({
          key: z.string(),
          value: z.number(),
          unit: z.string(),
          approximate: z.boolean().optional(),
        }),
      ),
      components: texts,
      financing: z.union([z.string(), z.record(z.string(), z.string())]).nullable(),
      status2020: z.string(),
    }),
  ),
});

const benchmarkFile = z.object({
  territories: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      place: z.string().nullable(),
      country: z.string(),
      countryCode: z.string(),
    }),
  ),
});

const PUBLICATION = 'ANCT, Territoires industriels\u202f: comment renforcer le capital social\u202f?';

type Part = Omit<FabriqueOrganisation, 'organisationId'>;

/** What each quality printed in the framing pages means here. */
const PARTS: Readonly<Record<string, readonly Part[]>> = {
  'pilote et financeur': [
    { role: 'national-lead', lead: true, note: 'CGET au lancement, devenu ANCT' },
    { role: 'funder', lead: false, note: null },
  ],
  'mandataire du groupement': [{ role: 'provider', lead: true, note: 'mandataire du groupement' }],
  cotraitant: [{ role: 'provider', lead: false, note: 'cotraitant' }],
  'partenaire de conception': [{ role: 'partner', lead: false, note: 'partenaire de conception' }],
};

function listParts({ files, idOf }: DemoFabriqueSource): readonly FabriqueOrganisation[] {
  const { organisations } = organisationsFile.parse(files['organisations.json']);
  return organisations.flatMap(({ id, mentions }) =>
    mentions
      .filter(({ source }) => source === 'cadre')
      .flatMap((mention) => PARTS[mention.as ?? ''] ?? [])
      .map((part) => ({ ...part, organisationId: idOf('organisation', id) })),
  );
}

function createFrame({ files }: DemoFabriqueSource): NewFabrique['frame'] {
  const { source, transitions, sourceDiscrepancies } = contextFile.parse(files['context.json']);
  return {
    slug: 'territoires-industriels-2019',
    title: 'Territoires industriels',
    question:
      'Comment faire dialoguer la fonction économique, le capital social et l’héritage matériel d’un territoire industriel\u202f?',
    aim: 'Accompagner chaque territoire, et tous ensemble, jusqu’à un programme d’actions porté par ses acteurs\u202f; en tirer des enseignements nationaux.',
    horizon: null,
    perimeter:
      'Quatre intercommunalités volontaires\u202f: trois y associent les autres intercommunalités de leur Territoire d’industrie, la quatrième a choisi son bassin de vie.',
    state: 'running',
    designedFrom: '2018-01-01',
    startsOn: '2019-01-01',
    endsOn: '2019-12-31',
    nationalProgramme: 'Territoires d’industrie',
    specification: specification2019,
    transitions: transitions.map(({ id, label }) => ({ id, label })),
    sourceDiscrepancies,
    source,
  };
}

function listPhases(files: DemoFabriqueSource['files']): readonly SheetBodies['phase'][] {
  return phasesFile
    .parse(files['phases.json'])
    .phases.map(({ seminar, ...phase }) => ({ ...phase, seminarNumber: seminar.number }));
}

function listMethodSheets(files: DemoFabriqueSource['files']): readonly MethodSheet[] {
  return methodsFile.parse(files['methods.json']).methods.map((method) => {
    const { canonicalDifferences = [], openQuestions = [], materials = [], ...kept } = method;
    const steps = kept.steps.map((step) => ({
      ...step,
      who: step.who ?? null,
      grouping: step.grouping ?? null,
    }));
    return { ...kept, steps, materials, differences: canonicalDifferences, openQuestions };
  });
}

function listLessonSheets(files: DemoFabriqueSource['files']): readonly SheetBodies['lesson'][] {
  return lessonsFile.parse(files['lessons.json']).lessons.map((lesson) => ({
    ...lesson,
    reciprocity: lesson.reciprocity ?? null,
    cooperationSpaces: lesson.cooperationSpaces ?? null,
  }));
}

function listFinancing(financing: string | Record<string, string> | null): StoredExemplar['financing'] {
  if (financing === null) return [];
  if (typeof financing === 'string') return [{ part: null, text: financing }];
  return Object.entries(financing).map(([part, text]) => ({ part, text }));
}

function listExemplarSheets({ files, idOf }: DemoFabriqueSource): readonly StoredExemplar[] {
  return exemplarsFile.parse(files['action-exemplars.json']).exemplars.map((exemplar) => {
    const { id, title, lessonId, kind, summary, components } = exemplar;
    const source = `${PUBLICATION}, exemple ${quoteTitle(title)}`;
    return {
      ...{ id, title, lessonId, kind, summary, components },
      territoryId: idOf('territory', exemplar.territoryId),
      actionCodes: exemplar.projectIds,
      partnerIds: exemplar.partners.map((slug) => idOf('organisation', slug)),
      timeline: exemplar.timeline.map(({ year, text, period = null, approximate = false }) => ({
        ...{ year, text, period, approximate },
      })),
      figures: exemplar.figures.map(({ approximate = false, ...figure }) => ({
        ...figure,
        approximate,
        source,
      })),
      financing: listFinancing(exemplar.financing),
      status: exemplar.status2020,
    };
  });
}

/** Writes the frame and the library of the scope's Fabrique; one that exists stays as it is. */
export async function loadDemoFabrique(
  tx: Tx,
  scope: TenantScope,
  given: DemoFabriqueSource & { readonly territories: readonly string[] },
): Promise<void> {
  const { files, idOf, territories } = given;
  const isNew = await insertFabrique(tx, scope, {
    frame: createFrame(given),
    organisations: listParts(given),
    territories,
  });
  if (!isNew) return;
  await insertSheets(tx, scope, { kind: 'phase', bodies: listPhases(files) });
  await insertSheets(tx, scope, { kind: 'method', bodies: listMethodSheets(files) });
  await insertSheets(tx, scope, { kind: 'lesson', bodies: listLessonSheets(files) });
  await insertSheets(tx, scope, { kind: 'exemplar', bodies: listExemplarSheets(given) });
  const empty = { whatHappened: null, whatToKeep: null, sources: [] };
  const studied = benchmarkFile.parse(files['benchmark.json']).territories;
  await insertBenchmarkSheets(
    tx,
    scope,
    studied.map(({ id: code, ...place }) => ({ ...place, ...empty, code, id: idOf('benchmark', code) })),
  );
}
