// The paper twins of an open space: four boxes, slips, a grid; blank before the day, filled once questions have a place.
import { describe, expect, it } from 'vitest';
import { instant } from '../../../kernel/index.js';
import type { MemberId, PaperSheet } from '../../../workshop/index.js';
import { openSpace } from '../method.js';
import type { OpenSpaceState, Question } from '../state.js';
import { createOpenSpacePaper, formatOpenSpaceSheets, type OpenSpacePaperWords } from './paper.js';

const SHEET = { title: 't', lead: 'l' };
const WORDS: OpenSpacePaperWords = {
  booklet: {
    figures: { questions: '', reports: '', challenges: '', assets: '' },
    challenges: '',
    assets: '',
    challengeLetter: 'D',
    assetLetter: 'A',
    wall: { title: 'Mur', lead: '', empty: '' },
    unnamedGroup: '',
    group: '',
    behalf: '',
    behalfUnnamed: '',
    paper: '',
    original: '',
    report: {
      ...SHEET,
      said: '',
      convener: '',
      participants: '',
      headcount: '',
      table: '',
      place: 'créneau {slot}, {room}',
      room: 'salle {name}',
      numbered: '',
    },
    missing: SHEET,
    untreated: SHEET,
    capacity: SHEET,
  },
  form: {
    ...SHEET,
    theme: '1. Thème',
    question: '2. Question',
    place: 'Où',
    happened: '3. Dit',
    said: 'Essentiel',
    challenges: 'Défis',
    assets: 'Atouts',
    who: '4. Qui',
    convener: 'Animé par',
    participants: 'Avec',
  },
  slips: { ...SHEET, question: 'Question', proposer: 'Par', place: 'Où' },
  grid: { ...SHEET, slot: 'C{number} {minutes} min', room: '{name} {seats}' },
};

const settings = { ...openSpace.defaults, theme: 'Que se passe-t-il ?' };
const [room] = settings.rooms;
const [, slot] = settings.slots;

function buildState(questions: readonly Partial<Question>[]): OpenSpaceState {
  const mark = { by: 'seat' as MemberId, at: instant(0) };
  const whole = questions.map((question, index) => ({
    ...mark,
    id: String(index),
    seq: index,
    text: `Question ${index}`,
    channel: 'phone' as const,
    onBehalfOf: null,
    place: null,
    headcount: null,
    version: 1,
    versions: [],
    withdrawn: null,
    hidden: null,
    ...question,
  }));
  return { ...openSpace.start(settings), questions: whole };
}

function find<K extends PaperSheet['kind']>(sheets: readonly PaperSheet[], kind: K) {
  const sheet = sheets.find((one) => one.kind === kind);
  if (sheet?.kind !== kind) throw new Error(`no ${kind}`);
  return sheet as Extract<PaperSheet, { kind: K }>;
}

describe('the sheets of an open space', () => {
  it('[R085] before the day: one blank form per cell of the grid, in four numbered boxes, the theme printed', () => {
    const form = find(formatOpenSpaceSheets(settings, null, WORDS), 'form');
    expect(form.copies).toBe(settings.rooms.length * settings.slots.length);
    const [boxes] = form.forms;
    const titles = boxes?.map((box) => box.title).filter((title) => title !== '');
    expect(titles).toEqual(['1. Thème', '2. Question', '3. Dit', '4. Qui']);
    expect(boxes?.flatMap((box) => box.fields).map((field) => field.printed)).toEqual([
      'Que se passe-t-il ?',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('[R063] once questions have a place: one form each, with the question and where it is held', () => {
    const place = { room: room?.id ?? '', slot: slot?.id ?? '' };
    const state = buildState([{ place }, {}, { place, withdrawn: { by: 'x' as MemberId, at: instant(0) } }]);
    const sheets = formatOpenSpaceSheets(settings, state, WORDS);
    const form = find(sheets, 'form');
    expect(form.copies).toBe(1);
    expect(form.forms).toHaveLength(1);
    const printed = form.forms[0]?.flatMap((box) => box.fields).map((field) => field.printed);
    expect(printed?.slice(1, 3)).toEqual(['Question 0', `créneau 2, salle ${room?.name}`]);
    const grid = find(sheets, 'grid');
    expect(grid.columns[0]).toBe(`${room?.name} ${room?.seats}`);
    expect(grid.rows.map((row) => row.label)).toEqual(['C1 35 min', 'C2 35 min', 'C3 35 min']);
    expect(grid.rows.flatMap((row) => row.cells).filter((cell) => cell !== null)).toEqual(['Question 0']);
    expect(grid.rows[1]?.cells[0]).toBe('Question 0');
  });

  it('leaves out a place that the settings no longer have', () => {
    const state = buildState([{ place: { room: 'elsewhere', slot: 'never' } }]);
    const form = find(formatOpenSpaceSheets(settings, state, WORDS), 'form');
    expect(form.forms[0]?.[1]?.fields[1]?.printed).toBeNull();
  });

  it('[R085] prints slips by whole pages, enough for each slot', () => {
    const slips = find(formatOpenSpaceSheets(settings, null, WORDS), 'slips');
    expect(slips.copies % 4).toBe(0);
    expect(slips.copies).toBeGreaterThanOrEqual(4 * settings.slots.length);
  });
});

describe('open space as whoever prints knows it', () => {
  const paper = createOpenSpacePaper(WORDS);

  it('prints the state of its method', () => {
    expect(paper.method).toBe(openSpace.id);
    expect(paper.formatBooklet(buildState([{}]), () => null).figures[0]?.count).toBe(1);
    expect(paper.formatSheets(settings, buildState([])).map((sheet) => sheet.id)).toEqual([
      'report-form',
      'slips',
      'marketplace',
    ]);
    expect(paper.formatSheets(null, null)).toHaveLength(3);
  });

  it('answers empty papers for what is not its own', () => {
    for (const stranger of [null, undefined, 3, 'x', [], {}]) {
      expect(paper.formatBooklet(stranger, () => null)).toEqual({
        question: null,
        figures: [],
        sections: [],
      });
    }
    expect(paper.formatSheets({ rooms: 'many' }, null)).toEqual([]);
  });
});
