// What the capture desk hands to an open space.
import type { OpenSpaceOrganiserProps } from '../facilitator/index.js';

/** Texts under way on this machine. */
export interface DraftShelf {
  read(name: string): string | null;
  /** Null forgets it. */
  write(name: string, text: string | null): void;
}

export interface OpenSpaceCaptureProps extends OpenSpaceOrganiserProps {
  readonly drafts: DraftShelf;
}
