// What `npm test` installs on a bare machine: what it needs first, LibreOffice apart and once, one update a run.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const isRoot = process.getuid?.() === 0;
const OFFICE = 'libreoffice-calc libreoffice-writer libreoffice-impress';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trame-tools-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A machine of shell scripts: `there` is what it has, `offered` what its `apt-get` may install. */
function play({ there, offered }: { there: readonly string[]; offered: readonly string[] }) {
  const state = join(folder, 'there');
  const log = join(folder, 'log');
  if (!existsSync(state)) writeFileSync(state, ['apt-get', ...there, ''].join('\n'));
  rmSync(log, { force: true });
  const scripts = {
    which: `grep -qx "$1" ${state}`,
    sh: 'exit 0',
    'apt-get': [
      `echo "$@" >> ${log}`,
      'test "$1" = install || exit 0',
      'shift 4',
      `for one in "$@"; do case " ${offered.join(' ')} " in *" $one "*) ;; *) exit 100;; esac; done`,
      `for one in "$@"; do case $one in chromium) echo chromium;; strace) echo strace;; poppler-utils) echo pdftotext;; libreoffice-calc) echo soffice;; esac >> ${state}; done`,
    ].join('\n'),
  };
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/bash\nPATH=/usr/bin:/bin\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const mark = JSON.stringify(join(folder, 'mark'));
  const run = `import(${JSON.stringify(join(import.meta.dirname, 'tools.mjs'))}).then((m) => m.ensureTools(${mark}))`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', run], {
    encoding: 'utf8',
    env: { PATH: folder },
  });
  const asked = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  const installed = asked
    .filter((line) => line.startsWith('install'))
    .map((line) => line.split(' ').slice(4).join(' '));
  return { status, stderr, installed, updates: asked.filter((line) => line.startsWith('update')).length };
}

const all = ['chromium', 'pdftotext', 'strace', 'soffice'];
// A machine with PostgreSQL is not told from one without by these scripts: the folder is looked at.
const needs = existsSync('/usr/lib/postgresql') ? 'chromium strace' : 'chromium strace postgresql';
const offered = ['chromium', 'strace', 'poppler-utils', 'postgresql'];

describe.skipIf(!isRoot)('tools of the tests (skipped where they may not be installed)', () => {
  it('installs what is needed even where LibreOffice is not offered, and looks for it once', () => {
    const first = play({ there: ['pdftotext'], offered });
    expect(first.installed).toEqual([needs, OFFICE]);
    expect(first.updates).toBe(1);
    expect(first.stderr).toContain('LibreOffice n’a pas pu être installé');
    const second = play({ there: [], offered });
    if (existsSync('/usr/lib/postgresql')) {
      expect(first.status).toBe(0);
      expect(second).toEqual({ status: 0, stderr: '', installed: [], updates: 0 });
    }
    rmSync(join(folder, 'mark'));
    expect(play({ there: [], offered: [...offered, ...OFFICE.split(' ')] }).installed).toContain(OFFICE);
    expect(existsSync(join(folder, 'mark'))).toBe(false);
  });

  it.runIf(existsSync('/usr/lib/postgresql'))('installs nothing where everything is', () => {
    expect(play({ there: all, offered })).toEqual({ status: 0, stderr: '', installed: [], updates: 0 });
  });

  it('stops when what is needed cannot be had, and says what to install', () => {
    const { status, stderr, installed } = play({ there: ['soffice', 'pdftotext', 'strace'], offered: [] });
    expect(installed).toEqual([needs.replace(' strace', '')]);
    expect(status).toBe(1);
    expect(stderr).toContain('Sous Debian ou Ubuntu : sudo apt-get install chromium');
  });
});
