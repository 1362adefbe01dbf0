// Before anything is asked: who asks, why, who will see what, and the way out in one tap.
import { type ReactNode, useState } from 'react';
import { Button, formatDate, formatSentence, Notice } from '../../../../design/plain.js';
import { useCopy, useLocale } from '../../../../platform/web/locale.js';
import type { OwnSurvey } from '../../contract/own-survey.js';
import type { Answer } from './ask.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './own.module.css';

/** What everybody is told, whether asked or only named (RGPD art. 13 and 14). */
export function NoticeText({ notice }: { readonly notice: OwnSurvey['notice'] }) {
  const words = useCopy({ fr, en });
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.who}</dt>
        <dd>{notice.askedBy}</dd>
      </div>
      <div>
        <dt>{words.why}</dt>
        <dd>{words.whyText}</dd>
      </div>
      <div>
        <dt>{words.shown}</dt>
        <dd>
          <ul>
            {words.shownList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{words.rights}</dt>
        <dd>{formatSentence(words.rightsText, { contact: notice.contact })}</dd>
      </div>
    </dl>
  );
}

export interface NoticePageProps {
  readonly survey: OwnSurvey;
  readonly isStarted: boolean;
  readonly onStart: () => void;
  /** What was given back, before what was told at the beginning. */
  readonly children?: ReactNode;
}

export function NoticePage({ survey, isStarted, onStart, children }: NoticePageProps) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  const { notice, form } = survey;
  const isOver = notice.state === 'closed' || notice.state === 'released';
  const ended = notice.state === 'released' ? words.given : isOver ? words.closed : words.notYet;
  const day = (value: string) => formatDate(value, locale);
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{notice.title}</p>
      <h1 tabIndex={-1}>{formatSentence(words.hello, { name: notice.ownName })}</h1>
      {!isOver && (
        <p className={styles.lead}>{formatSentence(words.noticeLead, { askedBy: notice.askedBy })}</p>
      )}
      {form !== null && (
        <Button kind="primary" wide onPress={onStart}>
          {isStarted ? words.resume : words.start}
        </Button>
      )}
      {form === null && <Notice>{ended}</Notice>}
      {children}
      <NoticeText notice={notice} />
      <p className={styles.soft}>
        {formatSentence(words.told, { noticed: day(notice.noticedOn), opens: day(notice.opensFrom) })}
      </p>
    </div>
  );
}

export interface WaysOutProps {
  /** On the notice the ways out are in sight: one tap. In the questionnaire they are folded under it. */
  readonly isOpen: boolean;
  readonly withdraw: () => Promise<Answer<unknown>>;
  readonly object: () => Promise<Answer<unknown>>;
  readonly onWithdrawn: () => void;
  readonly onObjected: () => void;
}

/** One tap each, at every step; nobody is asked why. */
export function WaysOut({ isOpen, withdraw, object, onWithdrawn, onObjected }: WaysOutProps) {
  const words = useCopy({ fr, en });
  const [failure, setFailure] = useState<string | null>(null);
  const run = async (work: Promise<Answer<unknown>>, done: () => void) => {
    setFailure(null);
    const answer = await work;
    if (answer.kind === 'done') done();
    else setFailure(answer.kind === 'refused' ? answer.sentence : words.failed);
  };
  return (
    <details open={isOpen}>
      <summary>{words.rights}</summary>
      <div className={styles.stack}>
        {failure !== null && <Notice tone="error">{failure}</Notice>}
        <h2>{words.objectTitle}</h2>
        <p>{words.objectText}</p>
        <Button kind="danger" wide onPress={() => void run(object(), onObjected)}>
          {words.object}
        </Button>
        <h2>{words.withdrawTitle}</h2>
        <p>{words.withdrawText}</p>
        <Button wide onPress={() => void run(withdraw(), onWithdrawn)}>
          {words.withdraw}
        </Button>
      </div>
    </details>
  );
}
