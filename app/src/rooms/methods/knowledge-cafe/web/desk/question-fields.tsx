// One to three key questions, each with a hint when its words close it; the hint is no block (R067).
import { findClosedMark, MAX_CAFE_QUESTIONS } from '@trame/core/methods/knowledge-cafe';
import { MAX_TEXT } from '@trame/core/workshop';
import { Button, formatSentence, TextArea } from '../../../../../design/index.js';
import { useWords } from './context.js';
import styles from './desk.module.css';

export interface QuestionFieldsProps {
  readonly questions: readonly string[];
  readonly isDisabled: boolean;
  readonly onChange: (questions: readonly string[]) => void;
}

export function QuestionFields({ questions, isDisabled, onChange }: QuestionFieldsProps) {
  const words = useWords().questions;
  const shown = questions.length === 0 ? [''] : questions;
  const change = (rank: number, text: string) =>
    onChange(shown.map((question, at) => (at === rank ? text : question)));
  return (
    <div className={styles.part}>
      <p className={styles.small}>{words.lead}</p>
      {[0, 1, 2].slice(0, shown.length).map((rank) => {
        const text = shown[rank] ?? '';
        const mark = findClosedMark(text);
        return (
          <div key={rank} className={styles.question}>
            <TextArea
              label={formatSentence(words.field, { rank: rank + 1 })}
              value={text}
              onChange={(next) => change(rank, next)}
              maxLength={MAX_TEXT}
              rows={2}
              isDisabled={isDisabled}
              {...(mark !== null && { hint: formatSentence(words.closed, { mark }) })}
            />
            {shown.length > 1 && !isDisabled && (
              <div>
                <Button
                  size="small"
                  kind="quiet"
                  onPress={() => onChange(shown.filter((_, at) => at !== rank))}
                >
                  {formatSentence(words.remove, { rank: rank + 1 })}
                </Button>
              </div>
            )}
          </div>
        );
      })}
      {shown.length < MAX_CAFE_QUESTIONS && !isDisabled && (
        <div>
          <Button size="small" onPress={() => onChange([...shown, ''])}>
            {words.add}
          </Button>
        </div>
      )}
    </div>
  );
}
