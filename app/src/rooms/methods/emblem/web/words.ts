// The words of the exercise on organisers' screens, and its types as those screens meet them.
import type { EmblemCommand, EmblemSettings, EmblemState } from '@trame/core/methods/emblem';
import { useCopy } from '../../../../platform/web/locale.js';
import type { OrganiserProps, PrepareProps, ProjectorProps } from '../../../workshop/web/index.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

export type EmblemOrganiserProps = OrganiserProps<EmblemState, EmblemCommand>;
export type EmblemProjectorProps = ProjectorProps<EmblemState, EmblemCommand>;
export type EmblemPrepareProps = PrepareProps<EmblemSettings>;

/** The words in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}
