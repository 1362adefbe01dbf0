// The views of offers and needs for organisers, by role of the screen.
import type {
  ReciprocityCommand,
  ReciprocitySettings,
  ReciprocityState,
} from '@trame/core/methods/reciprocity';
import type { OrganiserFace } from '../../../workshop/web/index.js';
import { ReciprocityCapture } from './capture.js';
import { ReciprocityFacilitator } from './facilitator/reciprocity-facilitator.js';
import { ReciprocityPrepare } from './prepare.js';
import { PROJECTOR_VIEWS, ReciprocityWall } from './wall.js';

export const face: OrganiserFace<ReciprocitySettings, ReciprocityState, ReciprocityCommand> = {
  facilitator: ReciprocityFacilitator,
  projector: ReciprocityWall,
  capture: ReciprocityCapture,
  prepare: ReciprocityPrepare,
  projectorViews: PROJECTOR_VIEWS,
};
