// A table brought in: read first, written when its reader has seen what it changes.
import { useState } from 'react';
import { Button, FileButton, formatSentence, Notice, Section } from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useParam } from '../../../../platform/web/index.js';
import { applyImport, type ImportReport, previewImport } from '../../contract/exchange.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { ImportDifference } from './import-report.js';
import styles from './views.module.css';

export function ImportSection() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const preview = useChange(previewImport);
  const apply = useChange(applyImport);
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const params = { space };
  const read = (chosen: File) =>
    void preview.run({ params, file: chosen }).then(setReport, () => setReport(null));
  const write = (chosen: File, digest: string) =>
    void apply.run({ params, query: { digest }, file: chosen }).then(
      (counts) => {
        setDone(formatSentence(copy.applied, counts));
        setReport(null);
      },
      // The programme moved: what would change now is read again, and nothing was written.
      () => read(chosen),
    );
  const changes = report === null ? 0 : report.added.length + report.changed.length;
  return (
    <Section title={copy.bring} lead={copy.bringLead}>
      <div className={styles.bring}>
        <FileButton
          label={copy.file}
          accept=".xlsx,.ods,.csv,.tsv,.txt"
          onFile={(chosen) => {
            setFile(chosen);
            setReport(null);
            setDone(null);
          }}
        />
        {file !== null && <p className={styles.fileName}>{file.name}</p>}
        <Button isDisabled={file === null || preview.isRunning} onPress={() => file && read(file)}>
          {copy.read}
        </Button>
        {preview.problem && <ProblemNotice error={preview.problem} />}
        {apply.problem && <ProblemNotice error={apply.problem} />}
        {done !== null && <Notice tone="success">{done}</Notice>}
      </div>
      {report && <ImportDifference report={report} />}
      {report && file && changes > 0 && (
        <div>
          <Button kind="primary" isDisabled={apply.isRunning} onPress={() => write(file, report.digest)}>
            {copy.apply}
          </Button>
        </div>
      )}
    </Section>
  );
}
