// Composes the sheet of a Fabrique: frame, territories with their seminars, phases, delivery board, caveats.
import { computeDeliveryBoard, computeSeries, explainCaveats, isFilled } from '@trame/core/fabrique';
import type { SeminarCard } from '../../seminar/contract.js';
import type { FabriqueReading } from './reading.js';

/** The delivery board, counted from the calendar and the benchmark as they are. */
export function composeDelivery(reading: FabriqueReading) {
  return computeDeliveryBoard(reading.frame.specification, {
    territories: reading.members.length,
    seminars: reading.calendar.map(({ territoryId, number, status }) => ({
      territoryId,
      number,
      state: status,
    })),
    sheetsFilled: reading.benchmark.map(isFilled),
  });
}

function composeSeries(seminars: readonly SeminarCard[], expected: number) {
  return computeSeries(seminars, expected).map(({ number, seminar }) => ({
    number,
    id: seminar?.id ?? null,
    state: seminar?.status ?? ('missing' as const),
    date: seminar?.date ?? null,
    place: seminar?.place.name ?? null,
  }));
}

function composeTerritories({ members, territories, calendar, shared, programmes, frame }: FabriqueReading) {
  return members.flatMap((member) => {
    const sheet = territories.find(({ id }) => id === member.territoryId);
    if (sheet === undefined) return [];
    const announced = programmes.find(({ territoryId }) => territoryId === sheet.id);
    const own = calendar.filter(({ territoryId }) => territoryId === sheet.id);
    const actions = shared.filter(({ territoryId }) => territoryId === sheet.id).length;
    return [
      {
        id: sheet.id,
        slug: sheet.slug,
        name: sheet.name,
        volunteeredOn: member.volunteeredOn,
        signatoryRole: member.signatoryRole,
        actions: announced === undefined && actions === 0 ? null : actions,
        declaredActions: announced?.declaredActions ?? null,
        seminars: composeSeries(own, frame.specification.localSeminars),
      },
    ];
  });
}

/** The whole sheet. */
export function composeSheet(reading: FabriqueReading) {
  const { frame, organisations, organisationNames, members, phases, calendar } = reading;
  const { spaceId, specification, ...kept } = frame;
  const interSite = calendar.filter(({ territoryId }) => territoryId === null);
  return {
    ...kept,
    id: spaceId,
    organisations: organisations.map((organisation) => ({
      ...organisation,
      name: organisationNames.get(organisation.organisationId)?.name ?? '',
    })),
    territories: composeTerritories(reading),
    interSite: composeSeries(interSite, specification.interSiteSeminars),
    phases: phases.map((phase, position) => ({ ...phase, position })),
    delivery: composeDelivery(reading),
    caveats: explainCaveats(frame, members.length, organisations),
  };
}
