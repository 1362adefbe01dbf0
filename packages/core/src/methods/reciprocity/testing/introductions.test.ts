// Introductions by two yeses: who may answer, who reads what, and that nobody learns of a no.
import { describe, expect, it } from 'vitest';
import {
  createMethodRoom,
  karim,
  scribe as lea,
  facilitator as marc,
  nadia,
  writeSlip,
  zoe,
} from '../../../../test/method-room.js';
import type { ReciprocityEvent, ReciprocityState } from '../index.js';
import { reciprocity } from '../method.js';
import { listOwnProspects, listProspects, listReciprocityRows } from '../view.js';

/** Nadia offers what Karim needs. */
function createPairedRoom() {
  const room = createMethodRoom(reciprocity);
  const offer = room.make(nadia, writeSlip('offer', 'Nos machines le soir', { tags: ['training'] }));
  const need = room.make(karim, writeSlip('need', 'Des machines récentes', { tags: ['training'] }));
  const answer = (side: 'offer' | 'need', agrees: boolean, contact: string | null = null) => ({
    type: 'answer-introduction',
    offer,
    need,
    side,
    agrees,
    contact,
  });
  /** What a phone of the room receives in clear. */
  const readRoom = (): string =>
    JSON.stringify(room.log.filter(({ body }) => reciprocity.reach(body as ReciprocityEvent) === 'room'));
  const redact = (): ReciprocityState => reciprocity.redact(room.getState(), 'room');
  return { ...room, pair: { offer, need }, answer, readRoom, redact };
}

describe('an introduction', () => {
  it('is made by two yeses, in any order', () => {
    const room = createPairedRoom();
    room.make(karim, room.answer('need', true));
    expect(room.getState().introductions).toEqual([]);
    room.make(nadia, room.answer('offer', true, '06 00 00 00 00'));
    expect(room.getState().introductions).toMatchObject([room.pair]);
  });

  it.each([
    ['a yes and a no', true, false],
    ['a no and a yes', false, true],
    ['two noes', false, false],
  ])('is not made by %s', (_, one, other) => {
    const room = createPairedRoom();
    room.make(nadia, room.answer('offer', one));
    room.make(karim, room.answer('need', other));
    expect(room.getState().introductions).toEqual([]);
    expect(room.try(nadia, { type: 'ask-contact', ...room.pair })).toBe('reciprocity-not-agreed');
  });

  it('is answered by the two, or told to staff [R085]', () => {
    const room = createPairedRoom();
    expect(room.try(zoe, room.answer('offer', true))).toBe('reciprocity-not-yours');
    expect(room.try(nadia, room.answer('need', true))).toBe('reciprocity-not-yours');
    room.make(lea, room.answer('offer', true));
    room.make(lea, room.answer('need', true));
    expect(room.getState().introductions).toHaveLength(1);
  });

  it('lets one change one’s mind until both have said yes, not after', () => {
    const room = createPairedRoom();
    room.make(nadia, room.answer('offer', false));
    expect(room.try(nadia, room.answer('offer', false))).toBe('nothing-changes');
    room.make(nadia, room.answer('offer', true));
    room.make(nadia, room.answer('offer', true, 'nadia@lycee.example'));
    room.make(karim, room.answer('need', true));
    expect(room.getState().answers).toHaveLength(2);
    expect(room.try(nadia, room.answer('offer', false))).toBe('reciprocity-agreed');
  });

  it('needs an offer and a need, shown, of two people that are known', () => {
    const room = createPairedRoom();
    const { offer, need } = room.pair;
    const own = room.make(nadia, writeSlip('need', 'Des machines à bois'));
    const nobody = room.make(lea, writeSlip('need', 'Des machines', { channel: 'paper' }));
    const propose = (pair: object) => room.try(lea, { type: 'propose-introduction', offer, need, ...pair });
    expect(propose({ offer: need, need: offer })).toBe('reciprocity-pair-unknown');
    expect(propose({ need: 'moon' })).toBe('reciprocity-pair-unknown');
    expect(propose({ need: own })).toBe('reciprocity-same-person');
    expect(propose({ need: nobody })).toBe('reciprocity-nobody');
    room.make(lea, { type: 'hide-slip', slip: own });
    expect(propose({ need: own })).toBe('item-hidden');
  });

  it('is proposed once, by staff', () => {
    const room = createPairedRoom();
    const propose = { type: 'propose-introduction', ...room.pair };
    expect(room.try(nadia, propose)).toBe('role-not-allowed');
    room.make(marc, propose);
    expect(room.try(lea, propose)).toBe('reciprocity-already-proposed');
    room.make(lea, room.answer('offer', true));
    room.make(lea, room.answer('need', true));
    expect(room.try(lea, propose)).toBe('reciprocity-agreed');
  });
});

describe('nobody learns of a no', () => {
  it('neither from what phones receive, nor from what a late phone is given', () => {
    const room = createPairedRoom();
    room.make(marc, { type: 'propose-introduction', ...room.pair });
    const before = [room.readRoom(), JSON.stringify(room.redact())];
    room.make(nadia, room.answer('offer', true, 'nadia@lycee.example'));
    room.make(karim, room.answer('need', false));
    expect([room.readRoom(), JSON.stringify(room.redact())]).toEqual(before);
  });

  it('a contact is read by staff and by the one who asked, once both agreed', () => {
    const room = createPairedRoom();
    room.make(nadia, room.answer('offer', true, 'nadia@lycee.example'));
    room.make(karim, room.answer('need', true));
    room.make(karim, { type: 'ask-contact', ...room.pair });
    const shown = room.log.at(-1);
    expect(shown).toMatchObject({ by: 'karim', body: { contact: 'nadia@lycee.example' } });
    expect(reciprocity.reach(shown?.body as ReciprocityEvent)).toBe('author');
    expect(room.readRoom()).not.toContain('nadia@lycee.example');
    expect(JSON.stringify(room.redact())).not.toContain('nadia@lycee.example');
    expect(room.redact().introductions).toHaveLength(1);
    expect(room.try(zoe, { type: 'ask-contact', ...room.pair })).toBe('reciprocity-not-yours');
  });

  it('a contact is none when the other left none, and is told again after a reload', () => {
    const room = createPairedRoom();
    room.make(nadia, room.answer('offer', true));
    room.make(karim, room.answer('need', true, '06'));
    for (const who of [karim, nadia, karim]) room.make(who, { type: 'ask-contact', ...room.pair });
    expect(room.getState().shown.map(({ to, contact }) => [to, contact])).toEqual([
      ['nadia', '06'],
      ['karim', null],
    ]);
  });
});

describe('what may become an introduction', () => {
  it('is agreed first, then proposed, then matched; each once', () => {
    const room = createPairedRoom();
    const other = room.make(zoe, writeSlip('need', 'Un bus'));
    room.make(marc, { type: 'propose-introduction', offer: room.pair.offer, need: other });
    expect(
      listProspects(room.getState()).map(({ need, match, isProposed }) => [
        need.id,
        match?.words,
        isProposed,
      ]),
    ).toEqual([
      [other, undefined, true],
      [room.pair.need, ['machine'], false],
    ]);
    room.make(lea, room.answer('offer', true));
    room.make(lea, room.answer('need', true));
    expect(listProspects(room.getState()).map(({ isAgreed }) => isAgreed)).toEqual([true, false]);
  });

  it('is seen from one’s own end, by one’s seat or one’s line of the list', () => {
    const room = createPairedRoom();
    expect(listOwnProspects(room.getState(), ['nadia', null]).map(({ side }) => side)).toEqual(['offer']);
    expect(listOwnProspects(room.getState(), ['line-9', 'karim']).map(({ side }) => side)).toEqual(['need']);
    expect(listOwnProspects(room.getState(), ['zoe'])).toEqual([]);
    expect(listOwnProspects(room.redact(), ['nadia'])[0]?.answers).toEqual({ offer: null, need: null });
  });

  it('is nothing once one of the two sentences is hidden', () => {
    const room = createPairedRoom();
    room.make(marc, { type: 'propose-introduction', ...room.pair });
    room.make(lea, { type: 'hide-slip', slip: room.pair.offer });
    expect(listProspects(room.getState())).toEqual([]);
  });
});

describe('the two-way table [R113]', () => {
  it('lays offers and needs side by side, word by word, the wordless last', () => {
    const room = createPairedRoom();
    room.make(zoe, writeSlip('need', 'Un bus'));
    const rows = listReciprocityRows(room.getState());
    expect(rows.map(({ tag, offers, needs }) => [tag?.id ?? null, offers.length, needs.length])).toEqual([
      ['training', 1, 1],
      [null, 0, 1],
    ]);
  });

  it('takes no word out of the list', () => {
    const room = createPairedRoom();
    expect(room.try(zoe, writeSlip('need', 'x', { tags: ['sea'] }))).toBe('reciprocity-tag-unknown');
    const retag = { type: 'retag-slip', slip: room.pair.offer, version: 1, kind: 'offer' };
    expect(room.try(nadia, { ...retag, tags: ['sea'] })).toBe('reciprocity-tag-unknown');
    expect(room.try(nadia, { ...retag, tags: ['image'] })).toBeNull();
  });
});
