// Every published figure of the classic and hand-checkable networks, key by key, to 1e-9.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listDifferences } from '../testing/differences.js';
import { reportNetwork } from './network-report.js';
import { parseNetwork } from './schema.js';
import { reportTwoMode } from './two-mode-report.js';

const folder = new URL('../examples/', import.meta.url);
const names = readdirSync(folder).filter((f) => /^(tiny|karate|krackhardt|florentine|davis)/.test(f));

describe.each(names)('%s', (name) => {
  const example = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const read = parseNetwork(example);
  if (!read.ok) throw new Error(`${name} is refused`);
  const report: Record<string, unknown> =
    read.value.kind === 'one-mode' ? reportNetwork(read.value) : reportTwoMode(read.value);

  it.each(['graph', 'node', 'mixing', 'weighted', 'core_periphery'])('%s agrees', (block) => {
    expect(
      listDifferences(example[block] ?? {}, report[block] ?? {}, { tolerance: 1e-9, path: block }),
    ).toEqual([]);
  });
});
