// Retro-prospective on paper: cards, canvases, slips, and the day's booklet.
import { describe, expect, it } from 'vitest';
import {
  createMethodRoom,
  draftSlip,
  scribe as lea,
  facilitator as marc,
  nadia,
  writeSlip,
} from '../../../../test/method-room.js';
import type { BookletArticle } from '../../../workshop/index.js';
import { retroProspective } from '../method.js';
import { CANVAS_FIELDS } from '../state.js';
import { createRetroPaper } from './paper.js';
import type { RetroPaperWords } from './words.js';

const HEADING = { title: 't', lead: 'l' };
const WORDS: RetroPaperWords = {
  fields: {
    solution: 'Solutions',
    obstacle: 'Freins',
    lever: 'Leviers',
    process: 'Procédés',
    functioning: 'Fonctionnement',
    collective: 'Construction collective',
  },
  monday: 'Qui, lundi ?',
  sides: { territory: 'territoire', industry: 'industrie' },
  polarities: { threat: 'menace', opportunity: 'chance', mixed: 'les deux' },
  forms: { break: 'rupture', cycle: 'retournement de cycle' },
  transitions: { digital: 'numérique', work: 'travail', ecological: 'écologique', societal: 'sociétale' },
  unheld: 'à porter',
  heldUnnamed: 'porté dans la salle',
  held: 'porté par {who}',
  cards: {
    ...HEADING,
    happening: 'Ce qui arrive',
    here: 'Ici',
    stakes: 'En jeu',
    question: 'À vous',
    nature: 'n',
  },
  canvas: {
    ...HEADING,
    title: 'Canevas {number}',
    named: '{team} : {situation}',
    written: 'Écrit',
    side: 'Pour',
    holder: 'Qui',
  },
  slips: { ...HEADING, idea: 'Idée', group: 'Groupe', name: 'Nom' },
  booklet: {
    figures: { situations: 's', solutions: 'so', levers: 'l', mondays: 'm' },
    situations: HEADING,
    team: '« {team} »',
    nothing: 'rien de ce groupe',
    mondays: HEADING,
    mondayLine: '{text}, {who} ({team})',
    unheldLevers: HEADING,
    leverLine: '{text} ({team})',
    paper: 'papier',
  },
};
const paper = createRetroPaper(WORDS);
const find = (id: string) => ({ name: `Nom de ${id}`, organisation: `Org ${id}`, family: 'Entreprises' });
const QUAI = { team: 'quai', about: 'big-order' };

function createRoom(attribution = 'person') {
  const teams = ['quai', 'forge'].map((id) => ({ id, name: `Groupe ${id}`, place: 'Table 1', seats: null }));
  const room = createMethodRoom(retroProspective, { teams, attribution });
  room.make(marc, {
    type: 'assign-situations',
    assignments: [{ team: 'quai', situation: 'big-order' }],
  });
  room.make(nadia, { type: 'join-team', team: 'quai' });
  return room;
}

describe('the sheets', () => {
  it('are cards of four sentences, blank canvases and slips before the day [R079] [R085]', () => {
    const sheets = paper.formatSheets({}, null);
    const titles = sheets.map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Canevas'))).toEqual(
      [1, 2, 3, 4].map((number) => `Canevas ${number}`),
    );
    expect(sheets.map(({ id }) => id)).toEqual([
      'situations',
      'canvas-1',
      'canvas-2',
      'canvas-3',
      'canvas-4',
      'slips',
    ]);
    const [cards] = sheets;
    if (cards?.kind !== 'form') throw new Error('test: no cards');
    expect(cards.forms).toHaveLength(5);
    expect(cards.forms[0]?.map(({ title }) => title)).toEqual([
      'Le site local mis en concurrence',
      'Ce qui arrive',
      'Ici',
      'En jeu',
      'À vous',
    ]);
    expect(cards.forms[0]?.[0]?.fields[0]?.printed).toBe('menace · rupture · numérique · travail');
  });

  it('have a canvas per group, with its situation and seven rows [R080]', () => {
    const sheets = paper.formatSheets({}, createRoom().getState());
    const canvas = sheets[1];
    if (canvas?.kind !== 'grid') throw new Error('test: no canvas');
    expect(canvas.title).toBe('Groupe quai : Une commande à absorber');
    expect(canvas.rows).toHaveLength(CANVAS_FIELDS.length + 1);
    expect(canvas.rows.at(-1)?.label).toBe('Qui, lundi ?');
    expect(sheets).toHaveLength(4);
  });

  it('are none for settings of another method', () => {
    expect(paper.formatSheets({ durations: 'x' }, null)).toEqual([]);
  });
});

describe('the booklet [R136]', () => {
  it('sets groups under their situation, in their words, with sides and holders', () => {
    const room = createRoom();
    room.make(nadia, writeSlip('solution', 'Un guichet', QUAI));
    room.make(nadia, writeSlip('process', 'Des lots courts', { ...QUAI, tags: ['territory', 'industry'] }));
    room.make(nadia, {
      type: 'write-held',
      draft: draftSlip('lever', 'Le lycée', QUAI),
      holder: { id: 'karim' },
    });
    room.make(lea, writeSlip('obstacle', 'Pas de bus', { ...QUAI, channel: 'paper' }));
    const booklet = paper.formatBooklet(room.getState(), find);
    const [situation] = booklet.sections;
    expect(situation?.title).toBe('Une commande à absorber');
    const articles = situation?.blocks.find((block) => block.kind === 'articles');
    const [article] = (articles as { articles: readonly BookletArticle[] }).articles;
    expect(article?.title).toBe('« Groupe quai »');
    expect(article?.paragraphs).toEqual([
      { label: 'Solutions', text: 'Un guichet' },
      { label: 'Freins', text: 'Pas de bus (papier)' },
      { label: 'Leviers', text: 'Le lycée (porté par Nom de karim)' },
      { label: 'Procédés', text: 'Des lots courts (territoire, industrie)' },
    ]);
    expect(booklet.figures.map(({ count }) => count)).toEqual([1, 1, 1, 0]);
  });

  it('says of a group that took a situation and left nothing that nothing came of it', () => {
    const [situation] = paper.formatBooklet(createRoom().getState(), find).sections;
    const articles = situation?.blocks.find((block) => block.kind === 'articles');
    expect(articles).toMatchObject({
      articles: [{ title: '« Groupe quai »', paragraphs: [{ label: null, text: 'rien de ce groupe' }] }],
    });
  });

  it('ends with who, on Monday, then with levers to be held', () => {
    const room = createRoom();
    const monday = draftSlip('monday', 'Appeler le lycée', QUAI);
    room.make(nadia, { type: 'write-held', draft: monday, holder: { id: 'nadia' } });
    room.make(nadia, { type: 'write-held', draft: draftSlip('lever', 'Le club', QUAI), holder: null });
    const sections = paper.formatBooklet(room.getState(), find).sections.slice(1);
    expect(sections.map(({ id, blocks }) => [id, blocks[0]])).toEqual([
      ['mondays', { kind: 'list', items: ['Appeler le lycée, porté par Nom de nadia (Groupe quai)'] }],
      ['unheld-levers', { kind: 'list', items: ['Le club (Groupe quai)'] }],
    ]);
  });

  it('names nobody below the level agreed [R146]', () => {
    const room = createRoom('none');
    const lever = draftSlip('lever', 'Le lycée', QUAI);
    room.make(nadia, { type: 'write-held', draft: lever, holder: { id: 'karim' } });
    const printed = JSON.stringify(paper.formatBooklet(room.getState(), find));
    expect(printed).toContain('porté dans la salle');
    expect(printed).not.toContain('karim');
  });

  it('is empty for a state of another method', () => {
    expect(paper.formatBooklet({ questions: [] }, find)).toEqual({
      question: null,
      figures: [],
      sections: [],
    });
  });
});
