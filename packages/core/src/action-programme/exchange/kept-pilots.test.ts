// Pilots that a table names again stay what they were: bringing a file back must not turn a category into a person.
import { describe, expect, it } from 'vitest';
import { computePilotState, emptyRow, type Pilot } from '../index.js';
import { createAction } from '../testing/sample.js';
import { applyRow } from './apply.js';

const directory = new Map([
  ['grand port', 'port'],
  ['lycee du four', 'lycee'],
]);
const category: Pilot = { kind: 'generic', label: 'Entreprises', organisationId: null, lead: false };
const printed: Pilot = { kind: 'organisation', organisationId: 'port', printed: 'Le port', lead: false };

function write(kept: readonly Pilot[], pilots: readonly string[]): readonly Pilot[] {
  return applyRow(
    createAction({ pilots: kept }),
    { row: { ...emptyRow, title: 'Quai', pilots }, fields: ['pilots'], aside: [] },
    { organisations: directory, groups: new Map(), themes: new Map() },
  ).pilots;
}

describe('a pilot named again', () => {
  it('that was a category stays one, whatever comes beside it [R121]', () => {
    expect(write([category], ['Entreprises', 'Lycée du Four'])).toEqual([
      category,
      { kind: 'organisation', organisationId: 'lycee', printed: null, lead: false },
    ]);
    expect(computePilotState(write([category], ['ENTREPRISES']))).toBe('generic');
  });

  it('keeps its printed words when the file calls it by the directory’s name [R030]', () => {
    expect(write([printed], ['Grand port'])).toEqual([printed]);
  });

  it('takes or leaves the lead as the file says', () => {
    expect(write([printed], ['Grand port (chef de file)'])).toEqual([{ ...printed, lead: true }]);
    expect(write([{ ...printed, lead: true }], ['Grand port'])).toEqual([printed]);
  });

  it('stands once when the file names it twice, by case or by accent', () => {
    expect(write([category], ['Entreprises', 'entreprises'])).toEqual([category]);
    expect(write([], ['Lycée du Four', 'lycee du four'])).toHaveLength(1);
  });

  it('leaves when the file does not name it, and the order is the file’s', () => {
    expect(write([printed, category], ['Entreprises'])).toEqual([category]);
    expect(write([printed, category], ['Entreprises', 'Grand port'])).toEqual([category, printed]);
  });

  it('of whom nobody knows anything yet keeps the words it was printed with', () => {
    const waiting: Pilot = { kind: 'to-be-named', printed: 'À définir avec l’État' };
    expect(write([waiting], ['À préciser'])).toEqual([waiting]);
    expect(write([waiting], [])).toEqual([]);
  });

  it('that is new and unknown is kept in full, as somebody', () => {
    expect(write([category], ['Club des ateliers'])).toEqual([
      { kind: 'person', label: 'Club des ateliers', lead: false },
    ]);
  });
});
