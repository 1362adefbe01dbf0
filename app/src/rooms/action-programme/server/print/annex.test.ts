// The four programmes of the publication, set again in the form of its annex: every row, once, in its place, as printed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../../test/database.js';
import { createPress, type Press } from '../../../../platform/server/document/index.js';
import { loadDemoProgramme } from '../demo.js';
import { namePilots } from '../names.js';
import { getStoredProgramme, type StoredProgramme, writeAction } from '../repo.js';
import { composeAnnex } from './annex.js';
import { ANNEX_TEMPLATE } from './annex-template.js';

const FOLDER = 'app/demo/fabrique-2019';
const files = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as unknown]),
);

interface PrintedRow {
  readonly title: string;
  readonly pilotesRaw: readonly string[];
  readonly objectives?: readonly string[];
  readonly starred?: boolean;
}
interface Printed {
  readonly territoryId: string;
  readonly groups: readonly { readonly label: string | null; readonly projects: readonly PrintedRow[] }[];
}
const { programmes } = files['programmes.json'] as { readonly programmes: readonly Printed[] };

/** Any id, as long as it is the same for the same name. */
const idOf = (kind: string, slug: string): string => {
  const hex = createHash('sha256').update(`${kind} ${slug}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

let test: TestDatabase;
let press: Press;

beforeAll(async () => {
  test = await createTestDatabase();
  press = createPress();
});
afterAll(async () => {
  await press.close();
  await test.drop();
});

async function load(slug: string): Promise<StoredProgramme> {
  const scope = await createTestSpace(test.database, { kind: 'territory' });
  return test.database.within(scope, async (tx) => {
    await loadDemoProgramme(tx, scope, { files, idOf, slug });
    return getStoredProgramme(tx, scope);
  });
}

const compose = (programme: StoredProgramme) =>
  composeAnnex(programme, { namePilot: namePilots(new Map()), territory: 'Territoire' });

describe.each(programmes.map((printed) => [printed.territoryId, printed] as const))('%s', (slug, printed) => {
  it('has the annex’s rows, one for one, group by group, pilots as printed [R132]', async () => {
    const { groups, columns } = compose(await load(slug));
    const hasObjectives = columns.includes('Objectifs');
    expect(groups).toEqual(
      printed.groups
        .filter(({ projects }) => projects.length > 0)
        .map(({ label, projects }) => ({
          label: label ?? '',
          rows: projects.map((row) => {
            const title = row.starred === true ? `${row.title}*` : row.title;
            const pilots = row.pilotesRaw.join(' – ');
            return hasObjectives ? [title, (row.objectives ?? []).join('\n'), pilots] : [title, pilots];
          }),
        })),
    );
  });

  it('is set on paper, every title and every pilot on it', async () => {
    const programme = await load(slug);
    const data = compose(programme);
    const printedPdf = await press.renderPdf({ template: ANNEX_TEMPLATE, data, standard: 'ua-1', at: 0 });
    if (!printedPdf.ok) throw new Error(printedPdf.refusal.code);
    const text = execFileSync('pdftotext', ['-raw', '-', '-'], {
      input: printedPdf.value.pdf,
      encoding: 'utf8',
    }).replace(/[\s\u200b]+/g, '');
    for (const { title, provenance } of programme.actions) {
      expect(text).toContain(title.replace(/\s+/g, ''));
      for (const words of provenance.quoted) expect(text).toContain(words.replace(/\s+/g, ''));
    }
  });
});

describe('a programme that has lived since', () => {
  it('names its pilots as they are now, and keeps rows of no group at the end', async () => {
    const scope = await createTestSpace(test.database, { kind: 'territory' });
    const programme = await test.database.within(scope, async (tx) => {
      await loadDemoProgramme(tx, scope, { files, idOf, slug: 'carene' });
      const [first] = (await getStoredProgramme(tx, scope)).actions;
      if (first === undefined) throw new Error('the demonstration has rows');
      await writeAction(tx, scope, {
        ...first,
        groupId: null,
        pilots: [{ kind: 'person', label: 'la directrice du technocampus', lead: true }],
      });
      return getStoredProgramme(tx, scope);
    });
    const last = compose(programme).groups.at(-1);
    expect(last).toMatchObject({
      label: 'Hors groupe',
      rows: [[expect.any(String), 'la directrice du technocampus']],
    });
  });
});
