// Lessons, the methods and exemplars that illustrate them.

/** One of the lessons of a Fabrique (part 3, R137–R140). */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly thesis: string;
  readonly mechanism: string;
  readonly methodIds: readonly string[];
  readonly exemplarIds: readonly string[];
}

/** A link of the library that leads nowhere. */
export interface BrokenLink {
  readonly lessonId: string;
  readonly kind: 'method' | 'exemplar';
  readonly target: string;
}

/** A lesson with what illustrates it. */
export interface IllustratedLesson<M, E> {
  readonly lesson: Lesson;
  readonly methods: readonly M[];
  readonly exemplars: readonly E[];
}

interface Identified {
  readonly id: string;
}

function pickAll<T extends Identified>(ids: readonly string[], items: readonly T[]): readonly T[] {
  return ids.flatMap((id) => items.filter((item) => item.id === id));
}

/**
 * Binds lessons to the methods and exemplars they name (R135), in the order each lesson gives. A name that
 * leads nowhere is left out here and listed by `explainBrokenLinks`: a lesson is not lost for one link.
 */
export function groupByLesson<M extends Identified, E extends Identified>(
  lessons: readonly Lesson[],
  methods: readonly M[],
  exemplars: readonly E[],
): readonly IllustratedLesson<M, E>[] {
  return lessons.map((lesson) => ({
    lesson,
    methods: pickAll(lesson.methodIds, methods),
    exemplars: pickAll(lesson.exemplarIds, exemplars),
  }));
}

/** Every name given by a lesson that no method and no exemplar bears. */
export function explainBrokenLinks(
  lessons: readonly Lesson[],
  methodIds: readonly string[],
  exemplarIds: readonly string[],
): readonly BrokenLink[] {
  return lessons.flatMap(({ id: lessonId, ...lesson }) => [
    ...lesson.methodIds
      .filter((target) => !methodIds.includes(target))
      .map((target) => ({ lessonId, kind: 'method' as const, target })),
    ...lesson.exemplarIds
      .filter((target) => !exemplarIds.includes(target))
      .map((target) => ({ lessonId, kind: 'exemplar' as const, target })),
  ]);
}
