// The reading: two paragraphs, three cautions, one question.
import { Section, useLocale } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { Diagnosis } from '../../contract.js';
import { type AnalysisQuery, AskSeminar } from '../ask/ask-seminar.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import { writeReading } from '../sentences.js';
import styles from '../shift-share.module.css';
import { SourceLine } from '../source-line.js';

export interface ReadingProps {
  readonly space: string;
  readonly shown: Diagnosis;
  /** The choices as the server takes them. */
  readonly analysis: AnalysisQuery;
}

/** The view that is read aloud, and ends on a question (R096). */
export function ReadingView({ space, shown, analysis }: ReadingProps) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  const [first, second] = writeReading(shown, words, locale);
  return (
    <div className={styles.parts}>
      <Section title={words.reading.title}>
        <p className={styles.sentence}>{first}</p>
        <p className={styles.sentence}>{second}</p>
        <h3>{words.reading.cautions}</h3>
        <ol className={styles.cautions}>
          {words.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ol>
        <h3>{words.reading.questionTitle}</h3>
        <p className={styles.question}>{words.reading.question}</p>
        <AskSeminar space={space} analysis={analysis} hash={shown.hash} question={words.reading.question} />
      </Section>
      <SourceLine shown={shown} />
    </div>
  );
}
