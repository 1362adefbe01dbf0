// The marketplace, its reports and what is hidden, when many hands are at work: laws and known shapes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createOpenedRoom,
  createReport,
  facilitator,
  karim,
  nadia,
  scribe,
} from '../../../../test/open-space-room.js';
import { createActor } from '../../../../test/replay.js';
import type { Actor } from '../../../workshop/index.js';
import {
  getMarketplace,
  getPlace,
  getReports,
  listHidden,
  listMissingReports,
  type OpenSpaceState,
  openSpace,
} from '../index.js';

const anne = createActor('facilitator', 'anne');
const hands: readonly Actor[] = [nadia, karim, scribe, facilitator, anne];
const PLACES = ['quai', 'forge', 'nowhere'].flatMap((room) =>
  ['early', 'late'].map((slot) => ({ room, slot })),
);

type Room = ReturnType<typeof createOpenedRoom>;

function pose(room: Room, who: Actor, text: string): string {
  return room.make(who, { type: 'pose-question', text });
}

function place(room: Room, who: Actor, question: string, at: object | null): string | null {
  const version = room.getState().questions.find(({ id }) => id === question)?.version;
  return room.try(who, { type: 'place-question', question, version, place: at });
}

const gesture = fc.record({
  kind: fc.constantFrom(
    'pose',
    'place',
    'lift',
    'withdraw',
    'hide',
    'restore',
    'report',
    'count',
    'close',
    'open',
  ),
  hand: fc.nat({ max: hands.length - 1 }),
  pick: fc.nat({ max: 7 }),
  cell: fc.nat({ max: PLACES.length - 1 }),
});

type Gesture = typeof gesture extends fc.Arbitrary<infer One> ? One : never;

function play(room: Room, { kind, hand, pick, cell }: Gesture): void {
  const question = room.getState().questions[pick];
  const [id, version] = [question?.id ?? 'none', question?.version ?? 1];
  const item = { kind: pick % 2 === 0 ? 'question' : 'report', id };
  const report = room.getState().reports[pick];
  const about = item.kind === 'report' ? { kind: 'report', id: report?.id ?? 'none' } : item;
  const orders: Readonly<Record<Gesture['kind'], object>> = {
    pose: { type: 'pose-question', text: `Question ${pick}` },
    place: { type: 'place-question', question: id, version, place: PLACES[cell] },
    lift: { type: 'place-question', question: id, version, place: null },
    withdraw: { type: 'withdraw-question', question: id, version },
    hide: { type: 'hide-item', item: about },
    restore: { type: 'restore-item', item: about },
    report: createReport(id, { challenges: [`Défi ${pick}`], assets: [`Atout ${cell}`] }),
    count: { type: 'count-group', question: id, people: pick },
    close: { type: 'close-marketplace' },
    open: { type: 'open-marketplace' },
  };
  room.send(hands[hand] ?? facilitator, orders[kind]);
}

const days = fc.array(gesture, { maxLength: 40 });

function check(law: (state: OpenSpaceState) => void): void {
  fc.assert(
    fc.property(days, (gestures) => {
      const room = createOpenedRoom();
      pose(room, nadia, 'Où loger ?');
      pose(room, karim, 'Qui répare ?');
      for (const one of gestures) play(room, one);
      law(room.getState());
    }),
    { numRuns: 80 },
  );
}

describe('laws of the grid, whatever the room does [R063]', () => {
  it('a cell holds one question, and a question stands in one cell that exists', () => {
    check((state) => {
      const placed = state.questions.filter((one) => one.withdrawn === null && one.place !== null);
      const cells = placed.map((one) => `${one.place?.room}/${one.place?.slot}`);
      expect(new Set(cells).size).toBe(cells.length);
      for (const one of placed) expect(getPlace(state, one)).not.toBeNull();
    });
  });

  it('every question that was not withdrawn is in the grid or beside it, once', () => {
    check((state) => {
      const { slots, unplaced } = getMarketplace(state);
      const inGrid = slots.flatMap(({ cells }) => cells.flatMap((cell) => cell.question ?? []));
      const shown = [...inGrid, ...unplaced].map(({ id }) => id).sort();
      const live = state.questions.filter(({ withdrawn }) => withdrawn === null).map(({ id }) => id);
      expect(shown).toEqual([...live].sort());
    });
  });

  it('a question that has its report is never withdrawn, so no report loses its question [R065]', () => {
    check((state) => {
      for (const { question } of getReports(state)) expect(question?.withdrawn).toBeNull();
    });
  });

  it('a report is awaited for a question, or posted, or the question is hidden: never two of them', () => {
    check((state) => {
      const missing = listMissingReports(state).map(({ question }) => question.id);
      expect(new Set(missing).size).toBe(missing.length);
      const posted = new Set(getReports(state).map(({ report }) => report.question));
      for (const id of missing) {
        expect(posted.has(id)).toBe(false);
        expect(state.questions.find((one) => one.id === id)?.hidden).toBeNull();
      }
    });
  });

  it('what is hidden is nowhere in the words that the room may read, and staff can restore all of it', () => {
    check((state) => {
      const seen = openSpace.redact(state, 'room');
      for (const list of [seen.questions, seen.reports, seen.cards]) {
        for (const one of list) {
          if (one.hidden !== null)
            expect(['text' in one ? one.text : one.said, one.versions]).toEqual(['', []]);
        }
      }
      const hidden = listHidden(state);
      const shown = getReports(state).flatMap(({ challenges, assets }) => [...challenges, ...assets]);
      expect(shown.some((card) => card.hidden !== null)).toBe(false);
      expect(openSpace.harvest(state).some(({ id }) => hidden.cards.some((card) => card.id === id))).toBe(
        false,
      );
    });
  });

  it('redacting twice is redacting once, and staff see the state itself', () => {
    check((state) => {
      const seen = openSpace.redact(state, 'room');
      expect(openSpace.redact(seen, 'room')).toEqual(seen);
      expect(openSpace.redact(state, 'staff')).toBe(state);
    });
  });
});

describe('hands that cross [G6]', () => {
  it('two people who want the same cell: the first has it, the second is told whose it is', () => {
    const room = createOpenedRoom();
    const [one, other] = [pose(room, nadia, 'Où loger ?'), pose(room, karim, 'Qui répare ?')];
    expect(place(room, nadia, one, PLACES[0] ?? null)).toBeNull();
    expect(
      room.send(karim, { type: 'place-question', question: other, version: 1, place: PLACES[0] }),
    ).toMatchObject({ code: 'cell-taken', data: { current: one } });
    expect(place(room, karim, other, PLACES[1] ?? null)).toBeNull();
  });

  it('two questions change cells by way of the side of the grid', () => {
    const room = createOpenedRoom();
    const [one, other] = [pose(room, nadia, 'Où loger ?'), pose(room, karim, 'Qui répare ?')];
    const [first = null, second = null] = PLACES;
    place(room, anne, one, first);
    place(room, anne, other, second);
    expect(place(room, anne, one, second)).toBe('cell-taken');
    for (const [question, at] of [
      [one, null],
      [other, first],
      [one, second],
    ] as const) {
      expect(place(room, facilitator, question, at)).toBeNull();
    }
    const [early, late] = getMarketplace(room.getState()).slots;
    expect(early?.cells[0]?.question?.id).toBe(other);
    expect(late?.cells[0]?.question?.id).toBe(one);
  });

  it('moved by staff while its author reworded it: the author is shown today’s words and tries again', () => {
    const room = createOpenedRoom();
    const id = pose(room, nadia, 'Où loger ?');
    place(room, anne, id, PLACES[0] ?? null);
    const edit = (version: number) => ({
      type: 'edit-question',
      question: id,
      version,
      text: 'Où habiter ?',
    });
    expect(room.send(nadia, edit(1))).toEqual({
      code: 'version-stale',
      data: { version: 2, current: 'Où loger ?' },
    });
    expect(room.try(nadia, edit(2))).toBeNull();
    expect(room.getState().questions[0]?.place).toEqual(PLACES[0]);
  });

  it('a hidden question keeps its cell: nobody is sent into the same room, and it comes back in its place', () => {
    const room = createOpenedRoom();
    const [one, other] = [pose(room, nadia, 'Où loger ?'), pose(room, karim, 'Qui répare ?')];
    place(room, nadia, one, PLACES[0] ?? null);
    room.make(scribe, { type: 'hide-item', item: { kind: 'question', id: one } });
    expect(place(room, karim, other, PLACES[0] ?? null)).toBe('cell-taken');
    expect(place(room, nadia, one, null)).toBe('item-hidden');
    room.make(anne, { type: 'restore-item', item: { kind: 'question', id: one } });
    const [cell] = getMarketplace(room.getState()).slots[0]?.cells ?? [];
    expect(cell?.question).toMatchObject({ id: one, text: 'Où loger ?' });
  });

  it('hidden by one and hidden by the other is hidden once; restored twice is told', () => {
    const room = createOpenedRoom();
    const item = { kind: 'question', id: pose(room, nadia, 'Où loger ?') };
    expect(room.try(scribe, { type: 'hide-item', item })).toBeNull();
    expect(room.try(anne, { type: 'hide-item', item })).toBe('item-hidden');
    expect(room.getState().questions[0]?.hidden?.by).toBe(scribe.member);
    expect(room.try(anne, { type: 'restore-item', item })).toBeNull();
    expect(room.try(scribe, { type: 'restore-item', item })).toBe('not-hidden');
  });
});

describe('people around a table [R064]', () => {
  it('are counted by staff, again when they move, and zero is a count', () => {
    const room = createOpenedRoom();
    const question = pose(room, nadia, 'Où loger ?');
    const count = (who: Actor, people: number) => room.try(who, { type: 'count-group', question, people });
    expect(room.getState().questions[0]?.headcount).toBeNull();
    expect([count(scribe, 12), count(facilitator, 9), count(anne, 9), count(anne, 0)]).toEqual([
      null,
      null,
      'nothing-changes',
      null,
    ]);
    expect(room.getState().questions[0]?.headcount).toBe(0);
    for (const people of [-1, 501, 2.5]) expect(count(scribe, people)).toBe('malformed');
  });

  it('counting changes neither the words nor the version: no edit is refused because of it', () => {
    const room = createOpenedRoom();
    const question = pose(room, nadia, 'Où loger ?');
    room.make(scribe, { type: 'count-group', question, people: 7 });
    expect(room.try(nadia, { type: 'edit-question', question, version: 1, text: 'Où habiter ?' })).toBeNull();
    expect(room.getState().questions[0]).toMatchObject({ headcount: 7, text: 'Où habiter ?' });
  });

  it('a withdrawn or hidden question is not counted any more', () => {
    const room = createOpenedRoom();
    const [gone, veiled] = [pose(room, nadia, 'Où loger ?'), pose(room, karim, 'Qui répare ?')];
    room.make(nadia, { type: 'withdraw-question', question: gone, version: 1 });
    room.make(scribe, { type: 'hide-item', item: { kind: 'question', id: veiled } });
    const count = (question: string) => room.try(scribe, { type: 'count-group', question, people: 3 });
    expect([count(gone), count(veiled), count('none')]).toEqual([
      'question-withdrawn',
      'item-hidden',
      'question-unknown',
    ]);
  });
});

describe('reports hidden, then restored [R065]', () => {
  it('the slips hidden with a report come back with it, reworded as they had been', () => {
    const room = createOpenedRoom();
    const question = pose(room, nadia, 'Où loger ?');
    room.make(nadia, createReport(question, { challenges: ['Peu de logements'], assets: ['Un lycée'] }));
    const [challenge] = room.getState().cards;
    room.make(nadia, { type: 'edit-card', card: challenge?.id, version: 1, text: 'Trop peu de logements' });
    const before = getReports(room.getState());
    const item = { kind: 'report', id: before[0]?.report.id };
    room.make(scribe, { type: 'hide-item', item });
    expect(getReports(room.getState())).toEqual([]);
    expect(openSpace.harvest(room.getState())).toEqual([]);
    room.make(anne, { type: 'restore-item', item });
    expect(getReports(room.getState())).toEqual(before);
  });

  it('a question whose only report is hidden awaits one again, and two reports of one table are both kept', () => {
    const room = createOpenedRoom();
    const question = pose(room, nadia, 'Où loger ?');
    place(room, nadia, question, PLACES[0] ?? null);
    room.make(nadia, createReport(question));
    const id = getReports(room.getState())[0]?.report.id;
    room.make(scribe, { type: 'hide-item', item: { kind: 'report', id } });
    expect(listMissingReports(room.getState())).toMatchObject([{ question: { id: question }, due: false }]);
    room.make(karim, createReport(question, { said: 'Autre page' }));
    expect(listMissingReports(room.getState())).toEqual([]);
    room.make(anne, { type: 'restore-item', item: { kind: 'report', id } });
    expect(getReports(room.getState()).map(({ report }) => report.said)).toEqual([
      'Nous avons parlé de la rivière',
      'Autre page',
    ]);
  });
});
