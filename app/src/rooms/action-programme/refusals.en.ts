// What the programme's refusals say, in English.
import type { ActionProgrammeRefusals } from './refusals.fr.js';

export const actionProgrammeRefusals = {
  'not-found': 'This action does not exist in the programme of this territory.',
  'not-a-territory': 'A Fabrique has no programme of its own: open the programme of one of its territories.',
  'name-missing': 'Give the action a name: nothing else is needed to add it.',
  'unknown-group': 'This group of actions does not exist in the programme of this territory.',
  'unknown-theme': 'This theme does not exist in your Fabrique.',
  'theme-name-missing': 'Give the theme a name.',
  'theme-taken': 'A theme bears that name already: “{label}”. Use it, or change a word.',
  'theme-of-group':
    'This theme comes from the group of the action: move the action to another group to untie it.',
  'not-a-fabrique':
    'Shared themes are named in the space of the Fabrique: open it, or ask whoever facilitates it.',
  'unknown-pilot': 'One of the piloting organisations is not in the directory of the Fabrique: add it first.',
  'same-pilot-twice': 'The same organisation is named twice among the pilots: keep it once.',
  'several-leads': 'Only one pilot may be marked as lead: {count} are.',
  'to-be-named-among-others': '“To be named” does not go with pilots already named: remove one or the other.',
  'same-component-twice': 'Two components bear the same mark: give them different ones.',
  'same-mark-twice': 'Two lines of the sheet bear the same mark: remove one of them.',
  'ends-before-start': 'The action would end before it starts: check both dates.',
  'milestone-ends-before-start': 'The milestone “{title}” would end before it starts: check both its dates.',
  'unknown-dependency': 'The awaited action is not in this programme: choose another one.',
  'dependency-loop':
    'These actions wait for one another in a circle, and none could start: {titles}. Remove one of these waits.',
  'not-a-day': '“{day}” is no day of the calendar: write it like 2026-03-31.',
  'commitment-needs-person': 'A commitment is made by somebody: write the name of the person.',
  'commitment-needs-wording': 'Write what the person commits to, in their words.',
  'commitment-to-come': 'A commitment is noted once it is made: choose today or a day gone by.',
  'commitment-unknown': 'This commitment is not on the sheet, or it was taken back already.',
  'already-ended': 'This action has ended already: reopen it first if it must end otherwise.',
  'not-ended': 'This action has not ended: there is nothing to reopen.',
  'ending-needs-reason': 'Say why the action stops: one sentence is enough.',
  'merger-needs-action': 'Say which action this one merges with.',
  'merger-into-itself': 'An action cannot merge with itself: choose another one.',
  'transfer-needs-taker': 'Say to whom the action is transferred.',
  'same-pilots': 'These are the pilots already: change at least one.',
  'unknown-organisation':
    'One of the organisations named is not in the directory of the Fabrique: add it first.',
  'organisation-merged': 'This record was merged into “{name}”: choose that one.',
  'organisation-into-itself': 'An organisation cannot merge with itself: choose another one.',
  'unknown-proposal':
    'One of these proposals is in no closed seminar of this territory: load the list again.',
  'unknown-card': 'This card is in no seminar that you may read.',
  'unknown-version': 'This version of the programme does not exist.',
  'unknown-committee': 'This committee does not exist.',
  'committee-closed': 'The minutes of this committee are closed: they can no longer be changed.',
  'next-before-this': 'The next committee must come after this one: check both dates.',
  'unknown-round': 'This round of validation does not exist.',
  'unknown-voice': 'This partner was not asked in this round.',
  'round-closes-early': 'The round would close before it opens: choose a day to come.',
  'remark-missing': 'Write the reservation of the partner: it will be read with the answer.',
  'document-queue-full': 'Many documents are being asked for at once. Try again in a minute.',
  'document-too-slow': 'This document takes too long to set. Try again, or ask for it in several parts.',
  'edited-meanwhile':
    'Someone changed this action in the meantime (version {current}, you started from version {yours}). Read it again, then save once more: what you typed is still on the screen.',
  'pulse-not-yours': 'This action is no longer one of yours: answer for those on the page.',
  'pulse-line-long': 'The line is too long: {count} signs for {most} at most. Shorten it.',
  'sheet-missing': 'No file arrived: choose a table, then send it.',
  'sheet-unreadable': 'This file does not read as a table. Save it as XLSX, ODS or CSV, then try again.',
  'sheet-too-large':
    'This table is too heavy: keep it under 5 MB, 20,000 rows and 200 columns, or cut it in two.',
  'import-moved': 'The programme changed since the preview. Read the new preview, then confirm.',
  'reply-empty': 'The mail says nothing above what it quotes. Note the answer by hand, or ask for it again.',
  'reply-without-state':
    'None of the words expected at the start of a line: “ça avance”, “en retard”, “bloqué” or “besoin d’aide”. Note the answer by hand.',
  'reply-which-action':
    'The mail asked about several actions, and an answer does not say which: its number is missing. Note it by hand.',
  'reply-unknown-number':
    'Number {number} is not in the mail that was sent, which had {most}. Note the answer by hand.',
} satisfies ActionProgrammeRefusals;
