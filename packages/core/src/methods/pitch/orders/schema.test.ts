// Orders of a session of pitches as they come from outside: what may be left out, bounds on both sides, hostile words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSource } from '../../../../test/pitch-room.js';
import { copyThroughJson } from '../../../../test/replay.js';
import { PITCH_RIGHTS, type PitchCommand, pitch } from '../index.js';

const read = (input: unknown) => pitch.parseCommand(input);

function expectRead(input: unknown): PitchCommand {
  const parsed = read(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

/** The code of the refusal and its field; null when the order is read. */
function explain(input: unknown): readonly [string, unknown] | null {
  const parsed = read(input);
  if (parsed.ok) return null;
  return [parsed.refusal.code, (parsed.refusal.data as { field?: string } | undefined)?.field];
}

const repeat = <T>(count: number, value: T): readonly T[] => Array<T>(count).fill(value);
const card = (fields: object = {}): object => ({ type: 'write-proposal', title: 'La navette', ...fields });
const ballot = (fields: object = {}): object => ({
  type: 'cast-ballot',
  vote: 'v',
  answers: [{ proposal: 'a', mark: 3 }],
  ...fields,
});
const decision = (fields: object = {}): object => ({
  type: 'decide-proposal',
  proposal: 'a',
  outcome: 'chosen',
  reason: 'Deux pilotes',
  ...fields,
});

describe('what may be left out', () => {
  const EMPTY = {
    problem: null,
    solution: null,
    partnersValue: null,
    territoryValue: null,
    whoCares: null,
    sources: [],
    pitcher: null,
    team: null,
  };

  it.each<[string, object, object]>([
    [
      'une fiche n’a que son titre',
      card(),
      { type: 'write-proposal', title: 'La navette', ...EMPTY, channel: 'phone', onBehalfOf: null },
    ],
    [
      'un champ vidé à l’écran est un champ absent',
      { type: 'edit-proposal', proposal: 'a', version: 2, title: 'La navette', problem: '', team: '' },
      { type: 'edit-proposal', proposal: 'a', version: 2, title: 'La navette', ...EMPTY },
    ],
    [
      'un vote porte sur toutes les fiches, trois gommettes, personne d’assis',
      { type: 'open-vote', mode: 'dots' },
      { type: 'open-vote', mode: 'dots', dots: 3, proposals: null, seats: [] },
    ],
    [
      'un bulletin est du téléphone de qui l’envoie, sans raison',
      ballot(),
      {
        type: 'cast-ballot',
        vote: 'v',
        answers: [{ proposal: 'a', mark: 3, reason: null }],
        channel: 'phone',
        voter: null,
      },
    ],
    [
      'on compte sans collège et sans avoir confirmé',
      { type: 'close-vote', vote: 'v' },
      { type: 'close-vote', vote: 'v', electors: [], confirmed: false },
    ],
    ['une décision est de toute la salle', decision(), { ...decision(), voice: null }],
  ])('%s', (_title, input, expected) => {
    expect(expectRead(input)).toEqual(expected);
  });

  it('fields nobody asked for do not come in, whatever their name', () => {
    const given = JSON.parse(
      '{"type":"draw-order","order":["a"],"__proto__":{"admin":true},"seed":4}',
    ) as object;
    expect(expectRead(given)).toEqual({ type: 'draw-order' });
    expect(expectRead(card({ mergedInto: 'x', hidden: null, id: 'mine' }))).not.toHaveProperty('id');
  });
});

describe('bounds, taken on one side and refused on the other', () => {
  it.each<[string, object, object, readonly [string, string]]>([
    [
      'cinq lignes, six lignes',
      card({ solution: 'a\nb\nc\nd\ne' }),
      card({ solution: 'a\nb\nc\nd\ne\nf' }),
      ['proposal-too-many-lines', 'solution'],
    ],
    [
      'six cents lettres, une de plus',
      card({ whoCares: 'é'.repeat(600) }),
      card({ whoCares: 'é'.repeat(601) }),
      ['text-too-long', 'whoCares'],
    ],
    [
      'trois cents lettres de raison, une de plus',
      ballot({ answers: [{ proposal: 'a', mark: 0, reason: 'x'.repeat(300) }] }),
      ballot({ answers: [{ proposal: 'a', mark: 0, reason: 'x'.repeat(301) }] }),
      ['text-too-long', 'answers.0.reason'],
    ],
    [
      'dix gommettes, onze',
      { type: 'open-vote', mode: 'dots', dots: 10 },
      { type: 'open-vote', mode: 'dots', dots: 11 },
      ['malformed', 'dots'],
    ],
    [
      'soixante fiches sur un bulletin, soixante et une',
      { type: 'open-vote', mode: 'scale', proposals: repeat(60, 'a') },
      { type: 'open-vote', mode: 'scale', proposals: repeat(61, 'a') },
      ['malformed', 'proposals'],
    ],
    [
      'mille sièges, mille et un',
      { type: 'open-vote', mode: 'cards', seats: repeat(1000, 'a') },
      { type: 'open-vote', mode: 'cards', seats: repeat(1001, 'a') },
      ['malformed', 'seats'],
    ],
    ['une réponse, aucune', ballot(), ballot({ answers: [] }), ['malformed', 'answers']],
    [
      'dix points, onze',
      ballot({ answers: [{ proposal: 'a', mark: 10 }] }),
      ballot({ answers: [{ proposal: 'a', mark: 11 }] }),
      ['malformed', 'answers.0.mark'],
    ],
    [
      'quatre identités d’une personne, cinq',
      { type: 'close-vote', vote: 'v', electors: [{ ids: repeat(4, 'a') }] },
      { type: 'close-vote', vote: 'v', electors: [{ ids: repeat(5, 'a') }] },
      ['malformed', 'electors.0.ids'],
    ],
    [
      'cinq mille mains, une de plus',
      { type: 'count-hands', vote: 'v', proposal: 'a', counts: [5000] },
      { type: 'count-hands', vote: 'v', proposal: 'a', counts: [5001] },
      ['malformed', 'counts.0'],
    ],
    [
      'la première version, aucune',
      { type: 'edit-proposal', proposal: 'a', version: 1, title: 'T' },
      { type: 'edit-proposal', proposal: 'a', version: 0, title: 'T' },
      ['malformed', 'version'],
    ],
  ])('%s', (_title, taken, refused, why) => {
    expect(explain(taken)).toBeNull();
    expect(explain(refused)).toEqual(why);
  });

  it.each<[string, object, readonly [string, string]]>([
    [
      'une note à moitié',
      ballot({ answers: [{ proposal: 'a', mark: 2.5 }] }),
      ['malformed', 'answers.0.mark'],
    ],
    [
      'une note en toutes lettres',
      ballot({ answers: [{ proposal: 'a', mark: '3' }] }),
      ['malformed', 'answers.0.mark'],
    ],
    [
      'une note qui n’est pas un nombre',
      ballot({ answers: [{ proposal: 'a', mark: Number.NaN }] }),
      ['malformed', 'answers.0.mark'],
    ],
    ['un bulletin crié', ballot({ channel: 'voice' }), ['malformed', 'channel']],
    ['une décision sans raison [R053]', decision({ reason: ' \u200b ' }), ['text-empty', 'reason']],
    ['une issue inventée', decision({ outcome: 'won' }), ['malformed', 'outcome']],
    ['un mode inventé', { type: 'open-vote', mode: 'applause' }, ['malformed', 'mode']],
    ['un bulletin sur rien', { type: 'open-vote', mode: 'scale', proposals: [] }, ['malformed', 'proposals']],
    ['un identifiant à espace', { type: 'hide-proposal', proposal: 'a b' }, ['malformed', 'proposal']],
    [
      'une confirmation en toutes lettres',
      { type: 'close-vote', vote: 'v', confirmed: 'oui' },
      ['malformed', 'confirmed'],
    ],
    ['un ordre inconnu', { type: 'crown-proposal', proposal: 'a' }, ['malformed', 'type']],
    ['un ordre au nom hérité', { type: 'constructor' }, ['malformed', 'type']],
  ])('refuse %s', (_title, input, why) => {
    expect(explain(input)).toEqual(why);
  });
});

describe('hostile words', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['\u202eetteval aL\u202c', 'etteval aL'],
    ['La\u0000 navette\u0007', 'La navette'],
    ['\u00a0 La  navette\n', 'La  navette'],
    ['{titles} {count}', '{titles} {count}'],
  ])('%j is kept as words, and no more: %j', (typed, kept) => {
    expect(expectRead(card({ title: typed }))).toMatchObject({ title: kept });
  });

  it('a card of any words reads as itself once read, through JSON', () => {
    const text = fc.option(fc.string({ unit: 'binary', maxLength: 40 }));
    const body = fc.record({
      title: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      problem: text,
      solution: text,
      whoCares: text,
    });
    let taken = 0;
    fc.assert(
      fc.property(body, (fields) => {
        const once = read(card({ ...fields, sources: [createSource('d1')] }));
        if (!once.ok) return;
        taken += 1;
        expect(read(copyThroughJson(once.value))).toEqual(once);
      }),
      { numRuns: 60 },
    );
    expect(taken).toBeGreaterThan(10);
  });
});

describe('rubbish', () => {
  it('of any form is answered by a refusal that names a field, under the name of every order', () => {
    const types = fc.constantFrom(...Object.keys(PITCH_RIGHTS));
    const fields = [
      'proposal',
      'vote',
      'answers',
      'counts',
      'title',
      'electors',
      'sources',
      'pitcher',
    ] as const;
    const rubbish = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(types, rubbish, (type, given) => {
        const parsed = read({ ...given, type });
        if (parsed.ok) expect(parsed.value.type).toBe(type);
        else expect(typeof (parsed.refusal.data as { field?: unknown }).field).toBe('string');
      }),
      { numRuns: 60 },
    );
  });
});
