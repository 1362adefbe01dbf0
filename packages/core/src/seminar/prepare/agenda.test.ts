// The agenda before the day: how it is read, how long it lasts, what its author should be told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minute } from '../../../test/open-space-room.js';
import { AGENDA, readSeminar } from '../../../test/seminar-room.js';
import { minutes } from '../../kernel/index.js';
import { METHODS } from '../../methods/index.js';
import { OPEN_SPACE_DEFAULTS } from '../../methods/open-space/index.js';
import { computeTimes, computeTotal, createConductor, explainAgenda } from '../index.js';

const { agenda } = readSeminar();
const line = { id: 'one', title: 'Un', kind: 'plenary', minutes: 10 };

function read(steps: unknown): unknown {
  return createConductor(METHODS).parseSettings({ title: 'Séminaire', agenda: steps });
}

describe('time before the day [R049]', () => {
  it('is the sum of the lines', () => {
    expect(computeTotal(agenda)).toBe(165);
    expect(computeTotal([])).toBe(0);
  });

  it('gives each line its beginning and its end', () => {
    expect(
      computeTimes(agenda, minute(0)).map(({ step, startAt, endAt }) => [step.id, startAt, endAt]),
    ).toEqual([
      ['welcome', minute(0), minute(15)],
      ['forum', minute(15), minute(135)],
      ['break', minute(135), minute(145)],
      ['closing', minute(145), minute(165)],
    ]);
  });

  it('leaves no hole and ends after the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 30 }), (spans) => {
        const steps = readSeminar(
          spans.map((span, rank) => ({ ...line, id: `s${rank}`, minutes: span })),
        ).agenda;
        const times = computeTimes(steps, minute(0));
        expect(times.at(-1)?.endAt).toBe(minute(computeTotal(steps)));
        for (const [rank, { startAt }] of times.entries()) {
          expect(startAt).toBe(rank === 0 ? minute(0) : times[rank - 1]?.endAt);
        }
      }),
    );
  });
});

describe('what the author is told', () => {
  it('nothing, when the half-day is long enough', () => {
    expect(explainAgenda(agenda, minutes(165), METHODS)).toEqual([]);
  });

  it('by how much it is over, the day before rather than on the day', () => {
    expect(explainAgenda(agenda, minutes(145), METHODS)).toEqual([{ code: 'over-time', minutes: 20 }]);
  });

  it('that a method is cut short', () => {
    const steps = readSeminar([{ ...line, kind: 'method', method: 'open-space', minutes: 60 }]).agenda;
    expect(explainAgenda(steps, minutes(60), METHODS)).toEqual([
      { code: 'method-too-short', step: 'one', minutes: 130 },
    ]);
  });

  it('that a moment is missing from a method [R055]', () => {
    const durations = { ...OPEN_SPACE_DEFAULTS.durations, sorting: 0 };
    const steps = readSeminar([
      { ...line, kind: 'method', method: 'open-space', minutes: 200, methodSettings: { durations } },
    ]).agenda;
    expect(explainAgenda(steps, minutes(200), METHODS)).toEqual([
      { code: 'moment-missing', step: 'one', moment: 'choice' },
    ]);
  });

  it('that a method refuses its settings, and what is wrong with them', () => {
    const [forum] = readSeminar([{ ...line, kind: 'method', method: 'open-space', minutes: 200 }]).agenda;
    if (forum === undefined) throw new Error('test: no line');
    const half = { ...forum, methodSettings: { rooms: [] } };
    expect(explainAgenda([half], minutes(200), METHODS)).toMatchObject([
      { code: 'settings-refused', step: 'one', refusal: { code: 'malformed', data: { field: 'rooms' } } },
    ]);
  });

  it('nothing of the total while nobody has said when it must be over', () => {
    expect(explainAgenda(agenda, null, METHODS)).toEqual([]);
  });

  it('that a method is not known to this house', () => {
    const steps = readSeminar([{ ...line, kind: 'method', method: 'retired' }]).agenda;
    expect(explainAgenda(steps, minutes(60), METHODS)).toEqual([
      { code: 'method-unknown', step: 'one', method: 'retired' },
    ]);
  });
});

describe('reading an agenda', () => {
  it('keeps roles and materials, and leaves method out of plain lines', () => {
    expect(agenda[3]).toEqual({
      id: 'closing',
      title: 'Clôture',
      minutes: 20,
      kind: 'plenary',
      method: null,
      methodSettings: null,
      role: 'Le binôme',
      materials: ['Livret'],
    });
  });

  it('a method without settings takes its defaults, without minutes those of its plan', () => {
    const [step] = readSeminar([{ id: 'one', title: 'Un', kind: 'method', method: 'open-space' }]).agenda;
    expect(step).toMatchObject({ minutes: 190, methodSettings: OPEN_SPACE_DEFAULTS });
  });

  it('settings of a method that this house does not know are kept as they are', () => {
    const methodSettings = { rounds: [1, 2], deep: { er: true } };
    const [step] = readSeminar([{ ...line, kind: 'method', method: 'retired', methodSettings }]).agenda;
    expect(step?.methodSettings).toEqual(methodSettings);
  });

  it('reading what was read changes nothing', () => {
    const once = readSeminar();
    expect(createConductor(METHODS).parseSettings(JSON.parse(JSON.stringify(once)))).toEqual({
      ok: true,
      value: once,
    });
  });

  it.each<[unknown, object]>([
    [[], { code: 'malformed', data: { field: 'agenda' } }],
    [Array(61).fill(line), { code: 'malformed', data: { field: 'agenda' } }],
    [[line, line], { code: 'step-duplicate', data: { step: 'one' } }],
    [[{ ...line, title: ' ' }], { code: 'text-empty', data: { field: 'agenda.0.title' } }],
    [[{ ...line, minutes: -5 }], { code: 'malformed', data: { field: 'agenda.0.minutes' } }],
    [[{ ...line, minutes: undefined }], { code: 'malformed', data: { field: 'agenda.0.minutes' } }],
    [[{ ...line, minutes: '10' }], { code: 'malformed', data: { field: 'agenda.0.minutes' } }],
    [[{ ...line, kind: 'party' }], { code: 'malformed', data: { field: 'agenda.0.kind' } }],
    [[{ ...line, kind: 'method' }], { code: 'malformed', data: { field: 'agenda.0.method' } }],
    [[{ ...line, id: 'a b' }], { code: 'malformed', data: { field: 'agenda.0.id' } }],
    [
      [{ ...line, kind: 'method', method: 'retired', minutes: null }],
      { code: 'malformed', data: { field: 'agenda.0.minutes' } },
    ],
    [
      [{ ...line, kind: 'method', method: 'open-space', methodSettings: { rooms: [] } }],
      { code: 'malformed', data: { field: 'rooms', step: 'one' } },
    ],
  ])('refuses %j', (steps, refusal) => {
    expect(read(steps)).toEqual({ ok: false, refusal });
  });

  it('needs a title', () => {
    expect(createConductor(METHODS).parseSettings({ title: '', agenda: AGENDA })).toMatchObject({
      refusal: { code: 'text-empty' },
    });
  });
});
