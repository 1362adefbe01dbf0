// The two seats of the lead pair and the succession of those who hold them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeEmptyPair,
  computeHolder,
  evolveSeat,
  isSeatKnown,
  type LeadSeat,
  type Mandate,
} from './index.js';

const mandate = (since: string | null, until: string | null = null, role = 'élu'): Mandate => ({
  role,
  organisationId: null,
  since,
  until,
  reason: null,
  confidence: 'explicit',
});

const empty: LeadSeat = computeEmptyPair().elected;

function seatOf(...mandates: readonly Mandate[]): LeadSeat {
  return mandates.reduce((seat, next) => {
    const result = evolveSeat(seat, next);
    return result.ok ? result.value : seat;
  }, empty);
}

describe('seats of the lead pair [R025] [R027] [R040]', () => {
  it('starts with two seats that nobody holds', () => {
    const pair = computeEmptyPair();
    expect([pair.elected.seat, pair.industrial.seat]).toEqual(['elected', 'industrial']);
    expect([isSeatKnown(pair.elected), isSeatKnown(pair.industrial)]).toEqual([false, false]);
  });

  it('takes anybody: the second seat may be a digital entrepreneur', () => {
    const entrepreneur = mandate(null, null, 'entrepreneur du numérique');
    const result = evolveSeat(computeEmptyPair().industrial, entrepreneur);
    expect(result.ok && result.value.current).toEqual(entrepreneur);
  });

  it('keeps the former holder, closed on the day the next one starts', () => {
    const seat = seatOf(mandate('2019-01-10', null, 'président'), mandate('2020-07-03', null, 'présidente'));
    expect(seat.current?.role).toBe('présidente');
    expect(seat.past).toEqual([mandate('2019-01-10', '2020-07-03', 'président')]);
  });

  it('leaves an end that was written, and leaves unknown what nobody knows', () => {
    const seat = seatOf(mandate('2019-01-10', '2020-03-15'), mandate('2020-07-03'));
    expect(seat.past[0]?.until).toBe('2020-03-15');
    expect(seatOf(mandate(null), mandate(null)).past[0]?.until).toBeNull();
  });

  it('refuses a mandate that ends before it starts', () => {
    expect(evolveSeat(empty, mandate('2020-01-02', '2020-01-01'))).toMatchObject({
      refusal: { code: 'mandate-ends-before-start' },
    });
    expect(evolveSeat(empty, mandate('2020-01-02', '2020-01-02')).ok).toBe(true);
  });

  it('refuses a holder who would start before the present one', () => {
    expect(evolveSeat(seatOf(mandate('2020-07-03')), mandate('2019-01-01'))).toMatchObject({
      refusal: { code: 'mandate-starts-too-early', data: { since: '2020-07-03' } },
    });
  });

  it('says who held the seat on a day', () => {
    const seat = seatOf(
      mandate('2019-01-10', '2020-03-15', 'président'),
      mandate('2020-07-03', null, 'présidente'),
    );
    expect(computeHolder(seat, '2019-06-01')?.role).toBe('président');
    expect(computeHolder(seat, '2020-05-01')).toBeNull();
    expect(computeHolder(seat, '2024-01-01')?.role).toBe('présidente');
    expect(computeHolder(empty, '2024-01-01')).toBeNull();
  });

  it('knows a seat only once a function is written', () => {
    expect(isSeatKnown(seatOf(mandate('2019-01-01')))).toBe(true);
    expect(isSeatKnown(seatOf({ ...mandate('2019-01-01'), role: null, confidence: 'unknown' }))).toBe(false);
  });

  it('never loses a holder, whatever the succession', () => {
    const years = fc.array(fc.integer({ min: 2000, max: 2040 }), { maxLength: 8 });
    fc.assert(
      fc.property(years, (starts) => {
        const sorted = [...starts].sort((a, b) => a - b);
        const seat = seatOf(...sorted.map((year) => mandate(`${year}-01-01`, null, String(year))));
        const holders = seat.current === null ? [] : [seat.current, ...seat.past];
        expect(holders.map((holder) => holder.role)).toEqual(sorted.map(String).reverse());
      }),
    );
  });
});
