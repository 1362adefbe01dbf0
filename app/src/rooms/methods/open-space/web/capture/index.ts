// Express capture of an open space.
export type { OpenSpaceCaptureProps } from './activity.js';
export { OpenSpaceCapture } from './open-space-capture.js';
