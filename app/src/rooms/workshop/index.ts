// What a method gives to the server: words, since its rules are in core and the live engine has no code per method.
import type { MethodPaper } from '@trame/core/workshop';

/** The French of a method where there is no screen: its pages and sheets on paper, its reasons to say no. */
export interface MethodWords {
  readonly paper: MethodPaper;
  /** Under codes of its own: the kit's are worded once for all. */
  readonly refusals: Readonly<Record<string, string>>;
}
