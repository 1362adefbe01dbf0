// The open space as its facilitator runs it.
export { OpenSpaceFacilitator } from './open-space-facilitator.js';
