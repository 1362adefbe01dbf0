// The running order as printed: times recomputed from the start, lengths, who holds it, what is on the tables.
import { instant, minutes } from '@trame/core/kernel';
import { computeTimes, computeTotal } from '@trame/core/seminar';
import {
  type Column,
  DataTable,
  EmptyState,
  formatMinutes,
  formatSentence,
} from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { SeminarSheet } from '../../contract.js';
import { formatDayMinutes, readClock } from '../agenda/draft/draft.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './prepare.module.css';

interface Line {
  readonly step: SeminarSheet['agenda'][number];
  readonly at: string | null;
}

function listLines(seminar: SeminarSheet): readonly Line[] {
  const { startsAt } = seminar;
  const agenda = seminar.agenda.map((step) => ({ ...step, minutes: minutes(step.minutes) }));
  if (startsAt === null) return agenda.map((step) => ({ step, at: null }));
  // Counted from midnight, without a time zone: a hall has only one.
  const start = instant((readClock(startsAt) ?? 0) * 60_000);
  return computeTimes(agenda, start).map(({ step, startAt }, index) => ({
    step: agenda[index] ?? step,
    at: formatDayMinutes(startAt / 60_000),
  }));
}

function useColumns(): readonly Column<Line>[] {
  const copy = useCopy({ fr, en });
  return [
    { id: 'time', label: copy.time, render: ({ at }) => at ?? '—', width: '5rem' },
    { id: 'step', label: copy.step, isRowHeader: true, render: ({ step }) => step.title },
    { id: 'duration', label: copy.duration, align: 'end', render: ({ step }) => formatMinutes(step.minutes) },
    {
      id: 'kind',
      label: copy.held,
      render: ({ step }) => step.role ?? <span className={styles.soft}>{copy.kinds[step.kind]}</span>,
    },
    {
      id: 'materials',
      label: copy.materials,
      render: ({ step }) => (
        <ul className={styles.materials}>
          {step.materials.map((material) => (
            <li key={material}>{material}</li>
          ))}
        </ul>
      ),
    },
  ];
}

export function AgendaTable({ seminar }: { readonly seminar: SeminarSheet }) {
  const copy = useCopy({ fr, en });
  const columns = useColumns();
  if (seminar.agenda.length === 0) return <EmptyState title={copy.noAgenda}>{copy.noAgendaText}</EmptyState>;
  const total = computeTotal(seminar.agenda.map((step) => ({ ...step, minutes: minutes(step.minutes) })));
  const spoken =
    seminar.startsAt === null
      ? formatSentence(copy.totalOnly, { total: formatMinutes(total) })
      : formatSentence(copy.total, {
          total: formatMinutes(total),
          end: formatDayMinutes((readClock(seminar.startsAt) ?? 0) + total),
        });
  return (
    <>
      <DataTable
        caption={copy.agendaCaption}
        columns={columns}
        rows={listLines(seminar)}
        getKey={({ step }) => step.id}
      />
      <p>{spoken}</p>
    </>
  );
}
