// The bounds that keep a session of pitches readable and its log small.

/** Cards of one session, the withdrawn ones included; beyond about ten a room tires. */
export const MAX_PROPOSALS = 60;
/** Lines of one field of a card: what is said aloud is short. */
export const MAX_LINES = 5;
/** Letters of one field of a card. */
export const MAX_FIELD = 600;
/** Letters of one reason on a ballot. */
export const MAX_REASON = 300;
/** Votes of one session. */
export const MAX_VOTES = 20;
/** Ballots of one vote. */
export const MAX_BALLOTS = 1000;
/** Dots of one ballot. */
export const MAX_DOTS = 10;
/** Ballots under which counting them tells nearly who voted what: confirmed by hand. */
export const FEW_BALLOTS = 5;
