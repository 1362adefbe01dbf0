// One question to the server about one's own introductions, by link or by badge; never throws.
import type { OwnIntroduction } from '../../contract/introductions.js';
import { type Answer, askOwn } from '../own/ask.js';

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
    read: () => list(askOwn('introduction', { token })),
    answer: (_own, said) => list(askOwn('introduction/answer', { token, ...said })),
  };
}

/** With a badge: all one's questions. */
export function createBadgeDesk(badge: string): IntroductionDesk {
  return {
    read: () => listMany(askOwn('badge/introductions', { badge })),
    answer: ({ introduction, side }, said) =>
      listMany(askOwn('badge/introductions/answer', { badge, introduction, side, ...said })),
  };
}
