// `trame plan`: what goes in, what comes out, what is said when a day cannot be held.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommandLine } from '../../../platform/server/cli/command.js';
import { createPlanCommand } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'trame-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function type(content: unknown, ...more: readonly string[]) {
  const file = join(folder, 'jour.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const printed: string[] = [];
  const warned: string[] = [];
  const status = await runCommandLine([createPlanCommand()], ['plan', file, ...more], {
    print: (text) => printed.push(text),
    warn: (text) => warned.push(text),
  });
  return { status, printed: printed.join('\n'), warned: warned.join('\n') };
}

const cafe = {
  format: 'trame-rotation-bench/1',
  id: 'café-20',
  n: 20,
  rounds: Array.from({ length: 4 }, () => ({ activity: 0, tables: 4 })),
  activities: [{ hosts: [0, 1, 2, 3], distinctThemes: true }],
};

test('[R077] one instance gives one object, with its proof', async () => {
  const { status, printed, warned } = await type(cafe, '--ms', '50');
  const answer = JSON.parse(printed);
  expect([status, warned]).toEqual([0, '']);
  expect(answer).toMatchObject({ id: 'café-20', D: 148, W: 148_000, bound: 148, optimal: true });
  expect(answer.plan).toHaveLength(4);
  expect(answer.ms).toBeGreaterThan(0);
});

test('a list gives a list; what cannot be held is said apart, rule by rule', async () => {
  const impossible = {
    ...cafe,
    id: 'trop',
    constraints: { apart: [[7, 8]], together: [[7, 8, [0]]], allowed: { 9: [0] } },
  };
  const { status, printed, warned } = await type([cafe, impossible]);
  expect(status).toBe(1);
  expect(JSON.parse(printed).map(({ id }: { id: string }) => id)).toEqual(['café-20']);
  expect(warned.split('\n')).toEqual([
    'trop\u202f: La personne 9 suit plus de tours (4) qu’il n’y a de thèmes ouverts pour elle (1). Retirez un tour ou ajoutez une table.',
    'trop\u202f: Les personnes 7 et 8 doivent être à la fois séparées et réunies\u202f: gardez une seule des deux demandes.',
  ]);
});

const weigh = (more: object): object => ({
  ...cafe,
  weights: {
    kind: 'seminar',
    category: Array(20).fill(0),
    org: Array.from({ length: 20 }, (_, person) => person),
    known: [],
    values: { base: 1000, crossBonus: 500, known: 300, sameOrg: 100 },
    ...more,
  },
});
const rule = (constraints: object): object => ({ ...cafe, constraints });

test.each([
  ['qui n’est pas du JSON', 'not json', /n’est pas du JSON/],
  ['vide', '', /n’est pas du JSON/],
  ['coupé en route', JSON.stringify(cafe).slice(0, 60), /n’est pas du JSON/],
  ['d’un nombre qui n’en est pas un', '{"n":NaN}', /n’est pas du JSON/],
  ['d’un seul mot', '"café"', /s’écrit entre accolades/],
  ['de rien', 'null', /s’écrit entre accolades/],
  ['mille fois imbriqué', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, /s’écrit entre accolades/],
  ['sans effectif', { ...cafe, n: undefined }, /« n »/],
  ['sans tours', { ...cafe, rounds: undefined }, /« rounds »/],
  ['à l’effectif en lettres', { ...cafe, n: 'vingt' }, /« n »/],
  ['à l’effectif démesuré', { ...cafe, n: 1e300 }, /« n »/],
  ['à l’effectif infini', '{"n":1e999,"rounds":[{"tables":2}]}', /« n »/],
  ['à l’écart démesuré', { ...cafe, maxSpread: Number.MAX_SAFE_INTEGER }, /« maxSpread »/],
  ['aux collèges démesurés', weigh({ category: Array(20).fill(2 ** 40) }), /« weights.category.0 »/],
  ['aux collèges incomplets', weigh({ category: [0, 1] }), /longueur 2 au lieu de 20/],
  ['à la présence trop courte', { ...cafe, presence: ['1'] }, /« presence » est de longueur 1 au lieu de 4/],
  ['dont un hôte est un nom', { ...cafe, activities: [{ hosts: ['Zoé'] }] }, /« activities.0.hosts.0 »/],
  ['dont un hôte a deux tables', { ...cafe, activities: [{ hosts: [0, 0, 1, 2] }] }, /hôte de deux tables/],
  ['qui cite un inconnu', rule({ apart: [[5, 99]] }), /la personne 99, qui n’existe pas.*de 0 à 19/],
  ['qui cite un tour inconnu', rule({ together: [[5, 6, [9]]] }), /le tour 9, qui n’existe pas/],
  ['qui associe quelqu’un à lui-même', rule({ apart: [[5, 5]] }), /à elle-même/],
  ['dont une clé n’est pas un numéro', rule({ allowed: { Zoé: [0] } }), /« constraints.allowed.Zoé »/],
  [
    'aux numéros de table inconnus',
    rule({ allowed: { 5: [99] } }),
    /aucune table ne convient à la personne 5/,
  ],
  ['d’un quota démesuré', rule({ quota: [{ category: 0, min: 2 ** 50 }] }), /dépasse le maximum/],
  ['à la valeur qui monte', { ...cafe, meetingValue: [0, 1] }, /ne doit jamais monter/],
  [
    'de plus de tours que de thèmes',
    { ...cafe, rounds: Array(6).fill({ tables: 4 }) },
    /plus de tours \(6\)/,
  ],
])('un fichier %s est refusé en français, sans trace ni plan [R077]', async (_, content, sentence) => {
  const { status, printed, warned } = await type(content);
  expect([status, printed.replace('[]', '')]).toEqual([1, '']);
  const said = warned.replace(/[\u00a0\u202f]/g, ' ');
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/^\s+at |Error|undefined|\{\w+\}/m);
});

test('a file that is not there, or is a folder, is said so', async () => {
  for (const path of [join(folder, 'absent.json'), folder]) {
    const warned: string[] = [];
    const terminal = { print: () => undefined, warn: (text: string) => warned.push(text) };
    expect(await runCommandLine([createPlanCommand()], ['plan', path], terminal)).toBe(1);
    expect(warned.join('\n')).toMatch(/ne se lit pas/);
  }
});

test('what is written twice counts once, and a mark of encoding is no fault', async () => {
  const twice = rule({
    apart: [
      [5, 6],
      [6, 5],
      [5, 6],
    ],
    allowed: { 7: [0, 0, 1, 2, 3] },
  });
  const { status, printed, warned } = await type(`\uFEFF${JSON.stringify(twice)}`, '--ms', '20');
  expect([status, warned]).toEqual([0, '']);
  for (const row of JSON.parse(printed).plan) expect(row.charAt(5)).not.toBe(row.charAt(6));
});

test('a rule that is not known is said, never silently left aside', async () => {
  const { status, warned } = await type(rule({ apar: [[5, 6]] }), '--ms', '20');
  expect(status).toBe(0);
  expect(warned).toMatch(/^café-20\u202f: La règle «\u00a0apar\u00a0» est inconnue et n’a pas été suivie/);
});

test('a name is told on one line, whatever it holds', async () => {
  const { warned } = await type({ ...cafe, id: `jour\n\u001b[31m${'x'.repeat(500)}`, n: 0 });
  expect(warned.split('\n')).toHaveLength(1);
  expect(warned).not.toContain('\u001b');
  expect(warned.length).toBeLessThan(200);
});

test('a budget that is not a number of milliseconds is refused', async () => {
  expect(await type(cafe, '--ms', 'vite')).toMatchObject({ status: 2, printed: '' });
  expect(await type(cafe, '--ms', '0')).toMatchObject({ status: 2 });
});
