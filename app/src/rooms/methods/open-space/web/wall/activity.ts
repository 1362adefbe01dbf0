// What the seminar hands to an open space on the big screen.
import type { OpenSpaceOrganiserProps } from '../facilitator/index.js';

export interface OpenSpaceProjectorProps extends OpenSpaceOrganiserProps {
  /** One of `PROJECTOR_VIEWS`, `clock`, or null to follow the step under way. */
  readonly view: string | null;
  /** Grows by itself, or by the arrows; may be negative. A view of n pages shows the remainder. */
  readonly page: number;
}
