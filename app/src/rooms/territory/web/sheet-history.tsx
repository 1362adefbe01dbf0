// The rises and falls of a territory, with dates as vague as the source has them.
import { EmptyState, Timeline, type TimelineEvent } from '../../../design/index.js';
import { useCopy } from '../../../platform/web/index.js';
import type { TerritorySheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

type Entry = TerritorySheet['history'][number];

/** « 1975–2012 », « 1856 », or the source's own words (« XVe–XVIe siècles »). */
export function formatPeriod({ from, to, period }: Pick<Entry, 'from' | 'to' | 'period'>): string {
  if (period) return period;
  if (from !== null && to !== null && from !== to) return `${from}\u2013${to}`;
  return String(from ?? to ?? '');
}

/** Oldest first; entries with words only come before dated ones, in the order given. */
export function orderHistory(history: readonly Entry[]): readonly Entry[] {
  const rank = (entry: Entry) => entry.from ?? entry.to ?? Number.NEGATIVE_INFINITY;
  return [...history].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

export function SheetHistory({ history }: { readonly history: TerritorySheet['history'] }) {
  const copy = useCopy({ fr, en });
  if (history.length === 0) {
    return (
      <EmptyState title={copy.noHistory}>
        <p>{copy.noHistoryText}</p>
      </EmptyState>
    );
  }
  const events: readonly TimelineEvent[] = orderHistory(history).map((entry) => ({
    id: entry.id,
    date: formatPeriod(entry),
    isApproximate: entry.approximate && !entry.period,
    title: entry.text,
    text: entry.source,
  }));
  return <Timeline label={copy.history} events={events} />;
}
