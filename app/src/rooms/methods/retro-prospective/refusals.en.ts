// What a retro-prospective says when it says no, in English.
import type { RetroRefusals } from './refusals.fr.js';

export const retroRefusals: RetroRefusals = {
  'retro-too-many-situations':
    'The library is full: {max} situations at most. Change one instead of adding another.',
  'retro-situation-unknown': 'This situation is no longer in the library: reload the page.',
  'retro-situation-not-offered':
    'This situation is not in the set: add it first to the situations dealt to groups.',
  'retro-assigned-twice': 'A group is dealt two situations: keep one per group.',
  'retro-situation-faced': 'A group works on this situation: deal it another before taking this one out.',
  'retro-team-missing': 'Say for which group: join one, or choose it in the list.',
  'retro-situation-missing': 'This group has no situation yet: wait until the facilitator deals the cards.',
  'retro-situation-other': 'This group was dealt another situation: reload the page, your text is kept.',
  'retro-side-missing': 'Say whom this change is for: the territory, industry, or both.',
  'retro-tag-unknown': 'A change is for the territory or for industry: choose among the two.',
  'retro-monday-holder': 'Who, on Monday? Name somebody present: without them nothing begins.',
  'retro-not-held': 'Only a lever and a first step are held: choose one of those two fields.',
  'retro-holder-absent':
    'Choose somebody in the room. For a name written on paper, give the sheet to the scribe.',
  'retro-no-team': 'Make the groups first: what follows is done together.',
  'retro-nothing-dealt': 'Deal a situation to each group first.',
  'retro-team-in-use': 'A group has already written on its canvas: keep it, or hide first what it wrote.',
};
