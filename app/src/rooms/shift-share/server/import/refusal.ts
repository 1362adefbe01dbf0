// A file that cannot be read, thrown inside the reading of its stream and turned into a refusal at its door.
import type { Refusal } from '@trame/core/kernel';

/** Why a file stopped being read. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly refusal: Refusal;

  constructor(code: string, data?: Refusal['data']) {
    super(`shift-share/import: ${code}`);
    this.refusal = data === undefined ? { code } : { code, data };
  }
}
