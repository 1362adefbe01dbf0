// What the expectations say when they say no, in English.
import type { ExpectationsRefusals } from './refusals.fr.js';

export const expectationsRefusals: ExpectationsRefusals = {
  'question-not-asked': 'This question is not asked in this activity: choose one from the list.',
  'not-a-rule': 'Only answers to “how will we act together” can become rules: change its question first.',
  'rule-already-adopted': 'This rule is in the charter already.',
  'rule-not-adopted': 'This rule is not, or no longer, in the charter: look at the list as it is now.',
  'rule-already-aside': 'This rule is set aside already: put it back among the proposals first.',
  'rule-in-charter':
    'This rule has entered the charter: it belongs to the whole room. Ask the facilitator to reword it.',
  'charter-long':
    'The charter has {max} rules already: beyond that nobody remembers them. Join two of them, or set one aside.',
  'charter-empty': 'The charter is empty: keep at least one rule before you offer it for signature.',
  'charter-presented':
    'The charter is being signed: take it back before you change it. People who signed will be asked to read it again.',
  'charter-not-presented': 'The charter is not being signed: wait for the facilitator to offer it.',
  'charter-changed': 'The charter has changed since you read it: read it again, then retry.',
  'already-signed': 'It is signed already: one signature is enough.',
  'not-signed': 'There is no signature to withdraw.',
  'nothing-to-reread': 'This activity reads nothing again: choose the “Reading again” variant in the agenda.',
  'carried-unknown': 'This expectation is not among those to be read again: reload the page.',
  'verdict-stale': 'Somebody has just noted another answer for this expectation: look at it, then choose.',
};
