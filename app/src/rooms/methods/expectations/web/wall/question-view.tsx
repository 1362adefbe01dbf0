// The questions as large as the screen allows, how to gather, and how long is left.
import { isRulesStage, listAskedQuestions, planExpectations } from '@trame/core/methods/expectations';
import { getStageSpan } from '@trame/core/workshop';
import { formatTypedText, Timer } from '../../../../../design/index.js';
import { tellCount } from '../facilitator/signatures.js';
import { askQuestion, type ExpectationsProjectorProps, useWords } from '../words.js';
import styles from './wall.module.css';

export function QuestionView({ state, readClock }: ExpectationsProjectorProps) {
  const words = useWords();
  const { settings, stage, closed } = state;
  const asked = listAskedQuestions(settings);
  // Rules come last: while they are at work the two other questions leave the screen, and before, they wait their turn.
  const isRules = isRulesStage(state) || settings.variant === 'rules';
  const shown = asked.filter((question) => (question === 'rule') === isRules);
  const questions = shown.length > 0 ? shown : asked;
  const span = closed === null ? getStageSpan(planExpectations(settings), stage) : null;
  const face = span === null ? null : readClock(span.startedAt, span.minutes);
  const count = state.slips.filter(
    ({ hidden, kind }) => hidden === null && questions.some((question) => question === kind),
  ).length;
  return (
    <section className={styles.now}>
      <ul className={styles.questions} data-count={questions.length}>
        {questions.map((question) => (
          <li key={question}>{formatTypedText(askQuestion(question, settings, words))}</li>
        ))}
      </ul>
      {stage !== null && (
        <p className={styles.step}>
          <strong>{words.stages[stage.id]}</strong> {words.stageLines[stage.id]}
        </p>
      )}
      {face !== null && <Timer {...face} size="huge" />}
      {count > 0 && <p className={styles.soft}>{tellCount(count, { ...words.wall, countNone: '' })}</p>}
    </section>
  );
}
