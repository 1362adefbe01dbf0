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
    'trop\u202f: La personne 9 suit 4 tours alors que le nombre de thèmes qui lui sont ouverts est 1. Retirez un tour ou ajoutez une table.',
    'trop\u202f: Les personnes 7 et 8 doivent être à la fois séparées et réunies\u202f: gardez une seule des deux demandes.',
  ]);
});

test.each([
  ['not json', /n’est pas du JSON/],
  [{ ...cafe, n: 'vingt' }, /« n »/u],
])('a file that cannot be read is refused in French', async (content, sentence) => {
  const { status, printed, warned } = await type(content);
  expect([status, printed]).toEqual([1, '']);
  expect(warned.replace(/\u00a0/g, ' ')).toMatch(sentence);
});

test('a budget that is not a number of milliseconds is refused', async () => {
  expect(await type(cafe, '--ms', 'vite')).toMatchObject({ status: 2, printed: '' });
  expect(await type(cafe, '--ms', '0')).toMatchObject({ status: 2 });
});
