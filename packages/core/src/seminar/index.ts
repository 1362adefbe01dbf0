// A seminar: its place in the year, its agenda, and the conductor that runs it live.
export type { SeminarRefusal } from './refusals.js';
export type * from './state.js';
