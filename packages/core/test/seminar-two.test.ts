// An invented afternoon on the run sheet of local seminar 2, from the theme to the wall.
import { describe, expect, it } from 'vitest';
import {
  getMarketplace,
  getReports,
  getStageClock,
  getWall,
  listMissingReports,
} from '../src/methods/open-space/index.js';
import { computePausedMs, getClock, getSchedule, isClosed } from '../src/seminar/index.js';
import { facilitator, karim, minute, nadia, scribe } from './open-space-room.js';
import { createSeminarRoom, toForum } from './seminar-room.js';

/** The run sheet of an afternoon: theme, benchmark cards, open space, booklet. */
const RUN_SHEET = [
  { id: 'theme', title: 'Le thème', kind: 'plenary', minutes: 15 },
  { id: 'benchmark', title: 'Ce que font les autres', kind: 'free', minutes: 20, materials: ['Cartes'] },
  {
    id: 'forum',
    title: 'Forum ouvert',
    kind: 'method',
    method: 'open-space',
    methodSettings: {
      theme: 'Quels défis relever, sur quels atouts compter ?',
      rooms: [
        { id: 'quai', name: 'Le quai', seats: 10 },
        { id: 'hangar', name: 'Le hangar', seats: 14 },
        { id: 'cale', name: 'La cale', seats: 8 },
        { id: 'phare', name: 'Le phare', seats: 12 },
      ],
      durations: { theme: 0, marketplace: 15, move: 5, reading: 15, sorting: 20, capacity: 10 },
    },
  },
];

describe('an afternoon of local seminar 2 [R049] [R062] [R063] [R064] [R065] [R066]', () => {
  const room = createSeminarRoom(RUN_SHEET);
  const at = (time: number): void => {
    room.wait(time - now);
    now = time;
  };
  let now = 0;

  it('lasts three and a half hours with the timings of the run sheet', () => {
    const { totalMinutes, endAt } = getSchedule(room.getState(), minute(0));
    expect(totalMinutes).toBe(210);
    expect(endAt).toBe(minute(210));
  });

  it('opens; the theme and the benchmark are presented, three minutes late', () => {
    room.make(facilitator, { type: 'open' });
    room.make(facilitator, { type: 'next-step', from: null });
    at(16);
    room.make(facilitator, { type: 'next-step', from: 'theme' });
    at(38);
    expect(getClock(room.getState(), minute(38))?.overMs).toBe(2 * 60_000);
    expect(getSchedule(room.getState(), minute(0), minute(38)).endAt).toBe(minute(213));
    room.make(facilitator, { type: 'next-step', from: 'benchmark' });
  });

  it('waits for the pre-flight question before the marketplace', () => {
    expect(room.try(facilitator, toForum({ type: 'open-marketplace' }))).toBe('preflight-unanswered');
    room.make(facilitator, toForum({ type: 'answer-preflight', answerAlreadyKnown: 'no' }));
    room.make(facilitator, toForum({ type: 'open-marketplace' }));
    room.make(facilitator, {
      type: 'set-projector',
      view: { what: 'activity', activity: 'forum', view: 'marketplace' },
    });
    expect(getStageClock(room.getForum(), minute(40))?.remainingMs).toBe(13 * 60_000);
  });

  it('fills the grid from phones and from a slip', () => {
    room.make(nadia, toForum({ type: 'pose-question', text: 'Comment venir travailler sans voiture ?' }));
    room.make(karim, toForum({ type: 'pose-question', text: 'Où loger ceux qui arrivent ?' }));
    const slip = { type: 'pose-question', text: 'Qui sait souder, demain ?', channel: 'paper' };
    room.make(scribe, toForum({ ...slip, onBehalfOf: { label: 'Un retraité du chantier' } }));
    const places = [
      { room: 'quai', slot: 'slot-1' },
      { room: 'phare', slot: 'slot-1' },
      { room: 'quai', slot: 'slot-2' },
    ];
    for (const [rank, { id, version }] of room.getForum().questions.entries()) {
      const place = places[rank];
      room.make(facilitator, toForum({ type: 'place-question', question: id, version, place }));
    }
    const { slots, unplaced } = getMarketplace(room.getForum());
    expect(unplaced).toEqual([]);
    expect(slots.map(({ cells }) => cells.filter(({ question }) => question !== null).length)).toEqual([
      2, 1, 0,
    ]);
    at(53);
    room.make(facilitator, toForum({ type: 'close-marketplace' }));
  });

  it('keeps the slot’s clock right through a fire drill', () => {
    room.make(facilitator, toForum({ type: 'start-stage', stage: 'slot-1' }));
    at(63);
    room.make(facilitator, { type: 'pause' });
    at(70);
    room.make(facilitator, { type: 'resume' });
    const started = room.getForum().stage?.startedAt ?? minute(0);
    const paused = computePausedMs(room.getState(), started, minute(75));
    expect(paused).toBe(7 * 60_000);
    expect(getStageClock(room.getForum(), minute(75), paused)?.remainingMs).toBe(20 * 60_000);
  });

  it('posts each report as it ends, and lists the group that owes one', () => {
    at(95);
    const [bus, housing, welding] = room.getForum().questions;
    room.make(
      nadia,
      toForum({
        type: 'post-report',
        question: bus?.id,
        said: 'Les horaires d’équipe ne tombent jamais sur ceux des bus.',
        challenges: ['Aucun bus avant six heures'],
        assets: ['Une voie ferrée dans la zone'],
        convener: { id: 'nadia' },
        participants: [{ id: 'karim' }],
      }),
    );
    room.make(facilitator, toForum({ type: 'start-stage', stage: 'slot-2' }));
    const missing = listMissingReports(room.getForum());
    expect(missing.map(({ question, due }) => [question.id, due])).toEqual([
      [housing?.id, true],
      [welding?.id, false],
    ]);
    room.make(
      scribe,
      toForum({
        type: 'post-report',
        question: housing?.id,
        said: 'Trois maisons vides près de la gare.',
        challenges: ['Des embauches refusées faute de toit', 'Venir sans voiture'],
        paper: true,
      }),
    );
    expect(getReports(room.getForum())).toHaveLength(2);
  });

  it('groups the wall together, takes a gesture back, and says who has a hand on what', () => {
    room.make(facilitator, toForum({ type: 'start-stage', stage: 'sorting' }));
    const [bus, rail, jobs, car] = room.getForum().cards.map(({ id }) => id);
    room.make(scribe, toForum({ type: 'group-cards', cards: [bus, car], title: 'Se déplacer' }));
    const [moving] = room.getForum().groups;
    room.make(scribe, toForum({ type: 'move-cards', cards: [jobs], group: moving?.id }));
    const last = room.getForum().gestures.at(-1);
    room.make(facilitator, toForum({ type: 'undo-grouping', gesture: last?.id }));
    room.make(facilitator, toForum({ type: 'move-cards', cards: [rail], group: moving?.id }));
    const note = { type: 'note-capacity', group: moving?.id, text: 'Essayer une ligne à cinq heures' };
    room.make(karim, toForum({ ...note, actor: { label: 'Le syndicat de transport' } }));
    const { challenge, asset } = getWall(room.getForum());
    expect(challenge.groups.map(({ group, cards }) => [group.title, cards.length])).toEqual([
      ['Se déplacer', 2],
    ]);
    expect(challenge.ungrouped.map(({ text }) => text)).toEqual(['Des embauches refusées faute de toit']);
    expect(asset.groups.map(({ group, cards }) => [group.title, cards.length])).toEqual([['Se déplacer', 1]]);
  });

  it('leaves its challenges and assets to the seminar, each with where it comes from', () => {
    at(215);
    room.make(facilitator, toForum({ type: 'close' }));
    room.make(facilitator, { type: 'close' });
    expect(isClosed(room.getState())).toBe(true);
    const [forum] = room.conductor.listHarvest(room.getState());
    expect(
      forum?.items.map(({ kind, text, group, origins }) => [kind, text, group, origins[0]?.authors]),
    ).toEqual([
      ['challenge', 'Aucun bus avant six heures', 'Se déplacer', ['nadia']],
      ['challenge', 'Venir sans voiture', 'Se déplacer', []],
      ['challenge', 'Des embauches refusées faute de toit', null, []],
      ['asset', 'Une voie ferrée dans la zone', 'Se déplacer', ['nadia']],
    ]);
  });
});
