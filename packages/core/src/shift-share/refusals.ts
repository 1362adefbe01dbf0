// Why an employment table or an analysis says no; the sentences live in the room's copy.

/** Every reason shift-share has to refuse. */
export type ShiftShareRefusal =
  /** data: field */
  | 'shift-share-malformed'
  /** data: field */
  | 'worked-not-a-number'
  /** data: field */
  | 'worked-not-jobs'
  /** data: field */
  | 'worked-not-a-growth'
  /** data: field */
  | 'worked-not-a-weight'
  /** data: field */
  | 'worked-interval-crossed'
  /** data: field, count, other, wanted */
  | 'worked-lengths-differ'
  /** data: rows, columns */
  | 'table-wrong-size'
  /** data: code */
  | 'same-code-twice'
  /** data: code, year */
  | 'negative-jobs'
  /** data: code, year */
  | 'hidden-interval-crossed'
  | 'bases-mixed'
  /** data: first, second */
  | 'geographies-mixed'
  /** data: first, second */
  | 'nomenclatures-mixed'
  /** data: code */
  | 'territory-unknown'
  /** data: code */
  | 'sector-unknown'
  /** data: year */
  | 'year-unknown'
  /** data: from, to */
  | 'years-not-in-order'
  /** data: code, from */
  | 'no-jobs-at-start'
  /** data: from */
  | 'empty-reference';
