// A block of figures under the names of the file format.

/** Names as in the file format, and whatever they hold: numbers, lists, blocks. */
export type ReportBlock = Readonly<Record<string, unknown>>;
