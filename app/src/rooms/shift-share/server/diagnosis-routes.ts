// Answers the routes of the diagnosis: decomposition, trajectories, places side by side.
import type { Press } from '../../../platform/server/document/index.js';
import { type Call, type Handler, handle } from '../../../platform/server/http/handler.js';
import { askAssociation, comparePlaces, diagnose, getTrajectories, printDiagnosis } from '../contract.js';
import { composeAssociation, readProxy } from './association.js';
import { hasContours, openContours } from './contours/open.js';
import { composeDiagnosis } from './diagnosis.js';
import { readUpload } from './employment-routes.js';
import { openTable } from './import/table-file.js';
import type { ShelvedParts } from './parts.js';
import { printPaper } from './print/index.js';
import { listZones } from './repo.js';
import { type Stand, withTable } from './table/open.js';
import { composeSideBySide, composeTrajectories } from './trajectories.js';

/** Diagnoses the place asked, for the screen or for paper. */
function readDiagnosis(stand: Stand, call: Call<typeof diagnose> | Call<typeof printDiagnosis>) {
  return withTable(stand, { scope: call.scope, asked: call.query }, async (open) => {
    const { dataset, table, from, to } = open;
    const zones = await listZones(open.tx, open.scope);
    return composeDiagnosis({ dataset, table, zones }, { ...call.query, from, to });
  });
}

/** The decomposition, for the screen and for paper; paper is set once the database is left. */
function createDecompositionHandlers(stand: Stand, press: Press): readonly Handler[] {
  return [
    handle(diagnose, (call) => readDiagnosis(stand, call)),
    handle(printDiagnosis, async (call) => {
      const shown = await readDiagnosis(stand, call);
      return 'effects' in shown ? printPaper(press, shown, call.now) : shown;
    }),
  ];
}

/** The routes of the diagnosis. */
export function createDiagnosisHandlers({
  database,
  contoursFolder,
  press,
  shelf,
}: Omit<ShelvedParts, 'questions'>): readonly Handler[] {
  const stand = { database, shelf };
  return [
    ...createDecompositionHandlers(stand, press),
    handle(getTrajectories, (call) =>
      withTable(stand, { scope: call.scope, asked: call.query }, async (open) => {
        const { dataset, table, from, to } = open;
        const { kind } = dataset.source.geography;
        const isDrawn = await hasContours({ ...open, folder: contoursFolder }, kind);
        const contours = isDrawn ? kind : null;
        return composeTrajectories({ dataset, table, contours }, { ...call.query, from, to });
      }),
    ),
    handle(comparePlaces, (call) =>
      withTable(stand, { scope: call.scope, asked: call.query }, ({ dataset, table, from, to }) => {
        const territories = call.query.territories.split(',').filter((code) => code !== '');
        return composeSideBySide({ dataset, table }, { territories, from, to, sector: call.query.sector });
      }),
    ),
    handle(askAssociation, (call) =>
      readUpload(call.upload, async (source) => {
        const opened = await openTable(source, { sheet: null, isPart: false });
        return withTable(stand, { scope: call.scope, asked: call.query }, async (open) => {
          const { dataset, table, from, to } = open;
          const { kind } = dataset.source.geography;
          const contours = await openContours({ ...open, folder: contoursFolder }, kind);
          if (!contours.ok) return contours;
          const { name, sector } = call.query;
          const proxy = await readProxy(opened, name, kind);
          return composeAssociation(
            { dataset, table, proxy, contours: contours.value, name },
            { from, to, sector },
          );
        });
      }),
    ),
  ];
}
