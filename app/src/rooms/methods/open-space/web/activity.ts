// What the seminar hands to an organiser's view of an open space. This view knows no network.
import type { OpenSpaceCommand, OpenSpaceState } from '@trame/core/methods/open-space';
import type * as kit from '../../../workshop/web/index.js';

export type OpenSpaceOrganiserProps = kit.OrganiserProps<OpenSpaceState, OpenSpaceCommand>;
export type OpenSpaceProjectorProps = kit.ProjectorProps<OpenSpaceState, OpenSpaceCommand>;
export type RefusedCommand = kit.RefusedCommand<OpenSpaceCommand>;
