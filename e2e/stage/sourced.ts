// No figure without its unit, its source and its year: every table, drawing and figure of a page is asked for them.
import type { Page } from 'playwright-core';

/** What a page shows figures with. */
export interface Shown {
  readonly kind: 'table' | 'drawing' | 'figure';
  /** Its caption, or its whole text for a figure that stands alone. */
  readonly said: string;
  /** What it holds. */
  readonly text: string;
}

/** Tables, drawings and lone figures of the page as a reader sees them. */
export function listShown(page: Page): Promise<readonly Shown[]> {
  return page.evaluate(() => {
    const readText = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const isSeen = (element: Element) => element.checkVisibility();
    const main = document.querySelector('main') ?? document.body;
    const tables = [...main.querySelectorAll('table')].filter(isSeen).map((table) => ({
      kind: 'table' as const,
      said: readText(table.querySelector('caption')),
      text: readText(table),
    }));
    const drawings = [...main.querySelectorAll('figure')]
      .filter((figure) => isSeen(figure) && figure.querySelector('svg, canvas') !== null)
      .map((figure) => ({
        kind: 'drawing' as const,
        said: readText(figure.querySelector('figcaption')),
        text: readText(figure),
      }));
    const figures = [...main.querySelectorAll('[class*="figureValue"]')].filter(isSeen).map((value) => ({
      kind: 'figure' as const,
      said: readText(value.parentElement),
      text: readText(value.parentElement),
    }));
    return [...tables, ...drawings, ...figures];
  });
}

const YEAR = /(?:19|20)\d\d/;
const SOURCE = /Insee|INSEE|ANCT|CGET|publication|Source|\.csv/;

/** What lacks a year or a source, in words; a table whose cells each bear a call to a note is asked for the notes. */
export function findUnsourced(shown: readonly Shown[], notes: string): readonly string[] {
  return shown
    .filter(({ text }) => /\d/.test(text))
    .flatMap(({ kind, said, text }) => {
      const hasNotes = notes !== '' && YEAR.test(text);
      const lacks = [
        ...(YEAR.test(said) || hasNotes ? [] : ['an year']),
        ...(SOURCE.test(said) || hasNotes ? [] : ['a source']),
      ];
      return lacks.map((lack) => `${kind} without ${lack}: ${(said || text).slice(0, 120)}`);
    });
}
