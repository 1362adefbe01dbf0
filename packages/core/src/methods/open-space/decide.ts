// Decides any order given to an open space.
import { refuse } from '../../kernel/index.js';
import type { DecideContext } from '../../workshop/index.js';
import { courseDeciders } from './course/decide.js';
import { marketplaceDeciders } from './marketplace/decide.js';
import { moderationDeciders } from './moderation/decide.js';
import type { OpenSpaceCommand } from './orders/command.js';
import type { Deciders, Decision } from './orders/decision.js';
import { isStaff } from './orders/item.js';
import { parseOpenSpaceCommand } from './orders/schema.js';
import { reportDeciders } from './reports/decide.js';
import type { OpenSpaceState } from './state.js';
import { wallDeciders } from './wall/decide.js';

const deciders: Deciders<OpenSpaceCommand> = {
  ...courseDeciders,
  ...marketplaceDeciders,
  ...reportDeciders,
  ...wallDeciders,
  ...moderationDeciders,
};

type AnyDecider = (state: OpenSpaceState, command: OpenSpaceCommand, context: DecideContext) => Decision;

/**
 * Answers the facts that an order brings about, or why not. Total: what is not an order is refused as `malformed`.
 * Once closed, the room's contributions are refused while staff still sort and correct, for days if need be.
 */
export function decideOpenSpace(
  state: OpenSpaceState,
  command: OpenSpaceCommand,
  context: DecideContext,
): Decision {
  const parsed = parseOpenSpaceCommand(command);
  if (!parsed.ok) return parsed;
  if (state.closed !== null && !isStaff(context.who)) return refuse('closed');
  const decide = deciders[parsed.value.type] as AnyDecider;
  return decide(state, parsed.value, context);
}
