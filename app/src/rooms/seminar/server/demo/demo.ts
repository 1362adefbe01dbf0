// The demonstration's seminars: sixteen local and three inter-site, with what the publication documents and no more.
import { getDefaultPhase, SEMINARS_PER_KIND } from '@trame/core/seminar';
import { z } from 'zod';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { AttendeeWords } from '../../contract.js';
import { insertAttendees, listAttendees } from '../attendance/attendee.repo.js';
import { findSeminar, insertSeminar } from '../repo.js';
import { createDemoAgenda, createDemoGuests, DEMO_START } from './demo-day.js';

/** Where the demonstration comes from: the published files, and one identifier per thing for good. */
export interface DemoSeminarSource {
  readonly files: Readonly<Record<string, unknown>>;
  readonly idOf: (kind: string, name: string) => string;
}

const published = z.object({
  territories: z.array(
    z.object({
      id: z.string(),
      seminars: z.object({
        localPlanned: z.number(),
        documented: z.array(
          z.object({
            number: z.number(),
            methodId: z.string(),
            place: z.string().nullable(),
            output: z.string().optional(),
            evidence: z.string(),
          }),
        ),
      }),
    }),
  ),
});

type Documented = z.output<typeof published>['territories'][number]['seminars']['documented'][number];

const METHOD_NAMES: Readonly<Record<string, string>> = {
  emblemes: 'l’exercice des emblèmes',
  'forum-ouvert': 'le forum ouvert',
};

const UNDOCUMENTED = 'La publication ne donne ni sa date, ni son lieu, ni son déroulé.';

function formatNote(documented: Documented | undefined): string {
  if (documented === undefined) return UNDOCUMENTED;
  const method = METHOD_NAMES[documented.methodId] ?? documented.methodId;
  const output = documented.output === undefined ? '' : `, qui a produit le ${documented.output}`;
  const place = documented.place === null ? ' ni son lieu' : '';
  return `La publication y montre ${method}${output} (${documented.evidence}). Elle ne donne ni sa date${place}\u202f; le déroulé est une proposition de Trame.`;
}

/** The seminar that the demonstration can open: number 2 of Saint-Nazaire, held in an open space (R066). */
function isReadyOne(slug: string, number: number): boolean {
  return slug === 'carene' && number === 2;
}

async function insertLocal(
  tx: Tx,
  scope: TenantScope,
  local: {
    readonly id: string;
    readonly slug: string;
    readonly number: number;
    readonly known: Documented | undefined;
  },
): Promise<void> {
  const { id, slug, number, known } = local;
  const ready = isReadyOne(slug, number);
  await insertSeminar(tx, scope, {
    id,
    number,
    phase: getDefaultPhase('local', number),
    title: ready ? 'Nos défis, nos atouts' : `Séminaire local ${number}`,
    date: null,
    startsAt: ready ? DEMO_START : null,
    place: { name: known?.place ?? null, host: null, capacity: ready ? 60 : null, access: null },
    note: known === undefined ? UNDOCUMENTED : formatNote(known),
    agenda: ready ? createDemoAgenda() : [],
  });
  if (ready) await insertGuests(tx, scope, { seminar: id, guests: createDemoGuests() });
}

async function insertGuests(
  tx: Tx,
  scope: TenantScope,
  list: { readonly seminar: string; readonly guests: readonly AttendeeWords[] },
): Promise<void> {
  if ((await findSeminar(tx, scope, { id: list.seminar })) === null) return;
  if ((await listAttendees(tx, scope, list.seminar)).length > 0) return;
  await insertAttendees(tx, scope, { seminar: list.seminar, people: list.guests });
}

/**
 * Writes the seminars held in the scope's own space: with a `slug`, the four local ones of that territory; without,
 * the three inter-site ones of the Fabrique. Those that exist stay as they are.
 */
export async function loadDemoSeminars(
  tx: Tx,
  scope: TenantScope,
  given: DemoSeminarSource & { readonly slug: string | null },
): Promise<void> {
  const { slug, idOf } = given;
  if (slug === null) {
    for (let number = 1; number <= SEMINARS_PER_KIND.intersite; number += 1) {
      await insertSeminar(tx, scope, {
        id: idOf('seminar', `intersite-${number}`),
        number,
        phase: null,
        title: `Séminaire inter-sites ${number}`,
        date: null,
        startsAt: null,
        place: { name: null, host: null, capacity: null, access: null },
        note: UNDOCUMENTED,
        agenda: [],
      });
    }
    return;
  }
  const territory = published
    .parse(given.files['territories.json'])
    .territories.find(({ id }) => id === slug);
  if (territory === undefined) throw new Error(`seminar/loadDemoSeminars: no published sheet for ${slug}`);
  for (let number = 1; number <= territory.seminars.localPlanned; number += 1) {
    const known = territory.seminars.documented.find((one) => one.number === number);
    await insertLocal(tx, scope, { id: idOf('seminar', `${slug}-${number}`), slug, number, known });
  }
}
