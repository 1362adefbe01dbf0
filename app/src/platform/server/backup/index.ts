// The door of backups.
export { type BackupOptions, createBackup } from './create-backup.js';
export { computeLogicalHash, type Manifest } from './manifest.js';
export { verifyArchive } from './read-archive.js';
export { refuseNewer, restoreBackup } from './restore-backup.js';
export { readTables, seeEverySpace, withinSnapshot } from './snapshot.js';
