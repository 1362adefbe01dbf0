// The seminar's screens for organisers: preparing it, then running it with the methods the house gives.
import type { Screen } from '../../../platform/web/index.js';
import { createCaptureScreens } from './capture/index.js';
import { createConsoleScreens } from './console/index.js';
import { screens as prepareScreens } from './prepare/index.js';
import { createProjectorScreens } from './projector/index.js';
import type { LoadHouse } from './room/index.js';
import { screens as seatScreens } from './seat/index.js';

export type {
  CaptureMethodProps,
  OrganiserFace,
  OrganiserFaces,
  OrganiserMethodProps,
  ProjectorMethodProps,
  SeminarHouse,
} from './room/index.js';

/** All of them; the methods and their views come with the first screen that needs them. */
export function createSeminarScreens(loadHouse: LoadHouse): readonly Screen[] {
  return [
    ...prepareScreens,
    ...createConsoleScreens(loadHouse),
    ...createProjectorScreens(loadHouse),
    ...createCaptureScreens(loadHouse),
    ...seatScreens,
  ];
}
