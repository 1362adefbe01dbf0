// Disorderly gestures around expectations: rules hidden while adopted, signatures of yesterday's charter, stale verdicts.

import type { MethodLaws } from '../../../../test/replay.js';
import type { Draw } from '../../../kernel/index.js';
import type { Actor, RehearsedCommand } from '../../../workshop/index.js';
import {
  EXPECTATION_KINDS,
  EXPECTATIONS_DEFAULTS,
  type ExpectationsCommand,
  type ExpectationsSettings,
  type ExpectationsState,
  VERDICTS,
} from '../index.js';

/** The expectations of seminar 1 read again at seminar 4. */
const REREAD_SETTINGS: ExpectationsSettings = {
  ...EXPECTATIONS_DEFAULTS,
  variant: 'reread',
  carried: [
    'Nous connaître entre ateliers',
    'Un bus pour les apprentis',
    'Un projet commun',
    'Un annuaire',
  ].map((text, rank) => ({
    id: `hope-${rank + 1}`,
    kind: 'expectation',
    text,
    group: null,
    source: { seminar: 'seminar-1', activity: 'hopes', item: `op-${rank + 1}` },
  })),
};

const WORDS = ['Un mot', 'Un autre mot', '', ' \u202e ', 'é'.repeat(1_001), 'On parle en son nom'];

/** One gesture picked among all kinds, aimed at something that exists nine times in ten. */
function improviseExpectations(
  state: ExpectationsState,
  cast: readonly Actor[],
  draw: Draw,
): RehearsedCommand<ExpectationsCommand> {
  const word = (): string => draw.pick(WORDS) ?? '';
  const slip = (draw.below(10) > 0 ? draw.pick(state.slips) : undefined) ?? { id: 'nobody', version: 1 };
  const version = draw.below(5) > 0 ? slip.version : slip.version + 1;
  const kind = draw.pick(EXPECTATION_KINDS) ?? 'hope';
  const rule = draw.pick(state.charter.rules) ?? 'nothing';
  const carried = draw.pick(state.settings.carried)?.id ?? 'nothing';
  const edition = draw.below(4) > 0 ? state.charter.edition : state.charter.edition + 1;
  const person = { id: draw.pick(cast)?.member ?? 'nobody' };
  const commands: readonly ExpectationsCommand[] = [
    {
      type: 'write-slip',
      kind,
      text: word(),
      team: null,
      about: kind === 'happened' ? carried : null,
      tags: draw.pick([[], ['two'], ['seven']]) ?? [],
      channel: 'paper',
      onBehalfOf: draw.below(2) > 0 ? { label: 'Mme A.' } : null,
      sources: [],
    },
    { type: 'edit-slip', slip: slip.id, version, text: word() },
    { type: 'retag-slip', slip: slip.id, version, kind, tags: ['four'] },
    { type: 'hide-slip', slip: slip.id },
    { type: 'restore-slip', slip: slip.id },
    { type: 'adopt-rule', slip: slip.id, version, text: draw.below(2) > 0 ? word() : null },
    { type: 'set-rule-aside', slip: slip.id, into: draw.below(2) > 0 ? rule : null, reason: word() },
    { type: 'set-rule-aside', slip: rule, into: null, reason: null },
    { type: 'return-rule', slip: draw.below(2) > 0 ? rule : slip.id },
    { type: 'order-charter', slips: draw.shuffle(state.charter.rules) },
    { type: 'present-charter' },
    { type: 'withdraw-charter' },
    { type: 'sign', edition },
    { type: 'sign-for', edition, people: [person, { label: 'M. B.' }, person], channel: 'paper' },
    { type: 'withdraw-signature', person: draw.below(2) > 0 ? person : null },
    { type: 'show-carried', carried: draw.below(4) > 0 ? carried : null },
    {
      type: 'give-verdict',
      carried,
      version: draw.below(5) > 0 ? (state.verdicts.find(({ id }) => id === carried)?.version ?? 0) : 9,
      verdict: draw.pick(VERDICTS) ?? 'partly',
    },
    { type: 'start-stage', stage: draw.pick(['alone', 'charter', 'signing', 'nowhere']) ?? '' },
  ];
  const staff = cast.slice(0, 2);
  const who = (draw.below(3) > 0 ? draw.pick(staff) : draw.pick(cast)) ?? cast[0];
  return { who: who as Actor, command: draw.pick(commands) ?? { type: 'present-charter' } };
}

/** What the law suite needs of this method. */
export const laws: MethodLaws = {
  improvise: (state, cast, draw) => improviseExpectations(state as ExpectationsState, cast, draw),
  variants: [REREAD_SETTINGS],
};
