// Plausible offers, needs and introductions of invented people: for demonstrations, load tests and the law suite.
import type { Draw } from '../../../kernel/index.js';
import type { Actor, RehearsedCommand } from '../../../workshop/index.js';
import type { ReciprocityCommand } from '../orders/orders.js';
import { planReciprocity } from '../plan.js';
import type { ReciprocityKind, ReciprocityState } from '../state.js';
import { isSamePair, listProspects } from '../view.js';
import script from './rehearsal.json' with { type: 'json' };

type Rehearsed = RehearsedCommand<ReciprocityCommand> | null;

interface Scene {
  readonly state: ReciprocityState;
  readonly facilitator: Actor;
  readonly floor: readonly Actor[];
  readonly draw: Draw;
}

function rehearseWriting({ state, facilitator, floor, draw }: Scene): Rehearsed {
  if (state.stage?.id !== 'writing') return null;
  const line = script.find(({ text }) => !state.slips.some((slip) => slip.text === text));
  if (line === undefined) return null;
  const known = state.settings.tags.map(({ id }) => id);
  return {
    who: draw.pick(floor) ?? facilitator,
    command: {
      type: 'write-slip',
      kind: line.kind as ReciprocityKind,
      text: line.text,
      team: null,
      about: null,
      tags: line.tags.filter((tag) => known.includes(tag)),
      channel: 'phone',
      onBehalfOf: null,
      sources: [],
    },
  };
}

/** Matches are put to both ends; each answers by its own phone, one in four declines, those who agree ask for the contact. */
function rehearseIntroductions({ state, facilitator, floor, draw }: Scene): Rehearsed {
  if (state.stage?.id !== 'introductions') return null;
  for (const { offer, need, isProposed, isAgreed, answers } of listProspects(state)) {
    const pair = { offer: offer.id, need: need.id };
    if (!isProposed && !isAgreed)
      return { who: facilitator, command: { type: 'propose-introduction', ...pair } };
    const side = (['offer', 'need'] as const).find((one) => answers[one] === null);
    const author = floor.find(({ member }) => member === offer.by);
    if (side !== undefined && !isAgreed) {
      const agrees = draw.below(4) > 0;
      const end = side === 'offer' ? offer : need;
      const who = floor.find(({ member }) => member === end.by) ?? facilitator;
      const contact = agrees ? 'Au buffet, pendant la pause' : null;
      return { who, command: { type: 'answer-introduction', ...pair, side, agrees, contact } };
    }
    const asked = state.shown.some((one) => isSamePair(one, pair));
    if (isAgreed && !asked && author !== undefined) {
      return { who: author, command: { type: 'ask-contact', ...pair } };
    }
  }
  return null;
}

/**
 * The next gesture of half an hour without accident: offers and needs, introductions, closing. Null when it is over or when
 * the cast has no facilitator.
 */
export function rehearseReciprocity(state: ReciprocityState, cast: readonly Actor[], draw: Draw): Rehearsed {
  const facilitator = cast.find(({ role }) => role === 'facilitator');
  if (facilitator === undefined || state.closed !== null) return null;
  const floor = cast.filter(({ role }) => role === 'participant');
  const scene: Scene = { state, facilitator, floor, draw };
  const gesture = rehearseWriting(scene) ?? rehearseIntroductions(scene);
  if (gesture !== null) return gesture;
  const plan = planReciprocity(state.settings);
  const next = plan[plan.findIndex(({ id }) => id === state.stage?.id) + 1];
  return {
    who: facilitator,
    command: next === undefined ? { type: 'close' } : { type: 'start-stage', stage: next.id },
  };
}
