// What a file is, its first rows, and what it does not say.
import { useState } from 'react';
import { Badge, Button, formatSentence, Notice, Select, TextField } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { ColumnMapping, FilePreview } from '../../contract.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import styles from '../shift-share.module.css';
import { ImportColumns, startMapping } from './columns.js';
import { PreviewTable } from './preview-table.js';
import type { Answers } from './use-import.js';

type Question = FilePreview['questions'][number];

const NAMES = {
  basis: 'basis',
  'geography-kind': 'geographyKind',
  'geography-year': 'geographyYear',
  year: 'year',
  publisher: 'publisher',
  licence: 'licence',
  comma: 'comma',
} as const satisfies Readonly<Record<Question, string>>;

interface FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function QuestionField({ question, value, onChange }: FieldProps & { readonly question: Question }) {
  const { desk, kinds } = useCopy({ fr, en });
  const listed = (choices: Readonly<Record<string, string>>) =>
    Object.entries(choices).map(([id, label]) => ({ id, label }));
  const shared = { value: value || null, onChange, isRequired: true };
  switch (question) {
    case 'basis':
      return (
        <Select {...shared} label={desk.basis} hint={desk.basisHint} options={listed(desk.basisChoices)} />
      );
    case 'comma':
      return <Select {...shared} label={desk.comma} options={listed(desk.commaChoices)} />;
    case 'geography-kind':
      return <Select {...shared} label={desk.geographyKind} options={listed(kinds)} />;
    case 'geography-year':
      return (
        <TextField
          isRequired
          inputMode="numeric"
          label={desk.geographyYear}
          hint={desk.geographyYearHint}
          value={value}
          onChange={onChange}
        />
      );
    case 'year':
      return <TextField isRequired inputMode="numeric" label={desk.year} value={value} onChange={onChange} />;
    default:
      return <TextField isRequired label={desk[question]} value={value} onChange={onChange} />;
  }
}

/** A file that nobody knows is asked everything but its columns' meaning, which is pointed at. */
const EVERYTHING: readonly Question[] = [
  'basis',
  'geography-kind',
  'geography-year',
  'publisher',
  'licence',
  'comma',
];

export interface ImportFormProps {
  readonly name: string;
  readonly preview: FilePreview;
  readonly onSheet: (sheet: string) => void;
  readonly onKeep: (answers: Answers, mapping: ColumnMapping | null) => void;
  readonly onGiveUp: () => void;
}

function Heading({ preview }: { readonly preview: FilePreview }) {
  const { desk, profiles } = useCopy({ fr, en });
  if (preview.profile === null) return <Notice title={desk.unknown}>{desk.unknownText}</Notice>;
  return (
    <p className={styles.known}>
      <Badge>{desk.recognised}</Badge> <strong>{profiles[preview.profile] ?? preview.profile}</strong>
      {preview.years.length > 0 && (
        <span>{formatSentence(desk.years, { years: `${preview.years[0]}–${preview.years.at(-1)}` })}</span>
      )}
    </p>
  );
}

/** Shows what a file is and asks what is left to ask. */
export function ImportForm({ name, preview, onSheet, onKeep, onGiveUp }: ImportFormProps) {
  const { desk } = useCopy({ fr, en });
  const [answers, setAnswers] = useState<Answers>({});
  const [mapping, setMapping] = useState(() => startMapping(preview));
  const questions = preview.profile === null ? EVERYTHING : preview.questions;
  const isAnswered = questions.every((question) => (answers[NAMES[question]] ?? '').trim() !== '');
  const isMapped = preview.profile !== null || mapping.values.length > 0;
  return (
    <div className={styles.form}>
      <Heading preview={preview} />
      {preview.sheets.length > 1 && (
        <Select
          label={desk.sheet}
          options={preview.sheets.map((sheet) => ({ id: sheet, label: sheet }))}
          value={preview.sheet}
          onChange={onSheet}
        />
      )}
      <PreviewTable name={name} preview={preview} />
      {preview.profile === null && (
        <ImportColumns preview={preview} mapping={mapping} onChange={setMapping} />
      )}
      {questions.length > 0 && (
        <fieldset className={styles.questions}>
          <legend>{desk.questions}</legend>
          {questions.map((question) => (
            <QuestionField
              key={question}
              question={question}
              value={answers[NAMES[question]] ?? ''}
              onChange={(value) => setAnswers({ ...answers, [NAMES[question]]: value })}
            />
          ))}
        </fieldset>
      )}
      <div className={styles.row}>
        <Button
          kind="primary"
          isDisabled={!isAnswered || !isMapped}
          onPress={() => onKeep(answers, preview.profile === null ? mapping : null)}
        >
          {desk.keep}
        </Button>
        <Button kind="quiet" onPress={onGiveUp}>
          {desk.cancel}
        </Button>
      </div>
    </div>
  );
}
