// Why a benchmark says no; the sentences live in the app's copy.

/** Every reason the benchmark has to refuse. */
export type BenchmarkRefusal =
  /** data: code */
  | 'sheet-unknown'
  /** data: most */
  | 'too-many-compared'
  /** data: code */
  | 'compared-twice';
