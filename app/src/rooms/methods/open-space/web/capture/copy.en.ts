// What express capture says of an open space, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  tabs: { label: 'What are you typing in?', questions: 'Questions', report: 'Report', cards: 'Cards' },
  behalf: {
    for: 'Typed on behalf of {name}',
    fromPaper: 'Copied from paper, without a name',
  },
  question: {
    title: 'Question slips',
    field: 'The question, word for word',
    hint: 'Enter adds the slip and stays in the field.',
    unopened:
      'The marketplace is not open yet: what you add would be refused. Prepare the slip here, open the marketplace from the console.',
  },
  card: {
    title: 'Cards of the wall, one after the other',
    kind: 'Card',
    challenge: 'Challenge',
    asset: 'Asset',
    field: 'The card, word for word',
    hint: 'Enter adds the card. Up and down arrows: from challenge to asset.',
    nowKind: 'Next cards: {kind}.',
  },
  report: {
    title: 'Group report',
    lead: 'The four boxes of the sheet, in the same order. Ctrl or ⌘ + Enter posts the report.',
    theme: '1. The theme',
    noTheme: 'not given yet',
    question: '2. The group’s question',
    happened: '3. What was said',
    said: 'The essential, in the group’s words',
    challenges: 'Challenges, one per line',
    assets: 'Assets, one per line',
    who: '4. Who was there',
    convener: 'Convened by (optional)',
    participants: 'With (optional)',
    participantsHint: 'Names separated by commas, or: there were 7 of us. Names stay in the log of the room.',
    table: 'Table or corner (optional)',
    post: 'Post the report',
    noQuestion: 'No question has been posed yet: type in the slip first.',
    questionMissing: 'Choose the question the group worked on.',
    saidMissing: 'Copy at least one sentence of what was said.',
    by: 'Group convened by {name}',
  },
  tooLong: 'A little shorter, please: {length} characters out of {max}.',
  recent: {
    question: 'Question',
    report: 'Report',
  },
};
