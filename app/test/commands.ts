// Invents orders to a live seminar that mean something to its conductor and to an open space.
import fc from 'fast-check';
import type { Ingredients } from './requests.js';

/** The agenda that the orders speak of. */
export const LIVE_AGENDA = [
  {
    id: 'opening',
    title: 'Ouverture',
    minutes: 30,
    kind: 'plenary',
    method: null,
    methodSettings: null,
    role: null,
  },
  {
    id: 'forum',
    title: 'Forum',
    minutes: null,
    kind: 'method',
    method: 'open-space',
    methodSettings: null,
    role: null,
  },
] as const;

function inventOpenSpaceOrder({ id, text }: Ingredients): fc.Arbitrary<object> {
  const none = fc.constant(null);
  const order = (type: string, fields: Record<string, fc.Arbitrary<unknown>> = {}) =>
    fc.record({ type: fc.constant(type), ...fields });
  return fc.oneof(
    order('answer-preflight', { answerAlreadyKnown: fc.constant('no'), confirmed: fc.constant(true) }),
    order('set-theme', { theme: text }),
    order('open-marketplace'),
    order('pose-question', { text, channel: fc.constantFrom('floor', 'paper', 'phone'), onBehalfOf: none }),
    order('close-marketplace'),
    order('count-group', { question: id, people: fc.nat({ max: 12 }) }),
    order('post-report', {
      question: id,
      said: text,
      challenges: fc.array(text, { maxLength: 2 }),
      assets: fc.array(text, { maxLength: 2 }),
      convener: none,
      participants: fc.constant([]),
      table: none,
      paper: fc.boolean(),
    }),
    order('group-cards', { cards: fc.array(id, { maxLength: 2 }), title: fc.option(text) }),
  );
}

/** Envelopes for the route of orders. */
export function inventEnvelope(from: Ingredients): fc.Arbitrary<unknown> {
  const step = fc.constantFrom('opening', 'forum');
  const command = fc.oneof(
    fc.constantFrom({ type: 'open' }, { type: 'pause' }, { type: 'resume' }, { type: 'clear-announcement' }),
    fc.record({ type: fc.constant('start-step'), step }),
    fc.record({ type: fc.constant('extend-step'), step, minutes: fc.integer({ min: -5, max: 10 }) }),
    fc.record({ type: fc.constant('announce'), text: from.text }),
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constant('activity'),
        activity: fc.constant('forum'),
        command: inventOpenSpaceOrder(from),
      }),
    },
  );
  return fc.record({ op: fc.uuid(), command });
}
