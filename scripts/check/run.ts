// `npm run check`: every wall of the house, one line each, red with its reasons.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { checkApiReport } from './api-report.js';
import { computeTestRatios, listFigures } from './figures.js';
import { listGrainFaults, listImpurities, listUndocumented } from './grain.js';
import { readImports } from './graph.js';
import { listDeadLinks } from './links.js';
import { listRoomFaults } from './rooms.js';
import { listFileLoops, listForbiddenImports, listMutualPairs } from './walls.js';

const run = promisify(execFile);
const startedAt = performance.now();
let passed = 0;
let failed = 0;

function report(name: string, faults: readonly string[]): void {
  if (faults.length === 0) passed += 1;
  else failed += 1;
  process.stdout.write(`${faults.length === 0 ? '✓' : '✗'} ${name}\n`);
  for (const fault of faults.slice(0, 40)) process.stdout.write(`    ${fault}\n`);
  if (faults.length > 40) process.stdout.write(`    … and ${faults.length - 40} more\n`);
}

async function runTool(name: string, command: readonly string[]): Promise<void> {
  try {
    await run(process.execPath, command as string[], { maxBuffer: 1 << 26 });
    report(name, []);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    report(
      name,
      `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== ''),
    );
  }
}

function listLowRatios(): readonly string[] {
  const ratios = computeTestRatios();
  const floors = { core: 1.2, server: 0.8, web: 0.3 };
  return Object.entries(floors)
    .filter(([house, floor]) => Number(ratios[house]) < floor)
    .map(([house, floor]) => `${house}: ${ratios[house]} lines of test per line (floor ${floor})`);
}

const write = process.argv.includes('--write');
const tsc = 'node_modules/ts7/bin/tsc';
await Promise.all([
  runTool('format and lint', [
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--colors=off',
    '--reporter=github',
    '--max-diagnostics=40',
    '.',
  ]),
  runTool('types: core, with the ES library alone', [tsc, '-p', 'packages/core/tsconfig.json', '--noEmit']),
  runTool('types: server', [tsc, '-p', 'app/tsconfig.server.json']),
  runTool('types: web', [tsc, '-p', 'app/tsconfig.web.json']),
  runTool('types: tests', [tsc, '-p', 'tsconfig.test.json']),
]);
const imports = await readImports();
report('imports keep to the table', listForbiddenImports(imports));
report('no import loop, by value or by type', listFileLoops(imports));
report('no mutual pair of rooms', listMutualPairs(imports));
report('core: no clock, no dice, no machine', listImpurities());
report('core: every exported name is documented', listUndocumented());
report('grain: files, functions, folders', listGrainFaults());
for (const [name, faults] of Object.entries(listRoomFaults())) report(name, faults);
report('the public surface of core is the one reported', checkApiReport(write));
report('links lead somewhere', listDeadLinks());
report('enough lines of test', listLowRatios());
process.stdout.write('\n');
process.stdout.write(`  biggest import loop: ${listFileLoops(imports)[0] ?? 0}\n`);
process.stdout.write(`  mutual pairs: ${listMutualPairs(imports).length}\n`);
for (const [name, figure] of Object.entries(listFigures())) process.stdout.write(`  ${name}: ${figure}\n`);
process.stdout.write(`  time of this check: ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n\n`);
process.stdout.write(`check: ${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
