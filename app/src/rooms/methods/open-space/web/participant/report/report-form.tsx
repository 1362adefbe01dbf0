// The one-page form a group fills on a phone, with the four boxes of its paper twin (R065).
import { useEffect, useRef } from 'react';
import { formatTypedText } from '../../../../../../design/format.js';
import { Button, Select, TextArea } from '../../../../../../design/plain.js';
import { Erasing, useLength } from '../../../../../workshop/web/participant/index.js';
import { usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { GroupFields } from './group-fields.js';
import { LinesField } from './lines-field.js';
import { getReportDraftName, type ReportFormProps, useReport } from './use-report.js';

export function ReportForm(props: ReportFormProps) {
  const { canSend, drafts } = usePhone();
  const words = useWords();
  const copy = words.report;
  const explainLength = useLength();
  const { draft, setDraft, forget, asked, choose, submit } = useReport(props);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isMissing = asked && draft.said.trim() === '';
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
      <Subject question={props.question} onChoose={choose} asked={asked} />
      <TextArea
        label={copy.said}
        hint={copy.saidHint}
        isRequired
        rows={6}
        value={draft.said}
        onChange={(said) => setDraft({ ...draft, said })}
        error={isMissing ? copy.saidMissing : explainLength(draft.said)}
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
        <Button kind="quiet" onPress={props.onClose}>
          {copy.back}
        </Button>
        {drafts.read(getReportDraftName(props.question)) !== null && (
          <Erasing label={copy.clear} sure={copy.clearSure} onErase={forget} />
        )}
      </div>
    </form>
  );
}

interface SubjectProps {
  readonly question: string;
  readonly onChoose: (question: string) => void;
  /** Somebody tried to post. */
  readonly asked: boolean;
}

/** The two boxes at the head of the paper form: the theme, the question. */
function Subject({ question, onChoose, asked }: SubjectProps) {
  const { state } = usePhone();
  const words = useWords();
  const questions = state.questions.filter(({ withdrawn, hidden }) => withdrawn === null && hidden === null);
  return (
    <>
      <dl className={styles.reminder}>
        <dt>{words.theme}</dt>
        <dd>{state.theme === null ? words.themeMissing : formatTypedText(state.theme)}</dd>
      </dl>
      <Select
        label={words.report.question}
        isRequired
        options={questions.map(({ id, text }) => ({ id, label: text }))}
        value={question === '' ? null : question}
        onChange={onChoose}
        error={asked && question === '' ? words.report.questionMissing : undefined}
      />
    </>
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
