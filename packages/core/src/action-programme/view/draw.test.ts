// The picture of a programme in time: what it says, bar by bar, without colour to be told apart.
import { describe, expect, it } from 'vitest';
import { drawGantt, emptyDetails, type GanttWords, layGantt, statuses, type ViewAction } from '../index.js';

const words: GanttWords = {
  title: 'Les actions <dans> le temps',
  description: '2 actions datées & 1 sans date.',
  statuses: {
    ...{ 'in-progress': 'En cours', late: 'En retard', paused: 'En pause', blocked: 'Bloqué' },
    ...{ abandoned: 'Abandonné', finished: 'Terminé', silent: 'Sans état' },
  },
  signs: { milestone: 'Jalon', done: 'Jalon fait', today: 'Aujourd’hui' },
  formatTick: (label) => `T ${label}`,
};

const action = (
  id: string,
  details: Partial<ViewAction['details']> = {},
  title = `Action ${id}`,
): ViewAction => ({
  ...{ id, title, groupId: null },
  details: { ...emptyDetails, startsOn: '2027-01-10', endsOn: '2027-06-30', ...details },
});

const draw = (actions: readonly ViewAction[], today = '2027-03-01') =>
  drawGantt(layGantt(actions, today), words);
const count = (svg: string, shape: RegExp): number => svg.match(shape)?.length ?? 0;

describe('the picture', () => {
  it('says its title and its sentence to who does not see it', () => {
    const svg = draw([action('a')]);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title>Les actions &lt;dans&gt; le temps</title>');
    expect(svg).toContain('<desc>2 actions datées &amp; 1 sans date.</desc>');
  });

  it('has a bar an action, its whole title at hand when it is cut', () => {
    const long = 'Stratégie et plan d’actions pour le développement des nouvelles propulsions';
    const svg = draw([action('a', {}, long), action('b')]);
    expect(svg).toContain(`<title>${long}</title>`);
    expect(svg).toMatch(/>Stratégie et plan d’actions[^<]+<\/tspan><tspan[^>]+>[^<…]*nouvelles propulsions</);
    expect(count(svg, /height="14"/g)).toBe(2);
    const longer = draw([action('a', {}, `${long} ${long}`)]);
    expect(longer).toContain(`<title>${long} ${long}</title>`);
    expect(longer).toContain('…</tspan>');
    expect(draw([action('a', {}, 'x'.repeat(90))])).toContain('…</tspan>');
  });

  it('marks milestones, full when they are done', () => {
    const milestone = (id: string, doneOn: string | null) => ({
      ...{ id, title: `Jalon ${id}`, who: null, startsOn: null, due: '2027-03-15', doneOn },
    });
    const svg = draw([action('a', { milestones: [milestone('1', null), milestone('2', '2027-03-01')] })]);
    expect(svg).toContain('<title>Jalon 1</title>');
    expect(count(svg, /fill="#ffffff" stroke="#221e19"><title>/g)).toBe(1);
    expect(count(svg, /fill="#221e19" stroke="#221e19"><title>/g)).toBe(1);
  });

  it('names in its legend the states it shows, and no other', () => {
    const svg = draw([
      action('a', { progress: { ...emptyDetails.progress, status: 'blocked' } }),
      action('b'),
    ]);
    expect(svg).toContain('Bloqué');
    expect(svg).toContain('Sans état');
    expect(svg).not.toContain('En cours');
  });

  it('says in its legend what its signs are, when they are there', () => {
    const milestone = { id: '1', title: 'Rendu', who: null, startsOn: null, due: '2027-03-15', doneOn: null };
    const svg = draw([action('a', { milestones: [milestone] })]);
    expect(svg).toContain('>Jalon</text>');
    expect(svg).not.toContain('>Jalon fait</text>');
    expect(svg).toContain('>Aujourd’hui</text>');
    const done = draw([action('a', { milestones: [{ ...milestone, doneOn: '2027-03-01' }] })], '2031-01-01');
    expect(done).toContain('>Jalon fait</text>');
    expect(done).not.toContain('>Aujourd’hui</text>');
    expect(draw([action('a')])).not.toContain('>Jalon</text>');
  });

  it('gives each state a look of its own, by tone or by stroke', () => {
    const looks = statuses.map((status) => {
      const svg = draw([action('a', { progress: { ...emptyDetails.progress, status } })]);
      return /height="14" rx="2" ([^/]+)\/>/.exec(svg)?.[1];
    });
    expect(new Set(looks).size).toBe(statuses.length);
  });

  it('draws today as a line where it stands in the span, and nowhere else', () => {
    expect(count(draw([action('a')], '2027-03-01'), /stroke-dasharray="5 4"/g)).toBe(1);
    expect(count(draw([action('a')], '2029-03-01'), /stroke-dasharray="5 4"/g)).toBe(0);
  });

  it('grows with its rows, and is drawn empty when nothing is dated', () => {
    const height = (svg: string) => Number(/height="(\d+)" role/.exec(svg)?.[1]);
    const none = { startsOn: null, endsOn: null };
    expect(height(draw([action('a'), action('b')])) - height(draw([action('a')]))).toBe(30);
    expect(draw([action('a', none)])).toContain('T 2027-01');
  });
});
