// The views of the exercise of emblems for organisers, by role of the screen.
import type { EmblemCommand, EmblemSettings, EmblemState } from '@trame/core/methods/emblem';
import type { OrganiserFace } from '../../../workshop/web/index.js';
import { EmblemCapture } from './capture/emblem-capture.js';
import { EmblemFacilitator } from './facilitator/emblem-facilitator.js';
import { EmblemPrepare } from './prepare/emblem-prepare.js';
import { EmblemWall, PROJECTOR_VIEWS } from './wall/emblem-wall.js';

export const face: OrganiserFace<EmblemSettings, EmblemState, EmblemCommand> = {
  facilitator: EmblemFacilitator,
  projector: EmblemWall,
  capture: EmblemCapture,
  prepare: EmblemPrepare,
  projectorViews: PROJECTOR_VIEWS,
};
