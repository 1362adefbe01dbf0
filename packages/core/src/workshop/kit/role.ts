// What somebody does for a group during one session: never for life (R038).

/** A role of a session. */
export type SessionRole = 'host' | 'scribe' | 'pitcher' | 'timekeeper';

/** The roles a session may give, in the order they are read. */
export const SESSION_ROLES: readonly SessionRole[] = ['host', 'scribe', 'pitcher', 'timekeeper'];

/** A role of a group besides its host. */
export type TeamRole = Exclude<SessionRole, 'host'>;

/** The roles of a group besides its host: who writes, who speaks for it, who keeps the time. */
export const TEAM_ROLES: readonly TeamRole[] = ['scribe', 'pitcher', 'timekeeper'];
