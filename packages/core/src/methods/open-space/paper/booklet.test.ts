// The open space on paper: each card once, in the group's words, named no further than agreed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, minutes } from '../../../kernel/index.js';
import type { BookletPart, BookletPerson, MemberId } from '../../../workshop/index.js';
import type { Attribution, Card, Group, OpenSpaceState, Question, Report } from '../state.js';
import { formatOpenSpaceBooklet, type OpenSpaceBookletWords } from './booklet.js';

const ALICE = 'seat-alice' as MemberId;
const SCRIBE = 'seat-scribe' as MemberId;
const mark = { by: ALICE, at: instant(0) };

const WORDS: OpenSpaceBookletWords = {
  figures: { questions: 'questions', reports: 'comptes rendus', challenges: 'défis', assets: 'atouts' },
  challenges: 'Défis',
  assets: 'Atouts',
  challengeLetter: 'D',
  assetLetter: 'A',
  wall: { title: 'Mur', lead: 'mots des groupes', empty: 'rien' },
  unnamedGroup: 'sans nom',
  group: 'groupe {number}',
  behalf: 'pour {who}',
  behalfUnnamed: 'pour quelqu’un',
  paper: 'papier',
  original: 'avant : {text}',
  report: {
    title: 'Comptes rendus',
    lead: '',
    said: 'dit',
    convener: 'animé par',
    participants: 'avec',
    headcount: 'combien',
    table: 'table',
    place: 'créneau {slot}, {room}',
    room: 'salle {name}',
    numbered: 'Groupe {number}',
  },
  missing: { title: 'Attendus', lead: '' },
  untreated: { title: 'Restées', lead: '' },
  capacity: { title: 'Prise', lead: '' },
};

const PEOPLE: Readonly<Record<string, BookletPerson>> = {
  'seat-alice': { name: 'Alice', organisation: 'Lycée', family: 'Formation' },
  'seat-scribe': { name: null, organisation: null, family: 'Entreprises' },
};

function buildQuestion(id: string, more: Partial<Question> = {}): Question {
  return {
    ...mark,
    id,
    seq: 1,
    text: `Question ${id} ?`,
    channel: 'phone',
    onBehalfOf: null,
    place: { room: 'loire', slot: 's2' },
    headcount: null,
    version: 1,
    versions: [],
    withdrawn: null,
    hidden: null,
    ...more,
  };
}

function buildReport(id: string, question: string, more: Partial<Report> = {}): Report {
  return {
    ...mark,
    id,
    seq: 2,
    question,
    said: `Dit dans ${id}`,
    convener: { id: ALICE },
    participants: [{ id: ALICE }, { id: SCRIBE }, { label: 'Voisine' }],
    table: null,
    paper: false,
    version: 1,
    versions: [],
    hidden: null,
    ...more,
  };
}

function buildCard(id: string, more: Partial<Card> = {}): Card {
  return {
    ...mark,
    id,
    seq: 3,
    kind: 'challenge',
    text: `Carte ${id}`,
    report: null,
    paper: false,
    onBehalfOf: null,
    group: null,
    sources: [],
    version: 1,
    versions: [],
    hidden: null,
    ...more,
  };
}

function buildGroup(id: string, more: Partial<Group> = {}): Group {
  return { ...mark, id, seq: 4, title: `Titre ${id}`, version: 1, dissolved: false, capacities: [], ...more };
}

function buildState(more: Partial<OpenSpaceState>, attribution: Attribution = 'group'): OpenSpaceState {
  const none = minutes(0);
  return {
    settings: {
      theme: 'Thème',
      rooms: [{ id: 'loire', name: 'Loire', seats: 8 }],
      slots: [
        { id: 's1', minutes: minutes(35) },
        { id: 's2', minutes: minutes(35) },
      ],
      durations: { theme: none, marketplace: none, move: none, reading: none, sorting: none, capacity: none },
      preflight: { answerAlreadyKnown: 'no' },
      attribution,
      carried: [],
    },
    theme: 'Que se passe-t-il ?',
    preflight: 'no',
    preflightOverridden: false,
    marketplace: 'closed',
    stage: null,
    questions: [],
    reports: [],
    cards: [],
    groups: [],
    gestures: [],
    closed: null,
    ...more,
  };
}

function print(state: OpenSpaceState): BookletPart {
  return formatOpenSpaceBooklet(state, { words: WORDS, find: (id) => PEOPLE[id] ?? null });
}

function listCards(part: BookletPart) {
  return part.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'wall' ? block.columns : []))
    .flatMap((column) => column.groups.flatMap((group) => group.cards));
}

function listArticles(part: BookletPart) {
  return part.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'articles' ? block.articles : []));
}

describe('the booklet of an open space', () => {
  it('[R066] prints each card once, under its group, numbered by kind', () => {
    const part = print(
      buildState({
        groups: [buildGroup('g')],
        cards: [
          buildCard('a', { group: 'g' }),
          buildCard('b', { kind: 'asset', group: 'g' }),
          buildCard('c'),
        ],
      }),
    );
    const [wall] = part.sections;
    expect(wall?.blocks).toEqual([
      {
        kind: 'wall',
        columns: [
          {
            title: 'Défis',
            sign: 'summit',
            empty: 'rien',
            groups: [
              { title: 'Titre g', cards: [{ ref: 'D1', text: 'Carte a', by: null, note: null }] },
              { title: null, cards: [{ ref: 'D2', text: 'Carte c', by: null, note: null }] },
            ],
          },
          {
            title: 'Atouts',
            sign: 'ground',
            empty: 'rien',
            groups: [{ title: 'Titre g', cards: [{ ref: 'A1', text: 'Carte b', by: null, note: null }] }],
          },
        ],
      },
    ]);
  });

  it('[R065] sets each report with its question, its place and the numbers of its cards', () => {
    const part = print(
      buildState({
        questions: [buildQuestion('q', { headcount: 7 })],
        reports: [buildReport('r', 'q', { table: 'fenêtre' })],
        cards: [buildCard('a', { report: 'r' }), buildCard('b', { kind: 'asset', report: 'r' })],
      }),
    );
    expect(listArticles(part)).toEqual([
      {
        title: 'Question q ?',
        place: 'Groupe 1 · créneau 2, Loire',
        facts: [
          { label: 'animé par', value: 'Formation' },
          { label: 'avec', value: 'Formation, Entreprises' },
          { label: 'combien', value: '7' },
          { label: 'table', value: 'fenêtre' },
          { label: 'Défis', value: 'D1' },
          { label: 'Atouts', value: 'A1' },
        ],
        paragraphs: [{ label: 'dit', text: 'Dit dans r' }],
      },
    ]);
    expect(listCards(part).map((card) => card.by)).toEqual(['groupe 1', 'groupe 1']);
  });

  it('[R062] carries the question of the day and the counts of the cover', () => {
    const part = print(buildState({ questions: [buildQuestion('q')], cards: [buildCard('a')] }));
    expect(part.question).toBe('Que se passe-t-il ?');
    expect(part.figures.map((figure) => figure.count)).toEqual([1, 0, 1, 0]);
  });

  it.each([
    ['person', 'Alice', 'Alice, Voisine'],
    ['organisation', 'Lycée', 'Lycée'],
    ['group', 'groupe 1', 'Formation, Entreprises'],
    ['none', null, undefined],
  ] as const)('[R146] names at the level « %s » and no further', (level, by, participants) => {
    const part = print(
      buildState(
        {
          questions: [buildQuestion('q')],
          reports: [buildReport('r', 'q')],
          cards: [buildCard('a', { report: 'r' })],
        },
        level,
      ),
    );
    expect(listCards(part)[0]?.by).toBe(by);
    expect(listArticles(part)[0]?.facts.find((fact) => fact.label === 'avec')?.value).toBe(participants);
  });

  it('[R146] falls back to the group for whoever did not agree to be named', () => {
    const cards = [buildCard('a', { report: 'r', by: SCRIBE })];
    const questions = [buildQuestion('q')];
    const part = print(buildState({ questions, reports: [buildReport('r', 'q')], cards }, 'person'));
    expect(listCards(part)[0]?.by).toBe('groupe 1');
  });

  it('[R085] says which words were typed for somebody else or copied from paper', () => {
    const cards = [
      buildCard('a', { onBehalfOf: { id: ALICE }, by: SCRIBE }),
      buildCard('b', { onBehalfOf: { label: 'Madame X' } }),
      buildCard('c', { paper: true }),
    ];
    const questions = [buildQuestion('q')];
    const reports = [buildReport('r', 'q', { paper: true })];
    const part = print(buildState({ cards, questions, reports }));
    expect(listCards(part).map((card) => card.note)).toEqual(['pour Formation', 'pour quelqu’un', 'papier']);
    expect(listArticles(part)[0]?.place).toContain('papier');
    expect(listCards(print(buildState({ cards }, 'person'))).map((card) => card.note)).toEqual([
      'pour Alice',
      'pour Madame X',
      'papier',
    ]);
    expect(listCards(print(buildState({ cards }, 'none')))[1]?.by).toBe(null);
  });

  it('keeps the first wording of a card that was reworded', () => {
    const versions = [{ ...mark, kind: 'challenge' as const, text: 'Avant' }];
    expect(listCards(print(buildState({ cards: [buildCard('a', { versions })] })))[0]?.note).toBe(
      'avant : Avant',
    );
  });

  it('lists reports still awaited apart from questions that found no place', () => {
    const part = print(
      buildState({
        questions: [
          buildQuestion('done'),
          buildQuestion('awaited'),
          buildQuestion('left', { place: null }),
          buildQuestion('gone', { withdrawn: mark }),
        ],
        reports: [buildReport('r', 'done')],
      }),
    );
    const list = (id: string) => part.sections.find((section) => section.id === id)?.blocks;
    expect(list('missing')).toEqual([{ kind: 'list', items: ['Question awaited ? (créneau 2, Loire)'] }]);
    expect(list('untreated')).toEqual([{ kind: 'list', items: ['Question left ?'] }]);
  });

  it('calls a room by its letter a room', () => {
    const state = buildState({ questions: [buildQuestion('awaited')] });
    const settings = { ...state.settings, rooms: [{ id: 'loire', name: 'A', seats: 8 }] };
    const missing = print({ ...state, settings }).sections.find(({ id }) => id === 'missing');
    expect(JSON.stringify(missing)).toContain('(créneau 2, salle A)');
  });

  it('[R052] says who has a hand on what', () => {
    const note = { ...mark, id: 'n', actor: { label: 'Le port' }, text: 'Peut prêter une salle' };
    const byId = { ...mark, id: 'm', actor: { id: ALICE }, text: 'Peut accueillir' };
    const groups = [buildGroup('g', { title: null, capacities: [note, byId] }), buildGroup('h')];
    expect(listArticles(print(buildState({ groups })))).toEqual([
      {
        title: 'sans nom',
        place: null,
        facts: [],
        paragraphs: [
          { label: 'Le port', text: 'Peut prêter une salle' },
          { label: 'Formation', text: 'Peut accueillir' },
        ],
      },
    ]);
    const silent = print(buildState({ groups }, 'none'));
    expect(listArticles(silent)[0]?.paragraphs.map((line) => line.label)).toEqual([null, null]);
  });

  it('leaves out what was hidden, and a report whose question was hidden keeps its number only', () => {
    const hidden = { ...mark, op: 'op' };
    const part = print(
      buildState({
        questions: [buildQuestion('q', { hidden })],
        reports: [buildReport('r', 'q', { said: '' }), buildReport('s', 'q', { hidden })],
        cards: [buildCard('a', { hidden })],
      }),
    );
    expect(listCards(part)).toEqual([]);
    expect(listArticles(part).map((article) => article.title)).toEqual(['Groupe 1']);
    expect(JSON.stringify(part)).not.toContain('Carte a');
  });

  it('puts cards of a dissolved group back on their own', () => {
    const part = print(
      buildState({ groups: [buildGroup('g', { dissolved: true })], cards: [buildCard('a', { group: 'g' })] }),
    );
    expect(listCards(part)).toHaveLength(1);
    expect(JSON.stringify(part)).not.toContain('Titre g');
  });

  it('gives an empty wall for an open space where nothing happened', () => {
    expect(print(buildState({ theme: null })).sections.map((section) => section.id)).toEqual(['wall']);
  });

  it('prints every card exactly once, wherever it was put (law)', () => {
    const card = fc.record({
      kind: fc.constantFrom('challenge' as const, 'asset' as const),
      group: fc.constantFrom(null, 'g', 'h', 'unknown'),
      report: fc.constantFrom(null, 'r', 'unknown'),
      paper: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(card, { maxLength: 60 }), (drawn) => {
        const cards = drawn.map((more, index) => buildCard(String(index), more));
        const groups = [buildGroup('g'), buildGroup('h', { dissolved: true })];
        const printed = listCards(print(buildState({ cards, groups, reports: [buildReport('r', 'q')] })));
        expect(printed.map((item) => item.text).sort()).toEqual(cards.map((item) => item.text).sort());
        expect(new Set(printed.map((item) => item.ref)).size).toBe(cards.length);
      }),
    );
  });
});
