// The booklet's content and its pages: planned and held, hostile words inside the margins, each once.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant, minutes } from '@trame/core/kernel';
import { openSpace } from '@trame/core/methods/open-space';
import { type AgendaStep, createConductor, type SeminarState } from '@trame/core/seminar';
import type { BookletCard, BookletPart } from '@trame/core/workshop';
import { afterAll, describe, expect, it } from 'vitest';
import { createPress } from '../../../../platform/server/document/index.js';
import type { SeminarCard } from '../../contract.js';
import type { StoredSeminar } from '../repo.js';
import { type BookletSource, composeBooklet } from './booklet.js';
import { BOOKLET_TEMPLATE } from './booklet-template.js';

const NOW = Date.UTC(2027, 4, 13, 15, 2);
const place = { name: 'Le hangar', host: null, capacity: null, access: null };

function buildStep(id: string, count: number): AgendaStep {
  const plain = { kind: 'plenary' as const, method: null, methodSettings: null, role: null, materials: [] };
  return { ...plain, id, title: `Étape ${id}`, minutes: minutes(count) };
}

const seminar: StoredSeminar = {
  id: 's2',
  territoryId: 't',
  kind: 'local',
  number: 2,
  phase: 'scan',
  title: 'Nos défis',
  date: '2027-05-13',
  startsAt: '13:30',
  place,
  status: 'open',
  note: null,
  version: 1,
  agenda: [buildStep('a', 15), buildStep('b', 20)],
  endsBy: null,
  roomId: null,
  openedAt: null,
  closedAt: null,
  harvestShared: false,
};

function buildSource(more: Partial<BookletSource> = {}): BookletSource {
  return {
    seminar,
    territory: 'Territoire d’essai',
    fabrique: 'Fabrique d’essai',
    attendees: [],
    live: null,
    parts: [],
    photos: [],
    calendar: [],
    version: '0.1.0',
    now: NOW,
    ...more,
  };
}

function buildState(): SeminarState {
  const settings = { title: 'Nos défis', agenda: seminar.agenda };
  const at = (hour: number, minute: number) => instant(Date.UTC(2027, 4, 13, hour, minute));
  return {
    ...createConductor([openSpace]).start(settings),
    phase: 'running',
    runs: [
      { step: 'a', startedAt: at(11, 32), endedAt: at(11, 50), extension: minutes(0) },
      { step: 'b', startedAt: at(11, 50), endedAt: null, extension: minutes(0) },
    ],
  };
}

function buildCard(ref: string, text: string): BookletCard {
  return { ref, text, by: 'groupe 1', note: null };
}

function buildPart(cards: readonly BookletCard[]): BookletPart {
  const columns = [
    { title: 'Défis', sign: 'summit' as const, groups: [{ title: 'Groupe', cards }], empty: '' },
    { title: 'Atouts', sign: 'ground' as const, groups: [], empty: 'Rien encore.' },
  ];
  const article = { title: 'Question ?', place: 'Groupe 1', facts: [{ label: 'Défis', value: 'D1' }] };
  const paragraphs = [{ label: 'Dit', text: 'Une ligne\nune autre' }];
  return {
    question: 'Le thème ?',
    figures: [
      { count: cards.length, noun: 'défis' },
      { count: 0, noun: 'atouts' },
    ],
    sections: [
      {
        id: 'wall',
        title: 'Le mur',
        lead: 'Mots des groupes',
        fresh: true,
        blocks: [{ kind: 'wall', columns }],
      },
      {
        id: 'reports',
        title: 'Comptes rendus',
        lead: null,
        fresh: true,
        blocks: [
          { kind: 'articles', articles: [{ ...article, paragraphs }] },
          { kind: 'paragraphs', texts: ['Fin'] },
          { kind: 'list', items: ['Attendu'] },
        ],
      },
    ],
  };
}

const press = createPress();
afterAll(() => press.close());

async function set(source: BookletSource): Promise<{ readonly file: string; readonly pages: number }> {
  const data = composeBooklet(source);
  const order = { template: BOOKLET_TEMPLATE, data, standard: 'ua-1', at: NOW } as const;
  const printed = await press.renderPdf(order);
  if (!printed.ok) throw new Error(printed.refusal.code);
  const file = join(mkdtempSync(join(tmpdir(), 'trame-livret-')), 'livret.pdf');
  writeFileSync(file, printed.value.pdf);
  return { file, pages: printed.value.pages };
}

const readText = (file: string): string =>
  execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll(/[\s\u200b]+/g, ' ');

/** Right edges of all words, in points: A4 is 595.28 wide. */
function listEdges(file: string): readonly number[] {
  const boxes = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  return [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, edge]) => Number(edge));
}

describe('what the booklet says', () => {
  it('[R049] prints the agenda as planned before the day', () => {
    const { agenda, words } = composeBooklet(buildSource()) as { agenda: unknown; words: { agenda: string } };
    expect(agenda).toEqual([
      { at: '13\u00a0h\u00a030', title: 'Étape a', held: '15\u00a0min' },
      { at: '13\u00a0h\u00a045', title: 'Étape b', held: '20\u00a0min' },
    ]);
    expect(words.agenda).toBe('Le déroulé prévu');
  });

  it('[R049] prints the agenda as it happened once it began', () => {
    const live = { state: buildState(), seq: 12, members: [] };
    const { agenda, colophon } = composeBooklet(buildSource({ live })) as {
      agenda: unknown;
      colophon: readonly string[];
    };
    expect(agenda).toEqual([
      { at: '13\u00a0h\u00a032', title: 'Étape a', held: '18\u00a0min (prévu\u202f: 15\u00a0min)' },
      { at: '13\u00a0h\u00a050', title: 'Étape b', held: 'en cours (prévu\u202f: 20\u00a0min)' },
    ]);
    expect(colophon[0]).toContain('état n°\u00a012');
  });

  it('announces the next seminar of the same people, with or without a date', () => {
    const card = (more: Partial<SeminarCard>): SeminarCard => ({
      ...seminar,
      status: 'planned',
      date: null,
      ...more,
    });
    const calendar = [
      card({ id: 's1', number: 1, status: 'closed' }),
      card({ id: 's3', number: 3, phase: 'focus' }),
      card({ id: 's4', number: 4, phase: 'act' }),
      card({ id: 'i1', kind: 'intersite', territoryId: null, number: 1, phase: null, date: '2027-06-17' }),
      card({ id: 'i2', kind: 'intersite', territoryId: null, number: 2, phase: null }),
    ];
    expect(composeBooklet(buildSource({ calendar })).next).toEqual([
      { label: 'Prochain rendez-vous', value: 'Séminaire local 3 · FOCUS\u202f!, date à fixer, Le hangar' },
      { label: 'Prochain rendez-vous', value: 'Séminaire inter-sites 1, jeudi 17 juin 2027, Le hangar' },
    ]);
    expect(composeBooklet(buildSource()).next).toBeNull();
  });

  it('counts one thing in the singular, where both forms are known', () => {
    const shared = { one: 'attachement partagé', other: 'attachements partagés' };
    const tell = (count: number) =>
      composeBooklet(buildSource({ parts: [{ ...buildPart([]), figures: [{ count, noun: shared }] }] }))
        .figures;
    expect(tell(1)).toEqual([{ count: 1, noun: 'attachement partagé' }]);
    expect(tell(2)).toEqual([{ count: 2, noun: 'attachements partagés' }]);
  });

  it('leaves out figures that are nothing and an attendance of nobody', () => {
    const data = composeBooklet(buildSource({ parts: [buildPart([buildCard('D1', 'x')])] }));
    expect(data.figures).toEqual([{ count: 1, noun: 'défis' }]);
    expect(data.attendance).toBeNull();
    expect(data.question).toBe('Le thème ?');
  });

  it('says so when date and place are not settled', () => {
    const bare = { ...seminar, date: null, place: { ...place, name: null }, phase: null };
    const { cover } = composeBooklet(buildSource({ seminar: bare })) as { cover: { value: string }[] };
    expect(cover.map(({ value }) => value)).toEqual(['date à fixer', 'lieu à fixer', 'Fabrique d’essai']);
  });
});

describe('the booklet’s pages', () => {
  const HOSTILE = [
    'x'.repeat(1000),
    `https://exemple.fr/${'segment-sans-fin/'.repeat(30)}`,
    '*gras* _italique_ $x^2$ #panic("non") #import "@preview/x" <label> @ref // commentaire',
    'مرحبا بالعالم وبكل من جاء اليوم',
    'Une famille \u{1f469}\u200d\u{1f467}\u200d\u{1f466} \u{1f1eb}\u{1f1f7} et la suite',
    'Première ligne\n\n\nquatrième ligne',
    '"guillemets" \\ barre \\u{0} `code`',
  ];

  it('keep hostile words inside the margins and print them as typed', async () => {
    const cards = HOSTILE.map((text, index) => buildCard(`D${index + 1}`, text));
    const { file } = await set(buildSource({ parts: [buildPart(cards)], territory: 'T'.repeat(300) }));
    expect(Math.max(...listEdges(file))).toBeLessThan(595.28 - 40);
    const text = readText(file);
    expect(text.replaceAll(' ', '')).toContain('x'.repeat(1000));
    expect(text).toContain('#panic("non")');
    expect(text).toContain('et la suite');
    expect(text).toContain('sont remplacés par □');
  });

  it('[R136] hold sixty long cards, each once, over as many pages as it takes', async () => {
    const cards = Array.from({ length: 60 }, (_, index) =>
      buildCard(
        `D${index + 1}`,
        `Carte numéro ${index + 1} de la salle. ${'Un long développement. '.repeat(40)}`,
      ),
    );
    const { file, pages } = await set(buildSource({ parts: [buildPart(cards)] }));
    const text = readText(file);
    for (const [index] of cards.entries()) {
      expect(text.split(`Carte numéro ${index + 1} de la salle`).length - 1).toBe(1);
    }
    expect(pages).toBeGreaterThan(5);
    expect(text).toContain(`${pages} / ${pages}`);
  });

  it('[R148] title an account before they say where it was made: above, a reader would give it to the one before', async () => {
    const { file } = await set(buildSource({ parts: [buildPart([])] }));
    expect(readText(file)).toContain('Question ? Groupe 1');
  });

  it('[R148] are tagged: a title, headings, tables with their heads', async () => {
    const attendees = [
      {
        id: 'a',
        displayName: 'Nom',
        organisationId: null,
        organisationName: null,
        family: 'Port',
        presence: 'present' as const,
        consentToPrint: true,
        memberId: null,
        personId: '00000000-0000-4000-8000-000000000009',
      },
    ];
    const { file } = await set(buildSource({ attendees, parts: [buildPart([buildCard('D1', 'x')])] }));
    const tags = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' });
    for (const tag of ['Document', 'H1', 'H2', 'Table', 'TH'])
      expect(tags).toMatch(new RegExp(`\\b${tag}\\b`));
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(
      /Title:\s+Livret du jour, Séminaire local 2/,
    );
  });

  it('are set for a seminar where nothing happened yet', async () => {
    expect((await set(buildSource({ seminar: { ...seminar, agenda: [] } }))).pages).toBe(2);
  });
});
