// The four programmes of 2019 as tables: out and back row for row, and read from the forms people give them.
import { describe, expect, it } from 'vitest';
import example from '../examples/programmes-2019.json' with { type: 'json' };
import {
  type Cell,
  columnTitles,
  type ExchangeRow,
  emptyRow,
  fields,
  layRows,
  readTable,
  TO_BE_NAMED,
} from '../index.js';

type Published = (typeof example.programmes)[number];

/** Rows of an annex; the example holds their codes, which stand for their titles. */
const listRows = ({ lignes, lignesParGroupe }: Published): readonly ExchangeRow[] =>
  lignes.map(({ code, groupe, pilote, pilotes }) => ({
    ...emptyRow,
    code,
    title: `Projet ${code}`,
    group: lignesParGroupe[groupe]?.nom ?? null,
    pilots: pilote === 'a-preciser' ? [TO_BE_NAMED] : pilotes,
  }));

const read = (rows: readonly (readonly Cell[])[]) =>
  readTable([{ name: 'Annexe', rows, merges: [] }], { pilots: new Set(), groups: [], themes: [] });

const annexes = example.programmes.map((annex) => [annex.territoire, annex] as const);

describe('an annex of 2019', () => {
  it('is one of four, of 8, 14, 16 and 31 rows', () => {
    const counts = annexes.map(([, annex]) => listRows(annex).length);
    expect(counts.toSorted((a, b) => a - b)).toEqual([8, 14, 16, 31]);
  });

  it.each(annexes)('%s comes back from a file of ours row for row [R132]', (_, annex) => {
    const rows = listRows(annex);
    const heads = fields.map((field) => columnTitles[field]);
    expect(read([heads, ...layRows(rows)]).rows.map(({ row }) => row)).toEqual(rows);
  });

  it.each(annexes)('%s typed as its page prints it gives its rows in their groups', (_, annex) => {
    const rows = listRows(annex);
    const groups = [...new Set(rows.map(({ group }) => group))];
    const lines = groups.flatMap((group) => [
      ...(group === null ? [] : [[group, null]]),
      ...rows.filter((row) => row.group === group).map(({ title, pilots }) => [title, pilots.join('\n')]),
    ]);
    const table = read([['Intitulé du projet', 'Porteur(s)'], ...lines]);
    const known = table.rows.map(({ row }) => row.title);
    expect(known).toEqual(expect.arrayContaining(rows.map(({ title }) => title)));
    // A heading that says neither « axe » nor « enjeu » reads as an action without pilot: nothing is lost, all is shown.
    expect(known.length - rows.length).toBeLessThanOrEqual(groups.length);
  });

  it.each(annexes)(
    '%s with a column for its groups, merged downwards, gives its rows in their groups',
    (_, annex) => {
      const rows = listRows(annex);
      const starts = rows.flatMap(({ group }, index) =>
        index === 0 || rows[index - 1]?.group !== group ? [index] : [],
      );
      const merges = starts.map((start, index) => ({
        ...{ startRow: start + 1, startCol: 0, endCol: 0 },
        endRow: starts[index + 1] ?? rows.length,
      }));
      const cells = rows.map(({ group, title, pilots }, index) => [
        starts.includes(index) ? group : null,
        title,
        pilots.join('\n'),
      ]);
      const table = readTable([{ name: 'Annexe', rows: [['Axe', 'Projet', 'Pilotes'], ...cells], merges }], {
        ...{ pilots: new Set<string>(), groups: [], themes: [] },
      });
      expect(table.rows.map(({ row }) => [row.title, row.group])).toEqual(
        rows.map(({ title, group }) => [title, group]),
      );
    },
  );
});
