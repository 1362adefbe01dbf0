// Questions from the floor and their cells in the grid.
import { describe, expect, it } from 'vitest';
import {
  createOpenedRoom,
  createReport,
  facilitator,
  karim,
  nadia,
  scribe,
} from '../../../../test/open-space-room.js';
import {
  getMarketplace,
  getPlace,
  getProposer,
  listMissingReports,
  MAX_QUESTIONS,
  type OpenSpaceState,
  type Question,
} from '../index.js';

const question = { type: 'pose-question', text: 'Où loger ceux qui arrivent ?' };
const close = { type: 'close-marketplace' };

function getFirst(state: OpenSpaceState): Question {
  const [first] = state.questions;
  if (first === undefined) throw new Error('test/getFirst: no question');
  return first;
}

function grid(state: OpenSpaceState): (string | null)[][] {
  return getMarketplace(state).slots.map(({ cells }) => cells.map((cell) => cell.question?.text ?? null));
}

describe('posing a question [R063]', () => {
  it('by phone, in plenary, with its proposer', () => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    const posed = getFirst(room.getState());
    expect(posed).toMatchObject({
      id,
      seq: 3,
      text: 'Où loger ceux qui arrivent ?',
      by: 'nadia',
      channel: 'phone',
      place: null,
      version: 1,
    });
    expect(getProposer(posed)).toEqual({ id: 'nadia' });
  });

  it('by the scribe, for somebody without a phone', () => {
    const room = createOpenedRoom();
    room.make(scribe, {
      ...question,
      channel: 'scribe',
      onBehalfOf: { id: 'attendee-12', label: 'ignored' },
    });
    expect(getProposer(getFirst(room.getState()))).toEqual({ id: 'attendee-12' });
  });

  it('from a slip that names nobody', () => {
    const room = createOpenedRoom();
    room.make(facilitator, { ...question, channel: 'paper' });
    expect(getProposer(getFirst(room.getState()))).toBeNull();
  });

  it.each([
    { channel: 'scribe' },
    { channel: 'paper' },
    { channel: 'facilitator' },
    { onBehalfOf: { label: 'Mme Garnier' } },
  ])('a participant does not speak for another: %o', (claim) => {
    const room = createOpenedRoom();
    expect(room.try(nadia, { ...question, ...claim })).toBe('staff-only');
  });

  it('once the marketplace is closed, late slips go through staff', () => {
    const room = createOpenedRoom();
    room.make(facilitator, close);
    expect(room.try(nadia, question)).toBe('marketplace-closed');
    expect(room.try(scribe, { ...question, channel: 'paper' })).toBeNull();
    expect(room.try(facilitator, close)).toBe('marketplace-closed');
  });

  it('a room cannot pose more than its bound', () => {
    const room = createOpenedRoom();
    for (let rank = 0; rank < MAX_QUESTIONS; rank += 1) room.make(nadia, question);
    expect(room.send(nadia, question)).toEqual({ code: 'too-many', data: { max: MAX_QUESTIONS } });
  });
});

describe('rewording and withdrawing', () => {
  it('keeps the original wording and its author', () => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    room.wait(2);
    room.make(scribe, { type: 'edit-question', question: id, version: 1, text: 'Où loger les arrivants ?' });
    const reworded = getFirst(room.getState());
    expect(reworded).toMatchObject({ text: 'Où loger les arrivants ?', by: 'nadia', version: 2 });
    expect(reworded.versions.map(({ text, by }) => [text, by])).toEqual([
      ['Où loger ceux qui arrivent ?', 'nadia'],
      ['Où loger les arrivants ?', 'lea'],
    ]);
  });

  it('the slower of two hands sees both wordings', () => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    const edit = { type: 'edit-question', question: id, version: 1 };
    room.make(scribe, { ...edit, text: 'La première' });
    expect(room.send(facilitator, { ...edit, text: 'La seconde' })).toEqual({
      code: 'version-stale',
      data: { version: 2, current: 'La première' },
    });
    expect(getFirst(room.getState()).text).toBe('La première');
  });

  it('belongs to the author while the marketplace is open, and to staff', () => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    const edit = { type: 'edit-question', question: id, version: 1, text: 'Autre chose' };
    expect(room.try(karim, edit)).toBe('not-author');
    expect(room.try(nadia, { ...edit, question: 'nobody' })).toBe('question-unknown');
    expect(room.try(nadia, { ...edit, text: question.text })).toBe('nothing-changes');
    room.make(facilitator, close);
    expect(room.try(nadia, edit)).toBe('marketplace-closed');
    expect(room.try(facilitator, edit)).toBeNull();
  });

  it('whose words a scribe typed is an author too', () => {
    const room = createOpenedRoom();
    const id = room.make(scribe, { ...question, channel: 'scribe', onBehalfOf: { id: 'karim' } });
    expect(room.try(karim, { type: 'withdraw-question', question: id, version: 1 })).toBeNull();
  });

  it('a withdrawn question frees its cell and takes nothing more', () => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    const place = { room: 'quai', slot: 'early' };
    room.make(facilitator, { type: 'place-question', question: id, version: 1, place });
    room.make(nadia, { type: 'withdraw-question', question: id, version: 2 });
    expect(grid(room.getState())).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(getMarketplace(room.getState()).unplaced).toEqual([]);
    expect(getFirst(room.getState())).toMatchObject({ withdrawn: { by: 'nadia' }, place: null });
    expect(room.try(scribe, createReport(id))).toBe('question-withdrawn');
    expect(room.try(scribe, { type: 'count-group', question: id, people: 4 })).toBe('question-withdrawn');
  });

  it('a question that has its report is not withdrawn', () => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    room.make(karim, createReport(id));
    expect(room.try(nadia, { type: 'withdraw-question', question: id, version: 1 })).toBe(
      'question-reported',
    );
  });

  it('rewording stops at fifty versions, none lost', () => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    const edit = (version: number) => ({
      type: 'edit-question',
      question: id,
      version,
      text: `Version ${version}`,
    });
    for (let version = 1; version < 50; version += 1) room.make(nadia, edit(version));
    expect(room.send(nadia, edit(50))).toEqual({ code: 'too-many-versions', data: { max: 50 } });
    expect(getFirst(room.getState()).versions).toHaveLength(50);
  });
});

describe('the grid of rooms by slots [R063]', () => {
  const place = { room: 'forge', slot: 'early' };

  it('fills as questions are placed, moved and taken out', () => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    const put = { type: 'place-question', question: id };
    room.make(facilitator, { ...put, version: 1, place });
    expect(grid(room.getState())).toEqual([
      [null, question.text],
      [null, null],
    ]);
    expect(getPlace(room.getState(), getFirst(room.getState()))).toMatchObject({
      room: { name: 'La forge' },
      slot: { id: 'early' },
    });
    room.make(nadia, { ...put, version: 2, place: { room: 'quai', slot: 'late' } });
    expect(grid(room.getState())).toEqual([
      [null, null],
      [question.text, null],
    ]);
    room.make(nadia, { ...put, version: 3, place: null });
    expect(getMarketplace(room.getState()).unplaced.map(({ id: one }) => one)).toEqual([id]);
    expect(getPlace(room.getState(), getFirst(room.getState()))).toBeNull();
  });

  it('a cell holds one question', () => {
    const room = createOpenedRoom();
    const first = room.make(nadia, question);
    const second = room.make(karim, { ...question, text: 'Et l’eau ?' });
    room.make(facilitator, { type: 'place-question', question: first, version: 1, place });
    expect(room.send(facilitator, { type: 'place-question', question: second, version: 1, place })).toEqual({
      code: 'cell-taken',
      data: { current: first },
    });
  });

  it('two hands that move one question: the slower is told', () => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    const put = { type: 'place-question', question: id, version: 1 };
    room.make(scribe, { ...put, place });
    expect(room.try(facilitator, { ...put, place: { room: 'quai', slot: 'late' } })).toBe('version-stale');
  });

  it.each([
    { place: { room: 'garage', slot: 'early' }, code: 'place-unknown' },
    { place: { room: 'quai', slot: 'midnight' }, code: 'place-unknown' },
    { place: { room: 'constructor', slot: '__proto__' }, code: 'place-unknown' },
    { place: null, code: 'nothing-changes' },
    { place: { room: 'quai' }, code: 'malformed' },
  ])('refuses $place as $code', ({ place: asked, code }) => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    expect(room.try(facilitator, { type: 'place-question', question: id, version: 1, place: asked })).toBe(
      code,
    );
  });

  it('strangers do not move a question', () => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    expect(room.try(karim, { type: 'place-question', question: id, version: 1, place })).toBe('not-author');
  });

  it('is open until it is closed, by itself or with the activity', () => {
    const room = createOpenedRoom();
    expect(getMarketplace(room.getState()).isOpen).toBe(true);
    room.make(facilitator, { type: 'close' });
    expect(getMarketplace(room.getState()).isOpen).toBe(false);
  });
});

describe('free movement [R064]', () => {
  it('a group is counted, never named', () => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    const count = { type: 'count-group', question: id, people: 9 };
    expect(room.try(nadia, count)).toBe('role-not-allowed');
    room.make(scribe, count);
    expect(room.try(scribe, count)).toBe('nothing-changes');
    expect(getFirst(room.getState()).headcount).toBe(9);
    expect(room.log.at(-1)?.body).toEqual({ type: 'group-counted', question: id, people: 9 });
  });

  it('there is no order to join or to leave a group', () => {
    const room = createOpenedRoom();
    for (const type of ['join-group', 'leave-group', 'join-table', 'move-to']) {
      expect(room.try(nadia, { type, question: 'x' })).toBe('malformed');
    }
  });
});

describe('missing reports, for the newsroom', () => {
  it('are the placed questions without a report, due once their slot is over', () => {
    const room = createOpenedRoom();
    const early = room.make(nadia, question);
    const late = room.make(karim, { ...question, text: 'Et l’eau ?' });
    room.make(nadia, { ...question, text: 'Jamais placée' });
    const put = { type: 'place-question', version: 1 };
    room.make(facilitator, { ...put, question: late, place: { room: 'quai', slot: 'late' } });
    room.make(facilitator, { ...put, question: early, place: { room: 'quai', slot: 'early' } });
    const list = () => listMissingReports(room.getState()).map((one) => [one.question.id, one.due]);
    expect(list()).toEqual([
      [early, false],
      [late, false],
    ]);
    room.make(facilitator, { type: 'start-stage', stage: 'late' });
    expect(list()).toEqual([
      [early, true],
      [late, false],
    ]);
    room.make(karim, createReport(early));
    expect(list()).toEqual([[late, false]]);
    room.make(facilitator, { type: 'close' });
    expect(list()).toEqual([[late, true]]);
  });

  it('a hidden report is missing again, a hidden question asks for none', () => {
    const room = createOpenedRoom();
    const id = room.make(nadia, question);
    const place = { room: 'quai', slot: 'early' };
    room.make(facilitator, { type: 'place-question', question: id, version: 1, place });
    const report = room.make(karim, createReport(id));
    room.make(facilitator, { type: 'hide-item', item: { kind: 'report', id: report } });
    expect(listMissingReports(room.getState())).toHaveLength(1);
    room.make(facilitator, { type: 'hide-item', item: { kind: 'question', id } });
    expect(listMissingReports(room.getState())).toEqual([]);
  });
});
