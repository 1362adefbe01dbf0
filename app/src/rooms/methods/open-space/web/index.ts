// The open space on organisers' screens, by role of the screen.

export { OpenSpaceCapture, type OpenSpaceCaptureProps } from './capture/index.js';
export { OpenSpaceFacilitator, type OpenSpaceOrganiserProps } from './facilitator/index.js';
export { type OpenSpaceProjectorProps, OpenSpaceWall, PROJECTOR_VIEWS } from './wall/index.js';
