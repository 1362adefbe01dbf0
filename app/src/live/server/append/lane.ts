// A queue with one writer: what arrives during a flush leaves together in the next.

/** Puts things in a queue; one flush at a time takes all that waits. */
export interface Lane<T> {
  push(item: T): void;
  /** Resolves when nothing waits and nothing is being flushed. */
  drain(): Promise<void>;
}

/**
 * Opens a lane. An idle lane waits for the end of the tick, so that commands read together are written together;
 * a busy one adds no delay of its own: the flush under way is the wait.
 */
export function createLane<T>(flush: (batch: readonly T[]) => Promise<void>, largest: number): Lane<T> {
  let waiting: T[] = [];
  let running: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    await new Promise<void>((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = waiting.slice(0, largest);
      waiting = waiting.slice(largest);
      await flush(batch);
    }
    running = null;
  };

  return {
    push(item) {
      waiting.push(item);
      running ??= run();
    },
    async drain() {
      while (running !== null) await running;
    },
  };
}
