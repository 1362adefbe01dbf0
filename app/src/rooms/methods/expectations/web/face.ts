// The views of expectations for organisers, by role of the screen.
import type {
  ExpectationsCommand,
  ExpectationsSettings,
  ExpectationsState,
} from '@trame/core/methods/expectations';
import type { OrganiserFace } from '../../../workshop/web/index.js';
import { ExpectationsCapture } from './capture/expectations-capture.js';
import { ExpectationsFacilitator } from './facilitator/expectations-facilitator.js';
import { ExpectationsPrepare } from './prepare/expectations-prepare.js';
import { ExpectationsWall, PROJECTOR_VIEWS } from './wall/expectations-wall.js';

export const face: OrganiserFace<ExpectationsSettings, ExpectationsState, ExpectationsCommand> = {
  facilitator: ExpectationsFacilitator,
  projector: ExpectationsWall,
  capture: ExpectationsCapture,
  prepare: ExpectationsPrepare,
  projectorViews: PROJECTOR_VIEWS,
};
