// The door of exchange: lines of spreadsheets both ways, and the State's schema of projects.
export { type ApplyFrame, applyRow } from './apply.js';
export { type Cell, readDay, readEuros } from './cell.js';
export {
  type CellChange,
  compareTable,
  formatField,
  type RowChange,
  type TableDifference,
} from './compare.js';
export type { Grid, Merge } from './grid.js';
export { layRows } from './lay.js';
export type { Notice, NoticeCode } from './notice.js';
export { type ReadFrame, type ReadRow, type ReadTable, readTable } from './read.js';
export {
  composeRow,
  type ExchangeRow,
  emptyRow,
  type Field,
  fields,
  namePilot,
  type RowSource,
  TO_BE_NAMED,
} from './row.js';
export { composeStateProject, type StateProject, type StateProjectGiven } from './state-project.js';
export { columnTitles, phaseWords, stageWords, statusWords } from './words.js';
