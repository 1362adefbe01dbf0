// Open space groups as the newsroom follows them: one per placed question, from waiting to report received.
import { describe, expect, it } from 'vitest';
import { createOpenSpaceRoom, facilitator, nadia, scribe } from '../../../../test/open-space-room.js';
import { listOpenSpaceGroups } from './groups.js';

function createMarket() {
  const room = createOpenSpaceRoom();
  room.make(facilitator, { type: 'open-marketplace' });
  const pose = (text: string, place: object | null) => {
    const question = room.make(nadia, { type: 'pose-question', text });
    if (place !== null) room.make(facilitator, { type: 'place-question', question, version: 1, place });
    return question;
  };
  return { ...room, pose, list: () => listOpenSpaceGroups(room.getState()) };
}

describe('the groups of an open space [R063] [R064]', () => {
  it('are the questions that have a cell, by slot then by room', () => {
    const { pose, list } = createMarket();
    expect(list()).toEqual([]);
    pose('Sans place', null);
    pose('Tard', { room: 'quai', slot: 'late' });
    pose('Tôt, à la forge', { room: 'forge', slot: 'early' });
    pose('Tôt, au quai', { room: 'quai', slot: 'early' });
    expect(list().map(({ name, place, round }) => `${name} / ${place} · ${round}`)).toEqual([
      'Tôt, au quai / Le quai · 1',
      'Tôt, à la forge / La forge · 1',
      'Tard / Le quai · 2',
    ]);
  });

  it('wait for their slot, work during it, and go on until their report is in', () => {
    const { pose, list, make } = createMarket();
    const early = pose('Tôt', { room: 'quai', slot: 'early' });
    pose('Tard', { room: 'quai', slot: 'late' });
    const statuses = () => list().map(({ status, report }) => `${status} ${report}`);
    expect(statuses()).toEqual(['waiting missing', 'waiting missing']);
    make(facilitator, { type: 'start-stage', stage: 'early' });
    expect(statuses()).toEqual(['working missing', 'waiting missing']);
    make(facilitator, { type: 'start-stage', stage: 'late' });
    expect(statuses()).toEqual(['working missing', 'working missing']);
    make(nadia, {
      type: 'post-report',
      question: early,
      said: 'On a parlé du quai.',
      convener: null,
      challenges: ['Le train'],
      assets: ['Le port', 'La forge'],
      paper: false,
    });
    expect(statuses()).toEqual(['done received', 'working missing']);
    expect(list()[0]?.left).toEqual([
      { kind: 'challenge', text: 'Le train' },
      { kind: 'asset', text: 'Le port' },
      { kind: 'asset', text: 'La forge' },
    ]);
    make(facilitator, { type: 'close' });
    expect(statuses()).toEqual(['done received', 'working missing']);
  });

  it('forget a report that staff hides, and a question that is withdrawn or hidden', () => {
    const { pose, list, make } = createMarket();
    const early = pose('Tôt', { room: 'quai', slot: 'early' });
    const late = pose('Tard', { room: 'quai', slot: 'late' });
    const report = make(scribe, {
      type: 'post-report',
      question: early,
      said: 'Dit.',
      convener: null,
      paper: true,
    });
    expect(list()[0]?.report).toBe('received');
    make(scribe, { type: 'hide-item', item: { kind: 'report', id: report } });
    expect(list()[0]).toMatchObject({ report: 'missing', left: [] });
    make(scribe, { type: 'hide-item', item: { kind: 'question', id: late } });
    expect(list().map(({ id }) => id)).toEqual([early]);
    const last = pose('Dernière', { room: 'forge', slot: 'late' });
    make(nadia, { type: 'withdraw-question', question: last, version: 2 });
    expect(list().map(({ id }) => id)).toEqual([early]);
  });

  it('tell who asked, how many were counted, and nobody else by name', () => {
    const { pose, list, make } = createMarket();
    const question = pose('Tôt', { room: 'quai', slot: 'early' });
    expect(list()[0]).toMatchObject({ people: null, roles: [{ role: 'host', person: { id: 'nadia' } }] });
    make(facilitator, { type: 'count-group', question, people: 7 });
    expect(list()[0]?.people).toBe(7);
  });
});
