// A programme in time: bars in their span, nothing hidden, a picture that is XML whatever the words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawGantt, emptyDetails, layGantt, listDated, statuses, type ViewAction } from '../index.js';

const action = (id: string, details: Partial<ViewAction['details']> = {}): ViewAction => ({
  id,
  title: `Action ${id}`,
  groupId: null,
  details: { ...emptyDetails, ...details },
});

const milestone = (id: string, due: string | null, doneOn: string | null = null) => ({
  ...{ id, title: `Jalon ${id}`, who: null, startsOn: null, due, doneOn },
});

const words = {
  title: 'Programme',
  description: 'Une phrase.',
  statuses: {
    ...{ 'in-progress': 'En cours', late: 'En retard', paused: 'En pause', blocked: 'Bloqué' },
    ...{ abandoned: 'Abandonné', finished: 'Terminé', silent: 'Sans nouvelles' },
  },
  signs: { milestone: 'Jalon', done: 'Jalon fait', today: 'Aujourd’hui' },
  formatTick: (label: string) => label,
};

describe('the dated things of a programme', () => {
  it('come in order, each with a key that stays', () => {
    const quai = action('q', {
      startsOn: '2027-03-09',
      endsOn: '2028-01-31',
      firstStep: { what: 'Appeler le port', who: 'la directrice', due: '2027-03-01' },
      milestones: [milestone('1', '2027-06-30', '2027-06-28'), milestone('2', null)],
      workingGroup: { name: 'Groupe quai', members: [], nextMeeting: '2027-04-02' },
    });
    expect(listDated([quai]).map(({ key, on, done }) => [key, on, done])).toEqual([
      ['q-first-step', '2027-03-01', false],
      ['q-starts', '2027-03-09', false],
      ['q-meeting', '2027-04-02', false],
      ['q-milestone-1', '2027-06-30', true],
      ['q-ends', '2028-01-31', false],
    ]);
  });

  it('are none for an action without a date', () => {
    expect(listDated([action('x')])).toEqual([]);
  });
});

describe('a chart in time', () => {
  it('spans whole quarters, says which ends are open, lists the undated', () => {
    const gantt = layGantt(
      [
        action('a', { startsOn: '2027-02-15', endsOn: '2027-08-15' }),
        action('b', { milestones: [milestone('1', '2027-05-01')] }),
        action('c', { startsOn: '2027-04-01' }),
        action('d'),
      ],
      '2027-04-01',
    );
    expect([gantt.from, gantt.to]).toEqual(['2027-01-01', '2027-10-01']);
    expect(gantt.ticks.map(({ label }) => label)).toEqual(['2027-01', '2027-04', '2027-07']);
    expect(gantt.bars.map(({ id, open }) => [id, open])).toEqual([
      ['a', 'none'],
      ['b', 'both'],
      ['c', 'end'],
    ]);
    expect(gantt.undated).toEqual([{ id: 'd', title: 'Action d' }]);
    expect(gantt.today).toBeCloseTo(90 / 273, 6);
  });

  it('reads an end before its start the other way round, and counts years when long', () => {
    const gantt = layGantt([action('a', { startsOn: '2031-05-01', endsOn: '2027-05-01' })], '2020-01-01');
    expect(gantt.bars[0]).toMatchObject({ startsOn: '2027-05-01', endsOn: '2031-05-01' });
    expect(gantt.ticks.map(({ label }) => label)).toEqual(['2027', '2028', '2029', '2030', '2031']);
    expect(gantt.today).toBeNull();
  });

  it('stands empty on today when nothing is dated', () => {
    const gantt = layGantt([action('a')], '2027-05-05');
    expect(gantt).toMatchObject({ from: '2027-04-01', to: '2027-07-01', bars: [] });
    expect(drawGantt(gantt, words)).toContain('<svg');
  });

  const day = fc
    .integer({ min: 0, max: 12_000 })
    .map((n) => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10));
  const some = fc.option(day, { nil: null });
  const random = fc
    .record({
      title: fc.string({ unit: 'binary' }),
      startsOn: some,
      endsOn: some,
      due: some,
      status: fc.option(fc.constantFrom(...statuses), { nil: null }),
    })
    .map(({ title, due, status, ...ends }) => ({
      ...action('r', {
        ...ends,
        milestones: [milestone('1', due)],
        progress: { ...emptyDetails.progress, status },
      }),
      title,
    }));

  it('keeps every action once, and every bar in its span (property)', () => {
    fc.assert(
      fc.property(fc.array(random, { maxLength: 12 }), day, (actions, today) => {
        const gantt = layGantt(actions, today);
        expect(gantt.bars.length + gantt.undated.length).toBe(actions.length);
        for (const { from, to, milestones } of gantt.bars) {
          expect(0 <= from && from <= to && to <= 1).toBe(true);
          expect(milestones.every(({ at }) => Number.isFinite(at))).toBe(true);
        }
      }),
    );
  });

  it('draws words, never markup, and no figure that is none (property)', () => {
    fc.assert(
      fc.property(fc.array(random, { maxLength: 5 }), (actions) => {
        const svg = drawGantt(layGantt(actions, '2027-01-01'), words);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|<script/);
        const text = svg.replace(/<\/?(svg|title|desc|rect|line|text|tspan|path)\b[^<>]*>/g, '');
        expect(text).not.toMatch(/[<>]/);
      }),
    );
  });
});
