// The file a request brings: whoever stops reading it leaves the line open for the answer.
import type { ServerResponse } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';

/**
 * The coming file as a stream of its own. Read as it is, a request that its reader leaves in the middle (a refusal
 * at the tenth row) is cut, and its answer lost with the line. Here the rest is thrown away as it comes, from the moment the reader leaves or the answer is sent.
 */
export function receiveUpload(request: Readable, response: ServerResponse): Readable {
  const file = new PassThrough();
  const drop = (): void => {
    request.unpipe(file);
    request.resume();
  };
  file.on('error', () => undefined);
  file.once('close', drop);
  request.once('error', (cause) => file.destroy(cause));
  response.once('finish', () => file.destroy());
  request.pipe(file);
  return file;
}
