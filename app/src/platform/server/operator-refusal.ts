// What stops the program for whoever keeps the machine: a reason, and a French sentence that says what to do.

/** A start, a backup, a restore that cannot go on. Printed as it is; never shown to people in a room. */
export class OperatorRefusal extends Error {
  override readonly name = 'OperatorRefusal';
  /** `<room>/<reason>`, stable, for scripts. */
  readonly code: string;

  constructor(code: string, sentence: string, options?: { readonly cause?: unknown }) {
    super(sentence, options);
    this.code = code;
  }
}
