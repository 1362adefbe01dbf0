// What the file does not say and a person must: asked before anything is kept.
import { accept, type Result, refuse } from '../../kernel/index.js';
import type { EmploymentBasis, TableSource } from '../table/table.js';
import type { Layout, LayoutAbout } from './layout.js';
import type { CommaRole } from './printed-cell.js';

/** A question on the file as a whole. */
export type ImportQuestion =
  | 'basis'
  | 'geography-kind'
  | 'geography-year'
  | 'publisher'
  | 'licence'
  | 'year'
  | 'comma';

/** Answers; null or absent leaves what the file says. */
export interface ImportAnswers {
  readonly basis?: EmploymentBasis | null;
  readonly geographyKind?: string | null;
  readonly geographyYear?: number | null;
  readonly publisher?: string | null;
  readonly title?: string | null;
  readonly licence?: string | null;
  readonly year?: number | null;
  readonly comma?: CommaRole | null;
  readonly nomenclature?: string | null;
}

/** A layout with nothing left to ask. */
export interface SettledLayout extends Layout {
  readonly comma: CommaRole;
  readonly source: TableSource;
}

function lacksYear(layout: Layout): boolean {
  return layout.yearColumn === null && layout.values.some(({ year }) => year === null);
}

/** What must be asked about a file, in the order it is asked. */
export function listQuestions(layout: Layout): readonly ImportQuestion[] {
  const { about } = layout;
  const asked: readonly (readonly [ImportQuestion, boolean])[] = [
    ['basis', about.basis === null],
    ['geography-kind', about.geographyKind === null],
    ['geography-year', about.geographyYear === null],
    ['year', lacksYear(layout)],
    ['publisher', about.publisher === null],
    ['licence', about.licence === null],
    ['comma', layout.comma === null],
  ];
  return asked.flatMap(([question, isAsked]) => (isAsked ? [question] : []));
}

function mergeAbout(about: LayoutAbout, answers: ImportAnswers): LayoutAbout {
  return {
    ...about,
    publisher: answers.publisher?.trim() || about.publisher,
    title: answers.title?.trim() || about.title,
    licence: answers.licence?.trim() || about.licence,
    basis: about.basis ?? answers.basis ?? null,
    nomenclature: answers.nomenclature?.trim()
      ? { ...about.nomenclature, level: answers.nomenclature.trim() }
      : about.nomenclature,
    geographyKind: about.geographyKind ?? (answers.geographyKind?.trim() || null),
    geographyYear: answers.geographyYear ?? about.geographyYear,
  };
}

function keepPlaces(layout: Layout, kind: string): Layout['filters'] {
  return layout.filters.map((filter) =>
    filter.name === 'GEO_OBJECT' && filter.keep.length === 0 ? { ...filter, keep: [kind] } : filter,
  );
}

/**
 * Puts the answers into the layout. Refused with `import-<question>-missing` for the first question left open,
 * and with `import-basis-mixed` when the answer contradicts what the file says of workplace and residence.
 */
export function settleLayout(layout: Layout, answers: ImportAnswers): Result<SettledLayout> {
  if (layout.about.basis !== null && answers.basis && answers.basis !== layout.about.basis) {
    return refuse('import-basis-mixed');
  }
  const about = mergeAbout(layout.about, answers);
  const values = layout.values.map((value) => ({
    ...value,
    year: value.year ?? (layout.yearColumn === null ? (answers.year ?? null) : null),
  }));
  const merged = { ...layout, about, values, comma: layout.comma ?? answers.comma ?? null };
  const [open] = listQuestions(merged);
  if (open !== undefined) return refuse(`import-${open}-missing`);
  const { basis, geographyKind, geographyYear, publisher, licence } = about;
  const { comma } = merged;
  if (basis === null || geographyKind === null || geographyYear === null || comma === null) {
    return refuse('import-basis-missing');
  }
  const source: TableSource = {
    publisher: publisher ?? '',
    title: about.title,
    licence: licence ?? '',
    url: about.url,
    basis,
    population: about.population,
    nomenclature: about.nomenclature,
    geography: { kind: geographyKind, year: geographyYear, passage: null },
  };
  return accept({ ...merged, comma, filters: keepPlaces(layout, geographyKind), source });
}
