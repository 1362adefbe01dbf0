// What any workshop activity says when it says no, in English.
import type { WorkshopRefusals } from './refusals.fr.js';

export const workshopRefusals: WorkshopRefusals = {
  closed: 'This activity is closed: take your words to the facilitator, who can still correct.',
  'staff-only':
    'Only the facilitator and the scribes type for somebody else or from paper. Hand them the sheet.',
  'not-author': 'Only the person who wrote it, or the facilitator, can change it.',
  'version-stale': 'Somebody changed it meanwhile: “{current}”. Read both texts before saving yours.',
  'too-many': 'It is full: {max} at most. Ask the facilitator to group or to remove some.',
  'too-many-versions':
    'This text has been corrected {max} times and cannot be any more. Write a new one, and ask the facilitator to hide this one.',
  'stage-unknown': 'This stage is not part of this activity: reload the page.',
  'item-hidden': 'This text is hidden: restore it before touching it.',
  'not-hidden': 'This text is not hidden.',
  'nothing-changes': 'Nothing to change: it is so already.',
  'activity-already-closed': 'This activity is closed already.',
  'activity-not-closed': 'This activity is not closed: there is nothing to reopen.',
  'slip-unknown': 'This card is no longer there: reload the page.',
  'team-unknown': 'This group no longer exists: reload the page, then choose another one.',
  'team-duplicate': 'Two groups bear the same identifier: remove one of them.',
  'seated-twice': 'Somebody, or a group, is twice in this plan: keep one place per person.',
  'not-in-team': 'You are not in this group: join it first, or ask the facilitator.',
  'photo-unknown': 'This photograph is no longer there: send it again.',
};
