// A report being written: its draft, the question it answers, its sending.
import { useState } from 'react';
import { useLength } from '../../../../../workshop/web/participant/index.js';
import { useDraft, usePhone } from '../context.js';
import { createReport, listLines, reportDraftForm } from './report-draft.js';

export interface ReportFormProps {
  /** Empty when none is chosen yet. */
  readonly question: string;
  readonly onChoose: (question: string) => void;
  readonly onClose: () => void;
}

/** Name of the draft of one question's report. */
export function getReportDraftName(question: string): string {
  return `report.${question}`;
}

/** The draft and what can be done with it. `asked` once somebody tried to post it. */
export function useReport({ question, onChoose, onClose }: ReportFormProps) {
  const { me, canSend, drafts, send } = usePhone();
  const explainLength = useLength();
  const name = getReportDraftName(question);
  const [draft, setDraft, forget] = useDraft(name, reportDraftForm);
  const [asked, setAsked] = useState(false);
  const choose = (chosen: string) => {
    // What was typed follows the group to the right question, unless something waits there already.
    const target = getReportDraftName(chosen);
    if (drafts.read(target) === null) {
      drafts.write(target, reportDraftForm.format(draft));
      drafts.write(name, null);
    }
    onChoose(chosen);
  };
  const texts = [draft.said, ...listLines(draft.challenges), ...listLines(draft.assets)];
  const isTooLong = texts.some((text) => explainLength(text) !== undefined);
  const submit = async () => {
    setAsked(true);
    if (!canSend || question === '' || draft.said.trim() === '' || isTooLong) return;
    await send(createReport(draft, question, me.member));
    forget();
    onClose();
  };
  return { draft, setDraft, forget, asked, choose, submit };
}
