// A line of a file written into an action.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { action, line } from '../../../test/exchange-lines.js';
import { applyRow, decideAction, type ExchangeRow, emptyRow, fields } from '../index.js';

describe('a line written into an action', () => {
  const frame = {
    organisations: new Map([['grand port', 'o1']]),
    groups: new Map([['energies', 'g1']]),
    themes: new Map([['eau', 't1']]),
  };
  const write = (row: Partial<ExchangeRow>, aside: readonly string[] = []) =>
    applyRow(
      action,
      {
        row: { ...emptyRow, title: 'Quai', ...row },
        fields: Object.keys(row) as (keyof ExchangeRow)[],
        aside,
      },
      frame,
    );

  it('changes the given cells alone', () => {
    expect(write({})).toEqual(action);
    expect(write({ cost: 12 }).details.cost).toEqual({ euros: 12, precision: 'decided', note: 'voté' });
    expect(write({ components: ['Étude', 'Travaux'] }).components).toEqual([
      { id: 'c1', title: 'Étude' },
      { id: '1', title: 'Travaux' },
    ]);
    expect(write({ links: ['CRTE', 'PCAET'] }).links).toEqual([
      { name: 'CRTE', note: 'signé' },
      { name: 'PCAET', note: null },
    ]);
    expect(write({ firstStep: 'Appeler', firstStepDue: '2027-03-09' }).details.firstStep).toEqual({
      what: 'Appeler',
      who: null,
      due: '2027-03-09',
    });
  });

  it('knows organisations, keeps strangers in full, and words set aside beside [R121]', () => {
    const pilots = ['Grand port (chef de file)', 'Ville de Tuile', 'grand  PORT', 'à préciser'];
    const written = write({ pilots }, ['Élu : X', 'mot']);
    expect(written.pilots).toEqual([
      { kind: 'organisation', organisationId: 'o1', printed: null, lead: true },
      { kind: 'person', label: 'Ville de Tuile', lead: false },
    ]);
    expect(write({ pilots: ['?'] }).pilots).toEqual([{ kind: 'to-be-named', printed: null }]);
    expect(written.provenance.quoted).toEqual(['mot', 'Élu : X']);
  });

  it('is always one that the programme accepts (property)', () => {
    fc.assert(
      fc.property(line, (row) => {
        const written = applyRow(action, { row, fields, aside: [] }, frame);
        expect(decideAction(written, { groupIds: ['g1'], themeIds: ['t1'] }).ok).toBe(true);
      }),
    );
  });
});
