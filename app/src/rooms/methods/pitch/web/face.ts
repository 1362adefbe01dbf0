// The views of pitches for organisers, by role of the screen.
import type { PitchCommand, PitchSettings, PitchState } from '@trame/core/methods/pitch';
import type { OrganiserFace } from '../../../workshop/web/index.js';
import { PitchCapture } from './capture/pitch-capture.js';
import { PitchFacilitator } from './facilitator/pitch-facilitator.js';
import { PitchPrepare } from './prepare/pitch-prepare.js';
import { PitchWall } from './wall/pitch-wall.js';
import { PROJECTOR_VIEWS } from './wall/shown-view.js';

export const face: OrganiserFace<PitchSettings, PitchState, PitchCommand> = {
  facilitator: PitchFacilitator,
  projector: PitchWall,
  capture: PitchCapture,
  prepare: PitchPrepare,
  projectorViews: PROJECTOR_VIEWS,
};
