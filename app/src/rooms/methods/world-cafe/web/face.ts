// The views of a world café for organisers, by role of the screen.
import type { WorldCafeCommand, WorldCafeSettings, WorldCafeState } from '@trame/core/methods/world-cafe';
import type { OrganiserFace } from '../../../workshop/web/index.js';
import { CafeCapture } from './capture.js';
import { CafeFacilitator } from './facilitator/cafe-facilitator.js';
import { CafePrepare } from './prepare/cafe-prepare.js';
import { CafeWall, PROJECTOR_VIEWS } from './wall/cafe-wall.js';

export const face: OrganiserFace<WorldCafeSettings, WorldCafeState, WorldCafeCommand> = {
  facilitator: CafeFacilitator,
  projector: CafeWall,
  capture: CafeCapture,
  prepare: CafePrepare,
  projectorViews: PROJECTOR_VIEWS,
};
