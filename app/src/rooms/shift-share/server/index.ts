// The door of shift-share's server half: employment tables, the diagnosis read from them, the command.
import type { ServerRoom } from '../../../platform/server/http/handler.js';
import { shiftShareRefusals } from '../refusals.fr.js';
import { createContoursHandlers } from './contours/routes.js';
import { createDiagnosisHandlers } from './diagnosis-routes.js';
import { createEmploymentHandlers } from './employment-routes.js';
import type { DiagnosisParts } from './parts.js';
import { createQuestionHandlers } from './question-routes.js';
import { openTableShelf } from './table/shelf.js';

export { createShiftShareCommand } from './command/shift-share-command.js';
export { type DemoEmploymentSource, loadDemoEmployment, loadDemoZone } from './demo.js';
export { createDataCommand } from './fetch/data-command.js';
export type { QuestionDoor, QuestionGift, QuestionPlace, SentQuestion } from './question-door.js';

/** Every refusal is a matter of what was sent, but for what is not there, what has changed, and a press that is busy. */
const statuses = {
  ...Object.fromEntries(
    Object.keys(shiftShareRefusals).map((code) => [code, code.endsWith('-not-found') ? 404 : 422]),
  ),
  'seminar-unknown': 404,
  'seminar-already-open': 409,
  'document-queue-full': 503,
  'document-too-slow': 503,
};

/** The server half of shift-share. */
export function createShiftShareRoom(parts: DiagnosisParts): ServerRoom {
  const shelf = openTableShelf();
  return {
    name: 'shift-share',
    handlers: [
      ...createEmploymentHandlers(parts.database),
      ...createDiagnosisHandlers({ ...parts, shelf }),
      ...createContoursHandlers(parts.database, parts.contoursFolder),
      ...createQuestionHandlers({ ...parts, shelf }),
    ],
    statuses,
    refusals: shiftShareRefusals,
  };
}
