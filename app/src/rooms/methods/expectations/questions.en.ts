// The three questions of MOTIVE !, in English.
import type { AskedQuestion } from '@trame/core/methods/expectations';

export const questions: Readonly<Record<AskedQuestion, string>> = {
  purpose: 'Why are we here, and to what end?',
  hope: 'What do we hope for?',
  rule: 'How will we act together?',
};
