// Sends the question a diagnosis ends on to a seminar; the analysis it comes from is computed again, never taken on trust.
import { accept } from '@trame/core/kernel';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { type Handler, handle } from '../../../platform/server/http/handler.js';
import { type Diagnosis, type DiagnosisQuery, getQuestionPlaces, sendQuestion } from '../contract.js';
import { composeDiagnosis } from './diagnosis.js';
import { requireScope } from './employment-routes.js';
import type { ShelvedParts } from './parts.js';
import { listZones } from './repo.js';
import { withTable } from './table/open.js';

/** The page of the analysis, with every choice written in its address. */
function formatPath(scope: TenantScope, query: DiagnosisQuery, shown: Diagnosis): string {
  const choices = new URLSearchParams({
    tableau: query.dataset,
    lieu: query.territory,
    de: String(shown.from),
    a: String(shown.to),
    ...(query.sector !== undefined && { activite: query.sector }),
    reference: query.reference,
    calcul: query.variant,
    dates: query.course,
    vue: 'reading',
  });
  return `/espaces/${scope.space}/diagnostic?${choices}`;
}

/** The routes of the question. */
export function createQuestionHandlers({
  database,
  questions,
  shelf,
}: Pick<ShelvedParts, 'database' | 'questions' | 'shelf'>): readonly Handler[] {
  if (questions === undefined) return [];
  return [
    handle(getQuestionPlaces, (call) => {
      const scope = requireScope(call.scope);
      return database.within(scope, (tx) => questions.list(tx, scope));
    }),
    handle(sendQuestion, (call) => {
      const { seminar, step, question: text, analysis: query } = call.body;
      return withTable({ database, shelf }, { scope: call.scope, asked: query }, async (open) => {
        const { tx, scope, dataset, table, from, to } = open;
        const zones = await listZones(tx, scope);
        const shown = composeDiagnosis({ dataset, table, zones }, { ...query, from, to });
        if (!shown.ok) return shown;
        const { hash: analysis, territory } = shown.value;
        const origin = `Diagnostic de ${territory.label}, ${from}–${to}`;
        const path = formatPath(scope, query, shown.value);
        const sent = await questions.send(tx, scope, { seminar, step, text, analysis, origin, path });
        return sent.ok ? accept(await questions.list(tx, scope)) : sent;
      });
    }),
  ];
}
