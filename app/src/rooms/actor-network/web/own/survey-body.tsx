// What a person sees of the survey: the notice first, then the form, one thing at a time.
import { findStep } from '@trame/core/actor-network';
import { lazy, Suspense } from 'react';
import { formatSentence, Notice } from '../../../../design/plain.js';
import { useCopy } from '../../../../platform/web/locale.js';
import type { OwnSurvey } from '../../contract/own-survey.js';
import type { OwnServer } from './ask.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Form } from './form.js';
import { NoticePage } from './notice.js';
import { createOp } from './op.js';
import type { StepProps } from './step-props.js';
import type { Own } from './use-own.js';

/** Brought when it is shown: whoever answers does not wait for it. */
const OwnBoard = lazy(async () => ({ default: (await import('../board/own-board.js')).OwnBoard }));

export interface SurveyBodyProps {
  readonly token: string;
  readonly server: OwnServer;
  readonly own: Own;
  readonly survey: OwnSurvey;
  /** Past the notice. */
  readonly isIn: boolean;
  readonly onStart: () => void;
}

export function SurveyBody({ own, survey, token, server, isIn, onStart }: SurveyBodyProps) {
  const words = useCopy({ fr, en });
  const { form } = survey;
  const sendWord: StepProps['sendWord'] = async (kind, body) => {
    const answer = await server.word({ token, op: createOp(), kind, body });
    return answer.kind === 'done';
  };
  const isStarted = form !== null && findStep(form.sheet, form.previous) !== 'before';
  return (
    <>
      {own.problem !== null && (
        <Notice tone="error">{formatSentence(words.refused, { sentence: own.problem })}</Notice>
      )}
      {form !== null && isIn ? (
        <Form own={own} form={form} sendWord={sendWord} />
      ) : (
        <NoticePage survey={survey} isStarted={isStarted} onStart={onStart}>
          {survey.notice.state === 'released' && (
            <Suspense fallback={null}>
              <OwnBoard token={token} server={server} />
            </Suspense>
          )}
        </NoticePage>
      )}
    </>
  );
}
