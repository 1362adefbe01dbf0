// The views of a knowledge café for organisers, by role of the screen.
import type { CafeCommand, CafeSettings, CafeState } from '@trame/core/methods/knowledge-cafe';
import type { OrganiserFace } from '../../../workshop/web/index.js';
import { CafeCapture } from './desk/cafe-capture.js';
import { CafeFacilitator } from './desk/cafe-facilitator.js';
import { CafePrepare } from './desk/cafe-prepare.js';
import { CafeWall } from './wall/cafe-wall.js';
import { PROJECTOR_VIEWS } from './wall/shown-view.js';

export const face: OrganiserFace<CafeSettings, CafeState, CafeCommand> = {
  facilitator: CafeFacilitator,
  projector: CafeWall,
  capture: CafeCapture,
  prepare: CafePrepare,
  projectorViews: PROJECTOR_VIEWS,
};
