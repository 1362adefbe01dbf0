// One question as the phone lists it: where, its words, whose, and the way to its report.
import type { Question } from '@trame/core/methods/open-space';
import { formatCount, formatSentence, formatTypedText } from '../../../../../../design/format.js';
import { Button } from '../../../../../../design/plain.js';
import { useLocale } from '../../../../../../platform/web/locale.js';
import { ContributionMark, StaleEdits } from '../../../../../workshop/web/participant/index.js';
import { isLetter } from '../../room-name.js';
import { listRefused, usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { OwnQuestion } from './own-question.js';

export interface QuestionItemProps {
  readonly question: Question;
  /** Name of the room, or null when it has no cell. */
  readonly room: string | null;
  readonly onReport: (question: string) => void;
}

export function QuestionItem({ question, room, onReport }: QuestionItemProps) {
  const phone = usePhone();
  const { state, me, canWrite, canSend, refused, send } = phone;
  const words = useWords();
  const locale = useLocale();
  const { id, text, headcount, version } = question;
  const isHidden = question.hidden !== null;
  const isMine = question.by === me.member && question.onBehalfOf === null;
  const mayChange = isMine && canWrite && !isHidden && canSend && state.marketplace === 'open';
  const edits = listRefused(refused, 'edit-question').filter(({ command }) => command.question === id);
  return (
    <li className={styles.question}>
      {room !== null && <RoomSign name={room} />}
      <div className={styles.questionBody}>
        <p className={isHidden ? styles.masked : styles.questionText}>
          {isHidden ? words.masked : formatTypedText(text)}
        </p>
        {headcount !== null && headcount > 0 && (
          <p className={styles.small}>{formatCount(headcount, words.question.headcount, locale)}</p>
        )}
        <ContributionMark room={phone} id={id} isMine={isMine} />
        <StaleEdits
          room={phone}
          refused={edits}
          current={isHidden ? null : text}
          onRenew={(next) => send({ type: 'edit-question', question: id, version, text: next })}
        />
        {mayChange && <OwnQuestion question={question} />}
        {canWrite && canSend && !isHidden && room !== null && (
          <div className={styles.quiet}>
            <Button
              kind="quiet"
              aria-label={formatSentence(words.question.reportOf, { text })}
              onPress={() => onReport(id)}
            >
              {words.question.report}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

/** The letter on the door. */
export function RoomSign({ name }: { readonly name: string }) {
  const words = useWords();
  const isShort = isLetter(name);
  return (
    <span className={styles.room} data-long={isShort ? undefined : true}>
      <span className={styles.hidden}>
        {isShort ? formatSentence(words.question.room, { name: '' }) : ''}
      </span>
      {name}
    </span>
  );
}
