// The reports that groups leave, from phones and from paper.
import { describe, expect, it } from 'vitest';
import {
  createOpenedRoom,
  createReport,
  facilitator,
  karim,
  nadia,
  scribe,
} from '../../../../test/open-space-room.js';
import { getReports, getWall, MAX_CARDS_PER_REPORT, MAX_TEXT } from '../index.js';

function createAskedRoom() {
  const room = createOpenedRoom();
  const question = room.make(nadia, { type: 'pose-question', text: 'Et l’eau ?' });
  const post = (who: typeof nadia, fields: object = {}): string => {
    const before = room.log.length;
    room.make(who, createReport(question, fields));
    return `${room.log[before]?.op}:0`;
  };
  return { ...room, question, post };
}

const form = {
  challenges: ['La nappe baisse chaque été', 'Personne n’a la carte des rejets'],
  assets: ['Des voisins qui se parlent'],
  convener: { id: 'nadia' },
  participants: [{ id: 'karim' }, { label: 'Mme Garnier' }],
  table: 'Table 4',
};

describe('posting a report [R065]', () => {
  it('puts the page up at once, with its slips on the wall', () => {
    const room = createAskedRoom();
    const id = room.post(nadia, form);
    expect(room.getState().reports).toHaveLength(1);
    expect(room.getState().reports[0]).toMatchObject({
      id,
      question: room.question,
      said: 'Nous avons parlé de la rivière',
      convener: { id: 'nadia' },
      participants: [{ id: 'karim' }, { label: 'Mme Garnier' }],
      table: 'Table 4',
      paper: false,
      by: 'nadia',
      version: 1,
    });
    const wall = getWall(room.getState());
    expect(wall.challenge.ungrouped.map(({ text, report }) => [text, report])).toEqual([
      ['La nappe baisse chaque été', id],
      ['Personne n’a la carte des rejets', id],
    ]);
    expect(wall.asset.ungrouped.map(({ text }) => text)).toEqual(['Des voisins qui se parlent']);
  });

  it('one operation is one row of facts with identifiers of their own', () => {
    const room = createAskedRoom();
    room.post(nadia, form);
    const facts = room.log.slice(-4);
    expect(facts.map(({ body }) => body.type)).toEqual([
      'report-posted',
      'card-added',
      'card-added',
      'card-added',
    ]);
    expect(new Set(facts.map(({ op }) => op)).size).toBe(1);
    expect(new Set(room.getState().cards.map(({ id }) => id)).size).toBe(3);
  });

  it('any participant may write, for a group is freely formed [R064]', () => {
    const room = createAskedRoom();
    room.post(karim);
    expect(getReports(room.getState())).toHaveLength(1);
  });

  it('two people of one table who both wrote are both kept', () => {
    const room = createAskedRoom();
    room.post(nadia);
    room.post(karim, { said: 'Autrement dit' });
    expect(getReports(room.getState()).map(({ report }) => report.said)).toEqual([
      'Nous avons parlé de la rivière',
      'Autrement dit',
    ]);
  });

  it('the paper form is copied by staff, and its slips bear that mark', () => {
    const room = createAskedRoom();
    expect(room.try(nadia, createReport(room.question, { paper: true }))).toBe('staff-only');
    room.post(scribe, { ...form, paper: true });
    expect(room.getState().cards.every(({ paper }) => paper)).toBe(true);
  });

  it.each([
    ['without words', { said: '  ' }, 'text-empty'],
    ['with invisible words', { said: '\u202e\u200b' }, 'text-empty'],
    ['too long', { said: 'x'.repeat(MAX_TEXT + 1) }, 'text-too-long'],
    ['with an empty slip', { challenges: ['Vrai', ''] }, 'text-empty'],
    ['with too many slips', { assets: Array(MAX_CARDS_PER_REPORT + 1).fill('Un') }, 'malformed'],
    ['on an unknown question', { question: 'none' }, 'question-unknown'],
    ['with a nameless convener', { convener: {} }, 'malformed'],
    ['with slips that are not texts', { challenges: [3] }, 'malformed'],
  ])('refuses one %s', (_title, fields, code) => {
    const room = createAskedRoom();
    const before = room.getState();
    expect(room.try(nadia, createReport(room.question, fields))).toBe(code);
    expect(room.getState()).toBe(before);
  });

  it('takes exactly a thousand characters', () => {
    const room = createAskedRoom();
    room.post(nadia, { said: 'é'.repeat(MAX_TEXT) });
    expect(room.getState().reports[0]?.said).toHaveLength(MAX_TEXT);
  });
});

describe('amending a report', () => {
  const amend = { type: 'amend-report', version: 1, said: 'Mieux dit' };

  it('keeps the first page and says who amended', () => {
    const room = createAskedRoom();
    const report = room.post(nadia, form);
    room.make(scribe, { ...amend, report, convener: { id: 'nadia' } });
    const [kept] = room.getState().reports;
    expect(kept).toMatchObject({ said: 'Mieux dit', version: 2, participants: [], table: null, by: 'nadia' });
    expect(kept?.versions.map(({ said, by, table }) => [said, by, table])).toEqual([
      ['Nous avons parlé de la rivière', 'nadia', 'Table 4'],
      ['Mieux dit', 'lea', null],
    ]);
  });

  it('the slower of two hands gets both versions, and nothing is overwritten', () => {
    const room = createAskedRoom();
    const report = room.post(nadia);
    room.make(scribe, { ...amend, report });
    expect(room.send(facilitator, { ...amend, report, said: 'Autre chose' })).toEqual({
      code: 'version-stale',
      data: { version: 2, current: 'Mieux dit' },
    });
    expect(room.getState().reports[0]?.said).toBe('Mieux dit');
  });

  it('is for who wrote it, its convener, its participants, and staff', () => {
    const room = createAskedRoom();
    const report = room.post(scribe, { convener: { id: 'nadia' }, participants: [{ label: 'karim' }] });
    expect(room.try(karim, { ...amend, report })).toBe('not-author');
    expect(room.try(nadia, { ...amend, report })).toBeNull();
    expect(room.try(facilitator, { ...amend, report, version: 2, said: 'Encore' })).toBeNull();
  });

  it('refuses what does not exist, what is hidden, what changes nothing', () => {
    const room = createAskedRoom();
    const report = room.post(nadia, form);
    expect(room.try(nadia, { ...amend, report: 'none' })).toBe('report-unknown');
    expect(room.try(nadia, { ...amend, ...form, report, said: 'Nous avons parlé de la rivière' })).toBe(
      'nothing-changes',
    );
    room.make(facilitator, { type: 'hide-item', item: { kind: 'report', id: report } });
    expect(room.try(nadia, { ...amend, report })).toBe('item-hidden');
  });
});

describe('reading the reports', () => {
  it('in the order they came, each with its question and its visible slips', () => {
    const room = createAskedRoom();
    room.post(nadia, form);
    const [first] = room.getState().cards;
    room.make(facilitator, { type: 'hide-item', item: { kind: 'card', id: first?.id } });
    room.post(karim, { said: 'Le second' });
    expect(
      getReports(room.getState()).map(({ report, question, challenges, assets }) => ({
        said: report.said,
        question: question?.text,
        challenges: challenges.length,
        assets: assets.length,
      })),
    ).toEqual([
      { said: 'Nous avons parlé de la rivière', question: 'Et l’eau ?', challenges: 1, assets: 1 },
      { said: 'Le second', question: 'Et l’eau ?', challenges: 0, assets: 0 },
    ]);
  });
});
