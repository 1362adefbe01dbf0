// Votes from opening to count: one person one ballot, marks of each mode, late and odd ballots, two hands on one button.
import { describe, expect, it } from 'vitest';
import { createMethodRoom } from '../../../../test/method-room.js';
import {
  createFloor,
  createPitchRoom,
  facilitator,
  karim,
  nadia,
  scribe,
} from '../../../../test/pitch-room.js';
import { findLastResults, findOpenVote, listMarks, pitch } from '../index.js';

describe('opening a vote [R072] [O1]', () => {
  it('puts every card that stands on the ballot, in the order of the pitches', () => {
    const room = createPitchRoom();
    room.make(facilitator, { type: 'draw-order' });
    room.make(scribe, { type: 'merge-proposals', into: room.ids.bus, proposals: [room.ids.workshop] });
    const vote = room.open();
    const { order } = room.getState();
    expect(findOpenVote(room.getState().votes)).toMatchObject({
      id: vote,
      mode: 'scale',
      proposals: order.filter((id) => id !== room.ids.workshop),
      results: null,
    });
  });

  it('or those that are asked for, and no other', () => {
    const room = createPitchRoom();
    const { bus, heating } = room.ids;
    room.open('consent', { proposals: [heating, bus] });
    expect(room.getVote().proposals).toEqual([bus, heating]);
    room.make(facilitator, room.close());
    expect(room.try(facilitator, { type: 'open-vote', mode: 'scale', proposals: ['none'] })).toBe(
      'proposal-unknown',
    );
    room.make(nadia, { type: 'withdraw-proposal', proposal: bus });
    expect(room.try(facilitator, { type: 'open-vote', mode: 'scale', proposals: [bus] })).toBe(
      'proposal-withdrawn',
    );
  });

  it('one at a time, and not on nothing', () => {
    const empty = createMethodRoom(pitch);
    expect(empty.try(facilitator, { type: 'open-vote', mode: 'scale' })).toBe('vote-nothing-to-choose');
    const room = createPitchRoom();
    room.open();
    expect(room.try(facilitator, { type: 'open-vote', mode: 'dots' })).toBe('vote-already-open');
    expect(room.try(facilitator, { type: 'close' })).toBe('vote-still-open');
    expect(room.try(karim, { type: 'open-vote', mode: 'dots' })).toBe('role-not-allowed');
  });

  it.each([
    ['consent', [0, 1, 2]],
    ['scale', [0, 1, 2, 3, 4, 5]],
    ['cards', [1, 2, 3, 4, 5]],
    ['dots', [0, 1, 2, 3]],
  ] as const)('the marks of %s are %j', (mode, marks) => {
    expect(listMarks({ mode, dots: 3 })).toEqual(marks);
  });
});

describe('ballots', () => {
  it('one person, one ballot: the last one replaces', () => {
    const room = createPitchRoom();
    room.open();
    const { bus, workshop } = room.ids;
    room.make(nadia, room.ballot({ [bus]: 5, [workshop]: 0 }));
    room.make(nadia, room.ballot({ [bus]: 2 }));
    expect(room.getVote().voters).toEqual([{ id: 'nadia', channel: 'phone' }]);
    room.make(facilitator, room.close());
    const { results } = room.getVote();
    expect(results).toMatchObject({ phone: 1, paper: 0, doubles: 0 });
    expect(results?.tallies[0]).toEqual({ proposal: bus, counts: [0, 0, 1, 0, 0, 0], blank: 0 });
    expect(results?.tallies[1]).toEqual({ proposal: workshop, counts: [0, 0, 0, 0, 0, 0], blank: 1 });
  });

  it('the same ballot sent twice is one', () => {
    const room = createPitchRoom();
    room.open();
    for (let again = 0; again < 3; again += 1) room.make(nadia, room.ballot({ [room.ids.bus]: 4 }));
    expect(room.getVote().ballots).toHaveLength(1);
  });

  it.each([
    ['scale', { bus: 6 }, 'ballot-mark-unknown'],
    ['consent', { bus: 3 }, 'ballot-mark-unknown'],
    ['consent', { bus: 2 }, 'ballot-reason-missing'],
    ['dots', { bus: 2, workshop: 2 }, 'ballot-too-many-dots'],
    ['dots', { bus: 4 }, 'ballot-mark-unknown'],
    ['scale', { nobody: 3 }, 'ballot-proposal-unknown'],
  ] as const)('%s %j: %s', (mode, marks, code) => {
    const room = createPitchRoom();
    room.open(mode, { dots: 3 });
    const named = Object.fromEntries(
      Object.entries(marks).map(([name, mark]) => [room.ids[name as 'bus'] ?? name, mark]),
    );
    expect(room.try(nadia, room.ballot(named))).toBe(code);
    expect(room.getVote().voters).toEqual([]);
  });

  it('a ballot naming one card twice, or none, is no ballot', () => {
    const room = createPitchRoom();
    room.open();
    const answer = { proposal: room.ids.bus, mark: 3, reason: null };
    const order = { type: 'cast-ballot', vote: room.getVote().id };
    expect(room.try(nadia, { ...order, answers: [answer, answer] })).toBe('ballot-twice-same');
    expect(room.try(nadia, { ...order, answers: [] })).toBe('malformed');
    expect(room.try(nadia, { ...order, vote: 'none', answers: [answer] })).toBe('vote-unknown');
  });

  it('a ballot for a card that was withdrawn or merged before this vote says so', () => {
    const room = createPitchRoom();
    const { bus, workshop, heating } = room.ids;
    room.make(nadia, { type: 'withdraw-proposal', proposal: bus });
    room.make(scribe, { type: 'merge-proposals', into: heating, proposals: [workshop] });
    room.open();
    expect(room.try(karim, room.ballot({ [bus]: 3 }))).toBe('ballot-proposal-unknown');
    expect(room.try(karim, room.ballot({ [workshop]: 3, [heating]: 2 }))).toBe('ballot-proposal-unknown');
    expect(room.try(karim, room.ballot({ [heating]: 2 }))).toBeNull();
  });

  it('one that comes after the count is late', () => {
    const room = createPitchRoom();
    room.open();
    room.make(facilitator, room.close());
    expect(room.try(nadia, room.ballot({ [room.ids.bus]: 3 }))).toBe('ballot-too-late');
  });

  it('an objection says why', () => {
    const room = createPitchRoom();
    room.open('consent');
    const answers = [{ proposal: room.ids.bus, mark: 2, reason: 'Personne ne conduit' }];
    room.make(nadia, { type: 'cast-ballot', vote: room.getVote().id, answers });
    room.make(facilitator, room.close());
    expect(room.getVote().reasons).toEqual({ [room.ids.bus]: [{ mark: 2, text: 'Personne ne conduit' }] });
  });
});

describe('papers', () => {
  it('are typed by staff for a line, or without a name; never by a phone', () => {
    const room = createPitchRoom();
    room.open();
    const marks = { [room.ids.bus]: 3 };
    room.make(scribe, room.ballot(marks, { channel: 'paper', voter: 'line-1' }));
    room.make(scribe, room.ballot(marks, { channel: 'paper', voter: 'line-1' }));
    room.make(scribe, room.ballot(marks, { channel: 'paper' }));
    room.make(scribe, room.ballot(marks, { channel: 'paper' }));
    expect(room.try(nadia, room.ballot(marks, { channel: 'paper' }))).toBe('staff-only');
    expect(room.try(nadia, room.ballot(marks, { voter: 'karim' }))).toBe('staff-only');
    expect(room.try(scribe, room.ballot(marks, { voter: 'karim' }))).toBe('staff-only');
    room.make(facilitator, room.close());
    expect(room.getVote().results).toMatchObject({ phone: 0, paper: 3, doubles: 0 });
  });

  it('do not replace what a person voted by phone; a phone replaces the paper', () => {
    const room = createPitchRoom();
    room.open();
    const { bus } = room.ids;
    room.make(nadia, room.ballot({ [bus]: 5 }));
    expect(room.try(scribe, room.ballot({ [bus]: 0 }, { channel: 'paper', voter: 'nadia' }))).toBe(
      'ballot-by-phone',
    );
    room.make(scribe, room.ballot({ [bus]: 1 }, { channel: 'paper', voter: 'karim' }));
    room.make(karim, room.ballot({ [bus]: 4 }));
    expect(room.getVote().voters).toEqual([
      { id: 'nadia', channel: 'phone' },
      { id: 'karim', channel: 'phone' },
    ]);
    room.make(facilitator, room.close());
    expect(room.getVote().results).toMatchObject({ phone: 2, paper: 0 });
    expect(room.getVote().results?.tallies[0]?.counts).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it('a person known by a seat and by a line counts once, by their own hand', () => {
    const room = createPitchRoom();
    room.open();
    const { bus } = room.ids;
    room.make(nadia, room.ballot({ [bus]: 5 }));
    room.make(scribe, room.ballot({ [bus]: 0 }, { channel: 'paper', voter: 'line-nadia' }));
    room.make(facilitator, room.close([{ ids: ['line-nadia', 'nadia'], college: null }]));
    expect(room.getVote().results).toMatchObject({ phone: 1, paper: 0, doubles: 1 });
    expect(room.getVote().results?.tallies[0]?.counts).toEqual([0, 0, 0, 0, 0, 1]);
  });
});

describe('hands', () => {
  it('are counted apart, after the ballots, and never added to them', () => {
    const room = createPitchRoom();
    const { bus } = room.ids;
    room.open('consent');
    const order = { type: 'count-hands', vote: room.getVote().id, proposal: bus, counts: [12, 3, 1] };
    expect(room.try(scribe, order)).toBe('vote-still-open');
    room.make(facilitator, room.close());
    room.make(scribe, order);
    room.make(scribe, { ...order, counts: [13, 3, 0] });
    expect(room.getVote().hands).toMatchObject([{ proposal: bus, counts: [13, 3, 0], by: 'lea' }]);
    expect(room.getVote().results).toMatchObject({ phone: 0, paper: 0 });
    expect(room.send(scribe, { ...order, counts: [1, 2] })).toEqual({
      code: 'hands-incomplete',
      data: { expected: 3 },
    });
    expect(room.try(scribe, { ...order, counts: [1, 2, -1] })).toBe('malformed');
    expect(room.try(scribe, { ...order, proposal: 'none' })).toBe('ballot-proposal-unknown');
    expect(room.try(scribe, { ...order, vote: 'none' })).toBe('vote-unknown');
  });
});

describe('counting', () => {
  it('two facilitators at once: one counts, the other is told', () => {
    const room = createPitchRoom();
    room.open();
    room.make(facilitator, room.close());
    expect(room.try(facilitator, room.close())).toBe('vote-already-closed');
    expect(room.try(facilitator, { ...room.close(), vote: 'none' })).toBe('vote-unknown');
  });

  it('nobody votes: zeros, no college, nothing undefined', () => {
    const room = createPitchRoom();
    room.open();
    room.make(facilitator, room.close([{ ids: ['nadia'], college: 'Entreprises' }], { confirmed: false }));
    expect(room.getVote().results).toMatchObject({
      phone: 0,
      paper: 0,
      doubles: 0,
      colleges: [],
      folded: [],
    });
    expect(findLastResults(room.getState().votes)?.id).toBe(room.getVote().id);
  });

  it('few ballots tell nearly who voted what: confirmed by hand', () => {
    const room = createPitchRoom();
    room.open();
    for (const voter of createFloor(4)) room.make(voter, room.ballot({ [room.ids.bus]: 3 }));
    expect(room.send(facilitator, room.close([], { confirmed: false }))).toEqual({
      code: 'vote-few-ballots',
      data: { count: 4, min: 5 },
    });
    const [fifth] = createFloor(5).slice(4);
    room.make(fifth ?? nadia, room.ballot({ [room.ids.bus]: 3 }));
    expect(room.try(facilitator, room.close([], { confirmed: false }))).toBeNull();
  });

  it('once counted, neither ballots nor who voted stay in the state', () => {
    const room = createPitchRoom();
    room.open();
    room.make(nadia, room.ballot({ [room.ids.bus]: 3 }));
    room.make(facilitator, room.close());
    expect(room.getVote()).toMatchObject({ ballots: [], voters: [], seats: [] });
  });

  it('three hundred voters are counted', () => {
    const room = createPitchRoom();
    room.open();
    const floor = createFloor(300);
    for (const [rank, voter] of floor.entries()) room.make(voter, room.ballot({ [room.ids.bus]: rank % 6 }));
    const electors = floor.map(({ member }, rank) => ({ ids: [member], college: `C${rank % 4}` }));
    room.make(facilitator, room.close(electors));
    const { results } = room.getVote();
    expect(results?.tallies[0]?.counts).toEqual([50, 50, 50, 50, 50, 50]);
    expect(results?.colleges.map(({ college, ballots }) => [college, ballots])).toEqual([
      ['C0', 75],
      ['C1', 75],
      ['C2', 75],
      ['C3', 75],
    ]);
  });

  it('a screen that does not hold the ballots counts nothing and waits', () => {
    const room = createPitchRoom();
    room.open();
    room.make(nadia, room.ballot({ [room.ids.bus]: 3 }));
    const console = pitch.redact(room.getState(), 'staff');
    const context = { who: facilitator, at: room.getVote().opened.at, seed: 1, op: 'x' };
    const order = room.close() as Parameters<typeof pitch.decide>[1];
    expect(pitch.decide(console, order, context)).toEqual({ ok: true, value: [] });
  });
});
