// Asking again without giving up the first question: what a phone needs when its line hangs instead of breaking.

/** How long a line may be silent before a question is asked again. */
export interface Patience {
  readonly ms: number;
  /** How long the last answer took; zero before the first. */
  readonly lastMs: number;
  /** A question was answered so long after it left. */
  learn(ms: number): void;
  /** A question had to be asked again. */
  strain(): void;
}

const LEAST_PATIENCE_MS = 1_500;
const MOST_PATIENCE_MS = 4_000;
/** Where nothing is answered the line may be dead as well: waiting longer would only find its return later. */
const STRAINED_MS = 3_000;

/** So many questions without an answer: the line is dead, not slow, and what it taught is not true of the next one. */
const DEAD_AFTER = 2;

/** Learns from the last answer: where answers take two seconds, asking again after one and a half only adds to the queue. */
export function createPatience(): Patience {
  let [ms, lastMs, strained] = [LEAST_PATIENCE_MS, 0, 0];
  return {
    get ms() {
      return ms;
    },
    get lastMs() {
      return lastMs;
    },
    learn: (took) => {
      lastMs = took;
      strained = 0;
      ms = Math.min(MOST_PATIENCE_MS, Math.max(LEAST_PATIENCE_MS, 2 * took));
    },
    strain: () => {
      strained += 1;
      ms = strained < DEAD_AFTER ? Math.max(ms, Math.min(STRAINED_MS, 1.5 * ms)) : LEAST_PATIENCE_MS;
    },
  };
}

/** When to ask again, and how many questions may hang at once. */
export interface HedgeRule {
  readonly patience: Patience;
  readonly most: number;
  /** Stops everything, the winner included: an answer may still be flowing. */
  readonly signal: AbortSignal;
  /** Called when a question had to be asked again. */
  readonly slow?: () => void;
  /** Tells whether the network has shown life since an instant, on a line that was already open then. */
  readonly isAlive?: (since: number) => boolean;
}

/**
 * On a network that lives, an answer that does not come is in a queue: another copy would lengthen it for the whole
 * room. Fifty phones that each send a kilobyte again every two seconds fill a line of 20 kB/s for ever.
 */
const ALIVE_PATIENCE_MS = 10_000;

/**
 * Starts a question, and another each time patience ends while none is answered; the first answer wins and the others are
 * aborted. Fails only when no question is left hanging. Questions must be harmless to repeat.
 */
export function hedge<T>(start: (signal: AbortSignal) => Promise<T>, rule: HedgeRule): Promise<T> {
  const running = new Set<AbortController>();
  let timer: ReturnType<typeof setTimeout>;
  const abortAll = (): void => {
    clearTimeout(timer);
    for (const control of running) control.abort();
  };
  rule.signal.addEventListener('abort', abortAll, { once: true });

  return new Promise<T>((resolve, reject) => {
    let answered = false;
    const launch = (): void => {
      const control = new AbortController();
      const leftAt = Date.now();
      running.add(control);
      // The first is kept: on a line that is only slow, no other is further ahead.
      const [, second] = running;
      if (running.size > rule.most) second?.abort();
      if (running.size > 1) {
        rule.patience.strain();
        rule.slow?.();
      }
      start(control.signal).then(
        (value) => {
          if (answered) return control.abort();
          answered = true;
          rule.patience.learn(Date.now() - leftAt);
          running.delete(control);
          abortAll();
          running.add(control);
          resolve(value);
        },
        (error: unknown) => {
          running.delete(control);
          if (answered || running.size > 0) return;
          clearTimeout(timer);
          reject(error);
        },
      );
      watch(leftAt);
    };
    // Silence is looked at again and again: a line that dies while we wait is not waited for any longer.
    const watch = (leftAt: number): void => {
      timer = setTimeout(() => {
        const isQueue = rule.isAlive?.(leftAt) === true && Date.now() - leftAt < ALIVE_PATIENCE_MS;
        if (isQueue) watch(leftAt);
        else launch();
      }, rule.patience.ms);
    };
    if (rule.signal.aborted) reject(new Error('live/hedge: stopped before it began'));
    else launch();
  });
}

/** How long to wait after `failures` in a row: doubling, capped, and never the same for two phones. */
export function computeBackoff(failures: number, cap: number, random: () => number = Math.random): number {
  const most = Math.min(cap, 250 * 2 ** Math.min(failures, 10));
  return most * (0.5 + random() / 2);
}
