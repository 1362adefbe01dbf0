// Hiding words that hurt, showing them again, and what the room may see meanwhile.
import { describe, expect, it } from 'vitest';
import { createOpenedRoom, facilitator, karim, nadia, scribe } from '../../../../test/open-space-room.js';
import { getReports, getWall, listHidden, openSpace } from '../index.js';

const SECRET = 'des mots qui blessent';

function createHurtRoom() {
  const room = createOpenedRoom();
  const question = room.make(scribe, {
    type: 'pose-question',
    text: `Question : ${SECRET}`,
    channel: 'scribe',
    onBehalfOf: { label: SECRET },
  });
  room.make(nadia, {
    type: 'post-report',
    question,
    said: SECRET,
    challenges: [`Un défi, ${SECRET}`],
    assets: ['Un atout'],
    convener: { label: SECRET },
    participants: [{ label: SECRET }],
    table: SECRET,
  });
  const [report] = room.getState().reports;
  const [challenge, asset] = room.getState().cards;
  const hide = (kind: string, id: string | undefined): string | null =>
    room.try(facilitator, { type: 'hide-item', item: { kind, id } });
  const restore = (kind: string, id: string | undefined): string | null =>
    room.try(facilitator, { type: 'restore-item', item: { kind, id } });
  return { ...room, question, report, challenge, asset, hide, restore };
}

describe('hiding', () => {
  it('takes every word of the item out of what the room may see', () => {
    const room = createHurtRoom();
    room.hide('question', room.question);
    room.hide('report', room.report?.id);
    const seen = JSON.stringify(openSpace.redact(room.getState(), 'room'));
    expect(JSON.stringify(room.getState())).toContain(SECRET);
    expect(seen).not.toContain(SECRET);
    expect(seen).not.toContain('Un atout');
  });

  it('earlier wordings are taken out too', () => {
    const room = createHurtRoom();
    room.make(scribe, { type: 'edit-card', card: room.challenge?.id, version: 1, text: 'Adouci' });
    room.hide('report', room.report?.id);
    room.hide('question', room.question);
    expect(JSON.stringify(openSpace.redact(room.getState(), 'room'))).not.toContain(SECRET);
  });

  it('keeps the place, the author and the gesture', () => {
    const room = createHurtRoom();
    room.hide('card', room.challenge?.id);
    const [card] = openSpace.redact(room.getState(), 'room').cards;
    expect(card).toMatchObject({ id: room.challenge?.id, text: '', by: 'nadia', hidden: { by: 'marc' } });
  });

  it('leaves blanks, not other words', () => {
    const room = createHurtRoom();
    room.hide('report', room.report?.id);
    room.hide('question', room.question);
    const seen = openSpace.redact(room.getState(), 'room');
    expect(seen.questions[0]).toMatchObject({ text: '', versions: [], onBehalfOf: null });
    expect(seen.reports[0]).toMatchObject({
      said: '',
      versions: [],
      convener: null,
      participants: [],
      table: null,
    });
    expect(seen.cards.map(({ text, versions }) => [text, versions])).toEqual([
      ['', []],
      ['', []],
    ]);
  });

  it('leaves the wall, the reports and the harvest at once', () => {
    const room = createHurtRoom();
    room.hide('card', room.challenge?.id);
    expect(getWall(room.getState()).challenge.count).toBe(0);
    expect(openSpace.harvest(room.getState()).map(({ text }) => text)).toEqual(['Un atout']);
    room.hide('report', room.report?.id);
    expect(getReports(room.getState())).toEqual([]);
    expect(openSpace.harvest(room.getState())).toEqual([]);
  });

  it('is for staff, and told when there is nothing to do', () => {
    const room = createHurtRoom();
    const item = { kind: 'card', id: room.challenge?.id };
    expect(room.try(nadia, { type: 'hide-item', item })).toBe('role-not-allowed');
    expect(room.try(karim, { type: 'restore-item', item })).toBe('role-not-allowed');
    expect(room.restore('card', room.challenge?.id)).toBe('not-hidden');
    expect(room.hide('card', room.challenge?.id)).toBeNull();
    expect(room.hide('card', room.challenge?.id)).toBe('item-hidden');
    expect(room.hide('card', 'none')).toBe('card-unknown');
    expect(room.hide('report', 'none')).toBe('report-unknown');
    expect(room.hide('question', 'none')).toBe('question-unknown');
    expect(room.hide('group', 'none')).toBe('malformed');
    expect(room.hide('constructor', room.question)).toBe('malformed');
  });

  it('what is hidden is not touched before it is restored', () => {
    const room = createHurtRoom();
    room.hide('card', room.challenge?.id);
    room.hide('question', room.question);
    const card = room.challenge?.id;
    const { question } = room;
    expect(room.try(scribe, { type: 'edit-card', card, version: 1, text: 'X' })).toBe('item-hidden');
    expect(room.try(scribe, { type: 'retype-card', card, version: 1, kind: 'asset' })).toBe('item-hidden');
    expect(room.try(scribe, { type: 'group-cards', cards: [card] })).toBe('item-hidden');
    expect(room.try(scribe, { type: 'edit-question', question, version: 1, text: 'X' })).toBe('item-hidden');
    expect(room.try(scribe, { type: 'count-group', question, people: 3 })).toBe('item-hidden');
  });
});

describe('restoring', () => {
  it('brings everything back, to staff and to who never had it', () => {
    const room = createHurtRoom();
    const before = room.getState();
    room.hide('question', room.question);
    room.hide('report', room.report?.id);
    const late = openSpace.redact(room.getState(), 'room');
    const from = room.log.length;
    room.restore('question', room.question);
    room.restore('report', room.report?.id);
    expect(room.getState()).toEqual(before);
    const tail = room.log.slice(from) as Parameters<typeof openSpace.evolve>[1][];
    expect(tail.reduce((state, record) => openSpace.evolve(state, record), late)).toEqual(before);
  });

  it('a report takes with it the slips hidden with it, and leaves the one hidden for itself', () => {
    const room = createHurtRoom();
    room.hide('card', room.challenge?.id);
    room.hide('report', room.report?.id);
    expect(listHidden(room.getState()).cards).toHaveLength(2);
    room.restore('report', room.report?.id);
    expect(listHidden(room.getState())).toMatchObject({ questions: [], reports: [] });
    expect(listHidden(room.getState()).cards.map(({ id }) => id)).toEqual([room.challenge?.id]);
  });

  it('one slip may be restored while its report stays hidden', () => {
    const room = createHurtRoom();
    room.hide('report', room.report?.id);
    room.restore('card', room.asset?.id);
    expect(getWall(room.getState()).asset.count).toBe(1);
    expect(getReports(room.getState())).toEqual([]);
  });

  it('a slip comes back into its group', () => {
    const room = createHurtRoom();
    const group = room.make(scribe, { type: 'group-cards', cards: [room.asset?.id], title: 'Ensemble' });
    room.hide('card', room.asset?.id);
    expect(getWall(room.getState()).emptyGroups.map(({ id }) => id)).toEqual([group]);
    room.restore('card', room.asset?.id);
    expect(getWall(room.getState()).asset.groups[0]?.group.id).toBe(group);
  });
});

describe('audiences', () => {
  it('staff sees everything as it is', () => {
    const room = createHurtRoom();
    room.hide('question', room.question);
    expect(openSpace.redact(room.getState(), 'staff')).toBe(room.getState());
  });

  it('everything said in front of all reaches all', () => {
    const room = createHurtRoom();
    room.hide('report', room.report?.id);
    for (const { body } of room.log) expect(openSpace.reach(body as never)).toBe('room');
  });
});
