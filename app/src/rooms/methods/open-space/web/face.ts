// The views of an open space for organisers, by role of the screen.
import type { OpenSpaceCommand, OpenSpaceSettings, OpenSpaceState } from '@trame/core/methods/open-space';
import type { OrganiserFace } from '../../../workshop/web/index.js';
import { OpenSpaceCapture } from './capture/index.js';
import { OpenSpaceFacilitator } from './facilitator/index.js';
import { OpenSpacePrepare } from './prepare/index.js';
import { OpenSpaceWall, PROJECTOR_VIEWS } from './wall/index.js';

export const face: OrganiserFace<OpenSpaceSettings, OpenSpaceState, OpenSpaceCommand> = {
  facilitator: OpenSpaceFacilitator,
  projector: OpenSpaceWall,
  capture: OpenSpaceCapture,
  prepare: OpenSpacePrepare,
  projectorViews: PROJECTOR_VIEWS,
};
