#!/usr/bin/env node
// The `trame` command: lists its commands and runs the one asked for.
import { join } from 'node:path';
import { instant } from '@trame/core/kernel';
import { METHODS } from '@trame/core/methods';
import { createConductor } from '@trame/core/seminar';
import { replayErasures } from './main.followers.js';
import { startServer } from './main.server.js';
import { createBackupCommand } from './platform/server/cli/backup-command.js';
import { runCommandLine } from './platform/server/cli/command.js';
import { createDoctorCommand } from './platform/server/cli/doctor-command.js';
import { createEraseCommand } from './platform/server/cli/erase-command.js';
import { createLinkCommand } from './platform/server/cli/link-command.js';
import { createMailCommand } from './platform/server/cli/mail-command.js';
import { createPushCommand } from './platform/server/cli/push-command.js';
import { createRestoreCommand } from './platform/server/cli/restore-command.js';
import { createStartCommand } from './platform/server/cli/start-command.js';
import { parseConfig } from './platform/server/config/index.js';
import { getVersion } from './platform/server/start/folder.js';
import { takeReply } from './rooms/action-programme/server/index.js';
import { createNetworkCommand, createTilesCommand } from './rooms/actor-network/server/index.js';
import { createOrganiserLink } from './rooms/people/server/index.js';
import { createPlanCommand } from './rooms/rotation/server/index.js';
import { pushSeminar } from './rooms/seminar/server/index.js';
import { createDataCommand, createShiftShareCommand } from './rooms/shift-share/server/index.js';

const getConfig = () => parseConfig(process.env);

const commands = [
  createStartCommand(startServer, getConfig),
  createDoctorCommand(getConfig),
  createBackupCommand(getConfig),
  createRestoreCommand(getConfig, replayErasures),
  createEraseCommand(getConfig),
  createPushCommand(
    (database, order) =>
      pushSeminar({ ...order, database, conductor: createConductor(METHODS), version: getVersion() }),
    getConfig,
  ),
  createMailCommand((database, raw) => takeReply(database, raw, Date.now()), getConfig),
  createLinkCommand((database) => createOrganiserLink(database, { now: instant(Date.now()) }), getConfig),
  createPlanCommand(),
  createNetworkCommand(),
  createTilesCommand(),
  createShiftShareCommand(),
  createDataCommand({
    getFolder: () => join(getConfig().dataFolder, 'open-data'),
    addressesFile: process.env.TRAME_DATA_SOURCES,
  }),
];

process.exitCode = await runCommandLine(commands, process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
});

// Whatever still holds the process has no work left worth waiting for.
setTimeout(() => process.exit(), 3_000).unref();
