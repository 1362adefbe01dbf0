// What leaves the programme, opened by LibreOffice: every row of CARENE is read back from each format, nothing lost.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namePilot } from '@trame/core/action-programme';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../app/src/rooms/action-programme/contract/exchange.js';
import type { ActionSheet, ProgrammeReply } from '../app/src/rooms/action-programme/contract.js';
import { openProgrammeHouse, PAPERS, type ProgrammeHouse } from './programme/house.js';
import { keepPilots } from './programme/lived.js';
import { ALL_SHEETS, hasOffice, type Office, openOffice, PLAIN_TEXT } from './programme/office.js';

if (!hasOffice) process.stdout.write('LibreOffice absent (soffice) : les exports ne sont pas ouverts.\n');

const FORMATS = ['xlsx', 'ods', 'csv', 'docx', 'pptx'] as const;
const WILD = '=1+1 & <Œuvre> « née »\u202f: d’ici\u00a0?';

let house: ProgrammeHouse;
let office: Office;
let actions: readonly ActionSheet[];

const paper = (name: string): string => join(PAPERS, name);
const squeeze = (text: string): string => text.replace(/[\s\u200b]+/g, '');
const readTable = (csv: Buffer): readonly (readonly string[])[] =>
  parse(csv, { bom: true, relaxColumnCount: true });
const readOurs = (csv: Buffer): readonly (readonly string[])[] => parse(csv, { bom: true, delimiter: ';' });
const readPdf = (name: string): string =>
  execFileSync('pdftotext', ['-raw', paper(name), '-'], { encoding: 'utf8' });

/** Dates, money, jalons and text that breaks badly written files, on rows of the publication. */
async function writeLives(): Promise<void> {
  const { actions: rows } = await house.ask<ProgrammeReply>('GET', 'programme');
  for (const [rank, row] of rows.slice(0, 18).entries()) {
    const { id, version, title, groupId, stage, objectives, components } = row;
    const month = String((rank % 12) + 1).padStart(2, '0');
    await house.ask('PUT', `actions/${id}`, {
      ...{ version, title, groupId, stage, objectives, components },
      pilots: keepPilots(row),
      details: {
        ...{ startsOn: `2027-${month}-01`, endsOn: `${2028 + (rank % 3)}-${month}-28` },
        problem: 'Aujourd’hui, cela manque.\nDemain aussi.',
        cost: { euros: 120_000 + rank * 1_500, precision: 'decided', note: 'voté' },
        financing: [
          {
            ...{ id: '1', source: 'Région', kind: 'region', organisationId: null },
            ...{ euros: 40_000, state: 'asked', year: 2028, note: null },
          },
        ],
        milestones: [
          {
            id: '1',
            title: 'Étude rendue',
            who: null,
            startsOn: null,
            due: `2027-${month}-20`,
            doneOn: null,
          },
        ],
      },
    });
  }
  await house.ask('POST', 'actions', { title: WILD, stage: 'idea' });
}

describe.skipIf(!hasOffice)('LibreOffice', () => {
  beforeAll(async () => {
    house = await openProgrammeHouse();
    office = openOffice();
    await writeLives();
    actions = (await house.ask<ProgrammeReply>('GET', 'programme')).actions;
    for (const format of FORMATS) await house.keepFile(`programme/files/${format}`, `programme.${format}`);
  }, 240_000);
  afterAll(async () => {
    office?.close();
    await house?.close();
  });

  it.each(['xlsx', 'ods'] as const)('reads every cell of the %s, sheet by sheet', (format) => {
    const sheets = office.convert([paper(`programme.${format}`)], ALL_SHEETS);
    // The last sheet, « À lire », is looked for on paper: its name is no file name where French is not installed.
    for (const name of ['Actions', 'Financements', 'Jalons']) {
      expect([...sheets.keys()]).toContain(`programme-${name}.csv`);
    }
    const ours = readOurs(readFileSync(paper('programme.csv')));
    const theirs = readTable(sheets.get('programme-Actions.csv') ?? Buffer.from(''));
    expect(actions).toHaveLength(32);
    expect(theirs).toHaveLength(33);
    expect(theirs).toEqual(ours);
    expect(readTable(sheets.get('programme-Jalons.csv') ?? Buffer.from(''))).toHaveLength(19);
    expect(readTable(sheets.get('programme-Financements.csv') ?? Buffer.from(''))[1]).toEqual(
      expect.arrayContaining(['Région', 'demandé']),
    );
  });

  it.each(['xlsx', 'ods'] as const)(
    'saves the %s again, and the import finds nothing changed',
    async (format) => {
      const name = `programme.${format}`;
      const saved = office.convert([paper(name)], format).get(name) ?? Buffer.from('');
      expect(saved.equals(readFileSync(paper(name)))).toBe(false);
      const report = await house.send<ImportReport>('programme/imports/preview', saved);
      expect(report).toMatchObject({ added: [], changed: [], absent: [], unchanged: 32, notices: [] });
    },
  );

  it('reads the text document: every title and every pilot, in their order', () => {
    const text = squeeze(
      office
        .convert([paper('programme.docx')], PLAIN_TEXT)
        .get('programme.txt')
        ?.toString('utf8') ?? '',
    );
    for (const { title, pilots } of actions) {
      expect(text).toContain(squeeze(title));
      for (const pilot of pilots) expect(text).toContain(squeeze(namePilot(pilot)));
    }
    const grouped = actions.filter(({ groupId }) => groupId !== null);
    const places = grouped.map(({ title }) => text.indexOf(squeeze(title)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('sets all four on pages: titles there, bars of the chart too, no page empty', () => {
    for (const format of ['docx', 'pptx', 'xlsx', 'ods'] as const) {
      const pdf = office.convert([paper(`programme.${format}`)], 'pdf').get('programme.pdf');
      writeFileSync(paper(`${format}.pdf`), pdf ?? '');
      const text = readPdf(`${format}.pdf`);
      const bare = squeeze(text);
      for (const { title } of actions) expect(bare, format).toContain(squeeze(title).slice(0, 12));
      const pages = text.split('\f').slice(0, -1);
      expect(pages.length, format).toBeGreaterThan(1);
      for (const [rank, page] of pages.entries()) {
        expect(squeeze(page), `${format}, page ${rank + 1}`).not.toBe('');
      }
    }
    for (const name of ['xlsx.pdf', 'ods.pdf']) {
      expect(squeeze(readPdf(name))).toContain('seulelafeuille«Actions»estrelue');
    }
    expect(readPdf('pptx.pdf')).toContain('Les actions dans le temps');
    expect(readPdf('pptx.pdf')).toContain('18 actions datées, 14 sans date.');
  });
});
