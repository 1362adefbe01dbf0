// Sends a file to a route that takes one, with how far it got and a way to give up.
import type { RouteResult, RouteShape } from '../contract.js';
import {
  buildAddress,
  type Call,
  createLocalProblem,
  FOREIGN_ANSWER,
  isProblem,
  ProblemError,
  UNREACHABLE,
} from './api.js';

/** What may be followed while a file goes. */
export interface SendingFile {
  readonly file: Blob;
  /** Between 0 and 1. The server reads as it receives: what is sent is nearly what is read. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** The code of a sending that its sender gave up. */
export const GIVEN_UP = 'web/given-up';

function readReply(request: XMLHttpRequest): unknown {
  if (!(request.getResponseHeader('content-type') ?? '').includes('json')) {
    throw createLocalProblem(FOREIGN_ANSWER, request.status);
  }
  const body: unknown = JSON.parse(request.responseText);
  if (request.status === 200) return body;
  throw isProblem(body) ? new ProblemError(body) : createLocalProblem(FOREIGN_ANSWER, request.status);
}

/** Sends a file; throws `ProblemError` and nothing else. `fetch` does not say how far a body got, hence the old way. */
export function sendFile<const R extends RouteShape>(
  route: R,
  call: Omit<Call<R>, 'file'>,
  sending: SendingFile,
): Promise<RouteResult<R>> {
  const given = call as { readonly params?: unknown; readonly query?: unknown };
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(route.method, buildAddress(route.path, given.params, given.query));
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => sending.onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () => {
      try {
        resolve(readReply(request) as RouteResult<R>);
      } catch (cause) {
        reject(cause);
      }
    };
    request.onerror = () => reject(createLocalProblem(UNREACHABLE, 0));
    request.onabort = () => reject(createLocalProblem(GIVEN_UP, 0));
    sending.signal?.addEventListener('abort', () => request.abort());
    request.send(sending.file);
  });
}
