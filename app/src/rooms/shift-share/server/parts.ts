// What the rooms around give to the diagnosis.
import type { Database } from '../../../platform/server/db/index.js';
import type { Press } from '../../../platform/server/document/index.js';
import type { QuestionDoor } from './question-door.js';
import type { TableShelf } from './table/shelf.js';

/** What the diagnosis stands on. */
export interface DiagnosisParts {
  readonly database: Database;
  /** Where fetched contours are; null when this installation has no folder for them. */
  readonly contoursFolder: string | null;
  /** Where the question of a diagnosis may be asked; absent in a house without seminars. */
  readonly questions?: QuestionDoor;
  readonly press: Press;
}

/** The same with the tables at hand. */
export interface ShelvedParts extends DiagnosisParts {
  readonly shelf: TableShelf;
}
