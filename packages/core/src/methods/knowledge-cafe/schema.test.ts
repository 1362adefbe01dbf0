// Orders and settings of a knowledge café as they come from outside: what may be left out, bounds on both sides, rubbish.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSource } from '../../../test/method-room.js';
import { copyThroughJson } from '../../../test/replay.js';
import { CAFE_DEFAULTS, CAFE_RIGHTS, knowledgeCafe, MAX_CAFE_QUESTIONS, MAX_TRANSITIONS } from './index.js';

type Read = typeof knowledgeCafe.parseCommand | typeof knowledgeCafe.parseSettings;

/** The code of the refusal and its field; null when it is read. */
function explain(read: Read, input: unknown): readonly [string, unknown] | null {
  const parsed = read(input);
  if (parsed.ok) return null;
  return [parsed.refusal.code, (parsed.refusal.data as { field?: string } | undefined)?.field];
}

const command = (input: unknown) => explain(knowledgeCafe.parseCommand, input);
const settings = (input: unknown) => explain(knowledgeCafe.parseSettings, input);
const write = (fields: object = {}): object => ({
  type: 'write-slip',
  kind: 'idea',
  text: 'Filmer',
  ...fields,
});
const list = (count: number, make: (rank: number) => unknown): readonly unknown[] =>
  Array.from({ length: count }, (_, rank) => make(rank));
const transition = (rank: number): object => ({ id: `t${rank}`, label: `Transition ${rank}` });

describe('orders of a knowledge café', () => {
  it.each<[string, object, object]>([
    [
      'une idée est du téléphone, de personne d’autre, sans groupe ni question',
      write(),
      {
        type: 'write-slip',
        kind: 'idea',
        text: 'Filmer',
        team: null,
        about: null,
        tags: [],
        channel: 'phone',
        onBehalfOf: null,
        sources: [],
      },
    ],
    ['rendre la parole est la donner à personne', { type: 'give-floor' }, { type: 'give-floor', team: null }],
    [
      'ne plus rien relier',
      { type: 'link-slip', slip: 's', version: 3 },
      { type: 'link-slip', slip: 's', version: 3, sources: [] },
    ],
  ])('%s', (_title, input, expected) => {
    expect(knowledgeCafe.parseCommand(input)).toEqual({ ok: true, value: expected });
  });

  it.each<[string, object, readonly [string, string]]>([
    [
      'une question vide parmi d’autres',
      { type: 'set-questions', questions: ['Que garder ?', '  '] },
      ['text-empty', 'questions.1'],
    ],
    [
      'des questions en un bloc',
      { type: 'set-questions', questions: 'Que garder ?' },
      ['malformed', 'questions'],
    ],
    ['un genre inventé', write({ kind: 'wish' }), ['malformed', 'kind']],
    ['un canal inventé', write({ channel: 'pigeon' }), ['malformed', 'channel']],
    ['treize transitions', write({ tags: list(13, (rank) => `t${rank}`) }), ['malformed', 'tags']],
    ['une transition à espace', write({ tags: ['a b'] }), ['malformed', 'tags.0']],
    ['mille et une lettres', write({ text: 'x'.repeat(1001) }), ['text-too-long', 'text']],
    ['un lien sans version', { type: 'link-slip', slip: 's', sources: [] }, ['malformed', 'version']],
    [
      'un lien à moitié',
      { type: 'link-slip', slip: 's', version: 1, sources: [{ seminar: 's' }] },
      ['malformed', 'sources.0.activity'],
    ],
    ['la parole à un nombre', { type: 'give-floor', team: 4 }, ['malformed', 'team']],
    ['un ordre d’un autre atelier', { type: 'open-vote', mode: 'scale' }, ['malformed', 'type']],
  ])('refuse %s', (_title, input, why) => {
    expect(command(input)).toEqual(why);
  });

  it.each([
    ['<b>Filmer</b>', '<b>Filmer</b>'],
    ['\u202eremliF', 'remliF'],
    ['Fil\u0000mer\u0008', 'Filmer'],
    ['\n Filmer\u00a0', 'Filmer'],
  ])('%j is kept as words, and no more: %j', (typed, kept) => {
    expect(knowledgeCafe.parseCommand(write({ text: typed }))).toMatchObject({ value: { text: kept } });
  });

  it('rubbish under the name of any order is refused by a field or read as that order', () => {
    const fields = [
      'slip',
      'version',
      'questions',
      'team',
      'sources',
      'kind',
      'text',
      'teams',
      'stage',
    ] as const;
    const rubbish = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(CAFE_RIGHTS)), rubbish, (type, given) => {
        const parsed = knowledgeCafe.parseCommand({ ...given, type });
        if (parsed.ok) expect(parsed.value.type).toBe(type);
        else expect(typeof (parsed.refusal.data as { field?: unknown }).field).toBe('string');
      }),
      { numRuns: 80 },
    );
  });
});

describe('settings of a knowledge café', () => {
  it.each<[string, object, object, string]>([
    [
      'trois questions, quatre [R067]',
      { questions: list(MAX_CAFE_QUESTIONS, (rank) => `Que garder, ${rank} ?`) },
      { questions: list(MAX_CAFE_QUESTIONS + 1, (rank) => `Que garder, ${rank} ?`) },
      'questions',
    ],
    [
      'douze transitions, treize',
      { transitions: list(MAX_TRANSITIONS, transition) },
      { transitions: list(MAX_TRANSITIONS + 1, transition) },
      'transitions',
    ],
    ['une transition, aucune', { transitions: [transition(1)] }, { transitions: [] }, 'transitions'],
    [
      'deux transitions, deux fois la même',
      { transitions: [transition(1), transition(2)] },
      { transitions: [transition(1), { ...transition(1), label: 'Une autre' }] },
      'transitions',
    ],
    [
      'une ronde de trois minutes, de deux',
      { durations: { round: 3 } },
      { durations: { round: 2 } },
      'durations.round',
    ],
    [
      'quatre heures, une minute de plus',
      { durations: { groups: 240 } },
      { durations: { groups: 241 } },
      'durations.groups',
    ],
    [
      'une minute pour le dernier mot, aucune',
      { durations: { closing: 1 } },
      { durations: { closing: 0 } },
      'durations.closing',
    ],
    [
      'pas de plénière, moins que rien',
      { durations: { plenary: 0 } },
      { durations: { plenary: -1 } },
      'durations.plenary',
    ],
    ['au nom du groupe, au nom de la rose', { attribution: 'group' }, { attribution: 'rose' }, 'attribution'],
  ])('%s', (_title, taken, refused, field) => {
    expect(settings(taken)).toBeNull();
    expect(settings(refused)).toEqual(['malformed', field]);
  });

  it('one duration said leaves the others as they are', () => {
    const durations = fc.constantFrom(...(Object.keys(CAFE_DEFAULTS.durations) as ['groups']));
    fc.assert(
      fc.property(durations, fc.integer({ min: 5, max: 240 }), (name, given) => {
        const read = knowledgeCafe.parseSettings({ durations: { [name]: given } });
        expect(read).toMatchObject({ value: { durations: { ...CAFE_DEFAULTS.durations, [name]: given } } });
      }),
    );
  });

  it('settings read as themselves once read, through JSON, and plan as long as their steps', () => {
    const given = fc.record(
      {
        variant: fc.constantFrom('fabrique', 'gurteen'),
        questions: fc.array(fc.constantFrom('Que garder ?', 'Que réparer ?'), { maxLength: 3 }),
        durations: fc.record(
          { groups: fc.integer({ min: 5, max: 90 }), circle: fc.nat({ max: 30 }), alone: fc.nat({ max: 9 }) },
          { requiredKeys: [] },
        ),
        carried: fc.constantFrom(
          [],
          [{ id: 'd1', kind: 'challenge', text: 'On jette trop', group: null, source: createSource('d1') }],
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, (input) => {
        const once = knowledgeCafe.parseSettings(input);
        if (!once.ok) throw new Error(JSON.stringify(once.refusal));
        expect(knowledgeCafe.parseSettings(copyThroughJson(once.value))).toEqual(once);
        const { introduction, alone, groups, plenary, round, circle, closing } = once.value.durations;
        const whole =
          once.value.variant === 'fabrique'
            ? introduction + alone + groups + plenary
            : introduction + 3 * round + circle + closing;
        const planned = knowledgeCafe.plan(once.value);
        expect(planned.reduce((sum, step) => sum + step.minutes, 0)).toBe(whole);
        expect(planned.every(({ minutes }) => minutes > 0)).toBe(true);
      }),
    );
  });
});
