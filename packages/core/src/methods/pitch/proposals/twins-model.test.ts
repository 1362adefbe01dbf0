// Cards put together, taken apart, withdrawn and brought back in any order: checked against a plain model of who stands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCard, createPitchRoom, facilitator, nadia, scribe } from '../../../../test/pitch-room.js';
import { copyThroughJson } from '../../../../test/replay.js';
import {
  compareTexts,
  getNextPitch,
  listPitches,
  listTwins,
  type PitchState,
  pitch,
  suggestTwins,
} from '../index.js';

const TITLES = ['La navette', 'La navette du soir', 'Le bac', 'La halle', 'Le four à pain', 'L’atelier'];

/** A card of the model: under which other it was put, and whether it is away. */
interface Kept {
  under: number | null;
  isAway: boolean;
}

type Gesture = readonly [
  kind: 'merge' | 'split' | 'withdraw' | 'hide' | 'restore',
  one: number,
  other: number,
];

const gestures: fc.Arbitrary<readonly Gesture[]> = fc.array(
  fc.tuple(
    fc.constantFrom('merge', 'merge', 'split', 'withdraw', 'hide', 'restore'),
    fc.nat({ max: TITLES.length - 1 }),
    fc.nat({ max: TITLES.length - 1 }),
  ),
  { maxLength: 30 },
);

function createSixCards() {
  const room = createPitchRoom();
  for (const proposal of Object.values(room.ids)) room.make(scribe, { type: 'withdraw-proposal', proposal });
  const ids = TITLES.map((title) => room.make(nadia, createCard(title, { problem: `Sans ${title}` })));
  return { room, ids };
}

/** Plays gestures on the room and on the model; answers both. */
function play(list: readonly Gesture[]) {
  const { room, ids } = createSixCards();
  const cards: Kept[] = TITLES.map(() => ({ under: null, isAway: false }));
  for (const [kind, one, other] of list) {
    const [card, into] = [cards[one], cards[other]];
    if (card === undefined || into === undefined) continue;
    const stands = (kept: Kept): boolean => !kept.isAway && kept.under === null;
    const proposal = ids[one];
    if (kind === 'merge') {
      const taken = room.try(scribe, { type: 'merge-proposals', into: ids[other], proposals: [proposal] });
      const may = one !== other && stands(card) && stands(into);
      expect(taken === null).toBe(may);
      if (may) card.under = other;
    } else if (kind === 'split') {
      expect(room.try(scribe, { type: 'split-proposal', proposal }) === null).toBe(card.under !== null);
      card.under = null;
    } else if (kind === 'restore') {
      expect(room.try(scribe, { type: 'restore-proposal', proposal }) === null).toBe(card.isAway);
      card.isAway = false;
    } else {
      const taken = room.try(scribe, { type: `${kind}-proposal`, proposal }) === null;
      if (kind === 'withdraw') expect(taken).toBe(stands(card));
      card.isAway ||= taken;
    }
  }
  return { room, ids, cards };
}

/** Where a card of the model stands in the end. */
function climb(cards: readonly Kept[], from: number): number {
  const under = cards[from]?.under ?? null;
  return under === null ? from : climb(cards, under);
}

describe('cards put together and taken apart, in any order', () => {
  it('those that stand, and the twins of each, are those of the model', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const { room, ids, cards } = play(list);
        const state = copyThroughJson(room.getState());
        const standing = ids.filter((_, rank) => cards[rank]?.under === null && !cards[rank]?.isAway);
        expect(listPitches(state).map(({ id }) => id)).toEqual(standing);
        for (const id of standing) {
          const root = ids.indexOf(id);
          const expected = ids.filter(
            (_, rank) => rank !== root && !cards[rank]?.isAway && climb(cards, rank) === root,
          );
          expect(listTwins(state, id).map((twin) => twin.id)).toEqual(expected);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('no card is harvested twice, and each keeps the words it came with [R147]', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const { room, ids } = play(list);
        const origins = pitch.harvest(room.getState()).flatMap((item) => item.origins.map((one) => one.item));
        expect(new Set(origins).size).toBe(origins.length);
        for (const [rank, id] of ids.entries()) {
          const card = room.getState().proposals.find((one) => one.id === id);
          expect(card).toMatchObject({ title: TITLES[rank], problem: `Sans ${TITLES[rank]}` });
          expect(card?.versions).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('each card that stands has its turn once, whatever was put together on the way', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const { room } = play(list);
        if (listPitches(room.getState()).length > 0) room.make(facilitator, { type: 'draw-order' });
        const order = listPitches(room.getState()).map(({ id }) => id);
        const heard: string[] = [];
        for (let next = getNextPitch(room.getState()); next !== null; next = getNextPitch(room.getState())) {
          room.make(facilitator, { type: 'start-talk', proposal: next.id });
          heard.push(next.id);
          if (heard.length > TITLES.length) break;
        }
        expect(heard).toEqual(order);
        expect(room.getState().pitched).toEqual(order);
      }),
      { numRuns: 40 },
    );
  });

  it('cent tirages mettent chaque fiche à chaque place [R071]', () => {
    const { room, ids } = createSixCards();
    const places = new Set<string>();
    for (let draw = 0; draw < 100; draw += 1) {
      room.make(facilitator, { type: 'draw-order' });
      for (const [place, id] of room.getState().order.entries()) places.add(`${ids.indexOf(id)}:${place}`);
    }
    expect(places.size).toBe(TITLES.length ** 2);
  });
});

describe('near-twins suggested by their words', () => {
  const suggest = (titles: readonly string[]): readonly string[] => {
    const room = createPitchRoom();
    for (const proposal of Object.values(room.ids))
      room.make(scribe, { type: 'withdraw-proposal', proposal });
    for (const title of titles) room.make(nadia, createCard(title));
    return suggestTwins(room.getState()).map(({ one, other }) => `${one.title} / ${other.title}`);
  };

  it.each<[readonly string[], readonly string[]]>([
    [['Une navette commune', 'UNE NAVETTE COMMUNE !'], ['Une navette commune / UNE NAVETTE COMMUNE !']],
    [['Une école des gestes', 'Une ecole des gestes'], ['Une école des gestes / Une ecole des gestes']],
    [['Une navette', 'Un four à pain'], []],
    [['…', '…!'], []],
    [
      ['La halle', 'Le bac du matin', 'Le bac du soir', 'La halle'],
      ['La halle / La halle', 'Le bac du matin / Le bac du soir'],
    ],
  ])('%j donne %j', (titles, pairs) => {
    expect(suggest(titles)).toEqual(pairs);
  });

  it('a pair is never suggested both ways, nor with a card that is away, and the most alike come first', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const state: PitchState = play(list).room.getState();
        const found = suggestTwins(state);
        const keys = found.map(({ one, other }) => [one.id, other.id].toSorted().join(' '));
        expect(new Set(keys).size).toBe(keys.length);
        const standing = new Set(listPitches(state).map(({ id }) => id));
        expect(found.every(({ one, other }) => standing.has(one.id) && standing.has(other.id))).toBe(true);
        const likeness = found.map((pair) => pair.likeness);
        expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });

  it('likeness does not see capitals, accents nor surrounding spaces', () => {
    const words = fc.stringMatching(/^[a-zé ]{1,30}$/);
    fc.assert(
      fc.property(words, words, (one, other) => {
        const bare = compareTexts(one, other);
        expect(compareTexts(` ${one.toUpperCase()} `, other.replaceAll('é', 'e'))).toBeCloseTo(bare, 12);
      }),
    );
  });
});
