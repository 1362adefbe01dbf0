// Express capture of an open space: three kinds of paper, one hand, and what was typed lately beside them.
import { Tabs } from '../../../../../design/index.js';
import type { OpenSpaceCaptureProps } from './activity.js';
import styles from './capture.module.css';
import { CardsForm } from './cards-form.js';
import { CaptureProvider, useWords } from './context.js';
import { QuestionsForm } from './questions-form.js';
import { Recent } from './recent.js';
import { ReportForm } from './report-form.js';

export function OpenSpaceCapture(props: OpenSpaceCaptureProps) {
  const words = useWords().tabs;
  return (
    <CaptureProvider value={props}>
      <div className={styles.desk}>
        <Tabs
          label={words.label}
          faces={[
            { id: 'questions', label: words.questions, content: <QuestionsForm /> },
            { id: 'report', label: words.report, content: <ReportForm /> },
            { id: 'cards', label: words.cards, content: <CardsForm /> },
          ]}
        />
        <Recent />
      </div>
    </CaptureProvider>
  );
}
