// World café on paper: table sheets, host briefs, signs, the circle, slips, and the day's booklet.
import { describe, expect, it } from 'vitest';
import {
  createMethodRoom,
  karim,
  scribe as lea,
  facilitator as marc,
  writeSlip,
  zoe,
} from '../../../../test/method-room.js';
import type { BookletArticle, BookletSection, PaperSheet } from '../../../workshop/index.js';
import { worldCafe } from '../method.js';
import { planBlocks } from '../plan/groups.js';
import { createWorldCafePaper } from './paper.js';
import type { WorldCafePaperWords } from './words.js';

const HEADING = { title: 't', lead: 'l' };
const WORDS: WorldCafePaperWords = {
  round: 'Tour {number}',
  group: 'Groupe {number}',
  table: 'Table {number}',
  tables: {
    ...HEADING,
    theme: 'Thème',
    questions: 'Questions',
    notes: 'Notes',
    vision: 'Vision',
    host: 'Hôte',
  },
  brief: {
    ...HEADING,
    name: 'Table « {theme} »',
    place: 'Où',
    question: 'Question',
    rounds: 'Tours',
    roundsValue: '{rounds} × {minutes} min',
    steps: ['Accueillir', 'Résumer en {handover} min', 'Faire noter'],
  },
  signs: HEADING,
  circle: HEADING,
  slips: { ...HEADING, note: 'Note', round: 'Tour', table: 'Table' },
  booklet: {
    figures: { themes: 't', rounds: 'r', visions: 'v', notes: 'n' },
    visions: HEADING,
    noVision: 'rien d’écrit',
    notes: HEADING,
    loose: 'Sans tour',
    host: 'Hôte',
    paper: 'papier',
    original: 'd’abord : {text}',
    rotation: {
      ...HEADING,
      everyTheme: 'chacun est passé par les {themes} tables',
      missed: '{rounds} tours pour {themes} thèmes : {missed} manqués',
      gaps: '{count} exceptions',
    },
  },
};
const paper = createWorldCafePaper(WORDS);
const find = (id: string) => ({ name: `Nom de ${id}`, organisation: null, family: 'Entreprises' });
const THEMES = [
  { id: 'learn', title: 'Apprendre', questions: ['Quoi ?', 'Qui ?'], place: 'Table du fond' },
  { id: 'move', title: 'Venir', questions: [] },
];

function pick<K extends PaperSheet['kind']>(sheets: readonly PaperSheet[], kind: K) {
  const sheet = sheets.find((one) => one.kind === kind);
  if (sheet === undefined) throw new Error(`test: no ${kind}`);
  return sheet as Extract<PaperSheet, { kind: K }>;
}

describe('the sheets [R085]', () => {
  it('are slips alone until there are themes', () => {
    expect(paper.formatSheets({}, null).map(({ id }) => id)).toEqual(['slips']);
    expect(paper.formatSheets({ rounds: 'x' }, null)).toEqual([]);
  });

  it('give each table its theme, its questions and room for every round [R073]', () => {
    const { forms } = pick(paper.formatSheets({ themes: THEMES }, null), 'form');
    const [, rounds] = forms[0] ?? [];
    expect(forms[0]?.map(({ title }) => title)).toEqual(['Table du fond · Apprendre', '', 'Vision']);
    expect(rounds?.beside).toBe(true);
    expect(rounds?.fields.map(({ label }) => label.split(' · ')[0])).toEqual(['Tour 1', 'Tour 2']);
    expect(forms[0]?.[0]?.fields[0]?.printed).toBe('Quoi ?\nQui ?');
    expect(forms[1]?.[0]?.fields[0]?.printed).toBeNull();
  });

  it('brief each host on one page and in three steps', () => {
    const { briefs } = pick(paper.formatSheets({ themes: THEMES }, null), 'brief');
    expect(briefs).toHaveLength(2);
    expect(briefs[0]).toEqual({
      name: 'Table « Apprendre »',
      facts: [
        { label: 'Où', value: 'Table du fond' },
        { label: 'Question', value: 'Quoi ?' },
        { label: 'Question', value: 'Qui ?' },
        { label: 'Tours', value: '2 × 30 min' },
      ],
      steps: ['Accueillir', 'Résumer en 2 min', 'Faire noter'],
    });
  });

  it('tell where groups go in a circle, each once at each table [R077]', () => {
    const { rows, columns } = pick(paper.formatSheets({ themes: THEMES }, null), 'grid');
    expect(columns).toEqual(['Tour 1', 'Tour 2']);
    expect(rows).toEqual([
      { label: 'Groupe 1', cells: ['Table du fond · Apprendre', 'Table 2 · Venir'] },
      { label: 'Groupe 2', cells: ['Table 2 · Venir', 'Table du fond · Apprendre'] },
    ]);
  });

  it('put a sign on each table', () => {
    const { signs } = pick(paper.formatSheets({ themes: THEMES }, null), 'sign');
    expect(signs.map(({ big, small }) => `${big}: ${small}`)).toEqual([
      'Table du fond: Apprendre',
      'Table 2: Venir',
    ]);
  });

  it('follow the themes set on the day', () => {
    const room = createMethodRoom(worldCafe);
    room.make(marc, { type: 'set-themes', themes: THEMES });
    expect(paper.formatSheets({}, room.getState()).map(({ kind }) => kind)).toContain('brief');
  });
});

describe('the booklet [R136]', () => {
  function createHeldRoom() {
    const room = createMethodRoom(worldCafe, {
      themes: THEMES,
      question: 'Quelle vision ?',
      attribution: 'person',
    });
    const people = ['nadia', 'lea', 'karim', 'zoe'].map((id) => ({ id }));
    room.make(marc, { type: 'set-plan', plan: planBlocks({ people, hosts: [0, 1], rounds: 2 }) });
    room.make(karim, writeSlip('note', 'Une école', { about: 'learn', tags: ['round-1'] }));
    room.make(zoe, writeSlip('note', 'Des machines', { about: 'learn', tags: ['round-2'] }));
    room.make(lea, writeSlip('note', 'Sur la nappe', { about: 'learn', channel: 'paper' }));
    const slip = room.make(zoe, writeSlip('vision', 'Deux apprentis', { about: 'learn' }));
    room.make(karim, { type: 'edit-slip', slip, version: 1, text: 'Trois apprentis' });
    return room;
  }

  const listArticles = (section: BookletSection | undefined): readonly BookletArticle[] => {
    const block = section?.blocks[0];
    return block?.kind === 'articles' ? block.articles : [];
  };

  it('prints visions first, as they stand, with their first words', () => {
    const { question, figures, sections } = paper.formatBooklet(createHeldRoom().getState(), find);
    expect(question).toBe('Quelle vision ?');
    expect(figures.map(({ count }) => count)).toEqual([2, 2, 1, 3]);
    expect(sections.map(({ id }) => id)).toEqual(['visions', 'notes', 'rotation']);
    expect(listArticles(sections[0]).map(({ paragraphs }) => paragraphs[0]?.text)).toEqual([
      'Trois apprentis (d’abord : Deux apprentis)',
      'rien d’écrit',
    ]);
  });

  it('prints notes round after round, under the host’s name at the level agreed [R146]', () => {
    const [article] = listArticles(paper.formatBooklet(createHeldRoom().getState(), find).sections[1]);
    expect(article?.facts).toEqual([{ label: 'Hôte', value: 'Nom de nadia' }]);
    expect(article?.paragraphs).toEqual([
      { label: 'Sans tour', text: 'Sur la nappe (papier)' },
      { label: 'Tour 1', text: 'Une école' },
      { label: 'Tour 2', text: 'Des machines' },
    ]);
  });

  it('tells what the rotation gave, or missed', () => {
    const tell = (settings: object, rounds: number, hosts: readonly number[] = [0, 1]) => {
      const room = createMethodRoom(worldCafe, { themes: THEMES, ...settings });
      const people = ['nadia', 'lea', 'karim', 'zoe'].map((id) => ({ id }));
      room.make(marc, { type: 'set-plan', plan: planBlocks({ people, hosts, rounds }) });
      return paper.formatBooklet(room.getState(), find).sections.at(-1)?.blocks[0];
    };
    expect(tell({}, 2)).toEqual({ kind: 'paragraphs', texts: ['chacun est passé par les 2 tables'] });
    expect(tell({ rounds: 1 }, 1)).toEqual({
      kind: 'paragraphs',
      texts: ['1 tours pour 2 thèmes : 1 manqués'],
    });
  });

  it('is empty for a state of another method', () => {
    expect(paper.formatBooklet({ cards: [] }, find)).toEqual({ question: null, figures: [], sections: [] });
  });
});
