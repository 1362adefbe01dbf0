// `trame shift-share`: what goes in, what comes out, what is said of a file that cannot be read.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { listTypographyFaults } from '../../../../test/room-words.js';
import { runCommandLine } from '../../../platform/server/cli/command.js';
import { shiftShareRefusals as english } from '../refusals.en.js';
import { shiftShareRefusals as french } from '../refusals.fr.js';
import { createShiftShareCommand } from './shift-share-command.js';

const folder = mkdtempSync(join(tmpdir(), 'trame-shift-share-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examples = fileURLToPath(
  new URL('../../../../../packages/core/src/shift-share/examples/', import.meta.url),
);
const readExample = (name: string) => JSON.parse(readFileSync(join(examples, name), 'utf8'));

async function type(content: unknown) {
  const file = join(folder, 'emplois.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return typeFile(file);
}

async function typeFile(...words: readonly string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const status = await runCommandLine([createShiftShareCommand()], ['shift-share', ...words], {
    print: (text) => printed.push(text),
    warn: (text) => warned.push(text),
  });
  return { status, printed: printed.join('\n'), warned: warned.join('\n') };
}

test('[R093] a whole worked file and its input alone give the same figures, in decimals', async () => {
  const toy = readExample('06-exact-toy.json');
  const whole = JSON.parse((await type(toy)).printed);
  const alone = JSON.parse((await type(toy.input)).printed);
  expect(whole.total.A).toMatchObject({ change: 20, national: 7.5, mix: 2.5, competitive: 10 });
  expect(whole).toMatchObject({ ...alone, id: '06-exact-toy' });
  expect(whole.suppressed_bounds[0].competitive).toEqual([-20.5, -7]);
  expect(whole.patterson.national).toBeCloseTo(0.0375, 12);
});

/** Figures of an expected structure that the answer does not give, to a billionth; fractions are decimals. */
function listFaults(expected: unknown, found: unknown, path: string): readonly string[] {
  if (typeof expected === 'object' && expected !== null) {
    const inside = (found ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(expected).flatMap(([key, value]) =>
      listFaults(value, inside[key], `${path}/${key}`),
    );
  }
  const [top = '', bottom = '1'] = String(expected).split('/');
  const value = Number(top) / Number(bottom);
  const slack = path.includes('location_quotient') ? 5e-4 : 1e-9;
  return Math.abs(Number(found) - value) <= slack * Math.max(1, Math.abs(value)) ? [] : [`${path}: ${found}`];
}

test.each(readdirSync(examples))('[R093] %s: every figure published is printed, and right', async (name) => {
  const { status, printed, warned } = await typeFile(join(examples, name));
  const { expected } = readExample(name);
  const { by_period: periods, ...dynamic } = expected.dynamic ?? {};
  const answer = JSON.parse(printed);
  expect([status, warned]).toEqual([0, '']);
  expect(listFaults({ ...expected, dynamic }, answer, '')).toEqual([]);
  for (const [at, { start, end, ...effects }] of (periods ?? []).entries()) {
    expect(answer.dynamic.by_period[at]).toMatchObject({ start, end });
    expect(listFaults(effects, answer.dynamic.by_period[at], '')).toEqual([]);
  }
});

test('a list gives a list; what cannot be read is said apart and the others are printed', async () => {
  const krumme = readExample('01-krumme-published.json');
  const { status, printed, warned } = await type([krumme, { id: 'troué', input: { local0: [1] } }]);
  expect(status).toBe(1);
  expect(JSON.parse(printed)).toMatchObject([{ id: '01-krumme-published', total: { competitive: 420 } }]);
  expect(warned.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    'troué : Le champ « local1 » est absent ou mal formé : corrigez-le dans le fichier.',
  );
});

test('undefined figures are null, never a number that is not one', async () => {
  const { status, printed } = await type({ local0: [0], local1: [3], ref0: [0], ref1: [4] });
  expect(status).toBe(0);
  expect(printed).not.toMatch(/NaN|Infinity/);
  expect(JSON.parse(printed)).toMatchObject({ gerfin: null, by_sector: { location_quotient: [null] } });
});

test.each([
  ['pas du json', /n’est pas du JSON/],
  ['[]', /liste vide/],
  ['{}', /« local0 »/],
  ['42', /« input »/],
  [{ t0: { A: ['beaucoup'] }, t1: { A: [1] } }, /« t0.A.0 »/],
])('%j is refused in French, with a status that is not zero', async (content, sentence) => {
  const { status, printed, warned } = await type(content);
  expect([status, printed]).toEqual([1, '']);
  expect(warned.replace(/\u00a0/g, ' ')).toMatch(sentence);
});

test('no file, or a file that is not there, is said so', async () => {
  expect(await typeFile()).toMatchObject({ status: 2, printed: '' });
  const { status, warned } = await typeFile(join(folder, 'absent.json'));
  expect([status, warned.includes('ne se lit pas')]).toEqual([1, true]);
});

test('the refusals are typeset as French is, with the same figures in both languages [R143]', () => {
  expect(listTypographyFaults(Object.values(french))).toEqual([]);
  const holes = (sentence: string): readonly string[] =>
    [...sentence.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
  for (const code of Object.keys(french) as (keyof typeof french)[]) {
    expect(holes(english[code])).toEqual(holes(french[code]));
  }
});
