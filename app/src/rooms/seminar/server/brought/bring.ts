// Brings something of another room into the agenda of a seminar that is not open yet.
import { accept, type Instant, type Result, refuse } from '@trame/core/kernel';
import type { AgendaStep, Conductor } from '@trame/core/seminar';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { SeminarCard } from '../../contract.js';
import { findSeminar, listHeld, updateAgenda } from '../repo.js';
import { parseAgenda } from '../sheet.js';
import { type Brought, upsertBrought } from './brought.repo.js';

/** What is brought to a seminar, and how its agenda takes it in. */
export interface Gift {
  readonly seminar: string;
  readonly brought: readonly Brought[];
  readonly change: (agenda: readonly AgendaStep[]) => Result<readonly AgendaStep[]>;
}

/** What bringing needs of the house. */
export interface GiftParts {
  readonly conductor: Conductor;
  readonly clock: () => Instant;
}

/** Changes the agenda and writes down where it comes from, or refuses and changes nothing. */
export async function bringToSeminar(
  parts: GiftParts,
  held: { readonly tx: Tx; readonly scope: TenantScope },
  gift: Gift,
): Promise<Result<null>> {
  const { tx, scope } = held;
  const seminar = await findSeminar(tx, scope, { id: gift.seminar, forUpdate: true });
  if (seminar === null) return refuse('seminar-unknown');
  if (seminar.status === 'open' || seminar.status === 'closed') return refuse('seminar-already-open');
  const changed = gift.change(seminar.agenda);
  if (!changed.ok) return changed;
  if (changed.value !== seminar.agenda) {
    const agenda = parseAgenda(seminar.title, [...changed.value], parts.conductor);
    if (!agenda.ok) return agenda;
    await updateAgenda(tx, scope, { id: seminar.id, agenda: agenda.value });
  }
  const at = new Date(parts.clock());
  for (const brought of gift.brought) await upsertBrought(tx, scope, { seminar: seminar.id, at, brought });
  return accept(null);
}

/** A seminar of the space with its agenda. */
export interface SeminarAgenda {
  readonly seminar: Pick<SeminarCard, 'id' | 'kind' | 'number' | 'title' | 'date'>;
  /** Its agenda may still change. */
  readonly isOpen: boolean;
  readonly agenda: readonly AgendaStep[];
}

/** The seminars held in the scope's own space, in the order of the calendar. */
export async function listAgendas(tx: Tx, scope: TenantScope): Promise<readonly SeminarAgenda[]> {
  return (await listHeld(tx, scope)).map(({ id, kind, number, title, date, agenda, status }) => ({
    seminar: { id, kind, number, title, date },
    isOpen: status === 'planned' || status === 'ready',
    agenda,
  }));
}
