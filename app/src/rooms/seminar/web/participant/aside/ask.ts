// One question to the server from a page beside the room; never throws, and tells our server from the hall's portal.

/** What came back. */
export type Answer<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** The server's own sentence. */
  | { readonly kind: 'refused'; readonly sentence: string; readonly status: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'portal' };

/** Asks, with a body as JSON when there is one. */
export async function askServer<T>(
  path: string,
  question: { readonly method?: 'GET' | 'POST' | 'DELETE'; readonly body?: unknown } = {},
  reach: typeof fetch = fetch,
): Promise<Answer<T>> {
  const { method = 'POST', body } = question;
  const answer = await reach(path, {
    method,
    redirect: 'manual',
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => null);
  if (answer === null) return { kind: 'unreachable' };
  const said = answer.headers.get('content-type') ?? '';
  if (!/^application\/(problem\+)?json/.test(said)) {
    return answer.status >= 500 && answer.status !== 511 ? { kind: 'unreachable' } : { kind: 'portal' };
  }
  const value: unknown = await answer.json().catch(() => null);
  if (answer.ok) return { kind: 'done', value: value as T };
  const detail = typeof value === 'object' && value !== null ? Reflect.get(value, 'detail') : null;
  return typeof detail === 'string'
    ? { kind: 'refused', sentence: detail, status: answer.status }
    : { kind: 'unreachable' };
}
