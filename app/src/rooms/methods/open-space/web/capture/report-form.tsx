// The sheet of a group, box by box as on paper (R065, R085).
import { MAX_TEXT } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, formatSentence, Select, TextArea, TextField } from '../../../../../design/index.js';
import { pickRefused, RefusedList } from '../../../../workshop/web/index.js';
import styles from './capture.module.css';
import { useCapture, useDraft, useWords } from './context.js';
import {
  BLANK_PAPER,
  createReport,
  type PostReport,
  type ReportPaper,
  restorePaper,
} from './report-paper.js';

interface BoxProps {
  readonly paper: ReportPaper;
  readonly onChange: (fields: Partial<ReportPaper>) => void;
  readonly isTried: boolean;
}

function useSubmit(paper: ReportPaper, forget: () => void) {
  const { send, people, canWrite } = useCapture();
  const [isTried, setTried] = useState(false);
  const isReady = paper.question !== '' && paper.said.trim() !== '' && paper.said.trim().length <= MAX_TEXT;
  const submit = () => {
    setTried(!isReady);
    if (!isReady || !canWrite) return;
    const known = people.flatMap(({ id, name }) =>
      name === null ? [] : [[name.toLowerCase(), id] as const],
    );
    send(createReport(paper, new Map(known)));
    forget();
  };
  return { isTried, submit };
}

export function ReportForm() {
  const words = useWords().report;
  const { namePerson, refused, dismiss } = useCapture();
  const [paper, change] = useDraft<ReportPaper>('report', BLANK_PAPER);
  const { isTried, submit } = useSubmit(paper, () => change(BLANK_PAPER));
  const boxes = { paper, onChange: change, isTried };
  return (
    <>
      <RefusedList
        refused={pickRefused<PostReport>(refused, 'post-report')}
        dismiss={dismiss}
        getText={({ said }) => said}
        takeBack={{
          isBusy: Object.values(paper).some((text) => text.trim() !== ''),
          run: (report) => change(restorePaper(report, namePerson)),
        }}
      />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      >
        <p className={styles.soft}>{words.lead}</p>
        <Theme />
        <QuestionBox {...boxes} />
        <SaidBox {...boxes} />
        <WhoBox {...boxes} />
        <div>
          <Button type="submit" kind="primary">
            {words.post}
          </Button>
        </div>
      </form>
    </>
  );
}

function Theme() {
  const words = useWords().report;
  const { state } = useCapture();
  return (
    <p className={styles.box}>
      <strong>{words.theme}</strong>
      <span>{state.theme ?? words.noTheme}</span>
    </p>
  );
}

function QuestionBox({ paper, onChange, isTried }: BoxProps) {
  const words = useWords().report;
  const { state } = useCapture();
  const options = state.questions
    .filter(({ withdrawn, hidden }) => withdrawn === null && hidden === null)
    .map(({ id, text }) => ({ id, label: text }));
  if (options.length === 0) {
    return (
      <p className={styles.box}>
        <strong>{words.question}</strong>
        <span>{words.noQuestion}</span>
      </p>
    );
  }
  return (
    <div className={styles.box}>
      <Select
        label={words.question}
        options={options}
        value={paper.question === '' ? null : paper.question}
        onChange={(question) => onChange({ question })}
        {...(isTried && paper.question === '' && { error: words.questionMissing })}
      />
    </div>
  );
}

function SaidBox({ paper, onChange, isTried }: BoxProps) {
  const copy = useWords();
  const words = copy.report;
  const length = paper.said.trim().length;
  const error =
    length > MAX_TEXT
      ? formatSentence(copy.tooLong, { length, max: MAX_TEXT })
      : isTried && length === 0
        ? words.saidMissing
        : undefined;
  return (
    <fieldset className={styles.box}>
      <legend>{words.happened}</legend>
      <TextArea
        label={words.said}
        rows={5}
        value={paper.said}
        onChange={(said) => onChange({ said })}
        error={error}
      />
      <div className={styles.pair}>
        <TextArea
          label={words.challenges}
          rows={4}
          value={paper.challenges}
          onChange={(challenges) => onChange({ challenges })}
        />
        <TextArea
          label={words.assets}
          rows={4}
          value={paper.assets}
          onChange={(assets) => onChange({ assets })}
        />
      </div>
    </fieldset>
  );
}

function WhoBox({ paper, onChange }: BoxProps) {
  const words = useWords().report;
  return (
    <fieldset className={styles.box}>
      <legend>{words.who}</legend>
      <div className={styles.pair}>
        <TextField
          label={words.convener}
          value={paper.convener}
          onChange={(convener) => onChange({ convener })}
        />
        <TextField label={words.table} value={paper.table} onChange={(table) => onChange({ table })} />
      </div>
      <TextField
        label={words.participants}
        hint={words.participantsHint}
        value={paper.participants}
        onChange={(participants) => onChange({ participants })}
      />
    </fieldset>
  );
}
