// The door of imports inside shift-share: from bytes and rows to facts and the account of their reading.
export { detectLayout } from './detect.js';
export { type FileEncoding, guessEncoding } from './encoding.js';
export {
  type Head,
  type Layout,
  type LayoutAbout,
  type ProfileId,
  profileIds,
  type RowFilter,
  type ValueColumn,
} from './layout.js';
export { layOutMapping, type Mapping } from './mapping.js';
export { type CommaRole, type PrintedCell, parseCell } from './printed-cell.js';
export { findBoroughCity, isOverseas, repairCode, splitCode } from './printed-code.js';
export { layOutProxy, type ProxyLayout, readProxyRow } from './proxy.js';
export { type ImportedFact, readRow, SINGLE_SECTOR, type SkippedRow } from './read-row.js';
export {
  openReconciliation,
  type Reconciliation,
  type ReconciliationReport,
  type UnreadableCell,
  type YearSum,
} from './reconcile.js';
export { guessSeparator, type Separator } from './separator.js';
export {
  type ImportAnswers,
  type ImportQuestion,
  listQuestions,
  type SettledLayout,
  settleLayout,
} from './settle.js';
