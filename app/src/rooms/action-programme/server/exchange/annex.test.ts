// The annex form and the posters: every row once, in its group, in the territory's words.
import { afterAll, describe, expect, it } from 'vitest';
import { drawProgramme, showProgramme } from '../../../../../test/random-programme.js';
import { createPress } from '../../../../platform/server/document/index.js';
import type { ProgrammeReply } from '../../contract.js';
import { composeAnnex } from './annex.js';
import { composeContent } from './content.js';
import { answerPoster, composePoster } from './poster.js';
import { formatDay, formatTick } from './words.fr.js';

const AT = Date.UTC(2027, 2, 1);
const content = (seed: number, more: Partial<ProgrammeReply> = {}) =>
  composeContent({ ...showProgramme(drawProgramme(seed, 12)), ...more }, AT);

describe('the annex', () => {
  it('speaks the words of the territory, and dates itself', () => {
    const annex = composeAnnex(
      content(4, { words: { group: 'enjeu', lead: 'porteur', action: 'projet phare' } }),
    );
    expect(annex.columns[0]).toBe('Projet phare');
    expect(annex.columns.at(-1)).toBe('Porteurs');
    expect(annex.asOf).toBe('État au 1er\u00a0mars 2027');
    const worded = annex.groups.flatMap(({ word }) => word ?? []);
    expect(worded.every((word) => word.startsWith('Enjeu '))).toBe(true);
  });

  it('has a column of objectives only where a row has some [R122]', () => {
    const full = content(4);
    const bare = {
      ...full.programme,
      actions: full.programme.actions.map((action) => ({ ...action, objectives: [] })),
    };
    expect(composeAnnex(full).columns).toHaveLength(3);
    expect(composeAnnex(composeContent(bare, AT)).columns).toHaveLength(2);
  });

  it('keeps the rows of no group, apart, and the order of the programme', () => {
    for (const seed of [1, 2, 3, 5, 8]) {
      const { programme, ...rest } = content(seed);
      const annex = composeAnnex({ programme, ...rest });
      const rows = annex.groups.flatMap((group) => group.rows.map(({ id }) => id));
      expect(rows.toSorted()).toEqual(programme.actions.map(({ id }) => id).toSorted());
      for (const group of annex.groups) {
        const order = group.rows.map(({ id }) => programme.actions.findIndex((action) => action.id === id));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }
    }
  });

  it('sets both counts beside when they differ, and its star and source where there are some', () => {
    const discrepancy = {
      declared: 30,
      counted: 31,
      explanation: 'Le titre en annonce 30.',
      corroboration: [],
    };
    const source = { title: 'Annexe', publisher: 'ANCT', section: '' };
    const annex = composeAnnex(content(4, { discrepancy, source }));
    expect(annex.notes).toEqual(['31 lignes au tableau, 30 annoncées.', 'Le titre en annonce 30.']);
    expect(annex.source).toContain('«\u00a0Annexe\u00a0», ANCT');
    expect(composeAnnex(content(4)).source).toBeNull();
  });
});

describe('the posters', () => {
  it('hang every action once on the tree, in the branch of its group', () => {
    const given = content(6);
    const poster = composePoster('arbre.pdf', given);
    expect(poster.branches.flatMap(({ actions }) => actions)).toHaveLength(given.programme.actions.length);
    expect(poster.sentence).toContain('12 actions');
  });

  it('hang an action under each of its themes, and those without apart', () => {
    const given = content(6);
    const hung = composePoster('themes.pdf', given).branches.flatMap(({ actions }) => actions).length;
    const expected = given.programme.actions.reduce(
      (sum, { themeIds }) => sum + Math.max(1, themeIds.length),
      0,
    );
    expect(hung).toBe(expected);
  });

  it('draw time as the chart does, and say how many have no date', () => {
    const poster = composePoster('frise.pdf', content(6));
    expect(poster.kind).toBe('time');
    expect(poster.svg).toContain('<svg');
    expect(poster.sentence).toMatch(/sans date\.$/);
  });

  it('count groups alone: what hangs from none is told apart, and stands in columns as full as one another', () => {
    const sentence = (more: Partial<ProgrammeReply>) => composePoster('arbre.pdf', content(6, more)).sentence;
    const { actions, groups } = content(6).programme;
    const [first] = groups.filter(({ label }) => label !== null);
    const grouped = actions.map((action, rank) => ({
      ...action,
      groupId: rank < 9 ? (first?.id ?? null) : null,
    }));
    expect(sentence({ actions: grouped })).toBe('12 actions en 1 groupe, dont 3 hors groupe.');
    expect(sentence({ actions: grouped.slice(0, 9) })).toBe('9 actions en 1 groupe.');
    expect(sentence({ actions: grouped.slice(9) })).toMatch(/^3 actions\.$/);
    expect(composePoster('arbre.pdf', content(6, { actions: grouped })).columns).toBe(2);
    expect(composePoster('arbre.pdf', content(6, { actions: grouped })).across).toBe(3);
    expect(composePoster('arbre.pdf', content(6, { actions: [], groups: [] }))).toMatchObject({
      branches: [],
    });
  });

  it('write smaller when there is more to hang', () => {
    const size = (count: number) =>
      composePoster('arbre.pdf', composeContent(showProgramme(drawProgramme(1, count)), AT)).size;
    expect([5, 30, 45, 70, 200].map(size)).toEqual([17, 15.5, 13, 11, 9]);
  });
});

describe('the tree on its sheet', () => {
  const press = createPress();
  afterAll(() => press.close());

  it('stands on one page, thirty-five actions in long titles included, its type as large as can be', async () => {
    const title = 'Plan d’actions pour la transition énergétique et écologique des parcs d’activités';
    for (const [count, pages] of [
      [12, 1],
      [35, 1],
    ] as const) {
      const drawn = composeContent(showProgramme(drawProgramme(1, count)), AT);
      const actions = drawn.programme.actions.map((action) => ({ ...action, title }));
      const sheet = { ...drawn, programme: { ...drawn.programme, actions } };
      const file = await answerPoster('arbre.pdf', sheet, press);
      if (file.kind !== 'file' || !(file.body instanceof Uint8Array)) throw new Error('no pdf');
      const counted = /\/Type\s*\/Pages[^>]*\/Count\s+(\d+)/.exec(Buffer.from(file.body).toString('latin1'));
      expect(Number(counted?.[1]), `${count} actions`).toBe(pages);
    }
  }, 120_000);
});

describe('days and ticks', () => {
  it('are written as French does', () => {
    expect([formatDay('2027-03-01'), formatDay('2027-08-15')]).toEqual([
      '1er\u00a0mars 2027',
      '15\u00a0août 2027',
    ]);
    expect([formatTick('2027-04'), formatTick('2027')]).toEqual(['avr. 2027', '2027']);
  });
});
