// Express capture of an open space: three kinds of paper, one hand, and what was typed lately beside them.
import { Tabs } from '../../../../../design/index.js';
import { EntryDesk } from '../../../../workshop/web/index.js';
import type { OpenSpaceOrganiserProps } from '../activity.js';
import { CardsForm } from './cards-form.js';
import { CaptureProvider, useWords } from './context.js';
import { QuestionsForm } from './questions-form.js';
import { RecentEntries } from './recent.js';
import { ReportForm } from './report-form.js';

export function OpenSpaceCapture(props: OpenSpaceOrganiserProps) {
  const words = useWords().tabs;
  return (
    <CaptureProvider value={props}>
      <EntryDesk recent={<RecentEntries />}>
        <Tabs
          label={words.label}
          faces={[
            { id: 'questions', label: words.questions, content: <QuestionsForm /> },
            { id: 'report', label: words.report, content: <ReportForm /> },
            { id: 'cards', label: words.cards, content: <CardsForm /> },
          ]}
        />
      </EntryDesk>
    </CaptureProvider>
  );
}
