// The four annexes as the demonstration's files have them, and as the programme's screen shows them.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** One row, whatever it is read from. */
interface Row {
  readonly group: string | null;
  readonly title: string;
  readonly isStarred: boolean;
  readonly objectives: readonly string[];
  readonly pilots: readonly string[];
  /** Why its reading is not certain. */
  readonly notes: readonly string[];
}

/** Heads of the columns, then the rows in their order. */
export interface AnnexTable {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

interface Printed {
  readonly territoryId: string;
  readonly columns: readonly string[];
  readonly groupUnit: string | null;
  readonly groups: readonly {
    readonly label: string | null;
    readonly projects: readonly {
      readonly title: string;
      readonly pilotes: readonly string[];
      readonly pilotesRaw: readonly string[];
      readonly objectives?: readonly string[];
      readonly starred?: boolean;
      readonly pilotStatus?: string;
      readonly flags: readonly string[];
    }[];
  }[];
}

/** A file of the demonstration; what the house reads, it shows with the apostrophe of printed French. */
const read = <T>(name: string): T =>
  JSON.parse(readFileSync(`app/demo/fabrique-2019/${name}`, 'utf8').replaceAll("'", '’')) as T;

/** What a territory's annex prints, its pilots under the names of the directory, its groups numbered from one. */
export function readPrintedAnnex(slug: string): AnnexTable {
  const { programmes, flagDefinitions } = read<{
    readonly programmes: readonly Printed[];
    readonly flagDefinitions: Readonly<Record<string, string>>;
  }>('programmes.json');
  const { organisations } = read<{ readonly organisations: readonly { id: string; name: string }[] }>(
    'organisations.json',
  );
  const found = programmes.find(({ territoryId }) => territoryId === slug);
  if (found === undefined) throw new Error(`e2e/annexes: no annex for ${slug}`);
  const { columns, groupUnit, groups } = found;
  const word = groupUnit === null ? '' : `${groupUnit.charAt(0).toUpperCase()}${groupUnit.slice(1)}`;
  return {
    heads: groupUnit === null ? columns : columns.slice(1),
    rows: groups.flatMap(({ label, projects }, rank) =>
      projects.map((row) => ({
        group: label === null ? null : `${word} ${rank + 1} ${label}`,
        title: row.title,
        isStarred: row.starred === true,
        objectives: (row.objectives ?? []).filter((objective) => !objective.startsWith('(')),
        pilots:
          row.pilotStatus === undefined
            ? row.pilotes.map((id) => organisations.find((one) => one.id === id)?.name ?? id)
            : row.pilotesRaw,
        notes: row.flags.map((flag) => flagDefinitions[flag] ?? flag),
      })),
    ),
  };
}

/** What the table of the programme shows, under its first heads: a column of states may have come since. */
export async function readShownAnnex(page: Page): Promise<AnnexTable> {
  await page.getByRole('table').first().waitFor();
  return page.evaluate(() => {
    const tell = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const list = (row: Element, where: string) => [...row.querySelectorAll(where)].map(tell);
    const table = document.querySelector('main table');
    const heads = [...(table?.querySelectorAll('thead th') ?? [])].map(tell);
    const aims = heads.indexOf('Objectifs');
    const rows = [...(table?.querySelectorAll('tbody') ?? [])].flatMap((body) => {
      const group = body.querySelector('tr[data-group]');
      return [...body.querySelectorAll('tr:not([data-group])')].map((row) => {
        const [title, ...cells] = [...row.children];
        return {
          group: group === null ? null : tell(group),
          title: tell(title?.querySelector('a')),
          isStarred: /★/.test(tell(title)),
          objectives: aims < 0 ? [] : list(cells[aims - 1] ?? row, 'li'),
          pilots: cells
            .slice(aims < 0 ? 0 : aims, aims < 0 ? 1 : aims + 1)
            .flatMap((cell) => list(cell, 'li'))
            .map((name) => name.replace(/ catégorie$/, '')),
          notes: list(row, '[class*="uncertain"]'),
        };
      });
    });
    return { heads, rows };
  });
}
