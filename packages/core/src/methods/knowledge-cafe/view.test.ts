// A knowledge café as screens read it, who sat with whom, and what it leaves.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createCarried,
  createMethodRoom,
  createSource,
  facilitator,
  karim,
  nadia,
  scribe,
} from '../../../test/method-room.js';
import type { Team } from '../../workshop/index.js';
import { findCarried, knowledgeCafe, listByTeam, listByTransition, mixTeams } from './index.js';

const TEAMS = ['A', 'B'].map((name) => ({ id: name, name, place: null, seats: null }));

function createCafe(settings: object = {}) {
  const room = createMethodRoom(knowledgeCafe, {
    questions: ['Que garder ?'],
    teams: TEAMS,
    carried: [createCarried('d1', 'Les gestes se perdent')],
    ...settings,
  });
  room.make(facilitator, { type: 'start-stage', stage: 'groups' });
  return room;
}

function write(text: string, fields: object = {}): object {
  return { type: 'write-slip', kind: 'idea', text, ...fields };
}

function makeTeam(id: string, people: readonly string[]): Team {
  return { id, name: id, place: null, seats: null, host: null, members: people.map((one) => ({ id: one })) };
}

describe('what each sub-group leaves [R069]', () => {
  it('ideas and solutions apart, the heard ones told, what belongs to none at the end', () => {
    const room = createCafe();
    room.make(nadia, write('Filmer', { team: 'A' }));
    room.make(karim, write('Prêter', { team: 'A', kind: 'solution', tags: ['work'] }));
    room.make(scribe, write('Sans table'));
    const hidden = room.make(karim, write('Grossier', { team: 'B' }));
    room.make(facilitator, { type: 'hide-slip', slip: hidden });
    room.make(facilitator, { type: 'give-floor', team: 'A' });
    const read = listByTeam(room.getState()).map(({ team, ideas, solutions, isHeard }) => [
      team?.name ?? null,
      ideas.map(({ text }) => text),
      solutions.map(({ text }) => text),
      isHeard,
    ]);
    expect(read).toEqual([
      ['A', ['Filmer'], ['Prêter'], true],
      ['B', [], [], false],
      [null, ['Sans table'], [], false],
    ]);
  });

  it('with nothing said there are the sub-groups alone', () => {
    expect(listByTeam(createCafe().getState()).map(({ team }) => team?.name)).toEqual(['A', 'B']);
  });
});

describe('solutions by transition [R070]', () => {
  it('a solution of two transitions stands under both, an idea under none', () => {
    const room = createCafe();
    room.make(nadia, write('Prêter', { kind: 'solution', tags: ['work', 'societal'] }));
    room.make(nadia, write('Filmer', { tags: ['work'] }));
    const read = listByTransition(room.getState()).map(({ transition, solutions }) => [
      transition.id,
      solutions.map(({ text }) => text),
    ]);
    expect(read).toEqual([
      ['digital', []],
      ['work', ['Prêter']],
      ['ecological', []],
      ['societal', ['Prêter']],
    ]);
  });

  it('the way back to a carried challenge is found, and a stranger’s is not [R056]', () => {
    const state = createCafe().getState();
    expect(findCarried(state, createSource('d1'))?.text).toBe('Les gestes se perdent');
    expect(findCarried(state, createSource('d2'))).toBeNull();
    expect(findCarried(state, { ...createSource('d1'), seminar: 'other' })).toBeNull();
    expect(findCarried(state, { ...createSource('d1'), activity: 'other' })).toBeNull();
  });
});

describe('changed groups', () => {
  it('three groups of three part entirely', () => {
    const teams = [
      makeTeam('x', ['a', 'b', 'c']),
      makeTeam('y', ['d', 'e', 'f']),
      makeTeam('z', ['g', 'h', 'i']),
    ];
    const mixed = mixTeams(teams).map(({ people }) => people.map((one) => ('id' in one ? one.id : '')));
    expect(mixed.map((people) => people.toSorted())).toEqual([
      ['a', 'f', 'h'],
      ['b', 'd', 'i'],
      ['c', 'e', 'g'],
    ]);
  });

  it('one group stays, none gives none', () => {
    expect(mixTeams([makeTeam('x', ['a', 'b'])])).toEqual([
      { team: 'x', people: [{ id: 'a' }, { id: 'b' }] },
    ]);
    expect(mixTeams([])).toEqual([]);
  });

  it('loses nobody, and two people who sat together sit together again only in groups too large', () => {
    const sizes = fc.array(fc.nat({ max: 8 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(sizes, (counts) => {
        const teams = counts.map((count, team) =>
          makeTeam(
            `t${team}`,
            Array.from({ length: count }, (_, rank) => `${team}-${rank}`),
          ),
        );
        const mixed = mixTeams(teams);
        expect(mixed.flatMap(({ people }) => people)).toHaveLength(counts.reduce((sum, one) => sum + one, 0));
        for (const { people } of mixed) {
          const from = people.map((one) => ('id' in one ? (one.id.split('-')[0] ?? '') : ''));
          const most = Math.max(0, ...from.map((one) => from.filter((other) => other === one).length));
          expect(most).toBeLessThanOrEqual(Math.ceil(8 / counts.length));
        }
      }),
    );
  });

  it('every group that sat together is remembered, round after round, lone people aside [R107]', () => {
    const room = createMethodRoom(knowledgeCafe, {
      variant: 'gurteen',
      questions: ['Que garder ?'],
      teams: TEAMS,
    });
    const seat = (a: string[], b: string[]): void => {
      const people = (ids: string[]) => ids.map((id) => ({ id }));
      room.make(facilitator, {
        type: 'seat-people',
        seatings: [
          { team: 'A', people: people(a) },
          { team: 'B', people: people(b) },
        ],
      });
    };
    seat(['1', '2'], ['3', '4']);
    room.make(facilitator, { type: 'start-stage', stage: 'round-1' });
    expect(knowledgeCafe.listMeetings?.(room.getState())).toHaveLength(2);
    room.make(facilitator, { type: 'start-stage', stage: 'round-2' });
    seat(['1', '4', '2'], ['3']);
    room.make(facilitator, { type: 'start-stage', stage: 'circle' });
    const ids = knowledgeCafe
      .listMeetings?.(room.getState())
      .map((people) => people.map((one) => ('id' in one ? one.id : '')).join(''));
    expect(ids).toEqual(['12', '34', '142']);
  });
});

describe('the harvest', () => {
  it('gives ideas and solutions with the transition and the challenges they answer [R070] [R056] [R147]', () => {
    const room = createCafe();
    const idea = room.make(nadia, write('Filmer'));
    const solution = room.make(karim, write('Prêter', { sources: [createSource('d1')] }));
    room.make(karim, {
      type: 'retag-slip',
      slip: solution,
      version: 1,
      kind: 'solution',
      tags: ['work', 'digital'],
    });
    const harvest = knowledgeCafe.harvest(room.getState());
    expect(harvest).toMatchObject([
      { id: idea, kind: 'idea', text: 'Filmer', group: null, origins: [{ authors: ['nadia'] }] },
      {
        id: solution,
        kind: 'solution',
        text: 'Prêter',
        group: 'Façons de travailler',
        origins: [{ authors: ['karim'] }],
        sources: [createSource('d1')],
      },
    ]);
    expect(harvest[0]).not.toHaveProperty('sources');
  });

  it('of Gurteen’s variant: what each takes away, and what they will do', () => {
    const room = createMethodRoom(knowledgeCafe, { variant: 'gurteen', questions: ['Que garder ?'] });
    room.make(facilitator, { type: 'start-stage', stage: 'closing' });
    room.make(nadia, write('Les mêmes peines', { kind: 'takeaway' }));
    room.make(nadia, write('J’appelle le lycée', { kind: 'commitment' }));
    expect(knowledgeCafe.harvest(room.getState()).map(({ kind, text }) => [kind, text])).toEqual([
      ['idea', 'Les mêmes peines'],
      ['commitment', 'J’appelle le lycée'],
    ]);
  });

  it('leaves out what was hidden, and the room does not see its words', () => {
    const room = createCafe();
    const slip = room.make(nadia, write('Grossier', { sources: [createSource('d1')] }));
    room.make(facilitator, { type: 'hide-slip', slip });
    expect(knowledgeCafe.harvest(room.getState())).toEqual([]);
    expect(JSON.stringify(knowledgeCafe.redact(room.getState(), 'room').slips)).not.toContain('Grossier');
    expect(JSON.stringify(knowledgeCafe.redact(room.getState(), 'staff').slips)).toContain('Grossier');
  });
});
