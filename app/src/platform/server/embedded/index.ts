// The door of the PostgreSQL that Trame carries with it.
export { type DataLayout, getLayout, writePrivateFile } from './folder.js';
export { type LockHolder, readLiveHolder } from './lock.js';
export {
  type Embedded,
  type EmbeddedEvent,
  type EmbeddedOptions,
  type EmbeddedUrls,
  getRunningUrls,
  startEmbedded,
} from './supervisor.js';
