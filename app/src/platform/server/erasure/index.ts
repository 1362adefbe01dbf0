// The door of erasure: the ledger of who was erased, and how their bytes leave.

export {
  type Erased,
  type Erasure,
  type ErasureKind,
  hashPerson,
  readLedger,
  recordErasure,
  recordErasureOn,
} from './ledger.repo.js';
export { addToLedgerFile, getLedgerFile, readLedgerFile } from './ledger-file.js';
export { type Replay, type Restored, replayLedger } from './replay.js';
export { sweepDatabase } from './sweep.js';
