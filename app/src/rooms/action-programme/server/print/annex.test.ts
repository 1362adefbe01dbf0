// The four programmes of the publication, set again in the form of its annex: every row, once, in its place, as printed.
// Where the text of the publication stands beside the project, what is set is compared with it too, sign for sign.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  readonly confidence: string;
  readonly flags: readonly string[];
}
interface Printed {
  readonly territoryId: string;
  readonly columns: readonly string[];
  readonly groups: readonly { readonly label: string | null; readonly projects: readonly PrintedRow[] }[];
}
const { programmes, flagDefinitions } = files['programmes.json'] as {
  readonly programmes: readonly Printed[];
  readonly flagDefinitions: Readonly<Record<string, string>>;
};

/** The publication's own text, as its PDF gives it; it is never part of the project. */
const PUBLICATION = [process.env['TRAME_SHARED'] ?? '', '../shared', '../../shared']
  .map((place) => `${place}/spec/publication.txt`)
  .find((path) => existsSync(path));
if (PUBLICATION === undefined) {
  process.stderr.write('publication absent: the annexes are compared with our copy of their data alone\n');
}

/** How the annex titles each table, and what it counts there. */
const TITLES: Readonly<Record<string, { readonly printed: string; readonly lead: string }>> = {
  'ardenne-metropole': { printed: 'Ardenne métropole : 8 projets phare', lead: '8 projets phares' },
  carene: { printed: 'CARENE : 5 axes et 30 projets', lead: '5 axes et 31 projets' },
  'decazeville-communaute': {
    ...{ printed: 'Decazeville communauté : 5 enjeux et 14 actions', lead: '5 enjeux et 14 actions' },
  },
  'dieppe-maritime': {
    ...{ printed: 'Dieppe Maritime : 4 enjeux et 16 projets', lead: '4 enjeux et 16 projets' },
  },
};

/** Where what was printed cannot be what was meant: as extracted, as read. Their rows bear a note. */
const REPAIRS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'decazeville-communaute': [['Émergence decéco-industries', 'Émergence d’éco-industries']],
  'dieppe-maritime': [
    [
      'Greta Rouen Antenne de Dieppe Créer une maison de l’emploi et de l’activité économique',
      'Créer une maison de l’emploi et de l’activité économique Greta Rouen Antenne de Dieppe',
    ],
  ],
};

/** Without blanks, nor the hyphens and dashes that a line's end or two pilots put there. */
const squeeze = (text: string): string => text.replace(/[\s\u200b\u2060–-]+/g, '');

/** The table of one territory in the publication, heads included, repaired where it must be. */
function readPublication(slug: string): string {
  const text = squeeze(readFileSync(PUBLICATION ?? '', 'utf8'));
  const heads = Object.values(TITLES).map(({ printed }) => squeeze(printed));
  const own = squeeze(TITLES[slug]?.printed ?? '');
  const from = text.indexOf(own) + own.length;
  const ends = [...heads, squeeze('Annexe 2 Quelques')].map((head) => text.indexOf(head, from));
  const table = text.slice(from, Math.min(...ends.filter((end) => end >= 0)));
  return (REPAIRS[slug] ?? []).reduce((given, [printed, meant]) => {
    const [wrong, right] = [squeeze(printed), squeeze(meant)];
    expect(given.split(wrong), printed).toHaveLength(2);
    return given.replace(wrong, right);
  }, table);
}

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
  let programme: StoredProgramme;
  beforeAll(async () => {
    programme = await load(slug);
  });

  it('has the annex’s rows, one for one, group by group, pilots as printed [R132]', () => {
    const { groups, columns } = compose(programme);
    const hasObjectives = columns.includes('Objectifs');
    expect(groups.map(({ label, rows }) => ({ label, rows: rows.map(({ cells }) => cells) }))).toEqual(
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

  it('has the annex’s heads, counts its rows in their words, and a note where a reading is not certain [R118] [R132]', () => {
    const { columns, lead, groups, readings } = compose(programme);
    expect(columns).toEqual(printed.columns);
    expect(lead).toBe(`Programme d’actions\u00a0: ${TITLES[slug]?.lead}`);
    const rows = printed.groups.flatMap(({ projects }) => projects);
    const called = groups.flatMap((group) =>
      group.rows.map(({ calls }) => calls.map((n) => readings[n - 1])),
    );
    expect(called).toEqual(rows.map(({ flags }) => flags.map((flag) => flagDefinitions[flag])));
    expect(rows.every(({ confidence, flags }) => confidence === 'high' || flags.length > 0)).toBe(true);
    expect(readings).toHaveLength(new Set(rows.flatMap(({ flags }) => flags)).size);
  });

  it.skipIf(PUBLICATION === undefined)('is the table of the publication, sign for sign [R132]', () => {
    const { columns, groups } = compose(programme);
    const published = readPublication(slug);
    const rows = groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(squeeze)));
    if (columns.includes('Objectifs')) {
      // Objectives are told in our own words: each pilot must still close its row, and the next title follow at once.
      const heads = squeeze(columns.join(''));
      expect(published.split(heads), 'one table, under its heads').toHaveLength(2);
      let place = published.indexOf(heads) + heads.length;
      for (const [rank, [title = '', , pilots = '']] of rows.entries()) {
        expect(published.slice(place, place + title.length)).toBe(title);
        const next = rows[rank + 1]?.[0] ?? 'Annexes';
        const end = published.indexOf(pilots + next, place + title.length);
        expect(end, `${title}: ${pilots}`).toBeGreaterThan(place);
        place = end + pilots.length;
      }
      return;
    }
    const ours = groups.map(({ label, rows }) => label + rows.flatMap(({ cells }) => cells).join(''));
    expect(squeeze(columns.join('') + ours.join(''))).toBe(published);
  });

  it('is set on paper, every row at its place, its number of notes below', async () => {
    const data = compose(programme);
    const order = { template: ANNEX_TEMPLATE, data, standard: 'ua-1' as const, at: 0 };
    const printedPdf = await press.renderPdf(order);
    if (!printedPdf.ok) throw new Error(printedPdf.refusal.code);
    const text = squeeze(
      execFileSync('pdftotext', ['-raw', '-', '-'], { input: printedPdf.value.pdf, encoding: 'utf8' }),
    );
    let place = text.indexOf(squeeze(data.columns.join('')));
    expect(place).toBeGreaterThan(0);
    for (const { cells } of data.groups.flatMap(({ rows }) => rows)) {
      for (const cell of cells) {
        const found = text.indexOf(squeeze(cell), place);
        expect(found, cell).toBeGreaterThanOrEqual(place);
        place = found + squeeze(cell).length;
      }
    }
    for (const note of [...data.notes, ...data.readings]) expect(text.slice(place)).toContain(squeeze(note));
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
      rows: [{ cells: [expect.any(String), 'la directrice du technocampus'] }],
    });
  });
});
