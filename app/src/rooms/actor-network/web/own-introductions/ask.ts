// One question to the server about one's own introductions, by link or by badge; never throws.
import type { OwnIntroduction } from '../../contract/introductions.js';

/** What came back. */
export type Answer<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** The server's own sentence. */
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'unreachable' };

/** What somebody says of one introduction. */
export interface Saying {
  readonly agrees: boolean;
  readonly contact: string;
}

/** What the screens ask; replaced in tests. */
export interface IntroductionDesk {
  read(): Promise<Answer<readonly OwnIntroduction[]>>;
  answer(own: OwnIntroduction, said: Saying): Promise<Answer<readonly OwnIntroduction[]>>;
}

async function ask<T>(path: string, body: object): Promise<Answer<T>> {
  const answer = await fetch(`/api/${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  const isOurs = /^application\/(problem\+)?json/.test(answer?.headers.get('content-type') ?? '');
  if (answer === null || !isOurs || answer.status >= 500) return { kind: 'unreachable' };
  const value: unknown = await answer.json().catch(() => null);
  if (answer.ok && value !== null) return { kind: 'done', value: value as T };
  const detail = typeof value === 'object' && value !== null ? Reflect.get(value, 'detail') : null;
  return typeof detail === 'string' ? { kind: 'refused', sentence: detail } : { kind: 'unreachable' };
}

async function list(asked: Promise<Answer<OwnIntroduction>>): Promise<Answer<readonly OwnIntroduction[]>> {
  const answer = await asked;
  return answer.kind === 'done' ? { kind: 'done', value: [answer.value] } : answer;
}

type Many = { readonly introductions: readonly OwnIntroduction[] };

async function listMany(asked: Promise<Answer<Many>>): Promise<Answer<readonly OwnIntroduction[]>> {
  const answer = await asked;
  return answer.kind === 'done' ? { kind: 'done', value: answer.value.introductions } : answer;
}

/** With a link: the one question it opens. */
export function createLinkDesk(token: string): IntroductionDesk {
  return {
    read: () => list(ask('introduction', { token })),
    answer: (_own, said) => list(ask('introduction/answer', { token, ...said })),
  };
}

/** With a badge: all one's questions. */
export function createBadgeDesk(badge: string): IntroductionDesk {
  return {
    read: () => listMany(ask('badge/introductions', { badge })),
    answer: ({ introduction, side }, said) =>
      listMany(ask('badge/introductions/answer', { badge, introduction, side, ...said })),
  };
}
