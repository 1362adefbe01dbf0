// The bounds that keep a charter short and a log small.

/** Rules of one charter: read aloud in a minute. */
export const MAX_RULES = 12;
/** Signatures of one charter, those of earlier editions included. */
export const MAX_SIGNATURES = 500;
/** People signed for at once: a sheet of signatures. */
export const MAX_SIGNED_AT_ONCE = 60;
/** Changes of one verdict. */
export const MAX_VERDICTS = 20;
