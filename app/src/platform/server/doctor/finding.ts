// One line of the doctor's report.

/** How bad it is: an error must be mended before people rely on this installation. */
export type Level = 'ok' | 'attention' | 'erreur';

/** What was looked at, and what to do about it. */
export interface Finding {
  readonly id: string;
  readonly level: Level;
  /** French sentence. */
  readonly sentence: string;
}

/** What a check answers when all is well. */
export function reportGood(id: string, sentence: string): Finding {
  return { id, level: 'ok', sentence };
}

/** What a check answers when somebody should look. */
export function reportConcern(id: string, sentence: string): Finding {
  return { id, level: 'attention', sentence };
}

/** What a check answers when it cannot stay so. */
export function reportFault(id: string, sentence: string): Finding {
  return { id, level: 'erreur', sentence };
}
