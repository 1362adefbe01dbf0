// What a knowledge café prints: the booklet, the question sheets, the slips; in words handed in.
import { describe, expect, it } from 'vitest';
import {
  createCarried,
  createMethodRoom,
  createSource,
  facilitator,
  karim,
  nadia,
  scribe,
} from '../../../../test/method-room.js';
import type { BookletPart, BookletPerson, PaperSheet } from '../../../workshop/index.js';
import { type CafePaperWords, createCafePaper, knowledgeCafe } from '../index.js';

const heading = (name: string) => ({ title: name, lead: `${name}.` });
const WORDS: CafePaperWords = {
  booklet: {
    figures: { ideas: 'idées', solutions: 'solutions', takeaways: 'mots', commitments: 'actions' },
    solutions: heading('Solutions'),
    ideas: heading('Idées'),
    takeaways: heading('Ce que je retiens'),
    commitments: heading('Je vais faire'),
    noTeam: 'Sans groupe',
    question: 'Question {number}',
    answers: 'Répond à : {texts}',
  },
  sheet: {
    title: 'Feuille',
    lead: 'À écrire.',
    question: 'Question',
    team: 'Groupe',
    ideas: 'Idées',
    solutions: 'Solutions',
    transitions: 'Transitions',
  },
  slips: { title: 'Billets', lead: 'Un.', takeaway: 'Je retiens', commitment: 'Je ferai', name: 'Nom' },
};
const PEOPLE: Readonly<Record<string, BookletPerson>> = {
  nadia: { name: 'Nadia', organisation: 'Lycée', family: 'Formation' },
};
const paper = createCafePaper(WORDS);
const print = (state: unknown): BookletPart => paper.formatBooklet(state, (id) => PEOPLE[id] ?? null);

function createCafe(settings: object = {}) {
  const room = createMethodRoom(knowledgeCafe, {
    questions: ['Que garder ?', 'Que réparer ?'],
    teams: [{ id: 'A', name: 'Le quai', place: 'Salle 2', seats: null }],
    carried: [createCarried('d1', 'Les gestes se perdent')],
    ...settings,
  });
  room.make(facilitator, { type: 'start-stage', stage: 'groups' });
  return room;
}

function write(kind: string, text: string, fields: object = {}): object {
  return { type: 'write-slip', kind, text, ...fields };
}

describe('the booklet of the Fabrique’s variant [R069] [R070] [R136]', () => {
  it('solutions by transition with what they answer, then ideas by sub-group', () => {
    const room = createCafe();
    room.make(nadia, write('idea', 'Filmer', { team: 'A', about: 'question-2' }));
    room.make(
      nadia,
      write('solution', 'Prêter', { team: 'A', tags: ['work', 'societal'], sources: [createSource('d1')] }),
    );
    room.make(karim, write('idea', 'Sans table'));
    const { sections, figures, question } = print(room.getState());
    expect(question).toBe('Que garder ?\nQue réparer ?');
    expect(figures).toEqual([
      { count: 2, noun: 'idées' },
      { count: 1, noun: 'solutions' },
    ]);
    const text = 'Prêter\nRépond à : Les gestes se perdent';
    expect(sections.map(({ id }) => id)).toEqual(['solutions', 'ideas']);
    expect(sections[0]?.blocks[0]).toMatchObject({
      articles: [
        { title: 'Façons de travailler', paragraphs: [{ label: 'Le quai', text }] },
        { title: 'Sociétale', paragraphs: [{ label: 'Le quai', text }] },
      ],
    });
    expect(sections[1]?.blocks[0]).toMatchObject({
      articles: [
        { title: 'Le quai', place: 'Salle 2', paragraphs: [{ label: 'Question 2', text: 'Filmer' }] },
        { title: 'Sans groupe', paragraphs: [{ label: null, text: 'Sans table' }] },
      ],
    });
  });

  it.each([
    ['person', 'Nadia'],
    ['organisation', 'Lycée'],
    ['group', 'Le quai'],
    ['none', null],
  ])('at the level %s, a solution is said by %s [R146]', (attribution, label) => {
    const room = createCafe({ attribution });
    room.make(nadia, write('solution', 'Prêter', { team: 'A', tags: ['work'] }));
    expect(print(room.getState()).sections[0]?.blocks[0]).toMatchObject({
      articles: [{ paragraphs: [{ label, text: 'Prêter' }] }],
    });
  });

  it('a name nobody agreed to is the sub-group’s, and what was hidden is not printed', () => {
    const room = createCafe({ attribution: 'person' });
    room.make(karim, write('solution', 'Prêter', { team: 'A', tags: ['work'] }));
    room.make(scribe, write('solution', 'Du papier', { team: 'A', tags: ['work'], channel: 'paper' }));
    const slip = room.make(nadia, write('idea', 'Grossier'));
    room.make(facilitator, { type: 'hide-slip', slip });
    const printed = print(room.getState());
    expect(printed.sections[0]?.blocks[0]).toMatchObject({
      articles: [{ paragraphs: [{ label: 'Le quai' }, { label: 'Le quai' }] }],
    });
    expect(JSON.stringify(printed)).not.toContain('Grossier');
  });

  it('with one question, ideas do not say which', () => {
    const room = createCafe({ questions: ['Que garder ?'] });
    room.make(nadia, write('idea', 'Filmer', { about: 'question-1' }));
    expect(print(room.getState()).sections[0]?.blocks[0]).toMatchObject({
      articles: [{ paragraphs: [{ label: null }] }],
    });
  });

  it('an empty café has no section; what is no café has nothing', () => {
    expect(print(createCafe().getState()).sections).toEqual([]);
    for (const other of [null, 3, {}, { slips: [] }]) {
      expect(print(other)).toEqual({ question: null, figures: [], sections: [] });
    }
  });
});

describe('the booklet of Gurteen’s variant', () => {
  it.each([
    ['group', 'J’appelle le lycée'],
    ['person', 'J’appelle le lycée (Nadia)'],
  ])('at the level %s: what each takes away, what each will do', (attribution, action) => {
    const room = createMethodRoom(knowledgeCafe, {
      variant: 'gurteen',
      questions: ['Que garder ?'],
      attribution,
    });
    room.make(facilitator, { type: 'start-stage', stage: 'closing' });
    room.make(karim, write('takeaway', 'Les mêmes peines'));
    room.make(nadia, write('commitment', 'J’appelle le lycée'));
    const { sections, figures } = print(room.getState());
    expect(figures.map(({ count, noun }) => [count, noun])).toEqual([
      [1, 'mots'],
      [1, 'actions'],
    ]);
    expect(sections.map(({ id, blocks }) => [id, blocks])).toEqual([
      ['takeaways', [{ kind: 'list', items: ['Les mêmes peines'] }]],
      ['commitments', [{ kind: 'list', items: [action] }]],
    ]);
  });
});

describe('the sheets [R085] [R144]', () => {
  const sheets = (settings: unknown, state: unknown = null): readonly PaperSheet[] =>
    paper.formatSheets(settings, state);

  it('before the day: blank sheets for six sub-groups, with the transitions printed', () => {
    const [sheet] = sheets({});
    expect(sheet).toMatchObject({ kind: 'form', copies: 6 });
    expect(sheet?.kind === 'form' && sheet.forms).toHaveLength(1);
    expect(JSON.stringify(sheet)).toContain('Numérique et technologique · Façons de travailler');
  });

  it('once known: one sheet per sub-group and per question', () => {
    const room = createCafe();
    room.make(facilitator, {
      type: 'set-teams',
      teams: ['A', 'B'].map((name) => ({ id: name, name, place: null, seats: null })),
    });
    const [sheet] = sheets(room.getState().settings, room.getState());
    const forms = sheet?.kind === 'form' ? sheet.forms : [];
    expect(forms.map((boxes) => boxes.slice(0, 2).map(({ fields }) => fields[0]?.printed))).toEqual([
      ['Que garder ?', 'A'],
      ['Que réparer ?', 'A'],
      ['Que garder ?', 'B'],
      ['Que réparer ?', 'B'],
    ]);
  });

  it('Gurteen’s variant has slips for the last word, and nothing to write before', () => {
    expect(sheets({ variant: 'gurteen' })).toMatchObject([{ kind: 'slips', copies: 40 }]);
  });

  it('settings that are not a café’s print nothing', () => {
    expect(sheets({ variant: 'other' })).toEqual([]);
    expect(sheets(null)).toHaveLength(1);
  });
});
