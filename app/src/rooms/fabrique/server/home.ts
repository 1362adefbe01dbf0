// Composes the first page of a space: what is on today and this week, what is ready, what waits for somebody.
import { groupByUrgency, isFilled } from '@trame/core/fabrique';
import { explainGaps, isSeatKnown } from '@trame/core/territory';
import type { TenantScope } from '../../../platform/server/db/index.js';
import type { SeminarCard } from '../../seminar/contract.js';
import type { StoredTerritory } from '../../territory/server/index.js';
import type { WaitingItem } from '../contract.js';
import type { FabriqueReading } from './reading.js';
import { composeDelivery } from './sheet.js';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** The day it is where the territories are. */
export function formatDay(now: number): string {
  return DAY.format(now);
}

function composeSeminar(card: SeminarCard, territories: readonly StoredTerritory[]) {
  const { id, territoryId, number, phase, title, date, place, status } = card;
  const territoryName = territories.find((sheet) => sheet.id === territoryId)?.name ?? null;
  return { id, territoryId, territoryName, number, phase, title, date, place: place.name, state: status };
}

function listTerritoryWaits(sheet: StoredTerritory, reading: FabriqueReading): readonly WaitingItem[] {
  const subject = { territoryId: sheet.id, territoryName: sheet.name };
  const actions = reading.shared
    .filter(({ territoryId, pilotState }) => territoryId === sheet.id && pilotState === 'to-be-named')
    .map(({ actionId, title }) => ({ id: actionId, title }));
  const seats = (['elected', 'industrial'] as const).filter((seat) => !isSeatKnown(sheet.leadPair[seat]));
  const gaps = explainGaps(sheet).flatMap(({ gap }) => (gap.startsWith('lead-pair') ? [] : [gap]));
  const undated = reading.calendar.filter(
    ({ territoryId, date, status }) => territoryId === sheet.id && date === null && status !== 'closed',
  ).length;
  const waits: readonly (WaitingItem | false)[] = [
    actions.length > 0 && { kind: 'pilots-to-be-named', ...subject, actions },
    seats.length > 0 && { kind: 'lead-pair-incomplete', ...subject, seats },
    gaps.length > 0 && { kind: 'profile-gaps', ...subject, gaps },
    undated > 0 && { kind: 'seminars-without-date', ...subject, count: undated },
  ];
  return waits.filter((item) => item !== false);
}

function listCommonWaits({ benchmark, calendar }: FabriqueReading): readonly WaitingItem[] {
  const empty = benchmark.filter((sheet) => !isFilled(sheet)).length;
  const undated = calendar.filter(
    ({ territoryId, date, status }) => territoryId === null && date === null && status !== 'closed',
  ).length;
  const waits: readonly (WaitingItem | false)[] = [
    undated > 0 && { kind: 'seminars-without-date', territoryId: null, territoryName: null, count: undated },
    empty > 0 && { kind: 'benchmark-empty', count: empty, total: benchmark.length },
  ];
  return waits.filter((item) => item !== false);
}

/** The page: a territory sees what is its own and the inter-site seminars, a Fabrique sees all. */
export function composeHome(reading: FabriqueReading, scope: TenantScope, today: string) {
  const isFabrique = scope.space === scope.fabrique;
  const { frame, territories, calendar } = reading;
  const own = territories.filter((sheet) => isFabrique || sheet.id === scope.space);
  const seen = calendar.filter(
    ({ territoryId }) => isFabrique || territoryId === null || territoryId === scope.space,
  );
  const events = seen.map((card) => composeSeminar(card, territories));
  const week = groupByUrgency(events, today);
  const name = isFabrique ? frame.title : (own[0]?.name ?? '');
  return {
    space: { id: scope.space, kind: isFabrique ? ('fabrique' as const) : ('territory' as const), name },
    fabrique: { id: scope.fabrique, name: frame.title, question: frame.question },
    today,
    ...week,
    waiting: [
      ...own.flatMap((sheet) => listTerritoryWaits(sheet, reading)),
      ...(isFabrique ? listCommonWaits(reading) : []),
    ],
    delivery: composeDelivery(reading),
  };
}
