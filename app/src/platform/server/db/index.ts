// The door of the database platform.

export { OperatorRefusal } from '../operator-refusal.js';
export { DatabaseAway, getAwayReason } from './away.js';
export { type CatalogFault, listCatalogFaults } from './catalog.js';
export { commons } from './commons.js';
export { applicationRole, createDatabase, type DatabaseOptions, formatSpaces } from './create-database.js';
export type { Database, Tx } from './database.js';
export { listAppliedMigrations, type MigrateReport, migrateDatabase } from './migrate.js';
export { getJournal, getMigrationsFolder, type Journal } from './migrations-folder.js';
export { mintScope, type TenantScope } from './scope.js';
