// A year told through expectations: written in March, signed the same day, read again in November, nothing retyped.
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia, scribe } from '../../../test/method-room.js';
import type { HarvestItem } from '../../workshop/index.js';
import { countSignatures } from './charter/view.js';
import { expectations } from './method.js';
import { createExpectationsRoom } from './testing/room.js';

/** What a harvest becomes in the settings of a later activity. */
function carry(items: readonly HarvestItem[]): readonly object[] {
  return items.map(({ id, kind, text, group }) => ({
    id: `march-${id}`,
    kind,
    text,
    group,
    source: { seminar: 'march', activity: 'hopes', item: id },
  }));
}

/** Half past one, seminar 1: each alone, then pairs, then fours; one slip of paper. */
function holdMarch() {
  const room = createExpectationsRoom({ variant: 'hopes' });
  room.make(facilitator, { type: 'start-stage', stage: 'alone' });
  room.write(nadia, 'hope', 'Un bus pour les apprentis', { tags: ['one'] });
  room.write(karim, 'purpose', 'Nous connaître', { tags: ['one'] });
  room.make(facilitator, { type: 'start-stage', stage: 'pairs' });
  room.write(nadia, 'hope', 'Un projet commun', { tags: ['two'] });
  room.make(facilitator, { type: 'start-stage', stage: 'fours' });
  const name = { label: 'Mme Roy' };
  room.write(scribe, 'hope', 'Un annuaire', { channel: 'paper', onBehalfOf: name, tags: ['four'] });
  room.make(facilitator, { type: 'close' });
  return expectations.harvest(room.getState());
}

describe('expectations, from March to November', () => {
  it('leave the words of each, with whose they are', () => {
    expect(holdMarch().map(({ text, origins }) => [text, origins[0]?.authors])).toEqual([
      ['Un bus pour les apprentis', ['nadia']],
      ['Nous connaître', ['karim']],
      ['Un projet commun', ['nadia']],
      ['Un annuaire', []],
    ]);
  });

  it('are read again word for word, and every change names the hope it answers [R056]', () => {
    const march = holdMarch();
    const room = createExpectationsRoom({ variant: 'reread', carried: carry(march) });
    const [bus, , project, list] = room.getState().settings.carried;
    room.write(nadia, 'happened', 'Deux navettes par jour', { about: bus?.id });
    const judge = (carried: string | undefined, verdict: string) =>
      room.make(facilitator, { type: 'give-verdict', carried, verdict, version: 0 });
    judge(bus?.id, 'partly');
    judge(project?.id, 'not-yet');
    judge(list?.id, 'no-longer');
    const november = expectations.harvest(room.getState());
    expect(november.map(({ kind, text }) => [kind, text])).toEqual([
      ['change', 'Deux navettes par jour'],
      ['expectation', 'Un projet commun'],
    ]);
    expect(november[0]?.sources).toEqual([{ seminar: 'march', activity: 'hopes', item: march[0]?.id }]);
  });

  it('what is carried twice can be read a third time', () => {
    const room = createExpectationsRoom({ variant: 'reread', carried: carry(holdMarch()) });
    const id = room.getState().settings.carried[2]?.id;
    room.make(facilitator, { type: 'give-verdict', carried: id, verdict: 'not-yet', version: 0 });
    const again = expectations.parseSettings({
      variant: 'reread',
      carried: carry(expectations.harvest(room.getState())),
    });
    expect(again).toMatchObject({ ok: true, value: { carried: [{ text: 'Un projet commun' }] } });
  });

  it('the rules of the same day are signed by phones, a scribe and a sheet, and one withdraws', () => {
    const room = createExpectationsRoom({ variant: 'rules' });
    room.make(facilitator, { type: 'start-stage', stage: 'proposals' });
    room.adopt(room.write(nadia, 'rule', 'On parle en son nom'));
    room.make(facilitator, { type: 'present-charter' });
    room.make(facilitator, { type: 'start-stage', stage: 'signing' });
    const edition = room.getEdition();
    for (const who of [nadia, karim]) room.make(who, { type: 'sign', edition });
    room.make(scribe, { type: 'sign-for', edition, people: [{ id: 'line-3' }], channel: 'scribe' });
    room.make(scribe, { type: 'sign-for', edition, people: [{ label: 'M. B.' }], channel: 'paper' });
    room.make(karim, { type: 'withdraw-signature', person: null });
    expect(countSignatures(room.getState()).signed).toBe(3);
    expect(room.getState().signatures.map(({ channel }) => channel)).toEqual(['phone', 'scribe', 'paper']);
  });

  it('one person alone in the room has a charter too', () => {
    const room = createExpectationsRoom();
    room.adopt(room.write(nadia, 'rule', 'Je reviens'));
    room.make(facilitator, { type: 'present-charter' });
    room.make(nadia, { type: 'sign', edition: room.getEdition() });
    expect(countSignatures(room.getState())).toEqual({ signed: 1, earlier: 0, missing: [] });
  });
});
