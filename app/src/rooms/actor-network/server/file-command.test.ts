// `trame network` and `trame tiles`: what goes in, what comes out, what is said when a file cannot be read.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommandLine } from '../../../platform/server/cli/command.js';
import { createNetworkCommand, createTilesCommand } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'trame-network-'));
afterAll(() => rmSync(folder, { recursive: true }));
const examples = new URL('../../../../../packages/core/src/actor-network/examples/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, examples), 'utf8'));

async function type(name: 'network' | 'tiles', content: unknown) {
  const file = join(folder, 'fichier.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const printed: string[] = [];
  const warned: string[] = [];
  const status = await runCommandLine([createNetworkCommand(), createTilesCommand()], [name, file], {
    print: (text) => printed.push(text),
    warn: (text) => warned.push(text),
  });
  return { status, printed: printed.join('\n'), warned: warned.join('\n').replace(/[\u00a0\u202f]/g, ' ') };
}

const triangle = { id: 'triangle', directed: false, nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };

test('[R103] a network gives its figures under the names of the published files', async () => {
  const example = read('krackhardt-kite.json');
  const { status, printed, warned } = await type('network', example);
  const answer = JSON.parse(printed);
  expect([status, warned]).toEqual([0, '']);
  expect(answer.graph.betweenness_centralisation).toBeCloseTo(example.graph.betweenness_centralisation, 12);
  expect(answer.node.constraint).toHaveLength(10);
  expect(Object.keys(answer)).toEqual(['id', 'graph', 'node', 'core_periphery']);
});

test('[R140] two modes, a list, a byte-order mark', async () => {
  const davis = await type('network', read('davis-southern-women.json'));
  expect(JSON.parse(davis.printed).graph.robins_alexander).toBeCloseTo(0.46776406035665297, 12);
  const edges = [['a', 'b']];
  const list = await type(
    'network',
    `\uFEFF${JSON.stringify([
      { ...triangle, edges },
      { ...triangle, edges },
    ])}`,
  );
  expect(JSON.parse(list.printed)).toHaveLength(2);
});

test('[R107] a survey gives its tiles, errors and change', async () => {
  const example = read('territory-demo.json');
  const { status, printed } = await type('tiles', example);
  const answer = JSON.parse(printed);
  expect(status).toBe(0);
  expect(answer.wave1_jackknife_se['6_redundancy']).toBeCloseTo(0.031880448230239423, 12);
  expect(Object.keys(answer)).toEqual(expect.arrayContaining(Object.keys(example.expected)));
});

test.each([
  ['network', 'pas du json', /n’est pas du JSON/],
  ['network', 12, /« nodes, edges »/],
  ['network', { ...triangle, edges: [['a', 'd']] }, /triangle : « d » est cité/],
  ['network', { ...triangle, nodes: [{ id: 'a' }, { id: 'a' }], edges: [] }, /« a » figure deux fois/],
  ['network', { ...triangle, edges: [['a']] }, /« edges/],
  ['network', { ...triangle, edges: [['a', 'b', -1]] }, /« edges/],
  ['network', { two_mode: true, actors: ['a'], spaces: ['s'], memberships: [['a', 't']] }, /« t » est cité/],
  ['tiles', { actors: [] }, /« waves »/],
  ['tiles', { actors: [], waves: [] }, /« waves »/],
] as const)('%s %j is refused in French', async (name, content, sentence) => {
  const { status, printed, warned } = await type(name, content);
  expect([status, printed]).toEqual([1, '']);
  expect(warned).toMatch(sentence);
});

test('what is refused in a list does not hide the rest', async () => {
  const { status, printed, warned } = await type('network', [
    { ...triangle, edges: [] },
    { ...triangle, id: 'faux', edges: 3 },
  ]);
  expect(status).toBe(1);
  expect(JSON.parse(printed)).toHaveLength(1);
  expect(warned).toMatch(/^faux : /);
});

test('a missing file, or none named, is said', async () => {
  const warned: string[] = [];
  const terminal = { print: () => undefined, warn: (text: string) => void warned.push(text) };
  expect(await runCommandLine([createTilesCommand()], ['tiles', join(folder, 'absent.json')], terminal)).toBe(
    1,
  );
  expect(await runCommandLine([createTilesCommand()], ['tiles'], terminal)).toBe(2);
  expect(warned[0]).toMatch(/ne se lit pas/);
  expect(warned[1]).toMatch(/Indiquez le fichier/);
});
