// The bounds that keep a room readable and its log small.

/** Longest text after cleaning, in UTF-16 code units. */
export const MAX_TEXT = 1000;
/** Longest name, label or title. */
export const MAX_LABEL = 120;
export const MAX_ROOMS = 12;
export const MAX_SLOTS = 8;
export const MAX_QUESTIONS = 100;
export const MAX_REPORTS = 200;
export const MAX_CARDS = 1000;
export const MAX_GROUPS = 200;
/** Cards of one kind on one form. */
export const MAX_CARDS_PER_REPORT = 20;
export const MAX_PEOPLE_PER_REPORT = 100;
export const MAX_CAPACITIES_PER_GROUP = 50;
/** Wordings of one item; all are kept. */
export const MAX_VERSIONS = 50;
/** Gestures of grouping kept ready to undo; older ones stay in the log. */
export const MAX_GESTURES = 200;
