// What a phone knows of its owner's introductions: asked once, then what each answer gives back.
import { useCallback, useEffect, useState } from 'react';
import type { OwnIntroduction } from '../../contract/introductions.js';
import type { Answer } from '../own/ask.js';
import type { IntroductionDesk, Saying } from './ask.js';

export interface DeskView {
  /** Null while it is being read. */
  readonly answer: Answer<readonly OwnIntroduction[]> | null;
  /** An answer that did not go through; what was shown stays. */
  readonly failure: Exclude<Answer<never>, { readonly kind: 'done' }> | null;
  readonly reload: () => void;
  readonly say: (own: OwnIntroduction, said: Saying) => Promise<void>;
}

export function useDesk(desk: IntroductionDesk): DeskView {
  const [answer, setAnswer] = useState<DeskView['answer']>(null);
  const [failure, setFailure] = useState<DeskView['failure']>(null);
  const reload = useCallback(() => {
    setAnswer(null);
    void desk.read().then(setAnswer);
  }, [desk]);
  useEffect(reload, [reload]);
  const say = async (own: OwnIntroduction, said: Saying) => {
    const given = await desk.answer(own, said);
    setFailure(given.kind === 'done' ? null : given);
    if (given.kind === 'done') setAnswer(given);
  };
  return { answer, failure, reload, say };
}
