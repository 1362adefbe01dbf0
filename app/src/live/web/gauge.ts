// Whether frames queue on the way: a thin line says so by being late, longer and longer.

/** How late frames come on this line. */
export interface Gauge {
  /** A frame that left the server at `sentAt` arrived at `heardAt`; the two clocks need not agree. */
  hear(sentAt: number, heardAt: number): void;
  /** A plain question was answered after so long: a line that takes its time from the start is thin at once. */
  answered(tookMs: number, at: number): void;
  /** The line was lost: the next one is believed to be good. */
  forget(): void;
  /** True while frames should be asked for less often. */
  readonly isThin: boolean;
}

/** Beyond the quickest frame of this line: more than any radio hiccup, when it lasts. */
const LATE_MS = 700;
const LASTING_MS = 2_500;
/** No radio in good order, and no server, takes a second to answer. */
const SLOW_ANSWER_MS = 1_000;
/** Prompt for so long, the line is tried again as it was; twice as long each time that this was a mistake. */
const PROMPT_MS = 300_000;
const LONGEST_PROMPT_MS = 1_200_000;

/** Starts with a line that is believed to be good. */
export function createGauge(): Gauge {
  let quickest = Number.POSITIVE_INFINITY;
  let lateSince: number | null = null;
  let promptSince: number | null = null;
  let trial = PROMPT_MS;
  let isThin = false;
  return {
    get isThin() {
      return isThin;
    },
    answered: (tookMs, at) => {
      if (tookMs <= SLOW_ANSWER_MS || isThin) return;
      isThin = true;
      promptSince = at;
    },
    forget: () => {
      quickest = Number.POSITIVE_INFINITY;
      [lateSince, promptSince, isThin] = [null, null, false];
    },
    hear: (sentAt, heardAt) => {
      quickest = Math.min(quickest, heardAt - sentAt);
      const isLate = heardAt - sentAt - quickest > LATE_MS;
      lateSince = isLate ? (lateSince ?? heardAt) : null;
      promptSince = isLate ? null : (promptSince ?? heardAt);
      if (!isThin && lateSince !== null && heardAt - lateSince > LASTING_MS) {
        isThin = true;
        promptSince = null;
      }
      if (!isThin || promptSince === null || heardAt - promptSince <= trial) return;
      isThin = false;
      trial = Math.min(2 * trial, LONGEST_PROMPT_MS);
    },
  };
}
