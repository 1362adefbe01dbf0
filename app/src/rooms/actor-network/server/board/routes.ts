// Answers who reads the board: organisers, on their space.
import type { Database } from '../../../../platform/server/db/index.js';
import { type Handler, handle } from '../../../../platform/server/http/handler.js';
import { getBoard } from '../../contract/board.js';
import { requireScope } from '../scope.js';
import { readReleased } from './release.js';

/** The route of the board. */
export function createBoardHandler(database: Database): Handler {
  return handle(getBoard, (call) => {
    const scope = requireScope(call.scope);
    return database.within(scope, (tx) => readReleased(tx, scope));
  });
}
