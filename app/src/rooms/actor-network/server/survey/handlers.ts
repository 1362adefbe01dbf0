// The routes of surveys: those who conduct them, those who answer, those who choose what is shown of them.
import type { Database } from '../../../../platform/server/db/index.js';
import type { Handler } from '../../../../platform/server/http/handler.js';
import { releaseWave } from '../board/release.js';
import { listSpaceNames } from '../spaces/repo.js';
import { createOwnHandlers } from './own-routes.js';
import { createShownHandlers } from './shown-routes.js';
import { createWaveHandlers } from './wave-routes.js';

/** Every route of a survey. */
export function createSurveyHandlers(database: Database): readonly Handler[] {
  return [
    ...createWaveHandlers({ database, listSpaces: listSpaceNames, release: releaseWave }),
    ...createOwnHandlers(database),
    ...createShownHandlers(database),
  ];
}
