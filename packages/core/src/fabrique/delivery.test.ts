// What was delivered, counted from real events, and what the week holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type BoardSeminar,
  type CalendarEvent,
  computeDeliveryBoard,
  computeSeries,
  groupByUrgency,
  specification2019,
} from './index.js';

const local = (territoryId: string, number: number, state: BoardSeminar['state']): BoardSeminar => ({
  territoryId,
  number,
  state,
});

const year = ['a', 'b', 'c', 'd'].flatMap((id) => [1, 2, 3, 4].map((number) => local(id, number, 'closed')));
const shared = [1, 2, 3].map((number) => ({ territoryId: null, number, state: 'closed' as const }));
const ten = (filled: number): readonly boolean[] => Array.from({ length: 10 }, (_, index) => index < filled);

describe('the delivery board [R010] [R041] [R042]', () => {
  it('reads 16/16, 3/3 and 10/10 at the end of 2019', () => {
    const events = { territories: 4, seminars: [...year, ...shared], sheetsFilled: ten(10) };
    expect(computeDeliveryBoard(specification2019, events)).toEqual([
      { kind: 'local-seminars', done: 16, planned: 0, expected: 16 },
      { kind: 'inter-site-seminars', done: 3, planned: 0, expected: 3 },
      { kind: 'benchmark-sheets', done: 10, planned: 0, expected: 10 },
    ]);
  });

  it('counts as done what is closed, as planned what is only announced, open or ready', () => {
    const seminars = [
      local('a', 1, 'closed'),
      local('a', 2, 'open'),
      local('b', 1, 'ready'),
      local('b', 2, 'planned'),
    ];
    const [line] = computeDeliveryBoard(specification2019, { territories: 2, seminars, sheetsFilled: [] });
    expect(line).toEqual({ kind: 'local-seminars', done: 1, planned: 3, expected: 8 });
  });

  it('holds an empty sheet for planned, not for delivered [R086]', () => {
    const board = computeDeliveryBoard(specification2019, {
      territories: 4,
      seminars: [],
      sheetsFilled: ten(0),
    });
    expect(board[2]).toEqual({ kind: 'benchmark-sheets', done: 0, planned: 10, expected: 10 });
  });

  it('caps nothing and loses no seminar', () => {
    const states = fc.array(fc.constantFrom('planned', 'ready', 'open', 'closed'), { maxLength: 30 });
    fc.assert(
      fc.property(states, (drawn) => {
        const seminars = drawn.map((state, index) => local('a', index + 1, state as BoardSeminar['state']));
        const [line] = computeDeliveryBoard(specification2019, {
          territories: 1,
          seminars,
          sheetsFilled: [],
        });
        expect((line?.done ?? 0) + (line?.planned ?? 0)).toBe(drawn.length);
        expect(line?.expected).toBe(4);
      }),
    );
  });
});

describe('the places of a series [R041]', () => {
  it('shows the empty places between the seminars that exist', () => {
    const second = local('a', 2, 'planned');
    expect(computeSeries([second], 4)).toEqual([
      { number: 1, seminar: null },
      { number: 2, seminar: second },
      { number: 3, seminar: null },
      { number: 4, seminar: null },
    ]);
  });

  it('goes beyond the expected number when a fifth seminar was held', () => {
    expect(computeSeries([local('a', 5, 'closed')], 4).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(computeSeries([], 0)).toEqual([]);
  });

  it('gives each number one place, in order, and keeps the first of two seminars of one number', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(numbers, fc.nat({ max: 5 }), (drawn, expected) => {
        const seminars = drawn.map((number, index) => ({ number, id: index }));
        const series = computeSeries(seminars, expected);
        expect(series.map(({ number }) => number)).toEqual(series.map((_, index) => index + 1));
        expect(series.length).toBe(Math.max(expected, ...drawn, 0));
        for (const { number, seminar } of series) expect(seminar?.id ?? -1).toBe(drawn.indexOf(number));
      }),
    );
  });
});

describe('what the day and the week hold', () => {
  const event = (
    id: string,
    date: string | null,
    state: CalendarEvent['state'] = 'planned',
  ): CalendarEvent => ({
    id,
    date,
    state,
  });
  const today = '2019-12-28';
  const reading = groupByUrgency(
    [
      event('in-five-days', '2020-01-02'),
      event('today', today),
      event('tomorrow', '2019-12-29', 'ready'),
      event('in-a-week', '2020-01-04'),
      event('later', '2020-01-05'),
      event('past', '2019-12-01'),
      event('open', '2019-01-01', 'open'),
      event('closed', today, 'closed'),
      event('undated', null),
      event('ready', null, 'ready'),
    ],
    today,
  );
  const ids = (events: readonly CalendarEvent[]): readonly string[] => events.map(({ id }) => id);

  it('puts what is open, and what is dated today, first', () => {
    expect(ids(reading.now)).toEqual(['today', 'open']);
  });

  it('lists the seven days after today across the new year, soonest first', () => {
    expect(ids(reading.thisWeek)).toEqual(['tomorrow', 'in-five-days', 'in-a-week']);
  });

  it('lists what is ready to open and stands in no other list', () => {
    expect(ids(reading.ready)).toEqual(['ready']);
  });

  it('never lists an event twice, nor a closed one', () => {
    const date = fc.option(fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days)));
    const state = fc.constantFrom<CalendarEvent['state']>('planned', 'ready', 'open', 'closed');
    fc.assert(
      fc.property(fc.array(fc.tuple(date, state)), (drawn) => {
        const events = drawn.map(([day, is], index) => event(String(index), day, is));
        const { now, thisWeek, ready } = groupByUrgency(events, today);
        const listed = [...now, ...thisWeek, ...ready];
        expect(new Set(listed).size).toBe(listed.length);
        expect(listed.some((one) => one.state === 'closed')).toBe(false);
      }),
    );
  });

  it('moves days over months, years and leap days, and back', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addDays(addDays('2019-03-30', 400), -400)).toBe('2019-03-30');
  });
});
