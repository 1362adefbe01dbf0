// The bounds that keep a room readable and its log small.
export { MAX_LABEL, MAX_TEXT, MAX_VERSIONS } from '../../../workshop/index.js';

/** Rooms of one grid. */
export const MAX_ROOMS = 12;
/** Slots of one grid. */
export const MAX_SLOTS = 8;
/** Questions posed, the withdrawn ones included. */
export const MAX_QUESTIONS = 100;
/** Reports posted, the hidden ones included. */
export const MAX_REPORTS = 200;
/** Slips on the wall, the hidden ones included; an afternoon of fifty people makes one or two hundred. */
export const MAX_CARDS = 1000;
/** Groups made, the dissolved ones included. */
export const MAX_GROUPS = 200;
/** Cards of one kind on one form. */
export const MAX_CARDS_PER_REPORT = 20;
/** People listed on one form. */
export const MAX_PEOPLE_PER_REPORT = 100;
/** Notes of capacity on one group. */
export const MAX_CAPACITIES_PER_GROUP = 50;
/** Gestures of grouping kept ready to undo; older ones stay in the log. */
export const MAX_GESTURES = 200;
