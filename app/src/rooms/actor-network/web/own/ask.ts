// One question to the server from a page that a person's own link or badge opens; never throws.
import type { Released } from '../../contract/board.js';
import type { OwnSaying, OwnSurvey } from '../../contract/own-survey.js';
import type { OwnShownTies } from '../../contract/shown.js';

/** What came back. */
export type Answer<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** The server's own sentence. */
  | { readonly kind: 'refused'; readonly sentence: string; readonly status: number }
  | { readonly kind: 'unreachable' };

/** What the page asks; replaced in tests. */
export interface OwnServer {
  open(token: string): Promise<Answer<OwnSurvey>>;
  say(saying: OwnSaying): Promise<Answer<{ readonly version: number }>>;
  word(word: OwnWord): Promise<Answer<unknown>>;
  withdraw(token: string): Promise<Answer<unknown>>;
  object(token: string): Promise<Answer<unknown>>;
  listShown(token: string): Promise<Answer<OwnShownTies>>;
  wishShown(wish: ShownWishing): Promise<Answer<OwnShownTies>>;
  /** The boards that were given back. */
  results(token: string): Promise<Answer<Released>>;
}

/** Whether one wishes that a tie be shown. */
export interface ShownWishing {
  readonly token: string;
  readonly person: string;
  readonly shown: boolean;
}

/** Somebody who is missing, or a last sentence. */
export interface OwnWord {
  readonly token: string;
  readonly op: string;
  readonly kind: 'missing' | 'free';
  readonly body: string;
}

/** Asks at a path under `/api/`, the key of the page in the body. */
export async function askOwn<T>(path: string, body: object): Promise<Answer<T>> {
  const answer = await fetch(`/api/${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  const isOurs = /^application\/(problem\+)?json/.test(answer?.headers.get('content-type') ?? '');
  // A portal's page, a proxy's error, a server that restarts: the answer will come later.
  if (answer === null || !isOurs || answer.status >= 500) return { kind: 'unreachable' };
  const value: unknown = await answer.json().catch(() => null);
  if (answer.ok && value !== null) return { kind: 'done', value: value as T };
  const detail = typeof value === 'object' && value !== null ? Reflect.get(value, 'detail') : null;
  return typeof detail === 'string'
    ? { kind: 'refused', sentence: detail, status: answer.status }
    : { kind: 'unreachable' };
}

/** The server as it is. */
export const ownServer: OwnServer = {
  open: (token) => askOwn('survey', { token }),
  say: (saying) => askOwn('survey/parts', saying),
  word: (word) => askOwn('survey/words', word),
  withdraw: (token) => askOwn('survey/withdrawal', { token }),
  object: (token) => askOwn('survey/objection', { token }),
  listShown: (token) => askOwn('survey/shown-ties', { token }),
  wishShown: (wish) => askOwn('survey/shown-ties/wish', wish),
  results: (token) => askOwn('survey/results', { token }),
};
