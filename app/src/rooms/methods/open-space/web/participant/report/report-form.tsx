// The one-page form a group fills on a phone, with the four boxes of its paper twin (R065).
import { useEffect, useRef, useState } from 'react';
import { Button, Select, TextArea } from '../../../../../../design/plain.js';
import { usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { useDraft } from '../writing/draft.js';
import { Erasing } from '../writing/erasing.js';
import { explainLength } from '../writing/length.js';
import { GroupFields } from './group-fields.js';
import { LinesField } from './lines-field.js';
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

export function ReportForm({ question, onChoose, onClose }: ReportFormProps) {
  const { state, me, canSend, drafts, send } = usePhone();
  const words = useWords();
  const copy = words.report;
  const name = getReportDraftName(question);
  const [draft, setDraft, forget] = useDraft(name, reportDraftForm);
  const [asked, setAsked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const questions = state.questions.filter(({ withdrawn, hidden }) => withdrawn === null && hidden === null);
  const choose = (chosen: string) => {
    // What was typed follows the group to the right question, unless something waits there already.
    const target = getReportDraftName(chosen);
    if (drafts.read(target) === null) {
      drafts.write(target, reportDraftForm.format(draft));
      drafts.write(name, null);
    }
    onChoose(chosen);
  };
  const tooLong = [draft.said, ...listLines(draft.challenges), ...listLines(draft.assets)].some(
    (text) => explainLength(text, words) !== undefined,
  );
  const submit = async () => {
    setAsked(true);
    if (!canSend || question === '' || draft.said.trim() === '' || tooLong) return;
    await send(createReport(draft, question, me.member));
    forget();
    onClose();
  };
  const saidError = asked && draft.said.trim() === '' ? copy.saidMissing : explainLength(draft.said, words);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 tabIndex={-1} ref={title} className={styles.title}>
        {copy.form}
      </h2>
      <dl className={styles.reminder}>
        <dt>{words.theme}</dt>
        <dd>{state.theme ?? words.themeMissing}</dd>
      </dl>
      <Select
        label={copy.question}
        isRequired
        options={questions.map(({ id, text }) => ({ id, label: text }))}
        value={question === '' ? null : question}
        onChange={choose}
        error={asked && question === '' ? copy.questionMissing : undefined}
      />
      <TextArea
        label={copy.said}
        hint={copy.saidHint}
        isRequired
        rows={6}
        value={draft.said}
        onChange={(said) => setDraft({ ...draft, said })}
        error={saidError}
      />
      <ReportCards draft={draft} onChange={setDraft} />
      <GroupFields draft={draft} onChange={setDraft} />
      <p className={styles.small}>
        {words.group} {words.sober} {words.keptHere}
      </p>
      <div className={styles.actions}>
        <Button kind="primary" type="submit" isDisabled={!canSend}>
          {copy.post}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {copy.back}
        </Button>
        {drafts.read(name) !== null && <Erasing label={copy.clear} sure={copy.clearSure} onErase={forget} />}
      </div>
    </form>
  );
}

type DraftProps = Parameters<typeof GroupFields>[0];

function ReportCards({ draft, onChange }: DraftProps) {
  const copy = useWords().report;
  return (
    <>
      <LinesField
        legend={copy.challenges}
        label={copy.challenge}
        add={copy.addChallenge}
        sign="challenge"
        lines={draft.challenges}
        onChange={(challenges) => onChange({ ...draft, challenges })}
      />
      <LinesField
        legend={copy.assets}
        label={copy.asset}
        add={copy.addAsset}
        sign="asset"
        lines={draft.assets}
        onChange={(assets) => onChange({ ...draft, assets })}
      />
      <p className={styles.small}>{copy.cardsHint}</p>
    </>
  );
}
