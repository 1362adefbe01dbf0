// Contours that were dropped: asked where they come from, sent, kept or refused.
import { useState } from 'react';
import {
  Button,
  formatNumber,
  formatSentence,
  Notice,
  Progress,
  Select,
  TextField,
  useLocale,
} from '../../../../design/index.js';
import {
  ProblemError,
  ProblemNotice,
  sendFile,
  useCopy,
  useRefresh,
} from '../../../../platform/web/index.js';
import { type BroughtContours, bringContours } from '../../contract.js';
import { copy as roomEn } from '../copy.en.js';
import { copy as roomFr } from '../copy.fr.js';
import styles from '../shift-share.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** True for a file of outlines, by its name. */
export function isContoursName(name: string): boolean {
  return /\.(geojson|topojson|json)(\.gz)?$/i.test(name);
}

/** What is asked: nothing of it is in a GeoJSON. */
const QUESTIONS = ['kind', 'year', 'publisher', 'licence'] as const;
type Answers = Readonly<Record<(typeof QUESTIONS)[number], string>>;
const NOTHING: Answers = { kind: '', year: '', publisher: '', licence: '' };

interface FieldsProps {
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

function Fields({ answers, onChange }: FieldsProps) {
  const copy = useCopy({ fr, en });
  const { kinds } = useCopy({ fr: roomFr, en: roomEn });
  const options = Object.entries(kinds).map(([id, label]) => ({ id, label }));
  const bind = (name: keyof Answers) => ({
    isRequired: true,
    label: copy[name],
    onChange: (value: string) => onChange({ ...answers, [name]: value }),
  });
  return (
    <div className={styles.questions}>
      <Select {...bind('kind')} options={options} value={answers.kind || null} />
      <TextField {...bind('year')} inputMode="numeric" hint={copy.yearHint} value={answers.year} />
      <TextField {...bind('publisher')} hint={copy.publisherHint} value={answers.publisher} />
      <TextField {...bind('licence')} value={answers.licence} />
    </div>
  );
}

type State =
  | { readonly step: 'asked' }
  | { readonly step: 'sending'; readonly share: number }
  | { readonly step: 'kept'; readonly kept: BroughtContours };

/** A file on its way; what was typed is there again if it comes back. */
function useContours(space: string, file: File) {
  const [state, setState] = useState<State>({ step: 'asked' });
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const refresh = useRefresh();
  const keep = async ({ kind, year, publisher, licence }: Answers) => {
    setProblem(null);
    setState({ step: 'sending', share: 0 });
    const query = { name: file.name, year: Number(year), publisher, licence };
    const onProgress = (share: number) => setState({ step: 'sending', share });
    try {
      const kept = await sendFile(bringContours, { params: { space, kind }, query }, { file, onProgress });
      await refresh();
      setState({ step: 'kept', kept });
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause;
      setState({ step: 'asked' });
      setProblem(cause);
    }
  };
  return { state, problem, keep };
}

function Kept({ kept }: { readonly kept: BroughtContours }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const print = (count: number) => formatNumber(count, locale);
  const { fileName: name, publisher, year, count, drawn, places } = kept;
  const said = { name, publisher, year, count: print(count), drawn: print(drawn), places: print(places) };
  return <Notice tone="success">{formatSentence(places > 0 ? copy.keptPlaces : copy.kept, said)}</Notice>;
}

/** The desk of one file of contours; `onDone` when it is left. */
export function ContoursDesk(props: {
  readonly space: string;
  readonly file: File;
  readonly onDone: () => void;
}) {
  const copy = useCopy({ fr, en });
  const [answers, setAnswers] = useState(NOTHING);
  const { state, problem, keep } = useContours(props.space, props.file);
  if (state.step === 'kept') return <Kept kept={state.kept} />;
  const isYear = /^(1[89]|2[01])\d\d$/.test(answers.year.trim());
  const isAnswered = isYear && QUESTIONS.every((name) => answers[name].trim() !== '');
  return (
    <div className={styles.form}>
      <div hidden={state.step === 'sending'}>
        <div className={styles.form}>
          <h3>{formatSentence(copy.title, { name: props.file.name })}</h3>
          <p>{copy.lead}</p>
          <Fields answers={answers} onChange={setAnswers} />
          <div className={styles.row}>
            <Button kind="primary" isDisabled={!isAnswered} onPress={() => void keep(answers)}>
              {copy.keep}
            </Button>
            <Button kind="quiet" onPress={props.onDone}>
              {copy.cancel}
            </Button>
          </div>
        </div>
      </div>
      {state.step === 'sending' && (
        <Progress
          label={copy.sending}
          value={state.share}
          max={1}
          text={formatSentence(copy.sent, { percent: Math.round(100 * state.share) })}
        />
      )}
      <ProblemNotice error={problem} />
    </div>
  );
}
