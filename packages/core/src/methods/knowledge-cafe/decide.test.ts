// What a knowledge café accepts and refuses, in both variants.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createCarried,
  createMethodRoom,
  createSource,
  facilitator,
  karim,
  nadia,
  scribe,
} from '../../../test/method-room.js';
import { getCafeTeam, knowledgeCafe } from './index.js';

const QUESTIONS = ['Comment garder nos savoir-faire ?', 'Que réparer ici ?'];
const TEAMS = ['A', 'B'].map((name) => ({ id: `team-${name}`, name, place: null, seats: null }));

function createCafe(settings: object = {}) {
  const room = createMethodRoom(knowledgeCafe, {
    questions: QUESTIONS,
    teams: TEAMS,
    carried: [createCarried('d1', 'Les gestes se perdent'), createCarried('d2', 'On jette trop')],
    ...settings,
  });
  room.make(facilitator, {
    type: 'seat-people',
    seatings: [
      { team: 'team-A', people: [{ id: 'nadia' }] },
      { team: 'team-B', people: [{ id: 'karim' }] },
    ],
  });
  return room;
}

function write(fields: object = {}): object {
  return { type: 'write-slip', kind: 'idea', text: 'Filmer les gestes', ...fields };
}

describe('the key questions [R067]', () => {
  it('one to three, replaced as a whole by the facilitator', () => {
    const room = createCafe();
    room.make(facilitator, { type: 'set-questions', questions: ['Que garder ?'] });
    expect(room.getState().questions).toEqual([{ id: 'question-1', text: 'Que garder ?' }]);
    expect(room.try(facilitator, { type: 'set-questions', questions: [] })).toBe('malformed');
    expect(room.try(facilitator, { type: 'set-questions', questions: ['a', 'b', 'c', 'd'] })).toBe(
      'malformed',
    );
    expect(room.try(facilitator, { type: 'set-questions', questions: ['Que garder ?'] })).toBe(
      'nothing-changes',
    );
    expect(room.try(scribe, { type: 'set-questions', questions: ['Que garder ?'] })).toBe('role-not-allowed');
  });

  it('a closed question is taken as it is: the hint is no block', () => {
    const room = createCafe();
    expect(room.try(facilitator, { type: 'set-questions', questions: ['Faut-il une navette ?'] })).toBeNull();
  });

  it('without any, people are introduced but the work does not begin', () => {
    const room = createCafe({ questions: [] });
    expect(room.try(facilitator, { type: 'start-stage', stage: 'introduction' })).toBeNull();
    expect(room.try(facilitator, { type: 'start-stage', stage: 'groups' })).toBe('cafe-question-missing');
  });

  it('a question that ideas answer is not taken away', () => {
    const room = createCafe();
    room.make(scribe, write({ about: 'question-2', channel: 'paper' }));
    expect(room.send(facilitator, { type: 'set-questions', questions: ['Une seule'] })).toEqual({
      code: 'cafe-question-in-use',
      data: { count: 1 },
    });
    expect(room.try(facilitator, { type: 'set-questions', questions: ['Autre', 'Et celle-ci'] })).toBeNull();
  });
});

describe('the Fabrique’s variant', () => {
  let room = createCafe();
  beforeEach(() => {
    room = createCafe();
    room.make(facilitator, { type: 'start-stage', stage: 'groups' });
  });

  it('ideas come from the sub-groups, about a question [R068]', () => {
    const id = room.make(nadia, write({ team: 'team-A', about: 'question-1' }));
    expect(room.getState().slips).toMatchObject([
      { id, kind: 'idea', team: 'team-A', about: 'question-1', by: 'nadia', tags: [] },
    ]);
    expect(getCafeTeam(room.getState(), 'nadia')).toBe('team-A');
    expect(getCafeTeam(room.getState(), 'marc')).toBeNull();
  });

  it.each([
    [{ about: 'question-9' }, 'cafe-question-unknown'],
    [{ team: 'team-Z' }, 'team-unknown'],
    [{ kind: 'takeaway' }, 'cafe-kind-unknown'],
    [{ kind: 'commitment' }, 'cafe-kind-unknown'],
    [{ kind: 'solution' }, 'cafe-transition-missing'],
    [{ kind: 'solution', tags: ['magic'] }, 'cafe-transition-unknown'],
    [{ sources: [createSource('d9')] }, 'cafe-source-unknown'],
    [{ channel: 'paper' }, 'staff-only'],
    [{ text: ' ' }, 'text-empty'],
  ])('refuses %j as %s', (fields, code) => {
    expect(room.try(nadia, write(fields))).toBe(code);
    expect(room.getState().slips).toEqual([]);
  });

  it('before the work begins, only staff write', () => {
    const early = createCafe();
    expect(early.try(nadia, write())).toBe('cafe-not-begun');
    early.make(facilitator, { type: 'start-stage', stage: 'introduction' });
    expect(early.try(nadia, write())).toBe('cafe-not-begun');
    expect(early.try(scribe, write())).toBeNull();
  });

  it('an idea becomes a solution under one transition at least, and keeps its words [R070]', () => {
    const slip = room.make(nadia, write());
    const retag = { type: 'retag-slip', slip, version: 1, kind: 'solution' };
    expect(room.try(nadia, { ...retag, tags: [] })).toBe('cafe-transition-missing');
    expect(room.try(nadia, { ...retag, tags: ['nowhere'] })).toBe('cafe-transition-unknown');
    expect(room.try(nadia, { ...retag, kind: 'takeaway', tags: [] })).toBe('cafe-kind-unknown');
    room.make(nadia, { ...retag, tags: ['work', 'digital'] });
    expect(room.getState().slips[0]).toMatchObject({
      kind: 'solution',
      tags: ['work', 'digital'],
      text: 'Filmer les gestes',
      version: 2,
    });
  });

  it('says which carried challenges a slip answers, picked and never typed [R056]', () => {
    const slip = room.make(nadia, write());
    const link = { type: 'link-slip', slip, version: 1 };
    room.make(facilitator, { ...link, sources: [createSource('d1'), createSource('d2')] });
    expect(room.getState().slips[0]?.sources).toEqual([createSource('d1'), createSource('d2')]);
    expect(room.send(nadia, { ...link, sources: [] })).toEqual({
      code: 'version-stale',
      data: { version: 2, current: 'Filmer les gestes' },
    });
    const again = { ...link, version: 2, sources: [createSource('d2'), createSource('d1')] };
    expect(room.try(nadia, again)).toBe('nothing-changes');
    expect(room.try(karim, { ...link, version: 2, sources: [] })).toBe('not-author');
    expect(room.try(nadia, { ...link, version: 2, sources: [createSource('d7')] })).toBe(
      'cafe-source-unknown',
    );
    expect(room.try(nadia, { ...link, slip: 'none', sources: [] })).toBe('slip-unknown');
    room.make(facilitator, { type: 'hide-slip', slip });
    expect(room.try(nadia, { ...link, version: 2, sources: [] })).toBe('item-hidden');
  });

  it('whoever sits in the sub-group may mend its words, the neighbours may not', () => {
    const slip = room.make(nadia, write({ team: 'team-B' }));
    const edit = { type: 'edit-slip', slip, version: 1, text: 'Filmer les gestes, l’hiver' };
    expect(room.try(karim, edit)).toBeNull();
    room.make(karim, { type: 'join-team', team: 'team-A' });
    expect(room.try(karim, { ...edit, version: 2, text: 'Rien' })).toBe('not-author');
  });

  it('the floor goes from one sub-group to the next [R069]', () => {
    room.make(scribe, { type: 'give-floor', team: 'team-B' });
    expect(room.try(scribe, { type: 'give-floor', team: 'team-B' })).toBe('nothing-changes');
    room.make(scribe, { type: 'give-floor', team: 'team-A' });
    room.make(scribe, { type: 'give-floor', team: 'team-B' });
    room.make(scribe, { type: 'give-floor', team: null });
    expect(room.getState()).toMatchObject({ floor: null, heard: ['team-B', 'team-A'] });
    expect(room.try(scribe, { type: 'give-floor', team: 'team-Z' })).toBe('team-unknown');
    expect(room.try(nadia, { type: 'give-floor', team: 'team-A' })).toBe('role-not-allowed');
  });

  it('a sub-group that has left something is not dissolved', () => {
    room.make(nadia, write({ team: 'team-A' }));
    expect(room.send(facilitator, { type: 'set-teams', teams: [TEAMS[1]] })).toEqual({
      code: 'cafe-team-in-use',
      data: { name: 'A' },
    });
    expect(room.try(facilitator, { type: 'set-teams', teams: [TEAMS[0]] })).toBeNull();
  });

  it('once closed, the room has spoken and staff still sort', () => {
    const slip = room.make(nadia, write());
    room.make(facilitator, { type: 'close' });
    expect(room.try(nadia, write())).toBe('closed');
    const retag = { type: 'retag-slip', slip, version: 1, kind: 'solution', tags: ['work'] };
    expect(room.try(scribe, retag)).toBeNull();
    room.make(facilitator, { type: 'reopen' });
    expect(room.try(nadia, write())).toBeNull();
  });
});

describe('Gurteen’s variant', () => {
  it('reports nothing: only the last word of each is kept, at the end', () => {
    const room = createCafe({ variant: 'gurteen' });
    const takeaway = write({ kind: 'takeaway', text: 'Nous avons les mêmes peines' });
    room.make(facilitator, { type: 'start-stage', stage: 'round-1' });
    expect(room.try(nadia, write())).toBe('cafe-no-report');
    expect(room.try(nadia, takeaway)).toBe('cafe-no-report');
    room.make(facilitator, { type: 'start-stage', stage: 'circle' });
    expect(room.try(nadia, takeaway)).toBe('cafe-no-report');
    room.make(facilitator, { type: 'start-stage', stage: 'closing' });
    room.make(nadia, takeaway);
    room.make(nadia, write({ kind: 'commitment', text: 'J’appelle le lycée lundi' }));
    expect(room.try(nadia, write())).toBe('cafe-kind-unknown');
    expect(room.try(nadia, write({ kind: 'solution', tags: ['work'] }))).toBe('cafe-kind-unknown');
  });

  it('staff type papers up afterwards, of the right kinds only', () => {
    const room = createCafe({ variant: 'gurteen' });
    room.make(facilitator, { type: 'close' });
    expect(room.try(scribe, write({ channel: 'paper' }))).toBe('cafe-kind-unknown');
    expect(room.try(scribe, write({ kind: 'commitment', channel: 'paper' }))).toBeNull();
  });
});
