// A file on its way: looked at, questioned, sent, kept; one state at a time.
import { useRef, useState } from 'react';
import { GIVEN_UP, ProblemError, sendFile, useRefresh } from '../../../../platform/web/index.js';
import {
  type ColumnMapping,
  type Dataset,
  type FilePreview,
  importFile,
  previewFile,
} from '../../contract.js';

/** Answers to what the file does not say, as typed. */
export type Answers = Readonly<Record<string, string>>;

/** Where a file stands. */
export type ImportState =
  | { readonly step: 'waiting' }
  | { readonly step: 'looking'; readonly name: string }
  | ({ readonly step: 'asked' } & AskedFile)
  | ({ readonly step: 'sending'; readonly share: number } & AskedFile)
  | { readonly step: 'kept'; readonly dataset: Dataset };

interface AskedFile {
  readonly file: File;
  readonly preview: FilePreview;
}

const PART = 512 * 1024;

/** A text is known by its beginning; a workbook or a Parquet file only by its end. */
function needsWhole(name: string): boolean {
  return /\.(xlsx|xlsm|ods|parquet)$/i.test(name);
}

/** What is asked of the first look at a file, and the part of it that answers. */
export function choosePart(file: File, sheet?: string) {
  const isWhole = needsWhole(file.name) || file.size <= PART;
  const query = { name: file.name, part: isWhole ? 'false' : 'true', ...(sheet && { sheet }) } as const;
  return { query, part: isWhole ? file : file.slice(0, PART) };
}

function writeQuery({ file, preview }: AskedFile, answers: Answers, mapping: ColumnMapping | null) {
  return {
    name: file.name,
    ...(preview.sheet !== null && { sheet: preview.sheet }),
    ...(mapping !== null && { mapping: JSON.stringify(mapping) }),
    ...answers,
  };
}

/** The state of an import and what moves it. */
export function useImport(space: string, onKept: (dataset: Dataset) => void) {
  const [state, setState] = useState<ImportState>({ step: 'waiting' });
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [wasStopped, setStopped] = useState(false);
  const gone = useRef<AbortController | null>(null);
  const refresh = useRefresh();

  const fail = (back: ImportState) => (cause: unknown) => {
    if (!(cause instanceof ProblemError)) throw cause;
    setState(back);
    if (cause.problem.code === GIVEN_UP) setStopped(true);
    else setProblem(cause);
  };

  const look = async (file: File, sheet?: string) => {
    setProblem(null);
    setStopped(false);
    setState({ step: 'looking', name: file.name });
    const { query, part } = choosePart(file, sheet);
    await sendFile(previewFile, { params: { space }, query }, { file: part }).then(
      (preview) => setState({ step: 'asked', file, preview }),
      fail({ step: 'waiting' }),
    );
  };

  const keep = async (answers: Answers, mapping: ColumnMapping | null) => {
    if (state.step !== 'asked') return;
    const { file, preview } = state;
    setProblem(null);
    gone.current = new AbortController();
    setState({ step: 'sending', file, preview, share: 0 });
    const query = writeQuery({ file, preview }, answers, mapping);
    const onProgress = (share: number) => setState({ step: 'sending', file, preview, share });
    await sendFile(
      importFile,
      { params: { space }, query },
      { file, onProgress, signal: gone.current.signal },
    ).then(
      async (dataset) => {
        await refresh();
        setState({ step: 'kept', dataset });
        onKept(dataset);
      },
      fail({ step: 'asked', file, preview }),
    );
  };

  return {
    state,
    problem,
    wasStopped,
    look,
    keep,
    stop: () => gone.current?.abort(),
    giveUp: () => setState({ step: 'waiting' }),
  };
}
