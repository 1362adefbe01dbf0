// Takes the file that somebody sends, whatever it will be read as: there, not empty, not too heavy.
import { accept, type Result, refuse } from '@trame/core/kernel';
import { receiveFile } from '../../../../platform/server/picture/receive.js';

const MEGABYTES = 2;

/** What is known of a file on its way. */
export interface SentTable {
  readonly upload: Parameters<typeof receiveFile>[0] | null;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The bytes of a file of two megabytes at most. */
export async function receiveTable({ upload, headers }: SentTable): Promise<Result<Buffer>> {
  if (upload === null) return refuse('table-empty');
  const file = await receiveFile(upload, MEGABYTES * 1024 * 1024, headers['content-length']);
  if (!file.ok) return refuse('table-too-heavy', { megabytes: MEGABYTES });
  return file.value.length === 0 ? refuse('table-empty') : accept(file.value);
}
