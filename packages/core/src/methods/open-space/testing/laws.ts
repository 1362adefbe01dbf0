// Disorderly gestures around what an open space holds: stale versions, strangers' slips, hiding, undoing.

import type { MethodLaws } from '../../../../test/replay.js';
import type { Draw } from '../../../kernel/index.js';
import type { Actor, RehearsedCommand } from '../../../workshop/index.js';
import type { OpenSpaceCommand, OpenSpaceState } from '../index.js';
import { getLastGesture } from '../index.js';

const WORDS = ['Un mot', 'Un autre mot', '', ' \u202e ', 'é'.repeat(1_001), 'La rivière'];

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** One gesture picked among all kinds, aimed at something that exists nine times in ten. */
function improviseOpenSpace(
  state: OpenSpaceState,
  cast: readonly Actor[],
  draw: Draw,
): RehearsedCommand<OpenSpaceCommand> {
  const word = (): string => draw.pick(WORDS) ?? '';
  const pick = (items: readonly Versioned[]): Versioned =>
    (draw.below(10) > 0 ? draw.pick(items) : undefined) ?? { id: 'nobody', version: 1 };
  const seen = ({ id, version }: Versioned) => ({ id, version: draw.below(5) > 0 ? version : version + 1 });
  const question = seen(pick(state.questions));
  const report = seen(pick(state.reports));
  const card = seen(pick(state.cards));
  const group = seen(pick(state.groups));
  const kind = draw.below(2) === 0 ? 'challenge' : 'asset';
  const place = {
    room: draw.pick(state.settings.rooms)?.id ?? 'x',
    slot: draw.pick(state.settings.slots)?.id ?? 'x',
  };
  const items = [
    { kind: 'question', id: question.id },
    { kind: 'report', id: report.id },
    { kind: 'card', id: card.id },
  ] as const;
  const item = draw.pick(items) ?? items[0];
  const cards = [card.id, pick(state.cards).id];
  const form = { said: word(), convener: { label: 'Mme A.' }, participants: [], table: 'Table 3' };
  const commands: readonly OpenSpaceCommand[] = [
    { type: 'hide-item', item },
    { type: 'restore-item', item },
    { type: 'edit-question', question: question.id, version: question.version, text: word() },
    { type: 'withdraw-question', question: question.id, version: question.version },
    {
      type: 'place-question',
      question: question.id,
      version: question.version,
      place: draw.below(3) > 0 ? place : null,
    },
    { type: 'count-group', question: question.id, people: draw.below(30) },
    { type: 'pose-question', text: word(), channel: 'scribe', onBehalfOf: { label: 'M. B.' } },
    {
      type: 'post-report',
      question: question.id,
      challenges: [word()],
      assets: ['Le port'],
      paper: true,
      ...form,
    },
    { type: 'amend-report', report: report.id, version: report.version, ...form },
    { type: 'add-card', kind, text: word(), report: null, paper: true, onBehalfOf: null },
    { type: 'edit-card', card: card.id, version: card.version, text: word() },
    { type: 'retype-card', card: card.id, version: card.version, kind },
    { type: 'link-card', card: card.id, version: card.version, sources: [] },
    { type: 'group-cards', cards, title: null },
    { type: 'move-cards', cards, group: draw.below(3) > 0 ? group.id : null },
    { type: 'name-group', group: group.id, version: group.version, title: word() },
    { type: 'ungroup', group: group.id },
    { type: 'undo-grouping', gesture: getLastGesture(state)?.id ?? 'none' },
    { type: 'note-capacity', group: group.id, actor: { label: 'Le club' }, text: word() },
    {
      type: 'remove-capacity',
      group: group.id,
      note: state.groups.find(({ id }) => id === group.id)?.capacities[0]?.id ?? 'none',
    },
    { type: 'set-theme', theme: word() },
    { type: 'start-stage', stage: draw.pick(['theme', 'reading', 'sorting', 'nowhere']) ?? '' },
    { type: 'close-marketplace' },
    { type: 'answer-preflight', answerAlreadyKnown: 'yes', confirmed: draw.below(2) === 0 },
  ];
  const staff = cast.slice(0, 2);
  const who = (draw.below(3) > 0 ? draw.pick(staff) : draw.pick(cast)) ?? cast[0];
  const command = draw.pick(commands) ?? { type: 'close-marketplace' };
  return { who: who as Actor, command };
}

/** What the law suite needs of this method. */
export const laws: MethodLaws = {
  improvise: (state, cast, draw) => improviseOpenSpace(state as OpenSpaceState, cast, draw),
};
