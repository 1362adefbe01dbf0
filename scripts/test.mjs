// `npm test` on a fresh clone: installs what it needs, checks the house, runs every test, real browser included.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { ensureTools } from './tools.mjs';

const reportFile = join(root, '.trame', 'tests.json');

function run(command, args, { env = {} } = {}) {
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
  );
}

function runCheck() {
  const check = spawnSync(
    process.execPath,
    ['--conditions=@trame/source', '--import', 'tsx', 'scripts/check/run.ts'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  process.stdout.write(check.stdout + check.stderr);
  const totals = /check: (\d+) passed, (\d+) failed/.exec(check.stdout);
  return totals === null
    ? { passed: 0, failed: 1 }
    : { passed: Number(totals[1]), failed: Number(totals[2]) };
}

function runVitest(projects) {
  mkdirSync(join(root, '.trame'), { recursive: true });
  rmSync(reportFile, { force: true });
  const names = projects.map((name) => `--project=${name}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  // Building sets NODE_ENV to production in this process; React's test tools want their own.
  const status = run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...names, ...reporters], {
    env: { NODE_ENV: 'test' },
  });
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const failed = report.numFailedTests + (report.numFailedTests === 0 && status !== 0 ? 1 : 0);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

ensureInstalled();
ensureTools();
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt();
const check = runCheck();
const wanted = process.argv.slice(2);
const tests = runVitest(wanted.length > 0 ? wanted : ['core', 'server', 'web', 'scripts', 'package', 'e2e']);
const passed = check.passed + tests.passed;
const failed = check.failed + tests.failed;
process.stdout.write(
  `\nWalls of the house: ${check.passed} held, ${check.failed} broken. Tests: ${tests.passed} passed, `,
);
process.stdout.write(
  `${tests.failed} failed, ${tests.skipped} skipped.\n\n${passed} passed, ${failed} failed\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
