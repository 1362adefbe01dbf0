// An invented afternoon of local seminar 3: challenges carried in, a knowledge café, pitches, a private vote, a choice.
import { describe, expect, it } from 'vitest';
import { type CafeState, listByTransition } from '../src/methods/knowledge-cafe/index.js';
import {
  findLastResults,
  getNextPitch,
  getTalkClock,
  listReadings,
  listWidest,
  type PitchState,
} from '../src/methods/pitch/index.js';
import { computePausedMs, getSchedule } from '../src/seminar/index.js';
import { createFloor, facilitator, karim, minute, nadia, scribe } from './pitch-room.js';
import { createSeminarRoom } from './seminar-room.js';

const source = (item: string) => ({ seminar: 'seminar-2', activity: 'forum', item });
const carried = [
  { id: 'd1', kind: 'challenge', text: 'Aucun bus avant six heures', group: null, source: source('d1') },
  { id: 'd2', kind: 'challenge', text: 'Les gestes se perdent', group: null, source: source('d2') },
];

/** Thirty-five minutes in sub-groups on two questions; then pitches of three minutes at most. */
const RUN_SHEET = [
  { id: 'wall', title: 'Ce que nous avons dit', kind: 'plenary', minutes: 10 },
  {
    id: 'cafe',
    title: 'Knowledge café',
    kind: 'method',
    method: 'knowledge-cafe',
    methodSettings: {
      questions: ['Comment venir travailler sans voiture ?', 'Comment garder nos gestes ?'],
      teams: ['Loire', 'Vilaine'].map((name) => ({ id: name, name, place: null, seats: null })),
      carried,
    },
  },
  { id: 'break', title: 'Pause', kind: 'break', minutes: 15 },
  { id: 'pitch', title: 'Pitchs', kind: 'method', method: 'pitch', methodSettings: { expected: 3, carried } },
];

const toCafe = (command: object): object => ({ type: 'activity', activity: 'cafe', command });
const toPitch = (command: object): object => ({ type: 'activity', activity: 'pitch', command });

describe('an afternoon of local seminar 3 [R053] [R067] [R068] [R069] [R070] [R071] [R072]', () => {
  const room = createSeminarRoom(RUN_SHEET);
  const getCafe = (): CafeState => room.getState().activities.cafe?.state as CafeState;
  const getPitches = (): PitchState => room.getState().activities.pitch?.state as PitchState;
  let now = 0;
  const at = (time: number): void => {
    room.wait(time - now);
    now = time;
  };

  it('has the length of its steps', () => {
    // 10 + (5 + 5 + 35 + 20) + 15 + (25 + 15 + 10 + 15 + 15)
    expect(getSchedule(room.getState(), minute(0)).totalMinutes).toBe(170);
  });

  it('opens on the wall, then the café: sub-groups made, ideas written, answering what was carried', () => {
    room.make(facilitator, { type: 'open' });
    room.make(facilitator, { type: 'next-step', from: null });
    at(10);
    room.make(facilitator, { type: 'next-step', from: 'wall' });
    room.make(nadia, toCafe({ type: 'join-team', team: 'Loire' }));
    room.make(karim, toCafe({ type: 'join-team', team: 'Vilaine' }));
    room.make(facilitator, toCafe({ type: 'start-stage', stage: 'groups' }));
    const write = { type: 'write-slip', kind: 'idea', about: 'question-1' };
    room.make(nadia, toCafe({ ...write, text: 'Une navette', team: 'Loire', sources: [source('d1')] }));
    room.make(karim, toCafe({ ...write, text: 'Filmer les gestes', team: 'Vilaine', about: 'question-2' }));
    expect(getCafe().slips.map(({ team, about }) => [team, about])).toEqual([
      ['Loire', 'question-1'],
      ['Vilaine', 'question-2'],
    ]);
  });

  it('hears each sub-group; ripe ideas become solutions to the transitions', () => {
    at(55);
    room.make(facilitator, toCafe({ type: 'start-stage', stage: 'plenary' }));
    for (const team of ['Loire', 'Vilaine']) room.make(scribe, toCafe({ type: 'give-floor', team }));
    const [bus] = getCafe().slips;
    const order = { type: 'retag-slip', slip: bus?.id, version: bus?.version, kind: 'solution' };
    room.make(facilitator, toCafe({ ...order, tags: ['ecological', 'work'] }));
    room.make(facilitator, toCafe({ type: 'close' }));
    expect(getCafe().heard).toEqual(['Loire', 'Vilaine']);
    const filled = listByTransition(getCafe()).filter(({ solutions }) => solutions.length > 0);
    expect(filled.map(({ transition }) => transition.id)).toEqual(['work', 'ecological']);
  });

  it('writes proposals, draws their order, and keeps the clock right through a pause', () => {
    at(90);
    room.make(facilitator, { type: 'next-step', from: 'cafe' });
    room.make(facilitator, { type: 'next-step', from: 'break' });
    const card = { type: 'write-proposal', title: 'La navette de cinq heures', sources: [source('d1')] };
    room.make(nadia, toPitch(card));
    room.make(
      karim,
      toPitch({ type: 'write-proposal', title: 'L’atelier du soir', sources: [source('d2')] }),
    );
    room.make(scribe, toPitch({ type: 'write-proposal', title: 'Le catalogue', channel: 'paper' }));
    room.make(facilitator, toPitch({ type: 'draw-order' }));
    room.make(facilitator, toPitch({ type: 'start-talk', proposal: getNextPitch(getPitches())?.id }));
    at(91);
    room.make(facilitator, { type: 'pause' });
    at(96);
    room.make(facilitator, { type: 'resume' });
    const { floor, settings } = getPitches();
    if (floor === null) throw new Error('test: nobody speaks');
    const pausedMs = computePausedMs(room.getState(), floor.startedAt, minute(97.5));
    expect(pausedMs).toBe(5 * 60_000);
    expect(getTalkClock(floor, settings.talk, { now: minute(97.5), pausedMs })).toEqual({
      secondsLeft: 30,
      signal: 'conclude',
    });
  });

  it('hears the others, each once', () => {
    for (let turn = 0; turn < 2; turn += 1) {
      room.make(facilitator, toPitch({ type: 'start-questions' }));
      room.make(facilitator, toPitch({ type: 'start-talk', proposal: getNextPitch(getPitches())?.id }));
    }
    room.make(facilitator, toPitch({ type: 'end-talk' }));
    expect(getPitches().pitched).toEqual(getPitches().order);
    expect(getNextPitch(getPitches())).toBeNull();
  });

  it('rates in private: no screen but the voter’s holds a ballot before the count', () => {
    room.make(facilitator, toPitch({ type: 'open-vote', mode: 'scale' }));
    const [vote] = getPitches().votes;
    const [first, second, third] = vote?.proposals ?? [];
    for (const [rank, voter] of createFloor(12).entries()) {
      const marks = [
        { proposal: first, mark: 4 },
        { proposal: second, mark: rank % 2 === 0 ? 0 : 5, reason: rank === 0 ? 'Trop cher' : null },
        { proposal: third, mark: rank % 6 },
      ];
      room.make(voter, toPitch({ type: 'cast-ballot', vote: vote?.id, answers: marks }));
    }
    const shown = ['room', 'staff'] as const;
    for (const audience of shown) {
      const seen = JSON.stringify(room.conductor.redact(room.getState(), audience));
      expect(seen).not.toContain('Trop cher');
      expect(seen).toContain('"voters":[{"id":"p1"');
    }
    expect(room.try(facilitator, toPitch({ type: 'close' }))).toBe('vote-still-open');
  });

  it('counts, by college without giving anybody away, and says what to talk about', () => {
    const [vote] = getPitches().votes;
    const electors = createFloor(12).map(({ member }, rank) => ({
      ids: [member],
      college: rank < 5 ? 'Entreprises' : rank < 9 ? 'Élus' : 'Associations',
    }));
    room.make(facilitator, toPitch({ type: 'close-vote', vote: vote?.id, electors }));
    const counted = findLastResults(getPitches().votes);
    if (counted === null) throw new Error('test: not counted');
    expect(counted.results.colleges.map(({ college, ballots }) => [college, ballots])).toEqual([
      ['Entreprises', 5],
      [null, 7],
    ]);
    const wide = listWidest(listReadings(counted, counted.results), 1);
    expect(wide.map(({ proposal }) => proposal)).toEqual([counted.proposals[1]]);
    expect(counted.reasons[counted.proposals[1] ?? '']).toEqual([{ mark: 0, text: 'Trop cher' }]);
  });

  it('decides aloud, and leaves to the year what was chosen and what was not, with the way back', () => {
    const [first, second] = getPitches().order;
    const say = {
      type: 'decide-proposal',
      proposal: first,
      outcome: 'chosen',
      reason: 'Deux pilotes nommés',
    };
    room.make(scribe, toPitch(say));
    room.make(
      scribe,
      toPitch({ ...say, proposal: second, outcome: 'set-aside', reason: 'À l’étude ailleurs' }),
    );
    room.make(facilitator, toPitch({ type: 'close' }));
    room.make(facilitator, { type: 'close' });
    const harvest = room.conductor.listHarvest(room.getState());
    const [cafe, pitches] = harvest.filter(({ items }) => items.length > 0);
    expect(cafe?.items.map(({ kind, text, sources }) => [kind, text, sources?.length ?? 0])).toEqual([
      ['solution', 'Une navette', 1],
      ['idea', 'Filmer les gestes', 0],
    ]);
    const groups = Object.fromEntries(pitches?.items.map(({ id, group }) => [id, group]) ?? []);
    expect(groups).toMatchObject({ [first ?? '']: 'chosen', [second ?? '']: 'set-aside' });
    const bus = pitches?.items.find(({ text }) => text === 'La navette de cinq heures');
    expect(bus?.sources).toEqual([source('d1')]);
    expect(bus?.origins[0]?.authors).toEqual(['nadia']);
  });
});
