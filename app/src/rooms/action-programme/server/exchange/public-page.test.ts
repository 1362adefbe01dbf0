// The page that anybody may read: organisations alone, words never taken for markup, a table that is one.
import { describe, expect, it } from 'vitest';
import { drawProgramme, showProgramme } from '../../../../../test/random-programme.js';
import type { ActionSheet, ProgrammeReply } from '../../contract.js';
import { PUBLIC_STYLE, writeNoPublicPage, writePublicPage } from './public-page.js';

const AT = Date.UTC(2027, 2, 1, 8, 0);
const base = showProgramme(drawProgramme(3, 1));
const [sample] = base.actions;
if (sample === undefined) throw new Error('the drawn programme has an action');
const action = (more: Partial<ActionSheet>): ActionSheet => ({
  ...{ ...sample, starred: false, groupId: null, objectives: [], components: [], flags: [], pilots: [] },
  ...more,
});
const pilot = (kind: ActionSheet['pilots'][number]['kind'], label: string) => ({
  ...{ kind, label, organisationId: null, organisationName: null, familyId: null, familyLabel: null },
  lead: false,
});
const write = (more: Partial<ProgrammeReply>, isFramed = false): string =>
  writePublicPage({ ...base, groups: [], starMeaning: null, source: null, ...more }, { at: AT, isFramed });

describe('nobody’s name', () => {
  const page = write({
    actions: [
      action({
        title: 'Campus',
        pilots: [
          pilot('person', 'Mme Untel'),
          pilot('generic', 'Entreprises'),
          pilot('organisation', 'Port'),
          pilot('to-be-named', 'À préciser'),
        ],
        flags: [{ flag: 'doute', note: 'Relu par M. Untel' }],
      }),
    ],
  });

  it('is on the page: people are left out, organisations, categories and « À préciser » stay [R121]', () => {
    expect([...page.matchAll(/<li>([^<]*)<\/li>/g)].map(([, text]) => text)).toEqual([
      'Entreprises (catégorie)',
      'Port',
      'À préciser',
    ]);
    expect(page).not.toContain('Untel');
  });
});

describe('words', () => {
  it('are words, wherever they stand: title, group, objective, pilot, star and source', () => {
    const wild = '<img src=x onerror=alert(1)>"\'&';
    const page = write({
      territoryName: wild,
      starMeaning: wild,
      source: { title: wild, publisher: wild, section: '' },
      groups: [{ id: 'g', code: null, label: wild, themeId: null, position: 0, counted: 1 }],
      actions: [
        action({
          ...{ groupId: 'g', title: wild, starred: true },
          objectives: [wild],
          pilots: [pilot('organisation', wild)],
        }),
      ],
    });
    expect(page).not.toContain('<img');
    expect(page.match(/&lt;img/g)?.length).toBeGreaterThanOrEqual(7);
  });
});

describe('the table', () => {
  it('has a caption, titles for columns and for rows, and objectives only where there are some', () => {
    const bare = write({ actions: [action({ title: 'Quai' })] });
    expect(bare).toContain('<caption>Actions</caption>');
    expect(bare.match(/scope="col"/g)).toHaveLength(2);
    expect(bare).toContain('<th scope="row">Quai</th>');
    const full = write({ actions: [action({ title: 'Quai', objectives: ['louer', 'ouvrir'] })] });
    expect(full.match(/scope="col"/g)).toHaveLength(3);
    expect(full).toContain('<td data-label="Objectifs"><p>louer</p><p>ouvrir</p></td>');
    expect(full).toContain('<td data-label="Pilotes">');
  });

  it('names each group by its rank and its label, those of no group apart', () => {
    const groups = [{ id: 'g', code: null, label: 'Former', themeId: null, position: 0, counted: 1 }];
    const page = write({ groups, actions: [action({ groupId: 'g' }), action({})] });
    expect([...page.matchAll(/<caption>([^<]*)</g)].map(([, text]) => text)).toEqual([
      'Axe 1 — Former',
      'Hors groupe',
    ]);
  });

  it('says a star in words to who does not see it [R123]', () => {
    const page = write({ starMeaning: 'Commun avec le pacte.', actions: [action({ starred: true })] });
    expect(page).toContain('aria-hidden="true"> ★');
    expect(page).toContain('(partagée avec une autre démarche)');
    expect(page).toContain('★ Commun avec le pacte.');
  });
});

describe('the head', () => {
  it('is one title of the first level, in a frame and out of it, with day and count', () => {
    for (const isFramed of [true, false]) {
      const page = write({ actions: [action({})] }, isFramed);
      expect(page.match(/<h1/g)).toHaveLength(1);
      expect(page).toContain('État au 1er\u00a0mars 2027, 1 action.');
      expect(page).toContain('<html lang="fr">');
    }
    expect(write({ actions: [] }, true)).toContain(
      '<h1 class="small">Pays de la Tuile — Programme d’actions</h1>',
    );
  });

  it('says that a programme is empty, and shows no empty table', () => {
    const page = write({ actions: [] });
    expect(page).toContain('Le programme est encore vide.');
    expect(page).not.toContain('<table');
  });
});

describe('closed', () => {
  it('is one sentence that names no territory', () => {
    expect(writeNoPublicPage()).toContain('n’a pas de page publique, ou elle a été fermée.');
    expect(writeNoPublicPage()).not.toContain('Tuile');
  });

  it('asks nothing of another site, in its look either', () => {
    for (const text of [writeNoPublicPage(), write({}), PUBLIC_STYLE]) {
      expect(text).not.toMatch(/https?:|url\(|@import|<script/);
    }
  });
});
