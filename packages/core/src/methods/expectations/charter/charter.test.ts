// The rules of the game: proposed, kept, joined, set aside, offered, signed, taken back.
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia, scribe } from '../../../../test/method-room.js';
import { MAX_RULES } from '../limits.js';
import { expectations } from '../method.js';
import { createCharterRoom, createExpectationsRoom, createPresentedRoom } from '../testing/room.js';
import { countSignatures, findSignature, getCharter } from './view.js';

const texts = (list: readonly { readonly text: string }[]): string[] => list.map(({ text }) => text);

describe('making a charter [R051]', () => {
  it('keeps rules in the order they are adopted, and leaves the others waiting', () => {
    const { rules, proposals } = getCharter(createCharterRoom().getState());
    expect(texts(rules)).toEqual(['On parle en son nom', 'Chacun finit sa phrase']);
    expect(texts(proposals)).toEqual(['On ne se coupe pas la parole']);
  });

  it('a rule reworded in front of the room keeps its first words', () => {
    const room = createCharterRoom();
    room.adopt(room.cut, 'On s’écoute');
    const rule = getCharter(room.getState()).rules[2];
    expect(rule?.text).toBe('On s’écoute');
    expect(rule?.versions.map(({ text }) => text)).toEqual(['On ne se coupe pas la parole', 'On s’écoute']);
  });

  it('is written on the words that were read: a rule changed meanwhile is shown first', () => {
    const room = createCharterRoom();
    room.make(scribe, { type: 'edit-slip', slip: room.cut, version: 1, text: 'On se tait' });
    const refusal = room.send(facilitator, { type: 'adopt-rule', slip: room.cut, version: 1 });
    expect(refusal).toEqual({ code: 'version-stale', data: { version: 2, current: 'On se tait' } });
  });

  it('takes rules alone, each once', () => {
    const room = createCharterRoom();
    const hope = room.write(nadia, 'hope', 'Un bus');
    const adopt = (slip: string) => room.try(facilitator, { type: 'adopt-rule', slip, version: 1 });
    expect(adopt(hope)).toBe('not-a-rule');
    expect(adopt('nothing')).toBe('slip-unknown');
    expect(adopt(room.speak)).toBe('rule-already-adopted');
    room.make(scribe, { type: 'hide-slip', slip: room.cut });
    expect(adopt(room.cut)).toBe('item-hidden');
  });

  it('stays short', () => {
    const room = createExpectationsRoom();
    const ids = Array.from({ length: MAX_RULES + 1 }, (_, rank) =>
      room.write(nadia, 'rule', `Règle ${rank}`),
    );
    for (const id of ids.slice(0, MAX_RULES)) room.adopt(id);
    const refusal = room.send(facilitator, { type: 'adopt-rule', slip: ids.at(-1), version: 1 });
    expect(refusal).toEqual({ code: 'charter-long', data: { max: MAX_RULES } });
  });

  it('a rule set aside says why, or which rule says it already, and comes back if the room wants', () => {
    const room = createCharterRoom();
    const aside = (more: object) => ({ type: 'set-rule-aside', slip: room.cut, ...more });
    expect(room.try(facilitator, aside({ into: room.cut }))).toBe('rule-not-adopted');
    expect(room.try(facilitator, aside({ into: 'nothing' }))).toBe('rule-not-adopted');
    room.make(facilitator, aside({ into: room.listen }));
    expect(getCharter(room.getState()).aside[0]).toMatchObject({
      rule: { text: 'On ne se coupe pas la parole' },
      joined: { text: 'Chacun finit sa phrase' },
    });
    expect(room.try(facilitator, aside({ into: room.listen }))).toBe('rule-already-aside');
    room.make(facilitator, { type: 'return-rule', slip: room.cut });
    expect(texts(getCharter(room.getState()).proposals)).toEqual(['On ne se coupe pas la parole']);
    expect(room.try(facilitator, { type: 'return-rule', slip: room.cut })).toBe('rule-not-adopted');
  });

  it('what was joined to a rule that leaves the charter stands alone again', () => {
    const room = createCharterRoom();
    room.make(facilitator, { type: 'set-rule-aside', slip: room.cut, into: room.listen });
    room.make(facilitator, { type: 'set-rule-aside', slip: room.listen, reason: 'Trop de règles' });
    const { rules, aside } = getCharter(room.getState());
    expect(texts(rules)).toEqual(['On parle en son nom']);
    expect(aside.map(({ rule, joined, reason }) => [rule.text, joined, reason])).toEqual([
      ['On ne se coupe pas la parole', null, null],
      ['Chacun finit sa phrase', null, 'Trop de règles'],
    ]);
  });

  it('is put in order by those who hold its whole', () => {
    const room = createCharterRoom();
    const order = (slips: readonly string[]) => room.try(scribe, { type: 'order-charter', slips });
    expect(order([room.speak])).toBe('charter-changed');
    expect(order([room.speak, room.speak])).toBe('charter-changed');
    expect(order([room.speak, room.listen])).toBe('nothing-changes');
    expect(order([room.listen, room.speak])).toBeNull();
    expect(texts(getCharter(room.getState()).rules)[0]).toBe('Chacun finit sa phrase');
  });

  it('a rule of the charter is the room’s: its author changes it no more, staff do, nobody hides or retags it', () => {
    const room = createCharterRoom();
    const slip = room.speak;
    const edit = { type: 'edit-slip', slip, version: 1, text: 'Chacun parle en son nom' };
    expect(room.try(nadia, edit)).toBe('rule-in-charter');
    expect(room.try(scribe, edit)).toBeNull();
    expect(room.try(scribe, { type: 'hide-slip', slip })).toBe('rule-in-charter');
    const retag = { type: 'retag-slip', slip, version: 2, kind: 'hope', tags: [] };
    expect(room.try(scribe, retag)).toBe('rule-in-charter');
    room.make(scribe, { type: 'set-rule-aside', slip });
    expect(room.try(scribe, retag)).toBe('rule-already-aside');
  });

  it('participants propose; they do not keep the charter', () => {
    const room = createCharterRoom();
    for (const type of ['adopt-rule', 'set-rule-aside', 'return-rule']) {
      expect(room.try(nadia, { type, slip: room.cut, version: 1 })).toBe('role-not-allowed');
    }
    expect(room.try(nadia, { type: 'present-charter' })).toBe('role-not-allowed');
    expect(room.try(scribe, { type: 'present-charter' })).toBe('role-not-allowed');
  });
});

describe('offering the charter', () => {
  it('needs one rule at least', () => {
    const room = createExpectationsRoom();
    expect(room.try(facilitator, { type: 'present-charter' })).toBe('charter-empty');
    expect(room.try(facilitator, { type: 'withdraw-charter' })).toBe('charter-not-presented');
  });

  it('its words do not move while it is being signed', () => {
    const room = createPresentedRoom();
    const held = [
      { type: 'present-charter' },
      { type: 'adopt-rule', slip: room.cut, version: 1 },
      { type: 'edit-slip', slip: room.speak, version: 1, text: 'Autre chose' },
      { type: 'set-rule-aside', slip: room.speak },
      { type: 'return-rule', slip: room.speak },
      { type: 'order-charter', slips: [room.listen, room.speak] },
      { type: 'hide-slip', slip: room.speak },
    ];
    for (const order of held) expect(room.try(facilitator, order)).toBe('charter-presented');
    expect(room.try(facilitator, { type: 'set-rule-aside', slip: room.cut })).toBeNull();
    expect(room.try(nadia, { type: 'write-slip', kind: 'rule', text: 'Une règle de plus' })).toBeNull();
  });
});

describe('signing the charter [R051]', () => {
  it('is one tap, once, for the charter that is offered', () => {
    const room = createCharterRoom();
    const sign = () => room.try(nadia, { type: 'sign', edition: room.getEdition() });
    expect(sign()).toBe('charter-not-presented');
    room.make(facilitator, { type: 'present-charter' });
    expect(sign()).toBeNull();
    expect(sign()).toBe('already-signed');
    expect(countSignatures(room.getState())).toEqual({ signed: 1, earlier: 0, missing: [] });
    expect(findSignature(room.getState(), [null, 'nadia'])?.channel).toBe('phone');
  });

  it('a scribe signs for people without a phone, one by one or from the sheet [R085]', () => {
    const room = createPresentedRoom();
    const edition = room.getEdition();
    const people = [{ id: 'line-7' }, { label: 'M. B.' }, { id: 'line-7' }];
    expect(room.try(nadia, { type: 'sign-for', edition, people })).toBe('role-not-allowed');
    room.make(scribe, { type: 'sign-for', edition, people, channel: 'paper' });
    expect(room.getState().signatures.map(({ channel }) => channel)).toEqual(['paper', 'paper']);
    expect(room.try(scribe, { type: 'sign-for', edition, people })).toBe('already-signed');
    room.make(scribe, { type: 'sign-for', edition, people: [...people, { id: 'line-8' }] });
    expect(countSignatures(room.getState()).signed).toBe(3);
  });

  it('somebody who signed on a phone and on paper counts once when the list knows both', () => {
    const room = createPresentedRoom();
    const edition = room.getEdition();
    room.make(nadia, { type: 'sign', edition });
    room.make(scribe, { type: 'sign-for', edition, people: [{ id: 'line-7' }, { id: 'line-8' }] });
    const people = [
      { id: 'line-7', member: 'nadia' },
      { id: 'line-8', member: null },
      { id: 'line-9', member: 'karim' },
    ];
    expect(countSignatures(room.getState()).signed).toBe(3);
    expect(countSignatures(room.getState(), people)).toEqual({ signed: 2, earlier: 0, missing: ['line-9'] });
  });

  it('is taken back by whoever gave it, or by staff for them', () => {
    const room = createPresentedRoom();
    const edition = room.getEdition();
    const withdraw = (person: object | null) => ({ type: 'withdraw-signature', person });
    expect(room.try(nadia, withdraw(null))).toBe('not-signed');
    room.make(nadia, { type: 'sign', edition });
    room.make(scribe, { type: 'sign-for', edition, people: [{ label: 'M. B.' }] });
    expect(room.try(karim, withdraw({ id: 'nadia' }))).toBe('staff-only');
    expect(room.try(karim, withdraw(null))).toBe('not-signed');
    expect(room.try(nadia, withdraw(null))).toBeNull();
    expect(room.try(scribe, withdraw({ label: 'M. B.' }))).toBeNull();
    expect(room.getState().signatures).toEqual([]);
  });

  it('is given to what was read: a charter that changed is signed again, one that did not is not', () => {
    const room = createPresentedRoom();
    const before = room.getEdition();
    room.make(nadia, { type: 'sign', edition: before });
    room.make(facilitator, { type: 'withdraw-charter' });
    room.make(facilitator, { type: 'present-charter' });
    expect(countSignatures(room.getState()).signed).toBe(1);
    room.make(facilitator, { type: 'withdraw-charter' });
    room.make(scribe, { type: 'edit-slip', slip: room.speak, version: 1, text: 'Chacun parle pour soi' });
    room.make(facilitator, { type: 'present-charter' });
    expect(countSignatures(room.getState())).toMatchObject({ signed: 0, earlier: 1 });
    expect(room.try(nadia, { type: 'sign', edition: before })).toBe('charter-changed');
    room.make(nadia, { type: 'sign', edition: room.getEdition() });
    expect(countSignatures(room.getState())).toMatchObject({ signed: 1, earlier: 0 });
  });

  it('goes on for staff after the end: a sheet of signatures is copied in the evening', () => {
    const room = createPresentedRoom();
    room.make(facilitator, { type: 'close' });
    const edition = room.getEdition();
    expect(room.try(nadia, { type: 'sign', edition })).toBe('closed');
    expect(room.try(scribe, { type: 'sign-for', edition, people: [{ id: 'line-7' }] })).toBeNull();
  });
});

describe('the rules that are left', () => {
  it('are those of the charter, in its order', () => {
    const room = createCharterRoom();
    room.make(scribe, { type: 'order-charter', slips: [room.listen, room.speak] });
    expect(expectations.harvest(room.getState())).toMatchObject([
      { kind: 'rule', text: 'Chacun finit sa phrase' },
      { kind: 'rule', text: 'On parle en son nom' },
    ]);
  });

  it('without a charter, the proposals that nobody set aside: nothing is lost for lack of time', () => {
    const room = createExpectationsRoom();
    room.write(nadia, 'rule', 'On écoute');
    const aside = room.write(nadia, 'rule', 'On crie');
    room.make(scribe, { type: 'set-rule-aside', slip: aside, reason: 'Non' });
    expect(texts(expectations.harvest(room.getState()))).toEqual(['On écoute']);
  });
});
