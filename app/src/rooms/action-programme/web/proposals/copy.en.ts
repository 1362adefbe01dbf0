// Words of the proposals, in English.
import type { ProposalsCopy } from './copy.fr.js';

export const copy = {
  title: 'Proposals',
  lead: 'What the seminars proposed: the value for each and for the territory, what was chosen, what was set aside, and why.',
  chosen: 'Chosen',
  undecided: 'Undecided, or postponed',
  setAside: 'Set aside',
  setAsideLead: 'They stay within this territory. Nothing prevents coming back to them.',
  none: 'No proposal yet',
  noneText: 'They come from the pitches of a seminar, once it is closed.',
  problem: 'Problem',
  solution: 'Solution',
  partnersValue: 'Value for each',
  territoryValue: 'Value for the territory',
  whoCares: 'Who cares',
  reason: 'Reason',
  vote: 'Vote',
  converted: 'Became the action',
  pick: 'Make an action of it',
  pickAll: 'All those chosen',
  group: 'Put them in',
  noGroup: 'No group for now',
  convert: 'Make actions of them',
  pickedWords: { one: 'proposal picked', many: 'proposals picked' },
  made: 'Actions made: {count}. In the programme already: {already}.',
  mark: 'from',
} satisfies ProposalsCopy;
