// Slides and the word processor's annex: rows cut into pages, none lost, words that XML can carry.
import { emptyDetails } from '@trame/core/action-programme';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawProgramme, showProgramme } from '../../../../../test/random-programme.js';
import type { ActionSheet, ProgrammeReply } from '../../contract.js';
import { type AnnexRow, composeAnnex } from './annex.js';
import { composeContent } from './content.js';
import { cutRows, writeSlides } from './slides.js';
import { writeWordAnnex } from './word.js';

const AT = Date.UTC(2027, 2, 1, 8, 0);
const base = showProgramme(drawProgramme(1, 1));
const [sample] = base.actions;
if (sample === undefined) throw new Error('the drawn programme has an action');
type Details = ActionSheet['details'];

const action = (
  title: string,
  details: Partial<Details> = {},
  more: Partial<ActionSheet> = {},
): ActionSheet => ({
  ...{
    ...sample,
    id: title,
    title,
    starred: false,
    groupId: null,
    objectives: [],
    components: [],
    flags: [],
  },
  ...{ pilots: [], details: { ...(emptyDetails as unknown as Details), ...details } },
  ...more,
});
const contentOf = (actions: readonly ActionSheet[], more: Partial<ProgrammeReply> = {}) =>
  composeContent({ ...base, groups: [], ...more, actions: [...actions] }, AT);
const rowsOf = (count: number): readonly ActionSheet[] =>
  Array.from({ length: count }, (_, index) => action(`Action n°${index + 1}.`));

/** Words of each slide, in order. */
async function readSlides(content: ReturnType<typeof contentOf>): Promise<readonly string[]> {
  const files = unzipSync(await writeSlides(content));
  const numberOf = (name: string) => Number(/slide(\d+)\.xml$/.exec(name)?.[1]);
  const names = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  return names
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .map((name) => strFromU8(files[name] ?? new Uint8Array()));
}
async function readWord(content: ReturnType<typeof contentOf>): Promise<string> {
  const files = unzipSync(await writeWordAnnex(composeAnnex(content)));
  return strFromU8(files['word/document.xml'] ?? new Uint8Array());
}

describe('slides', () => {
  it('of an empty programme are its cover, with its day and its count', async () => {
    const slides = await readSlides(contentOf([]));
    expect(slides).toHaveLength(1);
    expect(slides[0]).toContain('Pays de la Tuile');
    expect(slides[0]).toContain('État au 1er\u00a0mars 2027, 0 action.');
  });

  it.each([
    [8, 1],
    [13, 2],
    [25, 3],
  ])(
    'cut %d rows over %d pages, each row once, pages numbered where there are several',
    async (count, pages) => {
      const [, ...tables] = await readSlides(contentOf(rowsOf(count)));
      expect(tables).toHaveLength(pages);
      const titles = tables.flatMap((xml) => [...xml.matchAll(/Action n°\d+\./g)].map(([title]) => title));
      expect(titles).toEqual(rowsOf(count).map(({ title }) => title));
      expect(tables.map((xml) => /\((\d+ \/ \d+)\)/.exec(xml)?.[1] ?? null)).toEqual(
        pages === 1 ? [null] : Array.from({ length: pages }, (_, page) => `${page + 1} / ${pages}`),
      );
    },
  );

  it('hold fewer rows where these are longer, in their order, none alone, none below the edge', () => {
    const row = (id: string, length: number, pilots: number, aims = 0): AnnexRow => ({
      ...{ id, title: 'a'.repeat(length), starred: false, notes: [] },
      objectives: Array.from({ length: aims }, () => 'b'.repeat(60)),
      pilots: Array.from({ length: pilots }, () => 'Port'),
    });
    const short = Array.from({ length: 12 }, (_, rank) => row(`${rank}`, 30, 1));
    expect(cutRows(short, 'two')).toHaveLength(1);
    const long = Array.from({ length: 13 }, (_, rank) => row(`${rank}`, 130, rank % 5));
    const pages = cutRows(long, 'two');
    expect(pages.flat()).toEqual(long);
    for (const page of pages) {
      expect(page.length).toBeGreaterThan(1);
      const lines = page.reduce((sum, { pilots }) => sum + Math.max(3, pilots.length), 0);
      expect(lines * 0.27 + page.length * 0.15).toBeLessThanOrEqual(5.2);
    }
    const aims = Array.from({ length: 6 }, (_, rank) => row(`${rank}`, 20, 1, 4));
    expect(cutRows(aims, 'three').map((page) => page.length)).toEqual([2, 2, 2]);
    expect(cutRows([row('0', 9_000, 1)], 'two')).toHaveLength(1);
    expect(cutRows([], 'two')).toEqual([]);
  });

  it('draw dated actions as bars of the chart, fourteen a page at most, pages as full as one another', async () => {
    const dated = Array.from({ length: 15 }, (_, index) =>
      action(`Datée n°${index + 1}.`, { startsOn: '2027-01-01', endsOn: '2027-06-30' }),
    );
    const slides = await readSlides(contentOf([...dated, action('Un jour')]));
    const charts = slides.filter((xml) => xml.includes('Les actions dans le temps'));
    const bars = charts.map((xml) => [...xml.matchAll(/name="Datée n°\d+\."/g)].length);
    expect(bars).toEqual([8, 7]);
    for (const chart of charts) expect(chart).toContain('15 actions datées, 1 sans date.');
    expect(charts[0]).toContain('janv. 2027');
  });

  it('mark each milestone with a shape that can be moved', async () => {
    const milestone = { who: null, startsOn: null, doneOn: null };
    const milestones = ['2027-02-01', '2027-05-01'].map((due) => ({
      ...milestone,
      id: due,
      title: due,
      due,
    }));
    const slides = await readSlides(contentOf([action('Quai', { startsOn: '2027-01-01', milestones })]));
    // Two on the bar, one in the legend that says what they are.
    expect(slides.at(-1)?.match(/prst="diamond"/g)).toHaveLength(3);
    expect(slides.at(-1)).toContain('>Jalon<');
    expect(slides.at(-1)).not.toContain('Jalon fait');
    expect(slides.at(-1)).toContain('Sans état');
  });
});

describe('the annex for a word processor', () => {
  it('repeats its titles on each page, keeps rows whole and lies on its side [R132]', async () => {
    const xml = await readWord(contentOf(rowsOf(3)));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(3);
    expect(xml).toContain('w:orient="landscape"');
  });

  it('has a heading for each group that has a label, and a table for each', async () => {
    const groups = ['Former', 'Loger'].map((label, position) => ({
      ...{ id: label, code: null, label, themeId: null, position, counted: 1 },
    }));
    const actions = [
      action('a', {}, { groupId: 'Former' }),
      action('b', {}, { groupId: 'Loger' }),
      action('c'),
    ];
    const xml = await readWord(contentOf(actions, { groups }));
    expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
    expect([...xml.matchAll(/Heading1"\/>.*?<w:t[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      'Axe 1 — Former',
      'Axe 2 — Loger',
      'Hors groupe',
    ]);
  });

  it('holds objectives in a third column, a star behind its title, parts and doubts under it', async () => {
    const row = action(
      'Quai',
      {},
      {
        ...{ starred: true, objectives: ['louer'], components: [{ id: '1', title: 'Étude' }] },
        flags: [{ flag: 'doute', note: 'Lecture incertaine.' }],
      },
    );
    const xml = await readWord(contentOf([row], { starMeaning: 'Commun avec le pacte.' }));
    for (const words of [
      'Quai\u00a0★',
      '– louer',
      'En plusieurs volets\u202f: Étude',
      'Lecture incertaine.',
      '★ Commun avec le pacte.',
    ]) {
      expect(xml).toContain(words);
    }
  });

  it('leaves out signs that XML cannot carry, and keeps the others', async () => {
    const wild = 'Quai\u0000\u000b\ud800 <nord> & « sud » 🏭';
    const xml = await readWord(contentOf([action(wild)]));
    expect(xml).toContain('Quai &lt;nord&gt; &amp; « sud » 🏭');
    const [, table] = await readSlides(contentOf([action(wild)]));
    expect(table).toContain('Quai &lt;nord&gt; &amp; « sud » 🏭');
  });
});
