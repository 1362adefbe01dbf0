// `trame shift-share`: what goes in, what comes out, what is said of a file that cannot be read.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { listTypographyFaults } from '../../../../../test/room-words.js';
import { runCommandLine } from '../../../../platform/server/cli/command.js';
import { shiftShareRefusals as english } from '../../refusals.en.js';
import { shiftShareRefusals as french } from '../../refusals.fr.js';
import { createShiftShareCommand } from './shift-share-command.js';

const folder = mkdtempSync(join(tmpdir(), 'trame-shift-share-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examples = fileURLToPath(
  new URL('../../../../../../packages/core/src/shift-share/examples/', import.meta.url),
);
const readExample = (name: string) => JSON.parse(readFileSync(join(examples, name), 'utf8'));

async function type(content: unknown) {
  const file = join(folder, 'emplois.json');
  const isReady = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(file, isReady ? content : JSON.stringify(content));
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

const one = { local0: [90, 20], local1: [100, 40], ref0: [400, 150], ref1: [440, 210] };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['', /est vide/],
  [' \n', /est vide/],
  ['pas du json', /n’est pas du JSON/],
  ['{"local0":[1', /n’est pas du JSON/],
  ['{"local0":[NaN]}', /n’est pas du JSON/],
  ['{"local0":[1],"local0":[2]}', /écrit deux fois « local0 »/],
  ['{"t0":{"A":[1],"A":[2]},"t1":{"A":[1]}}', /écrit deux fois « A »/],
  ['[]', /liste vide/],
  ['{}', /« local0 »/],
  ['42', /« input »/],
  ['null', /« input »/],
  [{ id: 'sans', expected: {} }, /sans : Le champ « input »/],
  [{ id: 'sans', kind_of_input: 'single-region' }, /« input »/],
  [{ input: null }, /« input »/],
  [{ input: [] }, /« input »/],
  [{ t0: { A: ['beaucoup'] }, t1: { A: [1] } }, /« t0.A.0 » n’est pas un nombre.*\[minimum, maximum\]/],
  [{ ...one, local1: [100, '1 200'] }, /« local1.1 » n’est pas un nombre/],
  [{ ...one, local1: [100, -3] }, /« local1.1 » n’est pas un nombre d’emplois : il est négatif/],
  ['{"local0":[1e400],"local1":[1],"ref0":[1],"ref1":[1]}', /« local0.0 »/],
  [{ ...one, ref0: [1e200, 1] }, /« ref0.0 » n’est pas un nombre d’emplois/],
  [{ ...one, local0: [[9, 3], 1] }, /« local0.0 », le minimum est plus grand/],
  [{ ...one, local0: [1] }, /« local1 » a 2 valeurs et « local0 » en a 1/],
  [{ ...one, sectors: ['x', 'x'] }, /code x figure deux fois/],
  [{ local_by_year: { 2000: [1], 2001: [1] }, ref_by_year: { 2000: [1] } }, /« ref_by_year.2001 »/],
  [{ local0: [1], local1: [1], g: 0.1, g_sector: [-3] }, /« g_sector.0 » n’est pas une évolution/],
  [{ t0: { A: [1] }, t1: { A: [1] }, W: { A: { B: 1 } } }, /territoire B n’est pas dans le tableau/],
])(
  '%j is refused in French, with a status that is not zero and no trace of the machine',
  async (content, sentence) => {
    const { status, printed, warned } = await type(content);
    expect([status, printed]).toEqual([1, '']);
    expect(plain(warned)).toMatch(sentence);
    expect(warned).not.toMatch(/\bat \w+ \(|erreur imprévue|undefined/);
  },
);

test.each([
  ['one territory', { t0: { A: [10, 20] }, t1: { A: [12, 18] } }],
  ['one sector', { ...one, local0: [90], local1: [100], ref0: [400], ref1: [440] }],
  ['no job at the start', { ...one, local0: [0, 0] }],
  ['a reference without a job', { ...one, ref0: [0, 0] }],
  ['a reference that empties', { ...one, ref1: [0, 0] }],
  ['every cell missing', { ...one, local0: [null, null] }],
  [
    'every cell hidden',
    {
      ...one,
      local0: [
        [0, 9],
        [0, 9],
      ],
    },
  ],
  ['territories that share no sector', { t0: { A: [1, 0], B: [0, 1] }, t1: { A: [2, 0], B: [0, 2] } }],
])('%s: the identity or null, never a number that is not one', async (_what, content) => {
  const { status, printed, warned } = await type(content);
  expect([status, warned]).toEqual([0, '']);
  expect(printed).not.toMatch(/NaN|Infinity/);
  const { total } = JSON.parse(printed);
  const totals = 'change' in total ? [total] : Object.values(total);
  for (const { change, national, mix, competitive, absent_from_reference: apart = 0 } of totals) {
    if (change !== null) expect(national + mix + competitive + apart).toBeCloseTo(change, 9);
  }
});

test.each(['utf8', 'latin1', 'utf16le'] as const)(
  'a file in %s gives the names of its sectors',
  async (encoding) => {
    const named = {
      regions: ['Éléville'],
      sectors: ['Bâtiment'],
      t0: { Éléville: [1] },
      t1: { Éléville: [2] },
    };
    const mark = encoding === 'latin1' ? '' : '\ufeff';
    const { status, printed } = await type(Buffer.from(mark + JSON.stringify(named), encoding));
    expect(status).toBe(0);
    expect(JSON.parse(printed).patterson).toMatchObject({ sector: { Bâtiment: 0 }, region: { Éléville: 0 } });
  },
);

test('a folder in the place of a file is said so', async () => {
  const { status, warned } = await typeFile(folder);
  expect([status, warned.includes('ne se lit pas')]).toEqual([1, true]);
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
