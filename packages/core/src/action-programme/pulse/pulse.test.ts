// The monthly pulse: when mails leave, what answers become, what twelve months say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  decidePulse,
  findSendingDay,
  isHoliday,
  isSendingDay,
  keepAnswer,
  listHandsUp,
  listMonths,
  listRaisedHands,
  monthOf,
  type PulseAnswer,
  type PulseMail,
  planRound,
  pulseStates,
  readPulse,
} from './index.js';

const answer = (month: string, more: Partial<PulseAnswer> = {}): PulseAnswer => ({
  actionId: 'quai',
  correspondentId: 'port',
  month,
  state: 'on-track',
  line: null,
  helpFrom: null,
  on: `${month}-05`,
  ...more,
});

/** Lives day by day; `reply` says whether the pilot answers on that day. */
function live(from: string, to: string, reply: (day: string) => boolean) {
  let answered: readonly PulseAnswer[] = [];
  const sent: PulseMail[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const given = { today: day, correspondents: [{ id: 'port', actionIds: ['quai'] }], sent, answered };
    sent.push(...planRound(given));
    if (reply(day)) answered = keepAnswer(answered, answer(monthOf(day), { on: day }));
  }
  return { sent, answered };
}

describe('the days when mails may leave', () => {
  it('are no weekend, no public holiday, no day of August [R128]', () => {
    expect(['2027-03-27', '2027-03-28', '2027-03-29', '2027-05-06', '2027-05-17'].map(isSendingDay)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(isSendingDay('2027-03-30')).toBe(true);
    expect(findSendingDay('2027-07-31')).toBe('2027-09-01');
    expect(findSendingDay('2027-01-01')).toBe('2027-01-04');
  });

  it.each([
    ['2024-04-01', '2024-05-09', '2024-05-20'],
    ['2026-04-06', '2026-05-14', '2026-05-25'],
    ['2038-04-26', '2038-06-03', '2038-06-14'],
  ])('know Easter: %s, %s and %s are holidays', (...days) => {
    expect(days.map(isHoliday)).toEqual([true, true, true]);
  });

  it('count days over months and leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(listMonths('2027-11', '2028-02')).toEqual(['2027-11', '2027-12', '2028-01', '2028-02']);
    expect(listMonths('2027-02', '2027-01')).toEqual([]);
  });
});

describe('a year of rounds', () => {
  it('asks a silent pilot eleven times and reminds as often, never in August nor at weekends', () => {
    const { sent } = live('2027-01-01', '2027-12-31', () => false);
    expect(sent.filter(({ kind }) => kind === 'question')).toHaveLength(11);
    expect(sent.filter(({ kind }) => kind === 'reminder')).toHaveLength(11);
    expect(sent.every(({ on }) => isSendingDay(on))).toBe(true);
    expect(sent.some(({ on }) => on.slice(5, 7) === '08')).toBe(false);
  });

  it('never reminds whoever answered', () => {
    const { sent } = live('2027-01-01', '2027-12-31', (day) => day.slice(8) === '06');
    expect(sent.map(({ kind }) => kind)).not.toContain('reminder');
  });

  it('asks nobody twice, whatever the days on which it ran (property)', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 120 });
    fc.assert(
      fc.property(days, (offsets) => {
        const sent: PulseMail[] = [];
        for (const offset of offsets.toSorted((a, b) => a - b)) {
          const given = {
            today: addDays('2027-01-01', offset),
            correspondents: [{ id: 'port', actionIds: ['quai'] }],
            answered: [],
          };
          sent.push(...planRound({ ...given, sent }));
          expect(planRound({ ...given, sent })).toEqual([]);
        }
        const keys = sent.map(({ month, kind }) => `${month} ${kind}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(sent.every(({ on, month }) => monthOf(on) === month && isSendingDay(on))).toBe(true);
      }),
    );
  });

  it('leaves alone those with nothing under way, and waits when a month is nearly over', () => {
    const given = { sent: [], answered: [] };
    const nobody = [{ id: 'port', actionIds: [] }];
    const somebody = [{ id: 'port', actionIds: ['quai'] }];
    expect(planRound({ ...given, today: '2027-03-02', correspondents: nobody })).toEqual([]);
    expect(planRound({ ...given, today: '2027-03-22', correspondents: somebody })).toEqual([]);
    expect(planRound({ ...given, today: '2027-03-02', correspondents: somebody })).toHaveLength(1);
  });
});

describe('an answer', () => {
  const given = {
    correspondentId: 'port',
    actionIds: ['quai'],
    month: '2027-03',
    fallback: 'la cheffe de projet',
    on: '2027-03-02',
  };
  const reply = {
    actionId: 'quai',
    state: 'blocked',
    line: ' Attend\u202e  l’arrêté ',
    helpFrom: '',
  } as const;

  it('is one state and one line, and a raised hand speaks to somebody', () => {
    expect(decidePulse(reply, given)).toEqual({
      ok: true,
      value: answer('2027-03', {
        state: 'blocked',
        line: 'Attend l’arrêté',
        helpFrom: 'la cheffe de projet',
        on: '2027-03-02',
      }),
    });
    expect(decidePulse({ ...reply, helpFrom: 'le sous-préfet' }, given)).toMatchObject({
      value: { helpFrom: 'le sous-préfet' },
    });
    expect(decidePulse({ ...reply, state: 'late', helpFrom: 'X' }, given)).toMatchObject({
      value: { helpFrom: null },
    });
  });

  it('is refused for another’s action or for a page of text, and says so', () => {
    expect(decidePulse({ ...reply, actionId: 'digue' }, given)).toMatchObject({
      ok: false,
      refusal: { code: 'pulse-not-yours' },
    });
    expect(decidePulse({ ...reply, line: 'x'.repeat(281) }, given)).toMatchObject({
      ok: false,
      refusal: { code: 'pulse-line-long', data: { most: 280, count: 281 } },
    });
  });

  it('given twice counts once (property)', () => {
    const one = fc.record({
      actionId: fc.constantFrom('a', 'b'),
      correspondentId: fc.constantFrom('p', 'q'),
      month: fc.constantFrom('2027-01', '2027-02'),
      state: fc.constantFrom(...pulseStates),
      line: fc.constant(null),
      helpFrom: fc.constant(null),
      on: fc.constant('2027-02-01'),
    });
    fc.assert(
      fc.property(fc.array(one), (made) => {
        const kept = made.reduce<readonly PulseAnswer[]>(keepAnswer, []);
        const keys = made.map((a) => `${a.actionId}${a.correspondentId}${a.month}`);
        expect(kept).toHaveLength(new Set(keys).size);
        const last = made.at(-1);
        if (last !== undefined) expect(keepAnswer(kept, last)).toEqual(kept);
      }),
    );
  });
});

describe('what the months say', () => {
  const months = listMonths('2027-06', '2027-10');
  const asked = new Map([['quai', new Set(['2027-06', '2027-07', '2027-08', '2027-09', '2027-10'])]]);
  const read = (answers: readonly PulseAnswer[]) =>
    readPulse({ actionIds: ['quai'], answers, months, asked })[0];

  it('shows silence as silence, and August as nobody asked', () => {
    const pulse = read([answer('2027-06', { line: 'Étude rendue' })]);
    expect(pulse?.months.map(({ mark }) => mark)).toEqual([
      'on-track',
      'silent',
      'not-asked',
      'silent',
      'silent',
    ]);
    expect(pulse?.silence).toBe(3);
    expect(pulse?.last?.line).toBe('Étude rendue');
  });

  it('does not hide a blocked pilot behind a colleague on track', () => {
    const pulse = read([
      answer('2027-10', { correspondentId: 'port', state: 'on-track' }),
      answer('2027-10', { correspondentId: 'ville', state: 'blocked', helpFrom: 'la Région' }),
    ]);
    expect(pulse?.months.at(-1)?.mark).toBe('blocked');
    expect(pulse?.silence).toBe(0);
    expect(pulse?.last?.state).toBe('blocked');
  });

  it('says of an action nobody was asked about that nobody was asked', () => {
    const pulse = readPulse({ actionIds: ['x'], answers: [], months, asked: new Map() })[0];
    expect(pulse?.months.every(({ mark }) => mark === 'not-asked')).toBe(true);
    expect(pulse?.silence).toBe(0);
    expect(pulse?.last).toBeNull();
  });
});

describe('raised hands', () => {
  it('stay up since the first month, speak to somebody, and go down with a calm answer', () => {
    const up = [
      answer('2027-03'),
      answer('2027-04', { state: 'blocked', helpFrom: 'la DREAL', line: 'Arrêté' }),
      answer('2027-05', { state: 'need-help', helpFrom: 'le préfet', line: 'Toujours l’arrêté' }),
    ];
    expect(listRaisedHands(up)).toEqual([
      {
        actionId: 'quai',
        state: 'need-help',
        line: 'Toujours l’arrêté',
        to: 'le préfet',
        since: '2027-04-05',
      },
    ]);
    expect(listRaisedHands([...up, answer('2027-06')])).toEqual([]);
  });

  it('are seen where a sheet alone bears the call, once, and no more when the action has ended', () => {
    const call = { text: 'Un terrain', to: 'la sous-préfète', organisationId: null, since: '2027-03-02' };
    const asks = (id: string, status: 'blocked' | 'late', ending: object | null = null) => ({
      ...{ id, details: { progress: { status, help: call }, ending } },
    });
    const told = [answer('2027-04', { state: 'blocked', helpFrom: 'le préfet' })];
    const hands = listHandsUp(told, [
      ...[asks('quai', 'blocked'), asks('digue', 'blocked'), asks('gare', 'late')],
      asks('phare', 'blocked', { kind: 'abandoned' }),
    ]);
    expect(hands.map(({ actionId, state, to, since }) => [actionId, state, to, since])).toEqual([
      ['digue', 'blocked', 'la sous-préfète', '2027-03-02'],
      ['gare', 'need-help', 'la sous-préfète', '2027-03-02'],
      ['quai', 'blocked', 'le préfet', '2027-04-05'],
    ]);
  });

  it('come oldest first, one per pilot', () => {
    const hands = listRaisedHands([
      answer('2027-05', { state: 'blocked', helpFrom: 'A', actionId: 'digue' }),
      answer('2027-04', { state: 'blocked', helpFrom: 'B' }),
      answer('2027-04', { state: 'need-help', helpFrom: 'C', correspondentId: 'ville', on: '2027-04-09' }),
    ]);
    expect(hands.map(({ to }) => to)).toEqual(['B', 'C', 'A']);
  });
});
