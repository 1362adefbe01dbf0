// The open space on organisers' screens, by role of the screen.
export { OpenSpaceFacilitator, type OpenSpaceOrganiserProps } from './facilitator/index.js';
