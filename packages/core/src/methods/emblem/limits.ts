// The bounds that keep an emblem light and a vocabulary readable.
export { MAX_SIZE, MAX_WORDS } from './drawing/piece.js';
export { MAX_POINTS } from './drawing/stroke.js';

/** Pieces seen on one emblem. */
export const MAX_PIECES = 60;
/** Pieces ever put on one emblem, those taken off included. */
export const MAX_PIECES_EVER = 200;
/** Photographs ever given to one emblem. */
export const MAX_PHOTOS = 12;
/** Words of the vocabulary. */
export const MAX_TERMS = 120;
/** Longest word of the vocabulary. */
export const MAX_TERM = 60;
/** Territories that send what they are attached to. */
export const MAX_TERRITORIES = 30;
