// A whole year of one territory: four local seminars played minute by minute with forty-four people, nothing retyped between them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playAct } from './year/act.js';
import { playFocus } from './year/focus.js';
import { playMotive } from './year/motive.js';
import { playScan } from './year/scan.js';
import { startYear, type Year } from './year/year.js';

let year: Year | undefined;

beforeAll(async () => {
  year = await startYear();
});

afterAll(() => year?.close());

function getYear(): Year {
  if (year === undefined) throw new Error('e2e/year: the year has not begun');
  return year;
}

playMotive(getYear);
playScan(getYear);
playFocus(getYear);
playAct(getYear);

describe('l’année entière', () => {
  it('n’a jeté d’erreur sur aucune page, et axe n’y trouve rien [R148]', () => {
    const { watched, faults } = getYear();
    expect(watched.flatMap((page) => page.faults)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
