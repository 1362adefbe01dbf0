// What leaves the programme equals what the screen shows, whatever the programme and the format.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, fields, namePilot, readTable } from '@trame/core/action-programme';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readOds, readXlsx } from 'hucre';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import { drawProgramme, showProgramme } from '../../../../../test/random-programme.js';
import { createPress } from '../../../../platform/server/document/index.js';
import { restoreText, wouldRun } from '../../../../platform/server/sheet/neutral.js';
import { flattenOds } from '../../../../platform/server/sheet/ods.js';
import type { ProgrammeReply } from '../../contract.js';
import { composeAnnex } from './annex.js';
import { composeContent } from './content.js';
import { answerFile, writeFile } from './files.js';

const AT = Date.UTC(2027, 2, 9, 8, 0);
const SEEDS = Array.from({ length: 25 }, (_, k) => k + 1);
const nobody = { pilots: new Set<string>(), groups: [], themes: [] };
const press = createPress();

afterAll(() => press.close());

const draw = (seed: number): ProgrammeReply => showProgramme(drawProgramme(seed, seed % 9));
const restore = (cell: Cell): Cell => (typeof cell === 'string' ? restoreText(cell) : cell);

/** The words between tags, read by a parser that refuses what is no XML. */
function readXmlWords(xml: string, breaks: readonly string[]): string {
  const words: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => words.push(text));
  parser.on('opentag', ({ name }) => {
    if (breaks.includes(name)) words.push('\n');
  });
  parser.write(xml).close();
  return words.join('');
}

function readParts(bytes: Uint8Array, shape: RegExp, breaks: readonly string[]): string {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => shape.test(name));
  return names.map((name) => readXmlWords(strFromU8(files[name] ?? new Uint8Array()), breaks)).join('\n');
}

const readWord = (bytes: Uint8Array): string => readParts(bytes, /^word\/document\.xml$/, ['w:p', 'w:br']);
const readSlides = (bytes: Uint8Array): string =>
  readParts(bytes, /^ppt\/slides\/slide\d+\.xml$/, ['a:p', 'a:br']);

describe('exports equal the screen (property over random programmes)', () => {
  it.each(['xlsx', 'ods', 'csv'] as const)('%s: cell for cell, and nothing that runs', async (format) => {
    for (const seed of SEEDS) {
      const content = composeContent(draw(seed), AT);
      const bytes = await writeFile(format, content);
      const sheets =
        format === 'csv'
          ? [{ name: 'csv', rows: parse(strFromU8(bytes), { delimiter: ';', bom: true }) as string[][] }]
          : (format === 'xlsx' ? await readXlsx(bytes) : await readOds(flattenOds(bytes))).sheets;
      const cells = sheets.flatMap(({ rows }) => rows.flat());
      expect(cells.filter((cell) => typeof cell === 'string' && wouldRun(cell))).toEqual([]);
      const rows = (sheets[0]?.rows ?? []).map((row) => row.map(restore));
      const read = readTable([{ name: 'Actions', rows, merges: [] }], nobody);
      expect(read.rows.map(({ row }) => row)).toEqual(content.rows);
      expect(read.rows.every(({ given }) => given.length === fields.length)).toBe(true);
    }
  });

  it('docx and pptx: every action once, in its group, with its pilots', async () => {
    for (const seed of SEEDS.slice(0, 12)) {
      const content = composeContent(draw(seed), AT);
      const word = readWord(await writeFile('docx', content));
      const slides = readSlides(await writeFile('pptx', content));
      for (const action of content.programme.actions) {
        expect(word).toContain(`\n${action.title}`);
        expect(slides).toContain(action.title);
        for (const pilot of action.pilots) {
          expect(word).toContain(`\n${namePilot(pilot)}`);
          expect(slides).toContain(namePilot(pilot));
        }
      }
      const annex = composeAnnex(content);
      expect(annex.groups.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual(
        content.programme.actions.map(({ id }) => id).sort(),
      );
    }
  });

  it('json: the State’s schema, field by field, one object an action', async () => {
    const required = ['id', 'createdAt', 'updatedAt', 'nom'];
    for (const seed of SEEDS) {
      const content = composeContent(draw(seed), AT);
      const projects = JSON.parse(strFromU8(await writeFile('json', content))) as Record<string, unknown>[];
      expect(projects.map(({ id, nom }) => [id, nom])).toEqual(
        content.programme.actions.map(({ id, title }) => [id, title]),
      );
      for (const project of projects) {
        expect(required.every((name) => typeof project[name] === 'string')).toBe(true);
        expect(['Idée', 'Étude', 'Opération']).toContain(project.phase);
        expect(project.budgetPrevisionnel ?? 0).toSatisfy(Number.isInteger);
        expect(String(project.dateDebutPrevisionnelle ?? '2027-01-01')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });

  it('ics: one line a dated thing, each with a key that stays', async () => {
    for (const seed of SEEDS) {
      const content = composeContent(draw(seed), AT);
      const file = strFromU8(await writeFile('ics', content));
      const uids = [...file.matchAll(/^UID:(.+)\r$/gm)].map(([, uid]) => uid);
      expect(new Set(uids).size).toBe(uids.length);
      expect(strFromU8(await writeFile('ics', content))).toBe(file);
      const due = content.programme.actions.flatMap(({ details }) =>
        details.milestones.filter((milestone) => milestone.due !== null),
      );
      expect(uids.filter((uid) => uid?.includes('-milestone-'))).toHaveLength(due.length);
    }
  });

  it('pdf: accessible, whatever the words', async () => {
    for (const seed of [3, 8]) {
      const file = await answerFile('pdf', composeContent(draw(seed), AT), press);
      if (file.kind !== 'file' || !(file.body instanceof Uint8Array)) throw new Error('no pdf');
      expect(strFromU8(file.body.slice(0, 5))).toBe('%PDF-');
      expect(Buffer.from(file.body).includes('/StructTreeRoot')).toBe(true);
      expect(file.fileName).toBe('programme-d-actions-Pays de la Tuile-2027-03-09.pdf');
    }
  }, 60_000);
});

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

describe('an office suite', () => {
  it.skipIf(office === undefined)(
    'opens XLSX, ODS, DOCX and PPTX (skipped where LibreOffice is not installed)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'trame-files-'));
      try {
        for (const format of ['xlsx', 'ods', 'docx', 'pptx'] as const) {
          const path = join(folder, `p.${format}`);
          writeFileSync(path, await writeFile(format, composeContent(draw(8), AT)));
          execFileSync(office ?? '', ['--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
          expect(existsSync(join(folder, 'p.pdf'))).toBe(true);
          rmSync(join(folder, 'p.pdf'));
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});
