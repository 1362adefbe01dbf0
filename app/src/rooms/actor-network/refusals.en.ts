// What the directory's refusals say, in English.
import type { ActorNetworkRefusals } from './refusals.fr.js';

export const actorNetworkRefusals = {
  'not-found': 'This organisation is not in the directory of your Fabrique.',
  'name-missing': 'Give the organisation a name: nothing else is needed to add it.',
  'name-taken': 'An organisation already bears this name or alias: “{name}”. Open its sheet to complete it.',
  'unknown-family': 'This family of actors does not exist in your Fabrique.',
  'unknown-organisation': 'The parent organisation or the network given is not in the directory.',
  'unknown-territory': 'One of the territories given does not belong to your Fabrique.',
  'own-parent': 'An organisation cannot depend on itself.',
  'merge-with-itself': 'Choose another record: an organisation does not merge with itself.',
  'merge-unknown':
    'The record to merge is not in the directory, or was merged into another already. Look for it again.',
  'organisation-merged': 'This record was merged into “{name}”: choose that one.',
  'edited-meanwhile':
    'Someone changed this sheet in the meantime (version {current}, you started from version {yours}). Read it again, then save once more: what you typed is still on the screen.',
  'roster-nobody': 'Give a name or an organisation: either is enough.',
  'roster-line-unknown': 'This line is no longer on the list. Reload the page.',
  'roster-merge-same': 'Choose two different lines to bring together.',
  'roster-merge-surveyed':
    'This person already stands in a survey. Keep their line, and bring the other one into it.',
  'roster-merge-not-last': 'Other lines were brought together after this one. Undo the latest first.',
  'table-empty': 'The file holds no row. Choose a table with a heading row and at least one person.',
  'table-unreadable':
    'This file is not a table that can be read. Save it as CSV, XLSX or ODS, then try again.',
  'table-too-big': 'The table has more than {rows} rows. Cut it into several files.',
  'table-too-heavy': 'The file is over {megabytes} MB. Keep only the useful columns, then try again.',
  'table-old-format': 'This workbook is in the old XLS format. Save it as XLSX, ODS or CSV, then try again.',
  'table-no-name':
    'No column tells a name or an organisation. Give the first row headings such as “Name”, “Organisation”, “Family”.',
  'network-file-unreadable':
    'This file is no network that can be read. Save it as CSV, GEXF or GraphML, without document type nor entity, then try again.',
  'network-file-no-tie':
    'No column tells the two ends of a tie. Give the first line headings such as “from” and “to”.',
  'network-file-too-big': 'The file is above {ties} ties. Cut it into several files.',
  'network-tie-unknown': 'This tie is no longer there. Reload the page.',
  'space-unknown': 'This space of cooperation is no longer in the register. Reload the page.',
  'space-name-missing': 'Give the space of cooperation a name.',
  'space-name-taken': 'The register already has a space of that name: “{name}”.',
  'space-link-unknown': 'One of the linked spaces is not in the register.',
  'wave-not-now': 'This step is not possible now. Reload the page to see where the survey stands ({state}).',
  'wave-roster-empty':
    'At least two people invited or present, with a name, are needed to announce a survey.',
  'wave-unanswered': 'Nobody has answered yet. Check that the links arrived before closing.',
  'wave-notice-too-short':
    'The survey opens {days} days after it was announced, so that everybody has time to say no.',
  'survey-unknown': 'This survey, or this person, is not in your territory.',
  'survey-announced': 'This survey is announced: its words no longer change.',
  'survey-one-at-a-time': 'A survey is under way. Give its results back before preparing another.',
  'survey-link-unknown': 'This link opens nothing, or nothing any more. Ask the facilitator for another.',
  'survey-not-open': 'The survey is not open: no answer is taken.',
  'survey-stranger': 'This person does not stand in the survey, or no longer does.',
  'survey-oneself': 'Nobody ticks themselves.',
  'survey-unknown-choice': 'This answer is not one of those offered. Reload the page.',
  'introduction-unknown':
    'This meeting of two sentences is no longer there: one was withdrawn, or the request was. Reload the page.',
  'introduction-already': 'This introduction is already proposed, or already made. Reload the page.',
  'introduction-nobody':
    'One of the two sentences has no author on the attendance list: there is nobody to ask. Attach it on the page of the seminar.',
  'introduction-lapsed':
    'Thirty days went by without two yeses: the request is closed. Withdraw it to ask again.',
  'introduction-made': 'This introduction is made: only the two people can take it back.',
  'introduction-nothing-to-print': 'No introduction waits for an answer: there is nothing to print.',
  'introduction-link-unknown':
    'This link opens nothing, or no longer does: the question is closed. Nothing is told to the other person.',
  'introduction-badge-unknown': 'This badge opens nothing. Ask whoever runs the seminar for another one.',
  'steward-holds-another-role':
    'Whoever facilitates, leads or is of the lead pair does not read raw answers. Give this role to somebody else.',
  'file-malformed': 'The field “{field}” is missing or malformed: correct it in the file.',
  'name-twice': 'The name “{name}” stands twice in the same list: keep one.',
  'name-unknown': '“{name}” is used in a tie or an answer but is not in the list: add it, or remove the tie.',
  'answer-without-respondent':
    'Wave {wave}: “{name}” has answers without being among the respondents. Add them to the respondents or remove their answers.',
  'answer-twice': 'Wave {wave}: “{name}” stands twice. Keep one answer.',
} satisfies ActorNetworkRefusals;
