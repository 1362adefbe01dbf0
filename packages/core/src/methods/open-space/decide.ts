// Decides any order given to an open space.
import { createDecide } from '../../workshop/index.js';
import { courseDeciders } from './course/decide.js';
import { marketplaceDeciders } from './marketplace/decide.js';
import { moderationDeciders } from './moderation/decide.js';
import type { OpenSpaceCommand } from './orders/command.js';
import type { Deciders } from './orders/decision.js';
import type { OpenSpaceEvent } from './orders/event.js';
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

/** Answers the facts that an order brings about, or why not; once closed, staff alone still sort and correct. */
export const decideOpenSpace = createDecide<OpenSpaceState, OpenSpaceCommand, OpenSpaceEvent>({
  parse: parseOpenSpaceCommand,
  deciders,
  isClosed: ({ closed }) => closed !== null,
});
