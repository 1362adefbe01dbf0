// What a session of pitches prints: cards, decisions with reasons, distributions, colleges, ballots to cut.
import { describe, expect, it } from 'vitest';
import {
  createCard,
  createFloor,
  createPitchRoom,
  createSource,
  facilitator,
  karim,
  nadia,
  scribe,
} from '../../../../test/pitch-room.js';
import type { BookletBlock, BookletPart, BookletPerson } from '../../../workshop/index.js';
import { createPitchPaper } from '../index.js';
import { WORDS } from '../testing/words.js';

const PEOPLE: Readonly<Record<string, BookletPerson>> = {
  karim: { name: 'Karim', organisation: 'Chantier', family: 'Entreprises' },
};
const paper = createPitchPaper(WORDS);
const print = (state: unknown): BookletPart => paper.formatBooklet(state, (id) => PEOPLE[id] ?? null);

function findBlocks(part: BookletPart, section: string): readonly BookletBlock[] {
  return part.sections.find(({ id }) => id === section)?.blocks ?? [];
}

describe('the cards in the booklet [R053] [R136]', () => {
  it('each with its fields, what it answers, its twins and what was decided', () => {
    const room = createPitchRoom({ teams: [{ id: 't', name: 'Le quai', place: null, seats: null }] });
    const fields = {
      problem: 'Seul',
      whoCares: 'Tous',
      sources: [createSource('d1')],
      pitcher: { id: 'karim' },
      team: 't',
    };
    const bus = room.make(nadia, createCard('Le bus', fields));
    room.make(scribe, { type: 'merge-proposals', into: bus, proposals: [room.ids.bus] });
    room.make(facilitator, {
      type: 'decide-proposal',
      proposal: bus,
      outcome: 'chosen',
      reason: 'Deux pilotes',
    });
    const [block] = findBlocks(print(room.getState()), 'proposals');
    expect(block).toMatchObject({
      articles: [
        { title: 'L’atelier', place: 'Sans décision', facts: [], paragraphs: [] },
        { title: 'La chaufferie' },
        {
          title: 'Le bus',
          place: 'Retenue',
          facts: [
            { label: 'Par', value: 'Entreprises' },
            { label: 'Groupe', value: 'Le quai' },
          ],
          paragraphs: [
            { label: 'Problème', text: 'Seul' },
            { label: 'Qui', text: 'Tous' },
            { label: 'Répond', text: 'Venir travailler sans voiture' },
            { label: null, text: 'Avec : La navette' },
          ],
        },
      ],
    });
  });

  it.each([
    ['person', ['Karim']],
    ['organisation', ['Chantier']],
    ['none', []],
  ])('at the level %s, the pitcher is %j [R146]', (attribution, names) => {
    const room = createPitchRoom({ attribution });
    room.make(nadia, createCard('Le bus', { pitcher: { id: 'karim' } }));
    const [block] = findBlocks(print(room.getState()), 'proposals');
    const facts = block?.kind === 'articles' ? (block.articles.at(-1)?.facts ?? []) : [];
    expect(facts.map(({ value }) => value)).toEqual(names);
  });

  it('decisions print in a table with the reason of both and who said it', () => {
    const room = createPitchRoom();
    const { bus, workshop } = room.ids;
    const say = { type: 'decide-proposal', proposal: bus, outcome: 'chosen', reason: 'Deux pilotes' };
    room.make(facilitator, { ...say, voice: { label: 'Le binôme' } });
    room.make(facilitator, { ...say, proposal: workshop, outcome: 'set-aside', reason: 'À l’étude' });
    expect(findBlocks(print(room.getState()), 'decisions')).toMatchObject([
      {
        kind: 'table',
        columns: ['P', 'D', 'R'],
        rows: [
          ['La navette', 'Retenue', 'Deux pilotes (Le binôme)'],
          ['L’atelier', 'Écartée', 'À l’étude'],
        ],
      },
    ]);
  });

  it('counts cards, those chosen and ballots on the cover; an empty session prints nothing', () => {
    const room = createPitchRoom();
    expect(print(room.getState()).figures).toEqual([
      { count: 3, noun: 'propositions' },
      { count: 0, noun: 'retenues' },
    ]);
    for (const other of [null, 3, {}, { proposals: [] }]) {
      expect(print(other)).toEqual({ question: null, figures: [], sections: [] });
    }
  });
});

describe('the results in the booklet [R072]', () => {
  it('whole distributions in the order of the pitches, then middle and spread; colleges beside', () => {
    const room = createPitchRoom();
    room.open('scale', { proposals: [room.ids.bus, room.ids.workshop] });
    const floor = createFloor(12);
    for (const [rank, voter] of floor.entries())
      room.make(voter, room.ballot({ [room.ids.bus]: rank % 2 === 0 ? 0 : 5 }));
    const electors = floor.map(({ member }, rank) => ({
      ids: [member],
      college: rank < 7 ? 'Entreprises' : 'Élus',
    }));
    room.make(facilitator, room.close(electors));
    room.make(scribe, {
      type: 'count-hands',
      vote: room.getVote().id,
      proposal: room.ids.bus,
      counts: [1, 2, 3, 4, 5, 6],
    });
    const blocks = findBlocks(print(room.getState()), 'votes');
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraphs', 'table', 'table']);
    expect(blocks[0]).toMatchObject({
      caption: 'Échelle 12 12+0',
      columns: ['P', '0', '1', '2', '3', '4', '5', 'Blanc', 'Milieu', 'Écart'],
      rows: [
        ['La navette', '6', '0', '0', '0', '0', '6', '0', '0', '2,7'],
        ['L’atelier', '0', '0', '0', '0', '0', '0', '12', '–', '–'],
      ],
    });
    expect(blocks[1]).toEqual({ kind: 'paragraphs', texts: ['Larges : La navette'] });
    expect(blocks[2]).toMatchObject({
      columns: ['P', 'Entreprises (7)', 'Élus (5)'],
      rows: [
        ['La navette', '4 · 0 · 0 · 0 · 0 · 3', '2 · 0 · 0 · 0 · 0 · 3'],
        ['L’atelier', '0 · 0 · 0 · 0 · 0 · 0', '0 · 0 · 0 · 0 · 0 · 0'],
      ],
    });
    expect(blocks[3]).toMatchObject({
      caption: 'Mains',
      rows: [['La navette', '1', '2', '3', '4', '5', '6']],
    });
  });

  it('says nobody voted, and that colleges too small are not shown', () => {
    const room = createPitchRoom();
    room.open('consent');
    room.make(facilitator, room.close());
    expect(findBlocks(print(room.getState()), 'votes')[1]).toEqual({
      kind: 'paragraphs',
      texts: ['Personne'],
    });
    room.open('dots');
    room.make(nadia, room.ballot({ [room.ids.bus]: 2 }));
    room.make(scribe, room.ballot({ [room.ids.bus]: 2 }, { channel: 'paper', voter: 'line' }));
    room.make(facilitator, room.close([{ ids: ['nadia', 'line'], college: 'Élus' }]));
    const notes = findBlocks(print(room.getState()), 'votes')[3];
    expect(notes).toEqual({ kind: 'paragraphs', texts: ['D’accord', 'doubles 1', 'Aucun, 5'] });
  });

  it.each([
    ['dots', ['0', '1', '2', '3'], 'Total', '2'],
    ['cards', ['1', '2', '3', '4', '5'], 'Sur 25', '10,0'],
    ['consent', ['Consens', 'Réserve', 'Objection'], 'Milieu', 'Objection'],
  ])('%s has its own columns', (mode, marks, middle, figure) => {
    const room = createPitchRoom();
    room.open(mode as 'dots', { seats: ['nadia'] });
    const [card] = room.getVote().proposals;
    const answers = [{ proposal: room.getVote().proposals[0] ?? card, mark: 2, reason: 'Parce que' }];
    room.make(scribe, { type: 'cast-ballot', vote: room.getVote().id, answers, channel: 'paper' });
    room.make(facilitator, room.close());
    const [table] = findBlocks(print(room.getState()), 'votes');
    expect(table).toMatchObject({ columns: ['P', ...marks, 'Blanc', middle, 'Écart'] });
    expect(table?.kind === 'table' && table.rows[0]?.at(-2)).toBe(figure);
    expect(findBlocks(print(room.getState()), 'reasons')).toMatchObject([
      { articles: [{ title: 'La navette', paragraphs: [{ text: 'Parce que' }] }] },
    ]);
  });

  it('a vote still open is not printed, nor the words of a hidden card', () => {
    const room = createPitchRoom();
    room.open();
    room.make(nadia, room.ballot({ [room.ids.bus]: 2 }));
    expect(print(room.getState()).sections.map(({ id }) => id)).toEqual(['proposals']);
    room.make(facilitator, room.close());
    room.make(scribe, { type: 'hide-proposal', proposal: room.ids.bus });
    expect(JSON.stringify(print(room.getState()))).not.toContain('La navette');
  });
});

describe('the sheets [R085] [R144]', () => {
  it('before the day: the card, ballots with as many rows as are expected, a sheet to count on', () => {
    const [card, ballots, count] = paper.formatSheets({ expected: 3 }, null);
    expect(card).toMatchObject({ kind: 'form', copies: 3 });
    expect(ballots).toMatchObject({
      kind: 'ballots',
      heading: 'À quel point ?',
      lead: 'Entourez',
      copies: 40,
      reason: 'Pourquoi',
      rows: [1, 2, 3].map((number) => ({
        label: `Proposition ${number}`,
        boxes: ['0', '1', '2', '3', '4', '5'],
      })),
    });
    expect(count).toMatchObject({ kind: 'grid', columns: ['0', '1', '2', '3', '4', '5', 'Blanc'] });
  });

  it('once known: the cards that stand, in their order; while a vote is open, its own and its mode', () => {
    const room = createPitchRoom();
    const titles = (): readonly string[] => {
      const sheet = paper.formatSheets(room.getState().settings, room.getState())[1];
      return sheet?.kind === 'ballots' ? sheet.rows.map(({ label }) => label) : [];
    };
    room.make(karim, { type: 'withdraw-proposal', proposal: room.ids.workshop });
    expect(titles()).toEqual(['La navette', 'La chaufferie']);
    room.open('dots', { proposals: [room.ids.heating], dots: 4 });
    expect(titles()).toEqual(['La chaufferie']);
    const [, ballots, count] = paper.formatSheets(room.getState().settings, room.getState());
    expect(ballots).toMatchObject({ lead: '4 gommettes', rows: [{ boxes: ['', '', '', ''] }] });
    expect(count).toMatchObject({ columns: ['0', '1', '2', '3', '4', 'Blanc'] });
  });

  it('a consent round has three boxes in words', () => {
    const [, ballots] = paper.formatSheets({ mode: 'consent', expected: 1 }, null);
    expect(ballots).toMatchObject({ rows: [{ boxes: ['Consens', 'Réserve', 'Objection'] }] });
  });

  it('a ballot is headed by the question of the session once somebody wrote it', () => {
    const [, ballots] = paper.formatSheets({ question: 'Par quoi commencer ?', mode: 'dots' }, null);
    expect(ballots).toMatchObject({ title: 'Bulletins', heading: 'Par quoi commencer ?' });
    const [, unasked] = paper.formatSheets({ mode: 'dots' }, null);
    expect(unasked).toMatchObject({ heading: 'Lesquelles ?' });
  });

  it('settings that are not pitches’ print nothing', () => {
    expect(paper.formatSheets({ mode: 'applause' }, null)).toEqual([]);
    expect(paper.formatSheets(null, null)).toHaveLength(3);
  });
});
