// The agenda as it is typed: hours and minutes read, lines moved, faults said, drafts found again or thrown away.
import { afterEach, describe, expect, it } from 'vitest';
import type { SeminarSheet } from '../../../contract.js';
import { createSheet } from '../testing/lab.js';
import {
  addStep,
  createAgendaDraft,
  createDraftStep,
  createStepId,
  type DraftStep,
  formatDayMinutes,
  listFaults,
  listStarts,
  moveStep,
  parseAgendaDraft,
  parseSteps,
  readAvailable,
  readClock,
  readMinutes,
} from './draft.js';
import { createAgendaShelf, parseDraft } from './draft-shelf.js';

const sheet: SeminarSheet = createSheet();
const draft = createAgendaDraft(sheet);
const [first] = draft.steps as readonly [DraftStep];
const ids = (steps: readonly DraftStep[]) => steps.map(({ id }) => id).join(' ');

afterEach(() => localStorage.clear());

describe('les heures', () => {
  it.each([
    ['13:30', 810],
    ['9:05', 545],
    ['13h30', 810],
    ['9 h 05', 545],
    [' 00:00 ', 0],
    ['24:00', null],
    ['13:60', null],
    ['midi', null],
    ['', null],
  ])('« %s » se lit %j', (typed, count) => {
    expect(readClock(typed)).toBe(count);
  });

  it.each([
    [810, '13:30'],
    [5, '00:05'],
    [24 * 60 + 15, '00:15'],
    [-30, '23:30'],
  ])('%d minutes s’écrivent %s', (count, clock) => {
    expect(formatDayMinutes(count)).toBe(clock);
  });

  it('se recalculent ligne par ligne depuis le début [R049]', () => {
    expect(listStarts(draft)).toEqual(['13:30', '13:45', '15:15']);
    expect(listStarts({ ...draft, startsAt: '9 h' })).toEqual([null, null, null]);
    const half = draft.steps.map((step) => (step.id === 's1' ? { ...step, typedMinutes: '1h' } : step));
    expect(listStarts({ ...draft, steps: half })).toEqual(['13:30', '13:30', '15:00']);
  });

  it('disent le temps qu’il y a, quand les deux bouts sont donnés et dans l’ordre', () => {
    expect(readAvailable({ ...draft, endsBy: '15:30' })).toBe(120);
    expect(readAvailable({ ...draft, endsBy: '' })).toBeNull();
    expect(readAvailable({ ...draft, endsBy: '13:30' })).toBeNull();
    expect(readAvailable({ ...draft, startsAt: '', endsBy: '15:30' })).toBeNull();
  });
});

describe('une ligne', () => {
  it.each([
    ['45', 45],
    [' 0 ', 0],
    ['600', 600],
    ['601', null],
    ['', null],
    ['-5', null],
    ['12,5', null],
    ['1000', null],
  ])('lit « %s » minutes comme %j', (typedMinutes, count) => {
    expect(readMinutes({ ...first, typedMinutes })).toBe(count);
  });

  it.each([
    ['title-empty', { title: '  ' }],
    ['title-long', { title: 'x'.repeat(121) }],
    ['minutes', { typedMinutes: 'une heure' }],
    ['role-long', { role: 'x'.repeat(201) }],
    ['materials-many', { materials: Array.from({ length: 21 }, () => 'feutre').join('\n') }],
    ['materials-long', { materials: 'x'.repeat(201) }],
  ] as const)('dit ce qui l’empêche d’être enregistrée : %s', (fault, changes) => {
    expect(listFaults({ ...first, ...changes })).toEqual([fault]);
    expect(listFaults(first)).toEqual([]);
  });

  it('oublie la méthode quand elle n’est plus une activité, et les lignes vides des tables', () => {
    const step = { ...first, kind: 'break' as const, method: 'forum', materials: '\n Feutres \n\n' };
    expect(parseSteps([step])).toMatchObject([
      { method: null, methodSettings: null, materials: ['Feutres'] },
    ]);
  });
});

describe('le conducteur', () => {
  it('revient au même quand rien n’est touché', () => {
    const edit = parseAgendaDraft(draft, sheet);
    expect(edit).toMatchObject({ version: 3, title: sheet.title, startsAt: '13:30', endsBy: '17:00' });
    expect(edit.agenda).toEqual(sheet.agenda);
  });

  it('déplace une ligne, sans sortir des bouts', () => {
    const { steps } = draft;
    expect(ids(moveStep(steps, 's1', 1))).toBe('s2 s1 s3');
    expect(ids(moveStep(steps, 's3', -4))).toBe('s3 s1 s2');
    expect(ids(moveStep(steps, 's1', 99))).toBe('s2 s3 s1');
    expect(moveStep(steps, 'absent', 0)).toBe(steps);
  });

  it('ajoute après une ligne, ou à la fin', () => {
    const added = { ...first, id: 'new' };
    expect(ids(addStep(draft.steps, added, 's1'))).toBe('s1 new s2 s3');
    expect(ids(addStep(draft.steps, added))).toBe('s1 s2 s3 new');
    expect(ids(addStep(draft.steps, added, 'absent'))).toBe('s1 s2 s3 new');
  });

  it('donne à chaque ligne un nom que le serveur prend', () => {
    const made = new Set(Array.from({ length: 50 }, createStepId));
    expect(made.size).toBe(50);
    for (const id of made) expect(id).toMatch(/^[\w:.-]{1,60}$/);
  });
});

describe('le brouillon gardé sur l’appareil', () => {
  it('se retrouve tel quel, et s’oublie', () => {
    const shelf = createAgendaShelf(sheet.id);
    shelf.write(draft);
    expect(createAgendaShelf(sheet.id).read()).toEqual(draft);
    expect(createAgendaShelf('autre').read()).toBeNull();
    shelf.write(null);
    expect(shelf.read()).toBeNull();
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":1}',
    JSON.stringify({ ...draft, steps: [{ id: 's1' }] }),
    JSON.stringify({ ...draft, steps: [{ ...createDraftStep(sheet.agenda[0] as never), kind: 'danse' }] }),
  ])('n’est pas cru quand il est abîmé : %s', (text) => {
    expect(parseDraft(text)).toBeNull();
  });
});
