// Stops cleanly when the machine or the keyboard asks for it: once, in order, and not for ever.

/** How long a clean stop may last before the process leaves anyway. */
const PATIENCE_MS = 10_000;

/** Runs `stop` at the first SIGTERM or SIGINT, then leaves; a second signal leaves at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    const impatience = setTimeout(() => process.exit(1), PATIENCE_MS);
    impatience.unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
