// Who holds a data folder: numbers that come back, machines that cannot be looked at, files cut short.
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireLock, readLiveHolder } from './lock.js';
import { getStartMark, isAlive } from './process.js';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trame-lock-'));
  file = join(folder, 'trame.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeHolder(holder: object): void {
  const base = {
    pid: process.ppid,
    startMark: getStartMark(process.ppid),
    host: hostname(),
    startedAt: 'x',
    address: null,
  };
  writeFileSync(file, JSON.stringify({ ...base, ...holder }));
}

describe('the lock of a data folder', () => {
  test('taken, told, given back; nothing else is left', () => {
    const lock = acquireLock(file);
    expect(readLiveHolder(file)).toMatchObject({ pid: process.pid, address: null });
    lock.announce('http://salle:4400');
    expect(readLiveHolder(file)?.address).toBe('http://salle:4400');
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('[G16] a living holder is named', () => {
    writeHolder({ address: 'http://salle:4400' });
    expect(() => acquireLock(file)).toThrow(new RegExp(`processus ${process.ppid} sur .*http://salle:4400`));
  });

  test('a dead holder is replaced', () => {
    writeHolder({ pid: 2 ** 22 + 1 });
    expect(readLiveHolder(file)).toBeNull();
    acquireLock(file).release();
  });

  test('a number that came back to another process is no holder', () => {
    writeHolder({ startMark: 'another life' });
    acquireLock(file).release();
  });

  test('a holder on another machine counts while it touches the file, and no longer', () => {
    writeHolder({ host: 'autre-machine', pid: 1 });
    expect(() => acquireLock(file)).toThrow('autre-machine');
    const past = new Date(Date.now() - 60_000);
    utimesSync(file, past, past);
    acquireLock(file).release();
  });

  test('a file cut short by a power cut does not block for ever', () => {
    writeFileSync(file, '{"pid":');
    acquireLock(file).release();
  });

  test('releasing what somebody else took since leaves it to them', () => {
    const lock = acquireLock(file);
    writeHolder({});
    lock.release();
    expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.ppid);
  });
});

describe('a process', () => {
  test('is alive, or not', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(2 ** 22 + 1)).toBe(false);
    expect(getStartMark(2 ** 22 + 1)).toBeNull();
  });
});
