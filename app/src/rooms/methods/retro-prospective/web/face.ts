// The views of a retro-prospective for organisers, by role of the screen.
import type { RetroCommand, RetroSettings, RetroState } from '@trame/core/methods/retro-prospective';
import type { OrganiserFace } from '../../../workshop/web/index.js';
import { RetroCapture } from './capture.js';
import { RetroFacilitator } from './facilitator/retro-facilitator.js';
import { RetroPrepare } from './prepare/retro-prepare.js';
import { PROJECTOR_VIEWS, RetroWall } from './wall/retro-wall.js';

export const face: OrganiserFace<RetroSettings, RetroState, RetroCommand> = {
  facilitator: RetroFacilitator,
  projector: RetroWall,
  capture: RetroCapture,
  prepare: RetroPrepare,
  projectorViews: PROJECTOR_VIEWS,
};
