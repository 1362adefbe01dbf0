// What we hoped, what happened: the expectations of the first seminar read again at the fourth.
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia, scribe } from '../../../../test/method-room.js';
import { expectations } from '../method.js';
import { createExpectationsRoom, createRereadRoom, HOPES } from '../testing/room.js';
import { getShownRereading, listRereadings } from './view.js';

const judge = (carried: string, verdict: string, version = 0) => ({
  type: 'give-verdict',
  carried,
  verdict,
  version,
});

describe('reading expectations again [R051]', () => {
  it('shows them one by one, the first without a verdict when nobody chose', () => {
    const room = createRereadRoom();
    const shown = () => getShownRereading(room.getState())?.hoped.id;
    expect(shown()).toBe('hope-1');
    room.make(facilitator, { type: 'show-carried', carried: 'hope-3' });
    expect(shown()).toBe('hope-3');
    room.make(facilitator, { type: 'show-carried', carried: null });
    room.make(facilitator, judge('hope-1', 'partly'));
    expect(shown()).toBe('hope-1');
    room.make(facilitator, judge('hope-2', 'partly'));
    expect(shown()).toBe('hope-1');
    room.make(facilitator, judge('hope-3', 'partly'));
    room.make(facilitator, { type: 'show-carried', carried: null });
    expect(getShownRereading(room.getState())).toBeNull();
  });

  it('knows what it was handed, and nothing else', () => {
    const room = createRereadRoom();
    expect(room.try(facilitator, { type: 'show-carried', carried: 'hope-9' })).toBe('carried-unknown');
    expect(room.try(facilitator, judge('hope-9', 'partly'))).toBe('carried-unknown');
    expect(room.try(facilitator, { type: 'show-carried', carried: null })).toBe('nothing-changes');
    const other = createExpectationsRoom({ carried: HOPES });
    expect(other.try(facilitator, { type: 'show-carried', carried: 'hope-1' })).toBe('nothing-to-reread');
    expect(other.try(facilitator, judge('hope-1', 'partly'))).toBe('nothing-to-reread');
  });

  it('everybody says what happened, about one expectation', () => {
    const room = createRereadRoom();
    room.write(nadia, 'happened', 'Nous nous tutoyons', { about: 'hope-1' });
    room.write(karim, 'happened', 'Trois visites d’atelier', { about: 'hope-1' });
    const [first, second] = listRereadings(room.getState());
    expect(first?.happened.map(({ text }) => text)).toEqual([
      'Nous nous tutoyons',
      'Trois visites d’atelier',
    ]);
    expect(second?.happened).toEqual([]);
    const lost = { type: 'write-slip', kind: 'happened', text: 'Un mot' };
    expect(room.try(nadia, lost)).toBe('carried-unknown');
  });

  it('staff write the verdict of the room, and change it knowingly', () => {
    const room = createRereadRoom();
    expect(room.try(nadia, judge('hope-1', 'happened'))).toBe('role-not-allowed');
    room.make(scribe, judge('hope-1', 'happened'));
    expect(room.send(facilitator, judge('hope-1', 'partly'))).toEqual({
      code: 'verdict-stale',
      data: { version: 1, current: 'happened' },
    });
    expect(room.try(facilitator, judge('hope-1', 'happened', 1))).toBe('nothing-changes');
    room.make(facilitator, judge('hope-1', 'partly', 1));
    expect(room.getState().verdicts[0]).toMatchObject({
      verdict: 'partly',
      version: 2,
      earlier: [{ verdict: 'happened', by: 'lea' }],
      by: 'marc',
    });
  });
});

describe('what a re-reading leaves [R051, R056]', () => {
  it('a change in the words of the room, tied to the hope it answers', () => {
    const room = createRereadRoom();
    room.write(nadia, 'happened', 'Nous nous tutoyons', { about: 'hope-1' });
    room.make(scribe, judge('hope-1', 'happened'));
    expect(expectations.harvest(room.getState())).toMatchObject([
      {
        kind: 'change',
        text: 'Nous nous tutoyons',
        sources: [HOPES[0]?.source],
        origins: [{ authors: ['nadia'] }],
      },
    ]);
  });

  it('the hope itself when it happened and nobody found words', () => {
    const room = createRereadRoom();
    room.make(scribe, judge('hope-2', 'partly'));
    expect(expectations.harvest(room.getState())).toMatchObject([
      { kind: 'change', text: 'Un bus pour les apprentis', sources: [HOPES[1]?.source] },
    ]);
  });

  it('what has not happened yet stays an expectation; what no longer counts is left behind', () => {
    const room = createRereadRoom();
    room.write(nadia, 'happened', 'Pas encore de chauffeur', { about: 'hope-2' });
    room.make(scribe, judge('hope-2', 'not-yet'));
    room.make(scribe, judge('hope-3', 'no-longer'));
    expect(expectations.harvest(room.getState())).toMatchObject([
      { kind: 'expectation', text: 'Un bus pour les apprentis', sources: [HOPES[1]?.source] },
    ]);
  });
});
