// What an open space says when it says no, in English.
import type { OpenSpaceRefusals } from './refusals.fr.js';

export const openSpaceRefusals: OpenSpaceRefusals = {
  'answer-known':
    'Somebody knows the answer already: an open space would disappoint. Choose another method, or confirm that you open it all the same.',
  'preflight-unanswered': 'Answer the preliminary question first: does somebody know the answer already?',
  'theme-missing': 'Give the theme first: without a theme the room does not know what to talk about.',
  'marketplace-unopened': 'The marketplace is not open yet: wait for the facilitator’s signal.',
  'marketplace-closed':
    'The marketplace is closed: take your question to the facilitator, who can still add it.',
  'marketplace-already-open': 'The marketplace is open already.',
  'question-unknown': 'This question is no longer there: reload the page.',
  'question-withdrawn': 'This question was withdrawn: ask another one.',
  'question-reported': 'A report already answers this question: it can no longer be withdrawn.',
  'place-unknown': 'This cell is not in the grid: choose a room and a slot that are shown.',
  'cell-taken': 'This cell is taken: choose a free one, or move the other question first.',
  'report-unknown': 'This report is no longer there: reload the page.',
  'card-source-unknown':
    'This sentence was not carried from an earlier seminar: choose among those shown here.',
  'card-unknown': 'This card is no longer there: reload the page.',
  'group-unknown': 'This group no longer exists: reload the page.',
  'group-in-use': 'This group carries notes of capacity: remove them before undoing it.',
  'note-unknown': 'This note is no longer there: reload the page.',
  'gesture-stale': 'Somebody has grouped otherwise since: look at the wall, then try again.',
};
