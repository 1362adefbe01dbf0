// Lessons bound to what illustrates them, and benchmark sheets that start empty.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainBrokenLinks, groupByLesson, isFilled, type Lesson } from './index.js';

const lesson = (id: string, methodIds: readonly string[], exemplarIds: readonly string[]): Lesson => ({
  id,
  title: id,
  thesis: '',
  mechanism: '',
  methodIds,
  exemplarIds,
});

const lessons = [
  lesson('L2', ['emblemes'], ['EX-VERT', 'EX-AVENTURES']),
  lesson('L4', [], ['EX-MACERIENNE', 'EX-ABSENT']),
];
const methods = [{ id: 'binomes' }, { id: 'emblemes' }];
const exemplars = [{ id: 'EX-AVENTURES' }, { id: 'EX-VERT' }, { id: 'EX-MACERIENNE' }];

describe('lessons, methods and exemplars [R135] [R137] [R141]', () => {
  it('binds each lesson to its own, in the order it names them', () => {
    const [second, fourth] = groupByLesson(lessons, methods, exemplars);
    expect(second?.methods).toEqual([{ id: 'emblemes' }]);
    expect(second?.exemplars).toEqual([{ id: 'EX-VERT' }, { id: 'EX-AVENTURES' }]);
    expect(fourth?.lesson.id).toBe('L4');
  });

  it('keeps a lesson one of whose names leads nowhere, and says which', () => {
    expect(groupByLesson(lessons, methods, exemplars)[1]?.exemplars).toEqual([{ id: 'EX-MACERIENNE' }]);
    const broken = explainBrokenLinks(lessons, ['binomes'], ['EX-AVENTURES', 'EX-VERT', 'EX-MACERIENNE']);
    expect(broken).toEqual([
      { lessonId: 'L2', kind: 'method', target: 'emblemes' },
      { lessonId: 'L4', kind: 'exemplar', target: 'EX-ABSENT' },
    ]);
  });

  it('finds nothing broken when all is there', () => {
    expect(explainBrokenLinks([lesson('L1', ['binomes'], [])], ['binomes'], [])).toEqual([]);
  });
});

describe('benchmark sheets [R086]', () => {
  it.each([
    [null, null, false],
    ['', ' \n', false],
    ['Reconversion par la culture', null, true],
    [null, 'Un musée ne suffit pas', true],
  ])('what happened %j and what to keep %j: filled %s', (whatHappened, whatToKeep, filled) => {
    expect(isFilled({ whatHappened, whatToKeep })).toBe(filled);
  });
});

describe('what is bound and what is broken', () => {
  it('make up, together, every name that lessons give', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 4 }), ids, (named, existing) => {
        const drawn = named.map((methodIds, index) => lesson(String(index), methodIds, []));
        const bound = groupByLesson(
          drawn,
          existing.map((id) => ({ id })),
          [],
        );
        const broken = explainBrokenLinks(drawn, existing, []);
        const found = bound.reduce((sum, { methods: own }) => sum + own.length, 0);
        expect(found + broken.length).toBe(named.flat().length);
        expect(broken.every(({ target }) => !existing.some((id) => id === target))).toBe(true);
      }),
    );
  });
});
