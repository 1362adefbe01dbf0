// The calendar file: whole days, keys that stay, words on one line, nobody invited.
import { emptyDetails } from '@trame/core/action-programme';
import { describe, expect, it } from 'vitest';
import { drawProgramme, showProgramme } from '../../../../../test/random-programme.js';
import type { ActionSheet } from '../../contract.js';
import { writeCalendar } from './calendar.js';
import { composeContent } from './content.js';

const AT = Date.UTC(2027, 2, 9, 8, 0);
const base = showProgramme(drawProgramme(1, 1));
type Details = ActionSheet['details'];

/** The file of one action, its folded lines joined again. */
function write(details: Partial<Details>, title = 'Quai'): readonly string[] {
  const [drawn] = base.actions;
  if (drawn === undefined) throw new Error('the drawn programme has an action');
  const action: ActionSheet = {
    ...{ ...drawn, id: 'a1', title },
    details: { ...(emptyDetails as unknown as Details), ...details },
  };
  const file = writeCalendar(composeContent({ ...base, actions: [action] }, AT));
  return file.replaceAll('\r\n ', '').split('\r\n');
}
const valuesOf = (lines: readonly string[], name: string): readonly string[] =>
  lines.filter((line) => new RegExp(`^${name}[:;]`).test(line)).map((line) => line.slice(name.length + 1));

describe('a line', () => {
  const lines = write({
    startsOn: '2027-03-31',
    firstStep: { what: 'Visiter', who: 'la cheffe', due: '2027-12-31' },
  });

  it('lasts one whole day, over the ends of months and years', () => {
    expect(valuesOf(lines, 'DTSTART')).toEqual(['VALUE=DATE:20270331', 'VALUE=DATE:20271231']);
    expect(valuesOf(lines, 'DTEND')).toEqual(['VALUE=DATE:20270401', 'VALUE=DATE:20280101']);
  });

  it('says the action, then what happens, and who only where it was written', () => {
    expect(valuesOf(lines, 'SUMMARY')).toEqual(['Quai — Début', 'Quai — Premier pas : Visiter']);
    expect(valuesOf(lines, 'DESCRIPTION')).toEqual(['la cheffe']);
  });

  it('keeps one key when its day moves, so that the agenda moves it instead of doubling it', () => {
    const moved = write({ startsOn: '2027-06-01' });
    expect(valuesOf(moved, 'UID')).toEqual(['a1-starts@trame']);
    expect(valuesOf(lines, 'UID')).toContain('a1-starts@trame');
  });

  it('holds on one line words typed on several, and signs that the format keeps for itself', () => {
    const milestone = { id: 'm', title: 'Appel;\nchoix, suite', who: null, startsOn: null, doneOn: null };
    const [summary] = valuesOf(
      write({ milestones: [{ ...milestone, due: '2027-05-04' }] }, 'Quai\n nord'),
      'SUMMARY',
    );
    expect(summary).toBe('Quai nord — Jalon : Appel\\; choix\\, suite');
  });
});

describe('the file', () => {
  it('bears the name of the territory, invites nobody and rings no bell', () => {
    const lines = write({ startsOn: '2027-03-31' });
    expect(lines.join('\n')).toContain('Programme d’actions — Pays de la Tuile');
    expect(lines.filter((line) => /^(ATTENDEE|ORGANIZER|BEGIN:VALARM)/.test(line))).toEqual([]);
  });

  it('is a calendar even when nothing is dated', () => {
    const lines = write({});
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).not.toContain('BEGIN:VEVENT');
  });
});
