// The open space on a participant's phone.
export type { OpenSpacePhoneProps } from './activity.js';
export { OpenSpacePhone } from './open-space-phone.js';
