// Every reason a session of pitches has to say no, met one by one, with its data, and with nothing changed by it.
import { describe, expect, it } from 'vitest';
import { createMethodRoom } from '../../../../test/method-room.js';
import {
  createCard,
  createFloor,
  createPitchRoom,
  createSource,
  facilitator,
  karim,
  nadia,
  scribe,
} from '../../../../test/pitch-room.js';
import type { Actor } from '../../../workshop/index.js';
import { listCardsHeld, type PitchRefusal, type PitchState, pitch } from '../index.js';

type Room = Pick<ReturnType<typeof createPitchRoom>, 'send' | 'getState' | 'log'>;
/** What is tried at last, once the situation is set. */
interface Met {
  readonly room: Room;
  readonly who: Actor;
  readonly command: object;
}
/** The French title of a situation, how to come to it, and what the refusal tells beside its code. */
type Situation = readonly [string, () => Met, object?];

function meet(prepare: (room: ReturnType<typeof createPitchRoom>) => readonly [Actor, object]): () => Met {
  return () => {
    const room = createPitchRoom({ teams: [{ id: 'quai', name: 'Le quai', place: null, seats: null }] });
    const [who, command] = prepare(room);
    return { room, who, command };
  };
}

function prepareBallots(
  mode: 'scale' | 'dots' | 'cards' | 'consent',
  answer: (room: ReturnType<typeof createPitchRoom>) => readonly object[],
): () => Met {
  return meet((room) => {
    room.open(mode, { dots: 4, seats: ['nadia', 'karim', 'zoe'] });
    return [nadia, { type: 'cast-ballot', vote: room.getVote().id, answers: answer(room) }];
  });
}

const decide = (proposal: string): object => ({
  type: 'decide-proposal',
  proposal,
  outcome: 'chosen',
  reason: 'Deux pilotes se sont déclarés',
});
const answer = (proposal: string, mark: number): object => ({ proposal, mark });

/** The compiler asks for each of them. */
const SITUATIONS: Readonly<Record<PitchRefusal, Situation>> = {
  'proposal-unknown': ['décider d’une fiche inconnue', meet(() => [facilitator, decide('nowhere')])],
  'proposal-too-many-lines': [
    'sept lignes de valeur pour le territoire',
    meet(() => [nadia, createCard('Le bac', { territoryValue: 'a\nb\nc\nd\ne\nf\ng' })]),
    { field: 'territoryValue', lines: 7, max: 5 },
  ],
  'proposal-withdrawn': [
    'donner la parole à une fiche retirée',
    meet((room) => {
      room.make(nadia, { type: 'withdraw-proposal', proposal: room.ids.bus });
      return [facilitator, { type: 'start-talk', proposal: room.ids.bus }];
    }),
  ],
  'proposal-merged': [
    'décider d’une fiche jointe à une jointe : le refus nomme celle qui tient encore',
    meet((room) => {
      const { bus, workshop, heating } = room.ids;
      room.make(scribe, { type: 'merge-proposals', into: workshop, proposals: [bus] });
      room.make(scribe, { type: 'merge-proposals', into: heating, proposals: [workshop] });
      return [scribe, decide(bus)];
    }),
    { title: 'La chaufferie' },
  ],
  'proposal-not-merged': [
    'séparer une fiche qui tient seule',
    meet((room) => [scribe, { type: 'split-proposal', proposal: room.ids.bus }]),
  ],
  'proposal-not-away': [
    'rétablir une fiche qui est là',
    meet((room) => [scribe, { type: 'restore-proposal', proposal: room.ids.bus }]),
  ],
  'proposal-twin-itself': [
    'joindre une fiche à elle-même, parmi d’autres',
    meet(({ ids }) => [
      scribe,
      { type: 'merge-proposals', into: ids.bus, proposals: [ids.workshop, ids.bus] },
    ]),
  ],
  'proposal-team-in-use': [
    'dissoudre le groupe dont vient une fiche',
    meet((room) => {
      room.make(nadia, createCard('Le bac', { team: 'quai' }));
      return [facilitator, { type: 'set-teams', teams: [] }];
    }),
  ],
  'proposal-in-vote': [
    'joindre une fiche qui est sur le bulletin',
    meet((room) => {
      room.open('scale', { proposals: [room.ids.bus] });
      return [
        scribe,
        { type: 'merge-proposals', into: room.ids.workshop, proposals: [room.ids.heating, room.ids.bus] },
      ];
    }),
  ],
  'proposal-source-unknown': [
    'répondre à un défi que personne n’a transmis',
    meet(() => [
      nadia,
      createCard('Le bac', { sources: [createSource('d1'), { ...createSource('d2'), activity: 'cafe' }] }),
    ]),
  ],
  'pitch-without-card': [
    'tirer un ordre quand toutes les fiches sont masquées',
    meet((room) => {
      for (const proposal of Object.values(room.ids)) room.make(scribe, { type: 'hide-proposal', proposal });
      return [facilitator, { type: 'draw-order' }];
    }),
  ],
  'pitch-not-begun': [
    'des questions quand la parole est déjà reprise',
    meet((room) => {
      room.make(facilitator, { type: 'start-talk', proposal: room.ids.bus });
      room.make(facilitator, { type: 'end-talk' });
      return [facilitator, { type: 'start-questions' }];
    }),
  ],
  'pitch-questions-already': [
    'deux mains sur « questions »',
    meet((room) => {
      room.make(facilitator, { type: 'start-talk', proposal: room.ids.bus });
      room.make(facilitator, { type: 'start-questions' });
      return [facilitator, { type: 'start-questions' }];
    }),
  ],
  'vote-nothing-to-choose': [
    'un vote avant la première fiche',
    () => {
      const room = createMethodRoom(pitch);
      return { room, who: facilitator, command: { type: 'open-vote', mode: 'scale' } };
    },
  ],
  'vote-already-open': [
    'un second vote pendant le premier',
    meet((room) => {
      room.open('dots');
      return [facilitator, { type: 'open-vote', mode: 'consent' }];
    }),
  ],
  'vote-already-closed': [
    'compter deux fois',
    meet((room) => {
      room.open();
      room.make(facilitator, room.close());
      return [facilitator, room.close()];
    }),
  ],
  'vote-still-open': [
    'clore la séance avant de compter',
    meet((room) => {
      room.open();
      return [facilitator, { type: 'close' }];
    }),
  ],
  'vote-unknown': [
    'compter un vote qui n’existe pas',
    meet(() => [facilitator, { type: 'close-vote', vote: 'nowhere', confirmed: true }]),
  ],
  'vote-few-ballots': [
    'quatre bulletins, sans confirmer',
    meet((room) => {
      room.open();
      for (const voter of createFloor(4)) room.make(voter, room.ballot({ [room.ids.bus]: 3 }));
      return [facilitator, room.close([], { confirmed: false })];
    }),
    { count: 4, min: 5 },
  ],
  'vote-no-rounds': [
    'un tour de plus dans un vote par gommettes',
    meet((room) => {
      room.open('dots');
      return [facilitator, { type: 'next-round', vote: room.getVote().id, round: 2 }];
    }),
  ],
  'vote-last-round': [
    'un quatrième tour de trois cartes',
    meet((room) => {
      const vote = room.open('cards');
      for (const round of [2, 3]) room.make(facilitator, { type: 'next-round', vote, round });
      return [facilitator, { type: 'next-round', vote, round: 4 }];
    }),
    { rounds: 3 },
  ],
  'ballot-too-late': [
    'un bulletin après le compte',
    meet((room) => {
      room.open();
      const late = room.ballot({ [room.ids.bus]: 5 });
      room.make(facilitator, room.close());
      return [nadia, late];
    }),
  ],
  'ballot-proposal-unknown': [
    'noter une fiche venue après l’ouverture',
    meet((room) => {
      room.open();
      const late = room.make(nadia, createCard('Le bac'));
      return [karim, room.ballot({ [late]: 5 })];
    }),
  ],
  'ballot-twice-same': [
    'deux notes pour une fiche',
    prepareBallots('scale', ({ ids }) => [answer(ids.bus, 1), answer(ids.heating, 2), answer(ids.bus, 1)]),
  ],
  'ballot-mark-unknown': [
    'six à l’échelle de zéro à cinq',
    prepareBallots('scale', ({ ids }) => [answer(ids.bus, 6)]),
    { min: 0, max: 5 },
  ],
  'ballot-reason-missing': [
    'une objection muette, après une réserve motivée',
    prepareBallots('consent', ({ ids }) => [
      { ...answer(ids.bus, 1), reason: 'Trop cher' },
      answer(ids.heating, 2),
    ]),
  ],
  'ballot-too-many-dots': [
    'cinq gommettes sur quatre',
    prepareBallots('dots', ({ ids }) => [answer(ids.bus, 3), answer(ids.heating, 2)]),
    { given: 5, max: 4 },
  ],
  'ballot-too-many-cards': [
    'six cartes sur une feuille',
    meet((room) => {
      for (const title of ['Le bac', 'Le four', 'La halle']) room.make(nadia, createCard(title));
      room.open('cards');
      const marks = Object.fromEntries(room.getVote().proposals.map((id) => [id, 2]));
      return [scribe, room.ballot(marks, { channel: 'paper' })];
    }),
    { max: 5 },
  ],
  'ballot-card-not-held': [
    'noter la carte de demain',
    prepareBallots('cards', (room) => {
      const held = listCardsHeld(room.getVote(), 'nadia');
      return [answer(room.getVote().proposals.find((id) => !held.includes(id)) ?? '', 3)];
    }),
  ],
  'ballot-by-phone': [
    'une feuille pour qui a voté par téléphone',
    meet((room) => {
      room.open();
      room.make(nadia, room.ballot({ [room.ids.bus]: 5 }));
      return [scribe, room.ballot({ [room.ids.bus]: 0 }, { channel: 'paper', voter: 'nadia' })];
    }),
  ],
  'hands-incomplete': [
    'trois nombres de mains pour six notes',
    meet((room) => {
      const vote = room.open();
      room.make(facilitator, room.close());
      return [scribe, { type: 'count-hands', vote, proposal: room.ids.bus, counts: [1, 2, 3] }];
    }),
    { expected: 6 },
  ],
  'decision-unknown': [
    'défaire ce qui n’a pas été dit',
    meet((room) => [scribe, { type: 'undo-decision', proposal: room.ids.bus }]),
  ],
};

describe('every refusal of a session of pitches', () => {
  it.each(
    Object.entries(SITUATIONS).map(([code, [title, prepare, data]]) => ({ code, title, prepare, data })),
  )('$code : $title', ({ code, prepare, data }) => {
    const { room, who, command } = prepare();
    const [before, written] = [room.getState() as PitchState, room.log.length];
    expect(room.send(who, command)).toEqual({ code, data: data ?? {} });
    expect(room.getState()).toBe(before);
    expect(room.log).toHaveLength(written);
  });
});
