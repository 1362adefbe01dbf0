// Correcting a report that is already on the wall: its défis and atouts are cards, corrected there.
import type { Report } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, TextArea } from '../../../../../../design/plain.js';
import { Conflict, useLength } from '../../../../../workshop/web/participant/index.js';
import { useDraft, usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { GroupFields } from './group-fields.js';
import {
  createForm,
  parseReportDraft,
  type ReportDraft,
  reportDraftForm,
  restoreDraft,
} from './report-draft.js';

export interface AmendFormProps {
  readonly report: Report;
  readonly onClose: () => void;
}

/** People known by their seat stay as they were: only the words typed from memory are corrected here. */
function createAmendment(draft: ReportDraft, report: Report, me: Parameters<typeof createForm>[1]) {
  const form = createForm(draft, me);
  const seats = report.participants.filter((person) => 'id' in person);
  const keepsConvener =
    draft.convener === 'none' &&
    report.convener !== null &&
    'id' in report.convener &&
    report.convener.id !== me;
  return {
    ...form,
    convener: keepsConvener ? report.convener : form.convener,
    participants: [...seats, ...form.participants],
  };
}

export function AmendForm({ report, onClose }: AmendFormProps) {
  const { me, canSend, send } = usePhone();
  const words = useWords();
  const explainLength = useLength();
  const [draft, setDraft, forget] = useDraft<ReportDraft>(`amend.${report.id}`, {
    parse: (kept) => (kept === null ? restoreDraft(report, me.member) : parseReportDraft(kept)),
    format: reportDraftForm.format,
  });
  const [seen] = useState(report.version);
  const [asked, setAsked] = useState(false);
  const close = () => {
    forget();
    onClose();
  };
  const amend = async (version: number) => {
    const form = createAmendment(draft, report, me.member);
    await send({ type: 'amend-report', report: report.id, version, ...form });
    close();
  };
  if (asked && seen !== report.version) {
    return (
      <Conflict
        theirs={report.said}
        mine={draft.said}
        onKeepTheirs={close}
        onKeepMine={() => void amend(report.version)}
      />
    );
  }
  const isBlank = draft.said.trim() === '';
  const error = asked && isBlank ? words.report.saidMissing : explainLength(draft.said);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (canSend && !isBlank && error === undefined && seen === report.version) void amend(report.version);
      }}
    >
      <TextArea
        label={words.report.said}
        rows={6}
        value={draft.said}
        onChange={(said) => setDraft({ ...draft, said })}
        error={error}
      />
      <GroupFields draft={draft} onChange={setDraft} />
      <div className={styles.actions}>
        <Button kind="primary" type="submit" isDisabled={!canSend}>
          {words.save}
        </Button>
        <Button kind="quiet" onPress={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
