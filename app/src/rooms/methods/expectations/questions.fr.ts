// The three questions of MOTIVE !, in the publication's order, as the room reads them in French.
import type { AskedQuestion } from '@trame/core/methods/expectations';

export const questions: Readonly<Record<AskedQuestion, string>> = {
  purpose: 'Pourquoi sommes-nous ici, et à quelle fin\u202f?',
  hope: 'Qu’espérons-nous\u202f?',
  rule: 'Comment allons-nous agir ensemble\u202f?',
};
