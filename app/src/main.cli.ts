#!/usr/bin/env node
// The `trame` command: lists its commands and runs the one asked for.
import { instant } from '@trame/core/kernel';
import { startServer } from './main.server.js';
import { createBackupCommand } from './platform/server/cli/backup-command.js';
import { runCommandLine } from './platform/server/cli/command.js';
import { createDoctorCommand } from './platform/server/cli/doctor-command.js';
import { createLinkCommand } from './platform/server/cli/link-command.js';
import { createRestoreCommand } from './platform/server/cli/restore-command.js';
import { createStartCommand } from './platform/server/cli/start-command.js';
import { parseConfig } from './platform/server/config/index.js';
import { createOrganiserLink } from './rooms/people/server/index.js';

const getConfig = () => parseConfig(process.env);

const commands = [
  createStartCommand(startServer, getConfig),
  createDoctorCommand(getConfig),
  createBackupCommand(getConfig),
  createRestoreCommand(getConfig),
  createLinkCommand((database) => createOrganiserLink(database, { now: instant(Date.now()) }), getConfig),
];

process.exitCode = await runCommandLine(commands, process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
});

// Whatever still holds the process has no work left worth waiting for.
setTimeout(() => process.exit(), 3_000).unref();
