// Nothing of a dated action falls outside the picture: quarters computed by hand, milestones beyond their bar included.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawGantt, emptyDetails, layGantt, type ViewAction } from '../index.js';

const milestone = (due: string | null, startsOn: string | null = null) => ({
  ...{ id: `m${due}`, title: `Jalon ${due}`, who: null, startsOn, due, doneOn: null },
});
const action = (details: Partial<ViewAction['details']>, title = 'Quai'): ViewAction => ({
  ...{ id: 'a', title, groupId: null, details: { ...emptyDetails, ...details } },
});
const TODAY = '2027-05-11';

describe('the span', () => {
  it.each([
    ['2027-01-01', '2027-03-31', '2027-01-01', '2027-04-01'],
    ['2027-02-28', '2027-04-01', '2027-01-01', '2027-07-01'],
    ['2027-12-31', '2028-01-01', '2027-10-01', '2028-04-01'],
    ['2028-02-29', '2028-02-29', '2028-01-01', '2028-04-01'],
  ])('of %s to %s goes from %s to %s', (startsOn, endsOn, from, to) => {
    expect(layGantt([action({ startsOn, endsOn })], TODAY)).toMatchObject({ from, to });
  });

  it('holds a milestone after the end of its action, and one before its beginning', () => {
    const gantt = layGantt(
      [
        action({
          ...{ startsOn: '2027-04-01', endsOn: '2027-06-30' },
          milestones: [milestone('2028-02-01'), milestone('2026-11-15')],
        }),
      ],
      TODAY,
    );
    expect([gantt.from, gantt.to]).toEqual(['2026-10-01', '2028-04-01']);
    // 548 days from October 2026 to April 2028; the bar goes from the 182nd to the 272nd.
    expect(gantt.bars[0]?.from).toBeCloseTo(182 / 548, 12);
    expect(gantt.bars[0]?.to).toBeCloseTo(272 / 548, 12);
    expect(gantt.bars[0]?.milestones.map(({ at }) => at * 548)).toEqual([488, 45]);
  });

  it('puts today at its share of the days, and nowhere outside', () => {
    const year = action({ startsOn: '2027-01-01', endsOn: '2027-12-31' });
    // The 11th of May is the 130th day after the 1st of January.
    expect(layGantt([year], TODAY).today).toBeCloseTo(130 / 365, 12);
    expect(layGantt([year], '2026-12-31').today).toBeNull();
    expect(layGantt([year], '2028-01-01').today).toBeNull();
  });

  it('holds every bar and every milestone, whatever the dates (property, seed 20270511)', () => {
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
    const maybe = fc.option(day, { nil: null });
    const some = fc.record({
      startsOn: maybe,
      endsOn: maybe,
      milestones: fc.array(
        fc.tuple(maybe, maybe).map(([due, startsOn]) => milestone(due, startsOn)),
        {
          maxLength: 3,
        },
      ),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (all) => {
        const { bars, undated } = layGantt(
          all.map((details) => action(details)),
          TODAY,
        );
        expect(bars.length + undated.length).toBe(all.length);
        for (const { from, to, milestones } of bars) {
          for (const at of [from, to, ...milestones.map((mark) => mark.at)]) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(1);
          }
          expect(from).toBeLessThanOrEqual(to);
        }
      }),
      { seed: 20_270_511, numRuns: 60 },
    );
  });
});

describe('the scale', () => {
  it('counts quarters up to three years, and years beyond, the first mark included', () => {
    const ticks = (endsOn: string) =>
      layGantt([action({ startsOn: '2027-05-01', endsOn })], TODAY).ticks.map(({ label }) => label);
    expect(ticks('2027-12-15')).toEqual(['2027-04', '2027-07', '2027-10']);
    expect(ticks('2031-01-15')).toEqual(['2027', '2028', '2029', '2030', '2031']);
  });
});

describe('a long title', () => {
  const words = {
    signs: { milestone: 'Jalon', done: 'Jalon fait', today: 'Aujourd’hui' },
    ...{ title: 'Programme', description: 'Une phrase.', formatTick: (label: string) => label },
    statuses: {
      ...{ 'in-progress': 'En cours', late: 'En retard', paused: 'En pause', blocked: 'Bloqué' },
      ...{ abandoned: 'Abandonné', finished: 'Terminé', silent: 'Sans nouvelles' },
    },
  };
  const draw = (title: string) => drawGantt(layGantt([action({ startsOn: TODAY }, title)], TODAY), words);

  it('is cut between two signs, never inside one, and is whole at hand', () => {
    const title = `${'a'.repeat(46)}🏭🏭🏭`;
    const svg = draw(title);
    expect(svg).toContain(`>${'a'.repeat(46)}🏭…</tspan>`);
    expect(svg).toContain(`<title>${title}</title>`);
    expect(svg).not.toMatch(/\p{Cs}/u);
  });

  it('of 48 signs stands on one line, of more on two cut between words; what these do not hold is cut', () => {
    const lines = (title: string) =>
      [...draw(title).matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, line]) => line);
    expect(lines('b'.repeat(48))).toEqual(['b'.repeat(48)]);
    expect(lines('b'.repeat(49))).toEqual([`${'b'.repeat(47)}…`]);
    expect(lines(`${'b'.repeat(40)} ${'c'.repeat(40)}`)).toEqual(['b'.repeat(40), 'c'.repeat(40)]);
    expect(lines(`${'b'.repeat(40)} ${'c'.repeat(60)}`)).toEqual(['b'.repeat(40), `${'c'.repeat(47)}…`]);
  });
});
