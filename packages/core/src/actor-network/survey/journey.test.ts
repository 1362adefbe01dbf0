// Four people fill their sheets in, step by step; the board reads what they said and nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweepDensity } from '../board/tile/cohesion.js';
import { sweepOpenness } from '../board/tile/openness.js';
import { sweepConfirmedShare, sweepThickShare } from '../board/tile/quality.js';
import { sweepLiveShare } from '../board/tile/regularity.js';
import { assembleWave } from './assemble.js';
import { createWaveMatrix } from './matrix.js';
import { drawOwnPicture } from './own-picture.js';
import { createSheet, forgetPersons, type SheetPart, type SurveySheet, writePart } from './sheet.js';
import { findStep, listOpenCards, listSteps, listUnconfirmed, type PreviousTie } from './step.js';

const actors = [
  { id: 'ana', category: 'school' },
  { id: 'bob', category: 'school' },
  { id: 'cat', category: 'port' },
  { id: 'dan', category: null },
];
const persons = actors.map(({ id }) => id);
const outsideTypes = ['clients', 'abroad', 'state', 'region'];
const frameOf = (self: string) => ({ self, persons, outsideTypes, spaces: ['club', 'fablab'] });
const frame = { spaces: ['club', 'fablab'], externalTypes: outsideTypes, activeThreshold: 2 as const };

function fill(self: string, parts: readonly SheetPart[], from = createSheet(1)): SurveySheet {
  return parts.reduce((sheet, part) => {
    const written = writePart(sheet, part, frameOf(self));
    if (!written.ok) throw new Error(written.refusal.code);
    return written.value;
  }, from);
}
const how = (
  person: string,
  rhythm: 1 | 2 | 3 | 4 | null,
  modes: readonly ('info' | 'help' | 'joint')[] | null,
): SheetPart => ({ part: 'how', person, rhythm, modes });

describe('from the first page to the last [R104]', () => {
  const previous: readonly PreviousTie[] = [
    { person: 'bob', rhythm: 3 },
    { person: 'cat', rhythm: 1 },
  ];
  const parts: readonly (readonly [SheetPart, string])[] = [
    [{ part: 'still', person: 'bob', still: true }, 'still'],
    [{ part: 'still', person: 'cat', still: false }, 'who'],
    [{ part: 'who', ticked: ['bob', 'dan'], done: true }, 'how'],
    [how('bob', 3, ['info', 'help']), 'how'],
    [how('dan', null, ['info']), 'how'],
    [how('dan', 1, null), 'how'],
    [how('dan', 1, []), 'outside'],
    [{ part: 'outside', met: { clients: 'quarterly', abroad: 'never' } }, 'spaces'],
    [{ part: 'spaces', ticked: [] }, 'opinions'],
    [{ part: 'opinions', answers: [null, null, null, null] }, 'after'],
    [{ part: 'finish' }, 'after'],
  ];

  it('each answer opens the step that comes next', () => {
    let sheet = createSheet(1);
    expect(findStep(sheet, previous)).toBe('before');
    for (const [part, step] of parts) {
      sheet = fill('ana', [part], sheet);
      expect([part.part, findStep(sheet, previous)]).toEqual([part.part, step]);
    }
  });

  it('every part sent twice leaves the sheet as once', () => {
    let sheet = createSheet(1);
    for (const [part] of parts) {
      sheet = fill('ana', [part], sheet);
      expect(fill('ana', [part], sheet)).toEqual(sheet);
    }
  });

  it('cards may be left open for the next part, and opened again', () => {
    const sheet = fill('ana', [
      { part: 'who', ticked: ['bob'], done: true },
      { part: 'outside', met: {} },
    ]);
    expect(findStep(sheet, [])).toBe('spaces');
    expect(listOpenCards(sheet)).toEqual(['bob']);
  });

  it('going back to the list opens it there', () => {
    const sheet = fill('ana', [...parts.slice(0, 9).map(([part]) => part)]);
    expect(findStep(fill('ana', [{ part: 'who', ticked: ['bob'], done: false }], sheet), previous)).toBe(
      'who',
    );
  });
});

describe('what the board reads', () => {
  const sheets = {
    ana: fill('ana', [
      { part: 'who', ticked: ['bob', 'cat', 'dan'], done: true },
      how('bob', 4, ['info', 'help']),
      how('cat', 2, ['info']),
      {
        part: 'outside',
        met: { clients: 'quarterly', abroad: 'rarely', state: 'quarterly', region: 'never' },
      },
    ]),
    bob: fill('bob', [
      { part: 'who', ticked: ['ana'], done: true },
      how('ana', 1, ['joint']),
      { part: 'outside', met: {} },
    ]),
    cat: fill('cat', [{ part: 'who', ticked: ['ana', 'bob'], done: false }, how('ana', 4, ['info'])]),
    dan: fill('dan', [{ part: 'who', ticked: [], done: true }]),
  };
  const kept = { actors, sheets: Object.entries(sheets).map(([person, sheet]) => ({ person, sheet })) };
  const data = assembleWave(kept, frame);
  const [wave] = data.waves;
  if (wave === undefined) throw new Error('no wave');
  const matrix = createWaveMatrix(data, wave);

  it('three answered: one did not reach the end of the list, one knows nobody', () => {
    expect(wave.respondents).toEqual(['ana', 'bob', 'dan']);
    expect(matrix.respondents).toBe(3);
  });

  it('two active answers of four declared, of nine possible', () => {
    expect(sweepLiveShare(matrix)).toMatchObject({ value: 0.5, count: 4 });
    expect(sweepDensity(matrix).value).toBeCloseTo(2 / 9, 12);
  });

  it('one of the two active ones holds two modes; the one to bob is returned', () => {
    // ana was asked about two of three ties: both of them weigh three halves, one is thick.
    expect(sweepThickShare(matrix).value).toBeCloseTo(0.5, 12);
    expect(sweepConfirmedShare(matrix)).toMatchObject({ value: 1, count: 1 });
  });

  it('« none » is an answer on the outside, nothing said is not', () => {
    expect(matrix.external).toEqual([[0, 2], [], null, null]);
    expect(sweepOpenness(matrix).value).toBeCloseTo((2 / 4 + 0) / 2, 12);
  });

  it('one’s own picture holds one’s own numbers', () => {
    expect(drawOwnPicture(sheets.ana, { actors, previous: [], activeThreshold: 2 })).toEqual({
      contacts: 3,
      active: 2,
      byCategory: [
        { category: 'school', contacts: 1, active: 1 },
        { category: 'port', contacts: 1, active: 1 },
        { category: null, contacts: 1, active: 0 },
      ],
      due: [],
      doors: 2,
    });
  });

  it('somebody who objects is nowhere in it any more', () => {
    const without = assembleWave(
      {
        actors: actors.filter(({ id }) => id !== 'bob'),
        sheets: kept.sheets.map(({ person, sheet }) => ({ person, sheet: forgetPersons(sheet, ['bob']) })),
      },
      frame,
    );
    expect(JSON.stringify(without)).not.toContain('bob');
    expect(without.waves[0]?.ties).toHaveLength(2);
  });
});

describe('laws of a sheet', () => {
  const person = fc.constantFrom('bob', 'cat', 'dan');
  const anyPart: fc.Arbitrary<SheetPart> = fc.oneof(
    fc.record({ part: fc.constant('still' as const), person, still: fc.boolean() }),
    fc.record({
      part: fc.constant('who' as const),
      ticked: fc.array(person, { maxLength: 4 }),
      done: fc.boolean(),
    }),
    fc.record({
      part: fc.constant('how' as const),
      person,
      rhythm: fc.constantFrom(1 as const, 2 as const, 4 as const, null),
      modes: fc.constantFrom(null, [], ['info' as const, 'joint' as const]),
    }),
    fc.record({ part: fc.constant('outside' as const), met: fc.constant({ clients: 'rarely' as const }) }),
    fc.record({ part: fc.constant('spaces' as const), ticked: fc.subarray(['club', 'fablab']) }),
    fc.record({ part: fc.constant('opinions' as const), answers: fc.constant([1, null, 5, 3]) }),
    fc.constant<SheetPart>({ part: 'finish' }),
  );
  const previous = [
    { person: 'bob', rhythm: 2 },
    { person: 'cat', rhythm: 4 },
  ];
  const anySheet = fc.array(anyPart, { maxLength: 12 }).map((parts) => fill('ana', parts));

  it('a sheet always opens at a step that was offered', () => {
    fc.assert(
      fc.property(anySheet, fc.constantFrom(previous, []), (sheet, before) => {
        expect(listSteps(before)).toContain(findStep(sheet, before));
      }),
      { numRuns: 60, seed: 104 },
    );
  });

  it('what is still to confirm and what was confirmed make all that was told before', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const said = previous.filter(({ person: one }) => one in sheet.still);
        expect(said.length + listUnconfirmed(sheet, previous).length).toBe(previous.length);
      }),
      { numRuns: 40, seed: 105 },
    );
  });

  it('forgetting somebody leaves no trace, and twice is once', () => {
    fc.assert(
      fc.property(anySheet, person, (sheet, gone) => {
        const left = forgetPersons(sheet, [gone]);
        expect(JSON.stringify(left)).not.toContain(`"${gone}"`);
        expect(forgetPersons(left, [gone])).toEqual(left);
        expect(forgetPersons(sheet, [])).toEqual(sheet);
      }),
      { numRuns: 60, seed: 106 },
    );
  });

  it('no answer by a sheet becomes more than it said on the board', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const data = assembleWave({ actors, sheets: [{ person: 'ana', sheet }] }, frame);
        const ties = data.waves[0]?.ties ?? [];
        expect(ties.length).toBe(sheet.whoDone ? sheet.ticked.length : 0);
        for (const { from, to, rhythm } of ties)
          expect([from, rhythm]).toEqual(['ana', sheet.ties[to]?.rhythm ?? 1]);
      }),
      { numRuns: 60, seed: 107 },
    );
  });

  it('a refusal changes nothing: the sheet is given back by nobody', () => {
    const refused: readonly (readonly [SheetPart, string])[] = [
      [{ part: 'still', person: 'ana', still: true }, 'survey-oneself'],
      [how('ana', 2, null), 'survey-oneself'],
      [{ part: 'who', ticked: ['bob', 'zoe'], done: true }, 'survey-stranger'],
      [{ part: 'who', ticked: ['zoe', 'ana'], done: true }, 'survey-oneself'],
      [{ part: 'opinions', answers: [0, 1, 1, 1] }, 'survey-unknown-choice'],
      [{ part: 'opinions', answers: [1, 1, 1, 1, 1] }, 'survey-unknown-choice'],
      [{ part: 'opinions', answers: [Number.NaN, 1, 1, 1] }, 'survey-unknown-choice'],
    ];
    for (const [part, code] of refused)
      expect(writePart(createSheet(1), part, frameOf('ana'))).toEqual({ ok: false, refusal: { code } });
  });
});
