// Why a world café says no, besides the reasons common to all methods; the sentences live in its web room's copy.

/** Every reason of its own. */
export type WorldCafeRefusal =
  | 'world-cafe-no-theme'
  | 'world-cafe-theme-unknown'
  /** Two themes of one name. */
  | 'world-cafe-theme-twice'
  /** Something was written about the theme that would go. */
  | 'world-cafe-theme-in-use'
  /** A plan stands on these tables and hosts: drop it, or change it. */
  | 'world-cafe-plan-stands'
  /** data: themes (titles) */
  | 'world-cafe-host-missing'
  /** One person for two tables. */
  | 'world-cafe-host-twice'
  /** data: theme */
  | 'world-cafe-host-moves'
  | 'world-cafe-plan-missing'
  /** data: expected, given */
  | 'world-cafe-plan-rounds'
  /** Rows and people do not match. */
  | 'world-cafe-plan-torn'
  | 'world-cafe-table-unknown'
  | 'world-cafe-person-unknown'
  /** data: count: people who would meet a theme twice. */
  | 'world-cafe-theme-again'
  /** Rounds have begun: the plan is changed, not made again. */
  | 'world-cafe-under-way'
  /** Somebody changed the plan meanwhile. */
  | 'world-cafe-plan-stale'
  /** A round that is over is not changed. */
  | 'world-cafe-round-past'
  | 'world-cafe-round-unknown';
