// A refusal is a value, not an exception: what the domain says no to, and why.

/** Why the domain said no: a stable code and the figures a sentence needs; the sentence itself lives in the room's copy. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** Either a value or a refusal. Rules return it; they never throw. */
export type Result<T, R extends Refusal = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R };

/** Wraps a value that was accepted. */
export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps a refusal, with the figures its sentence needs. */
export function refuse<Code extends string>(
  code: Code,
  data?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: data === undefined ? { code } : { code, data } };
}
