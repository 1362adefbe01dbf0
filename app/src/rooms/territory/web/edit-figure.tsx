// Adds a dated figure to a sheet; without source and year there is no figure.
import { type FormEvent, useState } from 'react';
import { Button, Section, Select, TextField, useAnnounce } from '../../../design/index.js';
import { ProblemNotice, useChange, useCopy } from '../../../platform/web/index.js';
import { recordFigure, type TerritorySheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { parseNumber } from './edit-draft.js';
import styles from './territory.module.css';

type Key = keyof typeof fr.keys;

const units: Record<Key, string> = {
  population: 'habitants',
  'industrial-job-share-epci': '%',
  'industrial-job-share-ti': '%',
  'industrial-companies': 'entreprises',
  'industrial-employees': 'salariés',
};
const empty = { key: 'population' as Key, value: '', source: '', year: '' };

type Typed = typeof empty;

/** The figure typed, or null while it lacks its value, its source or its year (R018). */
function parseFigure(typed: Typed) {
  const value = parseNumber(typed.value);
  const year = parseNumber(typed.year);
  const source = typed.source.trim();
  if (value === null || year === null || source === '') return null;
  return { key: typed.key, value, year, source, unit: units[typed.key], basis: null, caveats: [] };
}

export interface FigureFormProps {
  readonly space: string;
  readonly onRecorded: (sheet: TerritorySheet) => void;
}

function useFigureForm({ space, onRecorded }: FigureFormProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const [typed, setTyped] = useState(empty);
  const [isIncomplete, setIncomplete] = useState(false);
  const record = useChange(recordFigure);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = parseFigure(typed);
    setIncomplete(body === null);
    if (body === null) return;
    await record.run({ params: { space }, body }).then(
      (sheet) => {
        onRecorded(sheet);
        setTyped(empty);
        announce(copy.saved);
      },
      () => undefined,
    );
  };
  return { typed, setTyped, isIncomplete, record, submit };
}

export function FigureForm(props: FigureFormProps) {
  const copy = useCopy({ fr, en });
  const { typed, setTyped, isIncomplete, record, submit } = useFigureForm(props);
  const options = Object.entries(copy.keys).map(([id, label]) => ({ id, label }));
  return (
    <Section title={copy.addFigure} lead={copy.addFigureText}>
      <form onSubmit={submit} className={styles.fields} noValidate>
        <ProblemNotice error={record.problem} />
        <div className={styles.row}>
          <Select
            label={copy.whichFigure}
            options={options}
            value={typed.key}
            onChange={(key) => setTyped({ ...typed, key: key as Key })}
          />
          <TextField
            label={`${copy.value} (${units[typed.key]})`}
            inputMode="decimal"
            value={typed.value}
            onChange={(value) => setTyped({ ...typed, value })}
            error={isIncomplete ? copy.figureIncomplete : undefined}
          />
          <TextField
            label={copy.source}
            value={typed.source}
            onChange={(source) => setTyped({ ...typed, source })}
          />
          <TextField
            label={copy.year}
            inputMode="numeric"
            value={typed.year}
            onChange={(year) => setTyped({ ...typed, year })}
          />
        </div>
        <div>
          <Button type="submit" isDisabled={record.isRunning}>
            {copy.addFigure}
          </Button>
        </div>
      </form>
    </Section>
  );
}
