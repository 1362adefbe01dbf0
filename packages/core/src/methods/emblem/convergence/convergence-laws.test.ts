// Laws of what comes back: counted by emblem as a hand would count, never guessed, the same after a night on disk.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facilitator } from '../../../../test/method-room.js';
import { copyThroughJson, replayLog } from '../../../../test/replay.js';
import { emblem } from '../method.js';
import type { EmblemState } from '../state.js';
import { createEmblemRoom } from '../testing/room.js';
import { computeConvergence, isNamedIn } from './compute.js';

const TEAMS = ['group-a', 'group-b', 'group-c', 'group-d'];
const TERMS = ['Lin', 'Mer', 'Port', 'Falaise'];
const SENTENCES = ['Le lin et la mer.', 'Un port. La mer au loin !', 'Nos falaises…', 'Rien de tout cela.'];
const vocabulary = TERMS.map((label) => ({ id: label.toLowerCase(), label, symbol: null }));

/** Tags put and taken off, in any order. */
const gestures = fc.array(
  fc.record({
    type: fc.constantFrom('tag-emblem', 'tag-emblem', 'untag-emblem'),
    team: fc.constantFrom(...TEAMS),
    term: fc.constantFrom(...vocabulary.map(({ id }) => id)),
    words: fc.constantFrom(null, 'Le lin bleu', 'Elle nous tient'),
  }),
  { maxLength: 30, size: 'max' },
);
type Gestures = typeof gestures extends fc.Arbitrary<infer T> ? T : never;

const carried = ['south', 'east'].flatMap((seminar, at) =>
  ['La mer', 'Le port de pêche'].slice(at).map((text, rank) => ({
    id: `${seminar}-${rank}`,
    kind: 'attachment',
    text,
    group: null,
    source: { seminar, activity: 'emblems', item: `${rank}` },
  })),
);

function play(list: Gestures, settings: object = {}) {
  const room = createEmblemRoom({ vocabulary, ...settings });
  for (const [rank, team] of TEAMS.entries()) room.say(facilitator, team, SENTENCES[rank] ?? '');
  for (const one of list) room.try(facilitator, one);
  return room;
}

/** What a hand would note: each word with its emblems, whatever the order of the gestures. */
function countByHand(list: Gestures): ReadonlyMap<string, ReadonlySet<string>> {
  const notes = new Map(vocabulary.map(({ id }) => [id, new Set<string>()]));
  for (const { type, team, term } of list) {
    if (type === 'tag-emblem') notes.get(term)?.add(team);
    else notes.get(term)?.delete(team);
  }
  return notes;
}

const bearersOf = (all: ReturnType<typeof computeConvergence>['shared'], term: string): readonly string[] =>
  all.find((one) => one.term.id === term)?.bearers.map(({ team }) => team) ?? [];

describe('what comes back, whatever was tagged [R061]', () => {
  it('is what a hand would count: two emblems at least, or one, or none', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const { shared, single, compared } = computeConvergence(play(list).getState());
        const notes = countByHand(list);
        for (const [term, teams] of notes) {
          const expected = [...teams].toSorted();
          expect(bearersOf(shared, term).toSorted()).toEqual(teams.size > 1 ? expected : []);
          expect(bearersOf(single, term)).toEqual(teams.size === 1 ? expected : []);
        }
        expect(compared).toBe(new Set([...notes.values()].flatMap((teams) => [...teams])).size);
      }),
      { numRuns: 60 },
    );
  });

  it('the most shared come first, and ties keep the order of the vocabulary', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const { shared } = computeConvergence(play(list).getState());
        const places = shared.map(({ term, bearers }) => [
          -bearers.length,
          vocabulary.findIndex(({ id }) => id === term.id),
        ]);
        expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      }),
      { numRuns: 60 },
    );
  });

  it('quotes only what a group said, or what was quoted when it was tagged', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const { shared, single } = computeConvergence(play(list).getState());
        for (const { term, bearers } of [...shared, ...single]) {
          for (const { team, words } of bearers) {
            const last = list.findLast((one) => one.team === team && one.term === term.id);
            const said = SENTENCES[TEAMS.indexOf(team)] ?? '';
            if (last?.words != null) expect(words).toEqual([last.words]);
            else expect(words.every((one) => said.includes(one) && isNamedIn(term.label, one))).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a territory is heard only for a word that an emblem here holds, the most travelled first', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const { across } = computeConvergence(play(list, { carried }).getState());
        const notes = countByHand(list);
        const held = (term: string) => (notes.get(term)?.size ?? 0) > 0;
        const expected = ['port', 'mer'].filter(held);
        expect(across.map(({ term }) => term.id)).toEqual(expected);
        for (const { term, echoes } of across) {
          expect(echoes.map(({ seminar }) => seminar)).toEqual(
            term.id === 'port' ? ['south', 'east'] : ['south'],
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same after a night on disk, and in the hands of the room', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const room = play(list, { carried });
        const read = emblem.parseSettings({ vocabulary, carried });
        if (!read.ok) throw new Error('test: settings');
        const subject = { program: emblem as never, settings: read.value };
        const kept = replayLog(subject, copyThroughJson(room.log)) as EmblemState;
        const plate = computeConvergence(room.getState());
        expect(computeConvergence(kept)).toEqual(plate);
        expect(computeConvergence(emblem.redact(kept, 'room'))).toEqual(plate);
        expect(emblem.harvest(kept)).toEqual(emblem.harvest(room.getState()));
      }),
      { numRuns: 40 },
    );
  });

  it('each word that is left has one origin per emblem, and no author: a word is nobody’s', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const left = emblem.harvest(play(list).getState()).filter(({ id }) => id.startsWith('term:'));
        const notes = countByHand(list);
        expect(left).toHaveLength([...notes.values()].filter(({ size }) => size > 1).length);
        for (const { id, origins, group } of left) {
          expect(origins.map(({ item }) => item).toSorted()).toEqual(
            [...(notes.get(id.slice('term:'.length)) ?? [])].toSorted(),
          );
          expect([group, origins.flatMap(({ authors }) => authors)]).toEqual([null, []]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a word named in a text, in French', () => {
  it.each([
    ['Éolienne', 'deux eoliennes au large', true],
    ['bateaux', 'le bateau rentre', true],
    ['bateau', 'LES BATEAUX', true],
    ['savoir-faire', 'Le savoir faire des forges', true],
    ['savoir-faire', 'faire savoir', false],
    ['port de pêche', 'le port de la pêche', false],
    ['énergie', 'L’énergie qu’on produit', true],
    ['lin', 'Lins et chanvres', true],
    ['les', 'le lin', false],
    ['Meuse', 'La Meuse, fleuve', true],
  ])('« %s » in « %s »: %s', (label, text, named) => {
    expect(isNamedIn(label, text)).toBe(named);
  });
});
