// Every reason a knowledge café has to say no, met one by one, with its data, and with nothing changed by it.
import { describe, expect, it } from 'vitest';
import {
  createCarried,
  createMethodRoom,
  createSource,
  facilitator,
  nadia,
  scribe,
} from '../../../test/method-room.js';
import type { Actor } from '../../workshop/index.js';
import { type CafeRefusal, knowledgeCafe } from './index.js';

const TEAMS = ['Le quai', 'La gare'].map((name, rank) => ({
  id: `t${rank}`,
  name,
  place: null,
  seats: null,
}));

function createCafe(settings: object = {}, stage: string | null = 'groups') {
  const room = createMethodRoom(knowledgeCafe, {
    questions: ['Que garder ?', 'Que réparer ?'],
    teams: TEAMS,
    carried: [createCarried('d1', 'Les gestes se perdent')],
    ...settings,
  });
  if (stage !== null) room.make(facilitator, { type: 'start-stage', stage });
  return room;
}

const write = (fields: object = {}): object => ({
  type: 'write-slip',
  kind: 'idea',
  text: 'Filmer',
  ...fields,
});

type Room = ReturnType<typeof createCafe>;
/** The French title of a situation, the room, who tries what in it, and what the refusal tells beside its code. */
type Situation = readonly [string, () => Room, (room: Room) => readonly [Actor, object], object?];

/** The compiler asks for each of them. */
const SITUATIONS: Readonly<Record<CafeRefusal, Situation>> = {
  'cafe-question-missing': [
    'noter seul sans question',
    () => createCafe({ questions: [] }, null),
    () => [facilitator, { type: 'start-stage', stage: 'alone' }],
  ],
  'cafe-question-unknown': [
    'répondre à la troisième question de deux',
    createCafe,
    () => [nadia, write({ about: 'question-3' })],
  ],
  'cafe-question-in-use': [
    'retirer la seconde question à laquelle deux idées répondent',
    createCafe,
    (room) => {
      room.make(nadia, write({ about: 'question-2' }));
      room.make(nadia, write({ about: 'question-1' }));
      room.make(scribe, write({ about: 'question-2', channel: 'paper' }));
      return [facilitator, { type: 'set-questions', questions: ['Que garder ?'] }];
    },
    { count: 2 },
  ],
  'cafe-not-begun': [
    'écrire pendant l’accueil',
    () => createCafe({}, 'introduction'),
    () => [nadia, write()],
  ],
  'cafe-no-report': [
    'rapporter un mot de la deuxième ronde',
    () => createCafe({ variant: 'gurteen' }, 'round-2'),
    () => [nadia, write({ kind: 'takeaway' })],
  ],
  'cafe-kind-unknown': [
    'une solution là où chacun retient',
    () => createCafe({ variant: 'gurteen' }, 'closing'),
    () => [nadia, write({ kind: 'solution', tags: ['work'] })],
  ],
  'cafe-transition-missing': [
    'une solution sans transition',
    createCafe,
    () => [nadia, write({ kind: 'solution' })],
  ],
  'cafe-transition-unknown': [
    'une transition que ce territoire n’a pas',
    () => createCafe({ transitions: [{ id: 'eau', label: 'L’eau' }] }),
    () => [nadia, write({ kind: 'solution', tags: ['eau', 'work'] })],
  ],
  'cafe-source-unknown': [
    'un défi d’un autre atelier',
    createCafe,
    () => [nadia, write({ sources: [{ ...createSource('d1'), activity: 'wall' }] })],
  ],
  'cafe-team-in-use': [
    'dissoudre le groupe qui a laissé une idée masquée depuis',
    createCafe,
    (room) => {
      const slip = room.make(nadia, write({ team: 't1' }));
      room.make(scribe, { type: 'hide-slip', slip });
      return [facilitator, { type: 'set-teams', teams: [TEAMS[0]] }];
    },
    { name: 'La gare' },
  ],
};

describe('every refusal of a knowledge café', () => {
  it.each(
    Object.entries(SITUATIONS).map(([code, [title, create, prepare, data]]) => ({
      code,
      title,
      create,
      prepare,
      data,
    })),
  )('$code : $title', ({ code, create, prepare, data }) => {
    const room = create();
    const [who, command] = prepare(room);
    const [before, written] = [room.getState(), room.log.length];
    expect(room.send(who, command)).toEqual({ code, data: data ?? {} });
    expect(room.getState()).toBe(before);
    expect(room.log).toHaveLength(written);
  });
});
