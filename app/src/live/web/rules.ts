// The rules of a room on a phone: at hand from the start, or brought once the room's settings say which.
import type { AnyProgram } from './replica.js';

/** A program, or what brings the one that a room with these settings needs. */
export type ProgramSource = AnyProgram | ((settings: unknown) => Promise<AnyProgram>);

/** The rules as the client asks for them. */
export interface Rules {
  /** Null until they are here. */
  readonly program: AnyProgram | null;
  /** They could not be brought; asked again all the same. */
  readonly isLost: boolean;
  /** Asks for them, once. */
  bring(settings: unknown): void;
  /** Asks again at once when they were lost. */
  retry(): void;
  stop(): void;
}

const AGAIN_MS = 4_000;

/** `changed` is called when they arrive and when they are lost. */
export function createRules(source: ProgramSource, changed: () => void): Rules {
  return new HeldRules(source, changed);
}

class HeldRules implements Rules {
  readonly #source: ProgramSource;
  readonly #changed: () => void;
  program: AnyProgram | null;
  isLost = false;
  #settings: unknown = null;
  #isAsked = false;
  #isComing = false;
  #isStopped = false;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(source: ProgramSource, changed: () => void) {
    this.#source = source;
    this.#changed = changed;
    this.program = typeof source === 'function' ? null : source;
  }

  bring(settings: unknown): void {
    this.#settings = settings;
    if (this.program !== null || this.#isAsked) return;
    this.#isAsked = true;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    if (typeof this.#source !== 'function' || this.#isComing) return;
    this.#isComing = true;
    try {
      this.program = await this.#source(this.#settings);
      this.isLost = false;
    } catch {
      this.isLost = true;
      if (!this.#isStopped) this.#again = setTimeout(() => void this.#ask(), AGAIN_MS);
    }
    this.#isComing = false;
    if (!this.#isStopped) this.#changed();
  }

  retry(): void {
    if (!this.isLost || this.#isStopped) return;
    clearTimeout(this.#again);
    void this.#ask();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#again);
  }
}
