// Asking again without giving up the first question: what a phone needs when its line hangs instead of breaking.

/** When to ask again, and how many questions may hang at once. */
export interface HedgeRule {
  readonly everyMs: number;
  readonly most: number;
  /** Stops everything, the winner included: an answer may still be flowing. */
  readonly signal: AbortSignal;
  /** Called when a question had to be asked again. */
  readonly slow?: () => void;
}

/**
 * Starts a question, and another each `everyMs` while none is answered; the first answer wins and the others are
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
      running.add(control);
      const [oldest] = running;
      if (running.size > rule.most) oldest?.abort();
      if (running.size > 1) rule.slow?.();
      start(control.signal).then(
        (value) => {
          if (answered) return control.abort();
          answered = true;
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
      timer = setTimeout(launch, rule.everyMs);
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
