// Reports on a phone: reading those of the room, writing one's own (R065).
import { getReports } from '@trame/core/methods/open-space';
import { Button, EmptyState } from '../../../../../../design/plain.js';
import { hasDraft, RefusedNotice } from '../../../../../workshop/web/participant/index.js';
import { listRefused, usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { ReportArticle } from './report-article.js';
import { reportDraftForm, restoreDraft } from './report-draft.js';
import { ReportForm } from './report-form.js';
import { getReportDraftName } from './use-report.js';

export interface ReportsViewProps {
  /** The question whose report is being written, '' for none chosen yet, null while reading. */
  readonly writing: string | null;
  readonly onWrite: (question: string | null) => void;
}

export function ReportsView({ writing, onWrite }: ReportsViewProps) {
  const { state, canWrite } = usePhone();
  const words = useWords();
  const reports = getReports(state);
  if (writing !== null && canWrite) {
    return (
      <section className={styles.section}>
        <ReportForm key={writing} question={writing} onChoose={onWrite} onClose={() => onWrite(null)} />
      </section>
    );
  }
  return (
    <section className={styles.section} aria-labelledby="open-space-reports">
      <h3 id="open-space-reports" className={styles.title}>
        {words.report.title}
      </h3>
      <RefusedReports onWrite={onWrite} />
      {canWrite && state.marketplace !== 'unopened' && state.closed === null && (
        <WriteButtons onWrite={onWrite} />
      )}
      {reports.length === 0 ? (
        <EmptyState title={words.report.none}>
          <p>{words.report.noneText}</p>
        </EmptyState>
      ) : (
        // The newest first: on the wall it is the last to come that one has not read.
        [...reports].reverse().map((posted) => <ReportArticle key={posted.report.id} posted={posted} />)
      )}
    </section>
  );
}

function WriteButtons({ onWrite }: { readonly onWrite: (question: string) => void }) {
  const { state, drafts } = usePhone();
  const words = useWords().report;
  const begun = ['', ...state.questions.map(({ id }) => id)].find((id) =>
    hasDraft(drafts, getReportDraftName(id)),
  );
  return (
    <div className={styles.wide}>
      <Button kind="primary" wide onPress={() => onWrite(begun ?? '')}>
        {begun === undefined ? words.write : words.resume}
      </Button>
    </div>
  );
}

function RefusedReports({ onWrite }: { readonly onWrite: (question: string) => void }) {
  const phone = usePhone();
  const { refused, me, drafts } = phone;
  return listRefused(refused, 'post-report').map((one) => {
    const takeBack = () => {
      const name = getReportDraftName(one.command.question);
      drafts.write(name, reportDraftForm.format(restoreDraft(one.command, me.member)));
      onWrite(one.command.question);
    };
    return (
      <RefusedNotice key={one.op} room={phone} refused={one} text={one.command.said} onTakeBack={takeBack} />
    );
  });
}
