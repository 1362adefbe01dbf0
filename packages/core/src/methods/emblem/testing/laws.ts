// Disorderly gestures around emblems: pieces moved twice, put back by strangers, words that already exist, groups dissolved.

import type { MethodLaws } from '../../../../test/replay.js';
import type { Draw } from '../../../kernel/index.js';
import type { Actor, RehearsedCommand } from '../../../workshop/index.js';
import {
  COLOUR_NAMES,
  type EmblemCommand,
  type EmblemState,
  type PieceBody,
  SHIELD_NAMES,
  SYMBOL_NAMES,
} from '../index.js';

const WORDS = [
  'Un mot',
  'rivière',
  'Rivières',
  '',
  ' \u202e ',
  'é'.repeat(1_001),
  '<script>',
  'La forge & la mer',
];

function improviseBody(draw: Draw, word: string): PieceBody {
  const place = { x: draw.below(101), y: draw.below(121) };
  const size = 1 + draw.below(5);
  const colour = draw.pick(COLOUR_NAMES) ?? 'ink';
  const bodies: readonly PieceBody[] = [
    { type: 'symbol', symbol: draw.pick(SYMBOL_NAMES) ?? 'sea', ...place, size, colour },
    { type: 'words', text: word, ...place, size, colour },
    { type: 'stroke', points: [place, { x: draw.below(101), y: draw.below(121) }], size, colour },
  ];
  return draw.pick(bodies) as PieceBody;
}

/** One gesture picked among all kinds, aimed at something that exists nine times in ten. */
function improviseEmblem(
  state: EmblemState,
  cast: readonly Actor[],
  draw: Draw,
): RehearsedCommand<EmblemCommand> {
  const word = (): string => draw.pick(WORDS) ?? '';
  const teams = state.teams.slice(0, 3);
  const team = (draw.below(10) > 0 ? draw.pick(teams)?.id : undefined) ?? 'nowhere';
  const emblem = state.emblems.find(({ id }) => id === team);
  const found = draw.pick(emblem?.pieces ?? []);
  const piece = found?.id ?? 'nothing';
  const version = draw.below(5) > 0 ? (found?.version ?? 1) : 9;
  const term = draw.pick(state.vocabulary)?.id ?? 'nothing';
  const slip = draw.pick(state.slips) ?? { id: 'nobody', version: 1 };
  const colour = draw.pick(COLOUR_NAMES) ?? 'ink';
  const kind = draw.below(2) > 0 ? 'mine' : 'meaning';
  const person = { id: draw.pick(cast)?.member ?? 'nobody' };
  const commands: readonly EmblemCommand[] = [
    { type: 'set-shield', team, shape: draw.pick(SHIELD_NAMES) ?? 'round', field: colour },
    { type: 'add-piece', team, body: improviseBody(draw, word()) },
    { type: 'add-piece', team, body: improviseBody(draw, word()) },
    { type: 'move-piece', team, piece, version, x: draw.below(101), y: draw.below(121) },
    { type: 'adjust-piece', team, piece, version, size: 1 + draw.below(5), colour },
    { type: 'raise-piece', team, piece },
    { type: 'remove-piece', team, piece },
    { type: 'restore-piece', team, piece },
    { type: 'attach-photo', team, photo: `photo-${draw.below(3)}` },
    { type: 'remove-photo', team },
    { type: 'add-term', label: word(), symbol: null },
    { type: 'rename-term', term, version: draw.below(3) > 0 ? 1 : 2, label: word() },
    { type: 'remove-term', term },
    { type: 'tag-emblem', team, term, words: draw.below(2) > 0 ? word() : null },
    { type: 'untag-emblem', team, term },
    { type: 'draw-order' },
    { type: 'give-floor', team: draw.below(4) > 0 ? team : null },
    {
      type: 'write-slip',
      kind,
      text: word(),
      team: draw.below(3) > 0 ? team : null,
      about: null,
      tags: [],
      channel: 'paper',
      onBehalfOf: null,
      sources: [],
    },
    { type: 'edit-slip', slip: slip.id, version: slip.version, text: word() },
    { type: 'retag-slip', slip: slip.id, version: slip.version, kind, tags: [] },
    { type: 'hide-slip', slip: slip.id },
    { type: 'restore-slip', slip: slip.id },
    { type: 'join-team', team },
    { type: 'move-person', person, team },
    { type: 'rename-team', team, name: word() },
    {
      type: 'set-teams',
      teams: state.teams.slice(0, 2).map(({ id, name }) => ({ id, name, place: null, seats: 6 })),
    },
    { type: 'start-stage', stage: draw.pick(['alone', 'making', 'plenary', 'nowhere']) ?? '' },
  ];
  const staff = cast.slice(0, 2);
  const who = (draw.below(3) > 0 ? draw.pick(staff) : draw.pick(cast)) ?? cast[0];
  return { who: who as Actor, command: draw.pick(commands) ?? { type: 'draw-order' } };
}

/** What the law suite needs of this method. */
export const laws: MethodLaws = {
  improvise: (state, cast, draw) => improviseEmblem(state as EmblemState, cast, draw),
};
