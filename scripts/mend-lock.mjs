// Completes the lock with the optional binaries of other platforms that the registry at hand did not offer,
// so that `npm ci` finds the lock in step everywhere. To be run after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const lockFile = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
const platforms = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  android: 'android',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
};
const processors = [
  'x64',
  'arm64',
  'arm',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
];

function isThere(parent, name) {
  if (lock.packages[`node_modules/${name}`] !== undefined) return true;
  return lock.packages[`${parent}/node_modules/${name}`] !== undefined;
}

function describeStub(name, version) {
  const words = name.split(/[-/]/);
  const os = Object.keys(platforms).find((word) => words.includes(word));
  const cpu = processors.find((word) => words.includes(word));
  return {
    version,
    optional: true,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(os === undefined ? {} : { os: [platforms[os]] }),
  };
}

let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  const peersOptional = Object.keys(entry.peerDependenciesMeta ?? {});
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isThere(path, name) || peersOptional.includes(name)) continue;
    lock.packages[`node_modules/${name}`] = describeStub(name, version.replace(/^[\^~]/, ''));
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} entries added to the lock\n`);
