// The words of the expectations on organisers' screens, and the method's types as those screens meet them.
import type {
  AskedQuestion,
  ExpectationKind,
  ExpectationsCommand,
  ExpectationsSettings,
  ExpectationsState,
} from '@trame/core/methods/expectations';
import { useCopy } from '../../../../platform/web/locale.js';
import type { OrganiserProps, PrepareProps, ProjectorProps } from '../../../workshop/web/index.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

export type ExpectationsOrganiserProps = OrganiserProps<ExpectationsState, ExpectationsCommand>;
export type ExpectationsProjectorProps = ProjectorProps<ExpectationsState, ExpectationsCommand>;
export type ExpectationsPrepareProps = PrepareProps<ExpectationsSettings>;

/** The words in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** A question as this seminar words it, else as the method does. */
export function askQuestion(
  question: AskedQuestion,
  { questions }: ExpectationsSettings,
  words: Copy,
): string {
  return questions[question] ?? words.questions[question];
}

/** Kinds of slips, for the parts of the kit. */
export function listKinds(
  kinds: readonly ExpectationKind[],
  words: Copy,
): readonly { readonly id: ExpectationKind; readonly label: string }[] {
  return kinds.map((id) => ({ id, label: words.kinds[id] }));
}
