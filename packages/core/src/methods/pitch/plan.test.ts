// The timed steps of a session of pitches, its settings, and who may give which order.
import { describe, expect, it } from 'vitest';
import type { PitchSettings } from './index.js';
import { PITCH_DEFAULTS, PITCH_RIGHTS, pitch } from './index.js';

function read(settings: object): PitchSettings {
  const parsed = pitch.parseSettings(settings);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

function list(settings: object): (string | number)[][] {
  return pitch.plan(read(settings)).map(({ id, minutes }) => [id, minutes]);
}

describe('the plan', () => {
  it('writes, pitches, rates in private, talks of the widest, decides [R071] [R072]', () => {
    expect(list({})).toEqual([
      ['writing', 25],
      ['pitches', 50],
      ['voting', 10],
      ['discussion', 15],
      ['deciding', 15],
    ]);
  });

  it('the private rating comes before the talk about it', () => {
    const ids = list({}).map(([id]) => id);
    expect(ids.indexOf('voting')).toBeLessThan(ids.indexOf('discussion'));
  });

  it('holds the three moments [R055]', () => {
    const moments = pitch.plan(PITCH_DEFAULTS).map(({ moment }) => moment);
    expect(moments).toEqual(expect.arrayContaining(['individual', 'sharing', 'choice']));
  });

  it('counts the time of the pitches from their number, to the minute above', () => {
    expect(list({ expected: 7, talk: { hard: 150, questions: 60 } })).toContainEqual(['pitches', 25]);
    expect(list({ expected: 1, talk: { questions: 0 } })).toContainEqual(['pitches', 3]);
  });

  it('leaves out a step of no duration', () => {
    expect(list({ durations: { writing: 0, discussion: 0 } }).map(([id]) => id)).toEqual([
      'pitches',
      'voting',
      'deciding',
    ]);
  });
});

describe('the settings', () => {
  it('nothing given is the defaults: two minutes, three at most, the scale first [R071] [O1]', () => {
    expect(read({})).toEqual(PITCH_DEFAULTS);
    expect(read(PITCH_DEFAULTS)).toEqual(PITCH_DEFAULTS);
    expect(PITCH_DEFAULTS).toMatchObject({ talk: { soft: 120, hard: 180 }, mode: 'scale' });
  });

  it.each([
    [null, ''],
    [{ talk: { soft: 200 } }, 'talk.soft'],
    [{ talk: { hard: 20 } }, 'talk.hard'],
    [{ expected: 0 }, 'expected'],
    [{ mode: 'applause' }, 'mode'],
    [{ dots: 0 }, 'dots'],
    [{ dots: 11 }, 'dots'],
    [{ durations: { voting: -1 } }, 'durations.voting'],
    [{ teams: [1, 2].map(() => ({ id: 'twin', name: 'A', place: null, seats: null })) }, 'teams'],
    [{ carried: 'all' }, 'carried'],
  ])('refuses %j', (input, field) => {
    expect(pitch.parseSettings(input)).toEqual({
      ok: false,
      refusal: { code: 'malformed', data: { field } },
    });
  });

  it('a hard end equal to the soft one is a hard end alone', () => {
    expect(read({ talk: { soft: 180, hard: 180 } }).talk.soft).toBe(180);
  });
});

/** F facilitator, S scribe, P participant. */
const RIGHTS: readonly (readonly [string, string])[] = [
  ['start-stage', 'F'],
  ['close', 'F'],
  ['reopen', 'F'],
  ['draw-order', 'F'],
  ['start-talk', 'F'],
  ['start-questions', 'F'],
  ['end-talk', 'F'],
  ['open-vote', 'F'],
  ['next-round', 'F'],
  ['close-vote', 'F'],
  ['set-teams', 'FS'],
  ['seat-people', 'FS'],
  ['move-person', 'FS'],
  ['hide-proposal', 'FS'],
  ['restore-proposal', 'FS'],
  ['merge-proposals', 'FS'],
  ['split-proposal', 'FS'],
  ['count-hands', 'FS'],
  ['decide-proposal', 'FS'],
  ['undo-decision', 'FS'],
  ['rename-team', 'FSP'],
  ['join-team', 'FSP'],
  ['name-host', 'FSP'],
  ['name-role', 'FSP'],
  ['write-proposal', 'FSP'],
  ['edit-proposal', 'FSP'],
  ['withdraw-proposal', 'FSP'],
  ['cast-ballot', 'FSP'],
];

const ROLES = { F: 'facilitator', S: 'scribe', P: 'participant' } as const;

describe('rights of a session of pitches [R038]', () => {
  it.each(RIGHTS)('%s: %s', (type, letters) => {
    const roles = [...letters].map((letter) => ROLES[letter as keyof typeof ROLES]);
    expect(PITCH_RIGHTS[type as keyof typeof PITCH_RIGHTS]).toEqual(roles);
  });

  it('leave nothing out of this table', () => {
    expect(Object.keys(PITCH_RIGHTS).toSorted()).toEqual(RIGHTS.map(([type]) => type).toSorted());
  });
});
