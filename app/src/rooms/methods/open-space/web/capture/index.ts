// The open space at the capture desk.
export { OpenSpaceCapture } from './open-space-capture.js';
