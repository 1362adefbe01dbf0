// Every sheet that a seminar can print, those of its methods included.
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { SeminarParts } from '../context.js';
import type { Content } from '../print/content.js';
import { createPlacements } from './placements.js';
import { listEverySheet, type NamedSheet } from './sheets.js';

function listMethodSheets({ papers }: SeminarParts, { seminar, live }: Content): readonly NamedSheet[] {
  return seminar.agenda.flatMap((step) => {
    const paper = papers.find(({ method }) => method === step.method);
    const sheets =
      paper?.formatSheets(step.methodSettings, live?.state.activities[step.id]?.state ?? null) ?? [];
    return sheets.map((sheet) => ({ place: step.id, activity: step.title, sheet }));
  });
}

/** The sheets of the hall and of the methods; `tables` is null when nobody said how many there are. */
export async function listSheets(
  parts: SeminarParts,
  scope: TenantScope,
  about: { readonly content: Content; readonly tables: number | null },
): Promise<readonly NamedSheet[]> {
  const { content, tables } = about;
  const names = await parts.readNames(scope);
  const hall = {
    seminar: content.seminar,
    attendees: content.attendees,
    territory: names.space,
    publicUrl: parts.publicUrl(),
    placesOf: createPlacements({
      seminar: content.seminar,
      state: content.live?.state ?? null,
      methods: parts.conductor.methods,
    }),
  };
  return listEverySheet(hall, listMethodSheets(parts, content), tables);
}
