// `trame network` and `trame tiles`: what goes in, what comes out, what is said when a file cannot be read.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { runCommandLine } from '../../../platform/server/cli/command.js';
import { createNetworkCommand, createTilesCommand } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'trame-network-'));
afterAll(() => rmSync(folder, { recursive: true }));
const examples = new URL('../../../../../packages/core/src/actor-network/examples/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, examples), 'utf8'));

async function type(name: 'network' | 'tiles', content: unknown) {
  const file = join(folder, 'fichier.json');
  writeFileSync(
    file,
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );
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

test('several relations between the same people are as many networks', async () => {
  const relations = {
    work_t1: [['a', 'b']],
    social_t1: [
      ['a', 'b'],
      ['c', 'a'],
    ],
  };
  const file = { ...triangle, directed: { work: true, social: false }, relations };
  const { status, printed } = await type('network', file);
  const found = JSON.parse(printed) as readonly { id: string; graph: Readonly<Record<string, number>> }[];
  expect([status, found.map(({ id }) => id)]).toEqual([0, ['triangle-work_t1', 'triangle-social_t1']]);
  expect([found[0]?.graph.arcs, found[1]?.graph.m]).toEqual([1, 2]);
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

describe('a file of another encoding', () => {
  const nodes = ['Élise', 'Chaîne'];
  const text = JSON.stringify({ ...triangle, nodes: nodes.map((id) => ({ id })), edges: [nodes] });

  it.each([
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('%s, is read', async (_, bytes) => {
    const { status, printed, warned } = await type('network', bytes);
    expect([status, warned, JSON.parse(printed).graph.m]).toEqual([0, '', 1]);
  });

  it('Latin-1, is read and said: no name is changed unseen', async () => {
    const { status, printed, warned } = await type('network', Buffer.from(text, 'latin1'));
    expect([status, JSON.parse(printed).graph.m]).toEqual([0, 1]);
    expect(warned).toMatch(/n’est pas en UTF-8 : il est lu en windows-1252/);
  });
});

describe('a survey where little was said [R107]', () => {
  const { expected: _, ...survey } = read('territory-demo.json');
  const [wave] = survey.waves;
  const ties = 'ties_from_to_frequency_modes';
  const only = (respondents: readonly string[]) => {
    const kept = (rows: readonly (readonly [string, ...unknown[]])[]) =>
      rows.filter(([who]) => respondents.includes(who));
    const { [ties]: said, external, memberships, climate } = wave;
    const parts = { external: kept(external), memberships: kept(memberships), climate: kept(climate) };
    return { ...survey, waves: [{ respondents, [ties]: kept(said), ...parts }] };
  };
  const readTiles = async (content: object) => {
    const { status, printed, warned } = await type('tiles', content);
    expect([status, warned]).toEqual([0, '']);
    expect(printed).not.toMatch(/NaN|Infinity/);
    return JSON.parse(printed);
  };

  it('nobody answered: every figure is null, none is 0', async () => {
    const { wave1 } = await readTiles(only([]));
    for (const [name, value] of Object.entries(wave1))
      if (/^\d/.test(name)) expect([name, value]).toEqual([name, null]);
  });

  it('one answered: figures that one person gives, errors that nobody can', async () => {
    const { wave1, wave1_jackknife_se: errors } = await readTiles(only(['entreprise-01']));
    expect(wave1['3b_mean_active_ties']).toBe(2);
    expect(errors['10_climate_favourable']).toBeNull();
  });

  it('everybody is isolated: all are at the margin, what ties would say is null', async () => {
    const { wave1 } = await readTiles({ ...survey, waves: [{ ...wave, [ties]: [] }] });
    expect([wave1['7_margin_share'], wave1['3_cohesion_density']]).toEqual([1, 0]);
    expect([wave1['1_quality_thick_share'], wave1['4_mixing_ratio']]).toEqual([null, null]);
  });

  it('a tie to oneself is left out', async () => {
    const loop = ['entreprise-01', 'entreprise-01', 4, 'info'];
    const { wave1 } = await readTiles({ ...survey, waves: [{ ...wave, [ties]: [...wave[ties], loop] }] });
    expect(wave1).toEqual((await readTiles({ ...survey, waves: [wave] })).wave1);
  });
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
