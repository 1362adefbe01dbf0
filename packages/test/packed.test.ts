// The published shape of core: its own tests, run against the packed tarball in an empty folder.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const core = join(root, 'packages', 'core');
const empty = mkdtempSync(join(tmpdir(), 'trame-packed-'));
const installed = join(empty, 'node_modules', '@trame', 'core');

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'node_modules/ts7/bin/tsc'), '-p', core], { cwd: root });
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', empty], {
    cwd: core,
    encoding: 'utf8',
  });
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', [
    '-xzf',
    join(empty, packed.trim().split('\n').at(-1) ?? ''),
    '--strip-components=1',
    '-C',
    installed,
  ]);
  // Only what core declares, and what runs the tests.
  for (const name of ['zod', 'vitest', 'fast-check', 'vite', 'saxes'])
    symlinkSync(join(root, 'node_modules', name), join(empty, 'node_modules', name));
}, 120_000);

afterAll(() => rmSync(empty, { recursive: true, force: true }));

function copyTests(): void {
  // Tests stand beside the compiled files they import, with their fixtures and the shared law suite.
  cpSync(join(core, 'src'), join(installed, 'dist'), {
    recursive: true,
    filter: (path) => !/\.tsx?$/.test(path) || /\.test\.ts$|\/testing\//.test(path),
  });
  cpSync(join(core, 'test'), join(installed, 'test'), { recursive: true });
  // The suite and its builders name the sources: here, what was compiled from them.
  symlinkSync('dist', join(installed, 'src'));
  writeFileSync(
    join(installed, 'vitest.config.mjs'),
    "export default { test: { include: ['dist/**/*.test.ts'], isolate: false } };\n",
  );
}

describe('the package as published', () => {
  it('holds compiled code, types and documents, and no source', () => {
    const held = readdirSync(installed);
    expect(held).toEqual(expect.arrayContaining(['dist', 'README.md', 'LICENSE', 'package.json']));
    expect(held).not.toContain('src');
  });

  it('passes its own tests where nothing else is installed', () => {
    copyTests();
    const json = join(empty, 'report.json');
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    execFileSync(
      process.execPath,
      [vitest, 'run', '--root', installed, '--reporter=json', `--outputFile=${json}`],
      { cwd: installed, stdio: 'pipe' },
    );
    expect(readdirSync(empty)).toContain('report.json');
  });

  it('is entered by sub-paths from plain JavaScript', () => {
    const script =
      "import { createDraw } from '@trame/core/kernel'; process.stdout.write(String(createDraw(42).u32()));";
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: empty,
      encoding: 'utf8',
    });
    expect(printed).toBe('660444221');
  });
});
