// The sentences of the one-page point: as many as the counts, singular as French has it, endings with their reason.
import type { Point } from '@trame/core/action-programme';
import { describe, expect, it } from 'vitest';
import { composePointPage } from './point.fr.js';

const line = (title: string, note: string | null = null) => ({ actionId: title, title, note });
const silent = { 'in-progress': 0, late: 0, paused: 0, blocked: 0, abandoned: 0, finished: 0, silent: 0 };
const nobody: Point['ended'] = { 'carried-out': [], abandoned: [], merged: [], transferred: [] };
const point = (more: Partial<Point> = {}): Point => ({
  ...{ on: '2027-03-01', actions: 0, firm: 0, states: silent, ended: nobody },
  ...{ blocked: [], awaited: [], next: [], unheard: [] },
  ...more,
});
const compose = (more: Partial<Point> = {}) => composePointPage(point(more), 'Pays de la Tuile');
const manyLines = (count: number) => Array.from({ length: count }, (_, index) => line(`Action ${index}`));

describe('the sentences', () => {
  it('of an empty programme count nothing, in the singular', () => {
    expect(compose().sentences).toEqual([
      'Le programme compte 0 action, dont 0 avec un engagement ferme.',
      '0 est ouverte\u202f: 0 en cours, 0 en retard, aucune n’est dite bloquée, 0 sans état.',
      '0 action réalisée, 0 abandonnée.',
    ]);
  });

  it('take the plural from two', () => {
    const ended = { ...nobody, 'carried-out': manyLines(2), abandoned: manyLines(2) };
    const { sentences } = compose({ actions: 6, ended, blocked: manyLines(2) });
    expect(sentences[0]).toContain('6 actions');
    expect(sentences[1]).toContain('2 sont ouvertes');
    expect(sentences[1]).toContain('2 sont bloquées');
    expect(sentences[2]).toBe('2 actions réalisées, 2 abandonnées.');
  });

  it('leave no action uncounted: states that are rare, endings that are rare', () => {
    const { sentences } = compose({
      actions: 24,
      states: {
        ...silent,
        'in-progress': 3,
        late: 3,
        paused: 3,
        blocked: 3,
        finished: 3,
        abandoned: 1,
        silent: 6,
      },
      blocked: manyLines(3),
      ended: { ...nobody, merged: manyLines(1), transferred: manyLines(1) },
    });
    expect(sentences[1]).toBe(
      '22 sont ouvertes\u202f: 3 en cours, 3 en retard, 3 en pause, 3 sont bloquées, 3 dites terminées, 1 dite abandonnée, 6 sans état.',
    );
    expect(sentences[2]).toBe('0 action réalisée, 0 abandonnée, 1 fusionnée, 1 transférée.');
  });

  it('count as open what has not ended, whatever the ending', () => {
    const ended = {
      ...{ 'carried-out': manyLines(1), abandoned: manyLines(1) },
      ...{ merged: manyLines(1), transferred: manyLines(1) },
    };
    expect(compose({ actions: 5, ended }).sentences[1]).toMatch(/^1 est ouverte/);
  });
});

describe('the sections', () => {
  it('say each ending by its name, with its reason [R128]', () => {
    const { sections } = compose({
      ended: {
        'carried-out': [line('École', 'Ouverte.')],
        abandoned: [line('Quai', 'Le quai est fermé.')],
        merged: [line('Campus', 'Avec l’école.')],
        transferred: [line('Navette', 'À la région.')],
      },
    });
    expect(sections[3]?.lines).toEqual([
      { title: 'École', note: 'Réalisée. Ouverte.' },
      { title: 'Quai', note: 'Abandonnée\u202f: Le quai est fermé.' },
      { title: 'Campus', note: 'Fusionnée\u202f: Avec l’école.' },
      { title: 'Navette', note: 'Transférée\u202f: À la région.' },
    ]);
  });

  it('hold six lines, and count the rest without hiding it', () => {
    const more = (count: number) => compose({ blocked: manyLines(count) }).sections[0]?.more;
    expect([6, 7, 8].map(more)).toEqual([
      null,
      'Et 1 autre, dans le programme.',
      'Et 2 autres, dans le programme.',
    ]);
  });

  it('date what comes, and say its kind when it has no words of its own', () => {
    const dated = { actionId: 'a', actionTitle: 'Quai', who: null, done: false, on: '2027-04-01' };
    const { sections } = compose({
      next: [
        { ...dated, key: '1', kind: 'starts', what: null },
        { ...dated, key: '2', kind: 'milestone', what: 'Local trouvé' },
      ],
    });
    expect(sections[2]?.lines).toEqual([
      { title: '1er\u00a0avril 2027 — Quai', note: 'Début' },
      { title: '1er\u00a0avril 2027 — Quai', note: 'Local trouvé' },
    ]);
  });

  it('say by whom a decision is awaited, and for which action', () => {
    const awaited = [{ from: 'État', since: '2027-01-04', ...line('Quai', 'l’agrément') }];
    expect(compose({ awaited }).sections[1]?.lines).toEqual([{ title: 'État', note: 'l’agrément (Quai)' }]);
  });

  it('are four even when nothing is to be said, each with its sentence', () => {
    const { sections } = compose();
    expect(sections.map(({ lines, more }) => [lines.length, more])).toEqual(Array(4).fill([0, null]));
    expect(sections.every(({ empty }) => empty.endsWith('.'))).toBe(true);
  });
});

describe('the page', () => {
  it('writes smaller as its lines grow, so that it stays one page', () => {
    const size = (blocked: number, abandoned: number) =>
      compose({ blocked: manyLines(blocked), ended: { ...nobody, abandoned: manyLines(abandoned) } }).size;
    expect(size(4, 6)).toBe(11.5);
    expect(size(5, 6)).toBe(10);
    expect(
      compose({
        ...{ blocked: manyLines(6), ended: { ...nobody, abandoned: manyLines(6) } },
        awaited: manyLines(7).map((one) => ({ from: 'État', since: '2027-01-04', ...one })),
        next: [],
      }).size,
    ).toBe(10);
  });

  it('is dated and sourced, and its figures are those of the sentences', () => {
    const page = compose({
      actions: 3,
      states: { ...silent, 'in-progress': 2, late: 1 },
      blocked: manyLines(1),
    });
    expect(page.eyebrow).toBe('Le point en une page, 1er\u00a0mars 2027');
    expect(page.foot).toContain('État au 1er\u00a0mars 2027 · chiffres comptés dans le programme');
    expect(page.figures.map(({ count }) => count)).toEqual([3, 2, 1, 1, 0, 0]);
  });
});
