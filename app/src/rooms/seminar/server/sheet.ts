// One seminar's sheet: described for its organisers, and saved without ever overwriting somebody else's words.
import { accept, type Refusal, type Result, refuse } from '@trame/core/kernel';
import { type AgendaStep, type Conductor, computeTotal } from '@trame/core/seminar';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import type { SeminarEdit, SeminarSheet } from '../contract.js';
import { countAttendees } from './attendance/attendee.repo.js';
import type { SeminarParts } from './context.js';
import { addToTime } from './print/sentence.js';
import { findSeminar, isIntersite, type StoredSeminar, updateSeminar } from './repo.js';

const MISSING = refuse('not-found');

/** Describes a stored seminar to its organisers. */
export async function describeSeminar(
  tx: Tx,
  scope: TenantScope,
  about: { readonly seminar: StoredSeminar; readonly conductor: Conductor },
): Promise<SeminarSheet> {
  const { seminar, conductor } = about;
  const { agenda } = seminar;
  return {
    ...seminar,
    endsAt:
      seminar.startsAt === null || agenda.length === 0
        ? null
        : addToTime(seminar.startsAt, computeTotal(agenda)),
    attendance: await countAttendees(tx, scope, seminar.id),
    methods: conductor.methods.map(({ id }) => id),
  };
}

/** Finds a seminar and describes it. */
export async function readSheet(
  tx: Tx,
  scope: TenantScope,
  about: { readonly id: string; readonly conductor: Conductor },
): Promise<Result<SeminarSheet>> {
  const seminar = await findSeminar(tx, scope, about);
  if (seminar !== null)
    return accept(await describeSeminar(tx, scope, { seminar, conductor: about.conductor }));
  // An inter-site seminar is on every territory's calendar: saying where it opens gives nothing away.
  return (await isIntersite(tx, scope, about.id)) ? refuse('not-here') : MISSING;
}

/** Reads an agenda with the conductor and its methods; the refusal names the step to correct. */
export function parseAgenda(
  title: string,
  agenda: SeminarEdit['agenda'],
  conductor: Conductor,
): Result<readonly AgendaStep[]> {
  if (agenda.length === 0) return accept([]);
  const whole = conductor.parseSettings({ title, agenda });
  if (whole.ok) return accept(whole.value.agenda);
  const faulty = agenda.find((step) => !conductor.parseSettings({ title, agenda: [step] }).ok);
  const repeated = agenda.find((step, index) => agenda.findIndex(({ id }) => id === step.id) < index);
  return refuse('agenda-refused', { step: (faulty ?? repeated ?? agenda[0])?.title ?? '' });
}

/** The order of an object's keys says nothing: PostgreSQL does not keep it. */
function formatCanonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function refuseEdit(
  seminar: StoredSeminar,
  edit: { readonly words: SeminarEdit; readonly agenda: readonly AgendaStep[] },
  conductor: Conductor,
): Refusal | null {
  const { words, agenda } = edit;
  if (seminar.version !== words.version) {
    return { code: 'edited-meanwhile', data: { current: seminar.version, yours: words.version } };
  }
  if (seminar.status === 'open' || seminar.status === 'closed') {
    const same = formatCanonical(agenda) === formatCanonical(seminar.agenda);
    return same ? null : { code: 'agenda-frozen' };
  }
  // A retired method stays readable in seminars that were held; a new one cannot be planned with it.
  const unknown = agenda.find(
    ({ method }) => method !== null && !conductor.methods.some(({ id }) => id === method),
  );
  return unknown === undefined ? null : { code: 'agenda-refused', data: { step: unknown.title } };
}

/** Saves a sheet, unless somebody did since it was read. */
export async function saveSheet(
  parts: Pick<SeminarParts, 'database' | 'conductor'>,
  scope: TenantScope,
  edit: { readonly id: string; readonly words: SeminarEdit },
): Promise<Result<SeminarSheet>> {
  const { conductor } = parts;
  const { id, words } = edit;
  return parts.database.within(scope, async (tx) => {
    const seminar = await findSeminar(tx, scope, { id, forUpdate: true });
    if (seminar === null) return MISSING;
    const agenda = parseAgenda(words.title, words.agenda, conductor);
    if (!agenda.ok) return agenda;
    const refusal = refuseEdit(seminar, { words, agenda: agenda.value }, conductor);
    if (refusal !== null) return { ok: false, refusal };
    await updateSeminar(tx, scope, { id, words, agenda: agenda.value });
    return readSheet(tx, scope, { id, conductor });
  });
}
