// The open space as its facilitator runs it.
export type { ClockFace, OpenSpaceOrganiserProps, RefusedCommand } from './activity.js';
export { OpenSpaceFacilitator } from './open-space-facilitator.js';
