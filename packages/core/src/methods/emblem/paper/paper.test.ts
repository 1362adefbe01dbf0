// Emblems on paper: each once with its meaning, what comes back, and sheets to draw on without any screen.
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia } from '../../../../test/method-room.js';
import type { BookletBlock, BookletPart, BookletPerson } from '../../../workshop/index.js';
import { EMBLEM_DEFAULTS } from '../plan.js';
import type { EmblemState } from '../state.js';
import { createEmblemRoom } from '../testing/room.js';
import { type EmblemBookletWords, formatEmblemBooklet } from './booklet.js';
import { createEmblemPaper, type EmblemPaperWords, formatEmblemSheets } from './paper.js';

const BOOKLET: EmblemBookletWords = {
  figures: { emblems: 'emblèmes', shared: 'convergences' },
  gallery: {
    title: 'Emblèmes',
    lead: '',
    group: 'Groupe {name}',
    people: 'par {names}',
    by: 'fait par',
    meaning: 'ce qu’il veut dire',
    silent: 'sans mots',
    wordsOnly: 'en mots seulement',
    photographed: 'photographié',
    nothing: 'rien de {groups}',
  },
  convergence: {
    title: 'Ce qui revient',
    lead: '',
    none: 'rien ne revient',
    caption: 'Ce qui revient',
    term: 'mot',
    groups: 'emblèmes',
    words: 'dans leurs mots',
    single: 'une fois : {words}',
  },
  across: {
    title: 'D’un territoire à l’autre',
    lead: '',
    territories: 'ailleurs',
    unnamed: 'territoire {number}',
  },
  mine: { title: 'Seul', lead: '' },
};
const WORDS: EmblemPaperWords = {
  booklet: BOOKLET,
  slips: { title: 'Bulletins', lead: '', mine: 'Ce à quoi je tiens' },
  sheet: {
    title: 'Feuille d’emblème',
    titleLarge: 'Grande feuille',
    lead: '',
    emblem: 'Notre emblème',
    meaning: 'Ce qu’il veut dire',
    group: 'Groupe',
  },
};
const NADIA: BookletPerson = { name: 'Nadia F.', organisation: 'Lycée', family: 'Formation' };
const find = (id: string): BookletPerson | null => (id === 'nadia' ? NADIA : null);
const format = (state: EmblemState): BookletPart => formatEmblemBooklet(state, { words: BOOKLET, find });
const listBlocks = (part: BookletPart, id: string): readonly BookletBlock[] =>
  part.sections.find((section) => section.id === id)?.blocks ?? [];

describe('the booklet of emblems [R060, R136]', () => {
  it('prints a photographed emblem, a drawn one, and words alone', () => {
    const room = createEmblemRoom();
    room.make(nadia, { type: 'attach-photo', team: 'group-a', photo: 'p1' });
    room.say(nadia, 'group-a', 'La rivière');
    room.put(karim, 'group-b');
    room.say(facilitator, 'group-c', 'Nous n’aimons pas dessiner');
    const blocks = listBlocks(format(room.getState()), 'emblems');
    expect(blocks.map(({ kind }) => kind)).toEqual(['photos', 'drawings', 'articles']);
    const caption = 'Groupe A · par Formation';
    expect(blocks[0]).toMatchObject({ photos: [{ photo: 'p1', caption, credit: null }] });
    expect(blocks[1]).toMatchObject({ drawings: [{ caption: 'Groupe B', text: 'sans mots' }] });
    expect(JSON.stringify(blocks[1])).toContain('<svg');
    expect(blocks[2]).toMatchObject({
      articles: [
        {
          title: 'Groupe A',
          place: 'photographié',
          facts: [{ label: 'fait par', value: 'Formation' }],
          paragraphs: [{ label: 'ce qu’il veut dire', text: 'La rivière' }],
        },
        { title: 'Groupe C', place: 'en mots seulement', facts: [] },
      ],
    });
  });

  it('prints each explanation once: under its drawing, or alone', () => {
    const room = createEmblemRoom();
    room.put(nadia, 'group-a');
    room.say(nadia, 'group-a', 'La rivière nous relie');
    room.say(nadia, 'group-a', 'Et la forge');
    const text = JSON.stringify(format(room.getState()));
    expect(text.split('La rivière nous relie')).toHaveLength(2);
    expect(text).toContain('La rivière nous relie\\nEt la forge');
  });

  it('leaves out groups that left nothing, and keeps the name a group took', () => {
    const room = createEmblemRoom();
    room.make(nadia, { type: 'rename-team', team: 'group-a', name: 'Les forgerons' });
    room.put(nadia, 'group-a');
    const part = format(room.getState());
    expect(part.figures[0]).toEqual({ count: 1, noun: 'emblèmes' });
    expect(JSON.stringify(part)).toContain('Les forgerons');
    expect(format(createEmblemRoom().getState()).sections).toEqual([]);
  });

  it('names a group that people joined and that left nothing, so that its sheet is looked for', () => {
    const room = createEmblemRoom();
    room.say(facilitator, 'group-c', 'Nous n’aimons pas dessiner');
    const blocks = listBlocks(format(room.getState()), 'emblems');
    expect(blocks.at(-1)).toEqual({ kind: 'paragraphs', texts: ['rien de Groupe A, Groupe B'] });
  });

  it('prints what comes back with the words of each group, and what came once', () => {
    const room = createEmblemRoom();
    room.say(nadia, 'group-a', 'La rivière nous relie.');
    room.say(karim, 'group-b', 'Une rivière, une école.');
    const river = room.name('Rivière');
    room.tag('group-a', river);
    room.tag('group-b', river);
    room.tag('group-b', room.name('École'));
    expect(listBlocks(format(room.getState()), 'convergence')).toEqual([
      {
        kind: 'table',
        caption: 'Ce qui revient',
        columns: ['mot', 'emblèmes', 'dans leurs mots'],
        rows: [['Rivière', '2', 'Groupe A : La rivière nous relie.\nGroupe B : Une rivière, une école.']],
      },
      { kind: 'paragraphs', texts: ['une fois : École'] },
    ]);
  });

  it('says so when nothing comes back', () => {
    const room = createEmblemRoom();
    room.put(nadia, 'group-a');
    room.tag('group-a', room.name('Mer'));
    expect(listBlocks(format(room.getState()), 'convergence')[0]).toEqual({
      kind: 'paragraphs',
      texts: ['rien ne revient'],
    });
  });

  it('prints what other territories say too', () => {
    const source = { seminar: 'south', activity: 'e', item: '1' };
    const room = createEmblemRoom({
      carried: [{ id: 'x', kind: 'attachment', text: 'La rivière et ses moulins', group: null, source }],
    });
    room.say(nadia, 'group-a', 'La rivière');
    room.tag('group-a', room.name('Rivière'));
    expect(listBlocks(format(room.getState()), 'across')).toMatchObject([
      { rows: [['Rivière', 'territoire 1 : La rivière et ses moulins']] },
    ]);
  });

  it('prints what people wrote alone, without names', () => {
    const room = createEmblemRoom();
    room.make(nadia, { type: 'write-slip', kind: 'mine', text: 'Le carnaval' });
    expect(listBlocks(format(room.getState()), 'mine')).toEqual([{ kind: 'list', items: ['Le carnaval'] }]);
  });
});

describe('the sheets of emblems [R085, R144]', () => {
  it('are an outline to draw on in two formats, one per group, and slips by whole pages', () => {
    const sheets = formatEmblemSheets(EMBLEM_DEFAULTS, WORDS);
    expect(sheets.map(({ id, kind }) => [id, kind])).toEqual([
      ['emblem-a4', 'outline'],
      ['emblem-a3', 'outline'],
      ['mine', 'slips'],
    ]);
    const [a4] = sheets;
    if (a4?.kind !== 'outline') throw new Error('no outline');
    expect(a4.copies).toBe(6);
    expect(a4.svg).toMatch(/^<svg xmlns=.*<\/svg>$/);
    expect(a4.fields.map(({ label }) => label)).toEqual(['Ce qu’il veut dire', 'Groupe']);
  });

  it('follow the groups once the room is open', () => {
    const room = createEmblemRoom();
    room.make(facilitator, { type: 'set-teams', teams: [{ id: 'one', name: 'Un' }] });
    const paper = createEmblemPaper(WORDS);
    expect(paper.formatSheets(null, room.getState())[0]).toMatchObject({ copies: 1 });
    expect(paper.formatSheets({ teams: [] }, null)[0]).toMatchObject({ copies: 1 });
    expect(paper.formatBooklet(room.getState(), find).figures[0]?.count).toBe(0);
  });

  it('answer empty papers for what is not this method’s', () => {
    const paper = createEmblemPaper(WORDS);
    for (const stranger of [null, undefined, 3, 'x', [], {}]) {
      expect(paper.formatBooklet(stranger, find)).toEqual({ question: null, figures: [], sections: [] });
    }
    expect(paper.formatSheets({ teams: 'many' }, null)).toEqual([]);
  });
});

describe('what is no state of emblems', () => {
  const paper = createEmblemPaper(WORDS);
  const nothing = { question: null, figures: [], sections: [] };
  const spoiled = [null, undefined, 3, '', [], [null], [{}], {}, [[]]];

  it('prints as nothing, and never throws, wherever it is spoiled', () => {
    const room = createEmblemRoom({ vocabulary: [{ id: 'sea', label: 'Mer', symbol: null }] });
    room.say(nadia, 'group-a', 'La mer');
    room.tag('group-a', 'sea');
    const state = room.getState() as unknown as Record<string, unknown>;
    expect(paper.formatBooklet(state, () => null).sections.length).toBeGreaterThan(0);
    for (const field of ['settings', 'teams', 'slips', 'emblems', 'vocabulary', 'order', 'spoken']) {
      for (const value of spoiled) {
        const isFine =
          Array.isArray(value) && (value.length === 0 || ['order', 'spoken', 'vocabulary'].includes(field));
        const printed = paper.formatBooklet({ ...state, [field]: value }, () => null);
        if (!isFine) expect(printed, `${field} ${JSON.stringify(value)}`).toEqual(nothing);
        expect(() => paper.formatSheets({}, { ...state, [field]: value })).not.toThrow();
      }
    }
  });
});
