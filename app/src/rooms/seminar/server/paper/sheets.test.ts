// Which pieces of paper bear a reference, and which must not.
import type { PaperSheet } from '@trame/core/workshop';
import { afterAll, describe, expect, it } from 'vitest';
import { createPress } from '../../../../platform/server/document/index.js';
import { paperWords } from '../../paper.fr.js';
import { printedPhases } from '../../print.fr.js';
import { PAPER_TEMPLATE } from './paper-template.js';
import { drawCode } from './qr.js';
import { chooseSheets, composeSheet, countReferences, listPrintables, type NamedSheet } from './sheets.js';

const words = { title: 'Titre', lead: 'À plier' };
const name = (sheet: PaperSheet, place = 'pitch'): NamedSheet => ({ place, activity: 'Pitch', sheet });
const ballots = name({
  ...words,
  kind: 'ballots',
  id: 'ballots',
  heading: 'Que retenir ?',
  copies: 40,
  rows: [
    { label: 'Une', boxes: [''] },
    { label: 'Deux', boxes: [''] },
  ],
  reason: null,
  code: '',
});
const form = name({ ...words, kind: 'form', id: 'form', copies: 3, forms: [[], []] });
const brief = name({
  ...words,
  kind: 'brief',
  id: 'hosts',
  briefs: [
    { name: 'Table 1', facts: [], steps: ['Accueillir'] },
    { name: 'Table 2', facts: [], steps: [] },
  ],
});
const sign = name({ ...words, kind: 'sign', id: 'signs', signs: [{ big: 'Loire', small: null }] });
const slips = name({ ...words, kind: 'slips', id: 'slips', copies: 5, fields: [] });

const source = {
  space: '0123abcd-0000-4000-8000-000000000001',
  seminar: 'fedc9876-0000-4000-8000-000000000002',
  publicUrl: 'http://hall',
  printed: new Map([['pitch/form', 6]]),
  badges: new Map(),
};
const whole = (one: NamedSheet) => ({ ...one, copies: null });

describe('references', () => {
  it('are one for each piece of paper that comes back, none on a ballot', () => {
    const counts = [form, slips, brief, sign, ballots].map((one) => countReferences(whole(one)));
    expect(counts).toEqual([6, 8, 2, 0, 0]);
    expect(countReferences({ ...form, copies: 10 })).toBe(20);
    // A step named with signs that an address cannot hold is printed without a code rather than with a false one.
    expect(countReferences(whole({ ...form, place: 'étape 1' }))).toBe(0);
  });

  it('go on from what was printed before', () => {
    const { codes } = composeSheet(whole(form), source) as { codes: readonly string[] };
    const expected = (copy: number) => drawCode(`http://hall/f#0123abcdfedc9876.pitch.form.${copy}`);
    expect(codes).toEqual([7, 8, 9, 10, 11, 12].map(expected));
  });
});

describe('choosing', () => {
  it('everything when nothing is asked; by whole name or the method’s own', () => {
    const every = [form, ballots, sign];
    expect(chooseSheets(every, null).map(({ copies }) => copies)).toEqual([3, 40, null]);
    expect(chooseSheets(every, [{ name: 'ballots', copies: 12 }])).toEqual([{ ...ballots, copies: 12 }]);
    expect(chooseSheets(every, [{ name: 'pitch/form', copies: null }])).toEqual([{ ...form, copies: 3 }]);
    expect(chooseSheets(every, [{ name: 'other/form', copies: null }])).toEqual([]);
    expect(listPrintables([ballots])).toEqual([
      { name: 'pitch/ballots', title: 'Titre', activity: 'Pitch', kind: 'ballots', copies: 40 },
    ]);
  });
});

describe('the press', () => {
  const press = createPress();
  afterAll(() => press.close());
  const hostile = `#panic() $x$ <a> ${'x'.repeat(200)}`;

  const rest: readonly NamedSheet[] = [
    name({
      ...words,
      kind: 'brief',
      id: 'hosts',
      briefs: [
        {
          name: 'Table 3, le numérique',
          facts: [
            { label: 'Votre question', value: 'Comment le numérique change-t-il nos métiers\u202f?' },
            { label: hostile, value: hostile },
          ],
          steps: ['Accueillez chacun par son nom.', 'Redites la question, puis écoutez.', hostile],
        },
      ],
    }),
    name({
      ...words,
      kind: 'sign',
      id: 'signs',
      signs: [
        { big: 'Salle Loire', small: 'Créneaux 1 à 3, douze places' },
        { big: hostile, small: hostile },
      ],
    }),
    name({
      ...words,
      lead: 'Cochez trois cases au plus, pliez, déposez dans l’urne.',
      kind: 'ballots',
      id: 'ballots',
      heading: hostile,
      copies: 5,
      rows: [...Array.from({ length: 9 }, (_, index) => `Solution ${index + 1} d’un groupe`), hostile].map(
        (label) => ({ label, boxes: ['0', '1', '2', '3', hostile.slice(0, 9)] }),
      ),
      reason: 'Pourquoi',
      code: '',
    }),
    name({
      ...words,
      kind: 'outline',
      id: 'emblem',
      copies: 2,
      format: 'a3',
      heading: 'Notre emblème',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 120"><path d="M5 5H95V70L50 115L5 70Z" fill="none" stroke="#000"/></svg>',
      fields: [{ label: 'Ce qu’il veut dire', lines: 3, printed: null }],
    }),
    slips,
    form,
  ];

  const box = (title: string, lines: number, beside = false) => ({
    title,
    beside,
    fields: Array.from({ length: beside ? 2 : 1 }, () => ({ label: 'Dans vos mots', lines, printed: null })),
  });
  const print = (sheets: readonly NamedSheet[]) =>
    press.renderPdf({
      template: PAPER_TEMPLATE,
      data: {
        documentTitle: 'Feuilles',
        author: 'Fabrique',
        runningTitle: 'Feuilles',
        badgeTitle: 'Territoire',
        phase: printedPhases.act,
        words: paperWords,
        sheets: sheets.map((one) => composeSheet(whole(one), source)),
      },
      standard: 'ua-1',
      at: 0,
    });
  const countPages = async (sheets: readonly NamedSheet[]) => {
    const printed = await print(sheets);
    if (!printed.ok) throw new Error(printed.refusal.code);
    return printed.value.pages;
  };

  it('[R085] keeps the sheet of a table of five rounds on one page, and lets a longer one go on', async () => {
    const rounds = (count: number) => Array.from({ length: count }, () => box('', 4, true));
    const table = (count: number) =>
      name({
        ...words,
        kind: 'form',
        id: 'tables',
        copies: 1,
        forms: [[box('Table 1', 2), ...rounds(count), box('Notre vision', 3)]],
      });
    expect(await countPages([table(3)])).toBe(1);
    expect(await countPages([table(8)])).toBe(2);
  });

  it('[R085] signs a room of forty-four on two pages, not on three', async () => {
    const register = (people: number): NamedSheet => ({
      place: 'hall',
      activity: null,
      sheet: {
        ...words,
        kind: 'register',
        id: 'register',
        columns: paperWords.registerColumns,
        rows: Array.from({ length: people }, (_, index) => ({
          name: `Personne ${index + 1}`,
          organisation: 'Chantier des Formes',
          family: index % 3 === 0 ? 'Associations d’entreprises' : 'Entreprises',
        })),
        blanks: 8,
      },
    });
    const counts = await Promise.all([1, 16, 44, 70].map((people) => countPages([register(people)])));
    expect(counts).toEqual([1, 1, 2, 3]);
  });

  it('[R080] prints a situation as large as its page holds, a long one smaller rather than on two', async () => {
    const card = (text: string) =>
      name({
        ...words,
        kind: 'form',
        id: 'situations',
        copies: 1,
        forms: [
          ['Nature', 'Ce qui arrive', 'Ce que cela touche ici', 'À vous'].map((title) => ({
            title,
            beside: false,
            fields: [{ label: '', lines: 2, printed: text }],
          })),
        ],
      });
    const sentence = 'Le grand donneur d’ordres met son site d’ici en concurrence avec un autre. ';
    expect(await countPages([card(sentence)])).toBe(1);
    expect(await countPages([card(sentence.repeat(5))])).toBe(1);
  });

  it('[R148] sets every kind of sheet as an accessible document, whatever is written on it', async () => {
    expect(await countPages(rest)).toBe(1 + 2 + 2 + 2 + 2 + 6);
  });
});
