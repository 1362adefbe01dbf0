// Where a file is dropped, looked at, and kept.
import { useState } from 'react';
import {
  Button,
  FileButton,
  formatSentence,
  Notice,
  Progress,
  Section,
  Skeleton,
} from '../../../../design/index.js';

import { ProblemNotice, useCopy } from '../../../../platform/web/index.js';
import type { Dataset } from '../../contract.js';
import { ContoursDesk, isContoursName } from '../contours/contours-desk.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import styles from '../shift-share.module.css';
import { ImportAccount } from './account.js';
import { ImportForm } from './form.js';
import { useImport } from './use-import.js';

const ACCEPTED = '.csv,.txt,.tsv,.gz,.zip,.xlsx,.ods,.parquet,.geojson,.json';

function DropZone({ onFile, isSmall }: { readonly onFile: (file: File) => void; readonly isSmall: boolean }) {
  const { desk } = useCopy({ fr, en });
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its keyboard path, the button inside.
    <div
      className={styles.drop}
      {...(isOver && { 'data-over': true })}
      {...(isSmall && { 'data-small': true })}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      <p>{desk.drop}</p>
      <FileButton label={desk.choose} accept={ACCEPTED} onFile={onFile} />
    </div>
  );
}

/** The desk where tables are brought; `onKept` shows the one just kept. */
export function ImportDesk(props: {
  readonly space: string;
  /** Tables are there already: the desk makes itself small. */
  readonly isSmall: boolean;
  readonly onKept: (dataset: Dataset) => void;
}) {
  const { desk } = useCopy({ fr, en });
  const { state, problem, wasStopped, ...act } = useImport(props.space, props.onKept);
  const [contours, setContours] = useState<File | null>(null);
  const take = (file: File) => {
    const isContours = isContoursName(file.name);
    setContours(isContours ? file : null);
    if (!isContours) void act.look(file);
  };
  return (
    <div data-no-print>
      <Section title={desk.title} lead={props.isSmall ? undefined : desk.lead}>
        {(state.step === 'waiting' || state.step === 'kept') && (
          <DropZone isSmall={props.isSmall} onFile={take} />
        )}
        {contours !== null && (
          <ContoursDesk
            key={`${contours.name} ${contours.lastModified} ${contours.size}`}
            space={props.space}
            file={contours}
            onDone={() => setContours(null)}
          />
        )}
        {state.step === 'looking' && <Skeleton lines={3} />}
        {(state.step === 'asked' || state.step === 'sending') && (
          // Hidden while the file goes, not taken away: what was typed is there again if it comes back.
          <div hidden={state.step === 'sending'}>
            <ImportForm
              key={`${state.file.name} ${state.preview.sheet}`}
              name={state.file.name}
              preview={state.preview}
              onSheet={(sheet) => void act.look(state.file, sheet)}
              onKeep={(answers, mapping) => void act.keep(answers, mapping)}
              onGiveUp={act.giveUp}
            />
          </div>
        )}
        {state.step === 'sending' && (
          <div className={styles.sending}>
            <Progress
              label={desk.sending}
              value={state.share}
              max={1}
              text={formatSentence(desk.sent, { percent: Math.round(100 * state.share) })}
            />
            <Button onPress={act.stop}>{desk.stop}</Button>
          </div>
        )}
        {state.step === 'kept' && <ImportAccount dataset={state.dataset} />}
        {wasStopped && <Notice>{desk.stopped}</Notice>}
        <ProblemNotice error={problem} />
      </Section>
    </div>
  );
}
