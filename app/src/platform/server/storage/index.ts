// The door of the storage.
export { checkOutsideDatabase, formatWithoutSecret } from './outside.js';
export { hasDatabase, type ReachedStorage, reachStorage } from './reach.js';
export { openStorage, type Storage, type StorageListeners } from './storage.js';
