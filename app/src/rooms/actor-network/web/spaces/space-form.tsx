// A space of cooperation, typed: name, kind, stage, members of the directory, links to other spaces.
import { type FormEvent, useState } from 'react';
import { Button, formatSentence, Select, TextArea, TextField } from '../../../../design/index.js';
import { type ProblemError, ProblemNotice, useCopy } from '../../../../platform/web/index.js';
import type { CooperationRow, CooperationWords } from '../../contract/spaces.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './spaces.module.css';

type Named = { readonly id: string; readonly name: string };

interface ChooserProps {
  readonly label: string;
  readonly hint?: string;
  readonly known: readonly Named[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Several among many: chosen one by one, each shown and taken away by its name. */
function Chooser({ label, hint, known, chosen, onChange }: ChooserProps) {
  const copy = useCopy({ fr, en });
  const [next, setNext] = useState<string | null>(null);
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const left = known.filter(({ id }) => !chosen.includes(id));
  const take = () => {
    if (next === null) return;
    onChange([...chosen, next]);
    setNext(null);
  };
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <Select
          label={label}
          {...(hint !== undefined && { hint })}
          options={left.map(({ id, name }) => ({ id, label: name }))}
          value={next}
          onChange={setNext}
        />
        <Button isDisabled={next === null} onPress={take}>
          {copy.take}
        </Button>
      </div>
      {chosen.length > 0 && (
        <ul className={styles.chips}>
          {chosen.map((id) => (
            <li key={id}>
              <Button
                size="small"
                aria-label={formatSentence(copy.drop, { name: names.get(id) ?? '' })}
                onPress={() => onChange(chosen.filter((one) => one !== id))}
              >
                {names.get(id)} ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FormEnd({ onCancel }: { readonly onCancel: () => void }) {
  const copy = useCopy({ fr, en });
  return (
    <div className={styles.row}>
      <Button kind="primary" type="submit">
        {copy.save}
      </Button>
      <Button onPress={onCancel}>{copy.cancel}</Button>
    </div>
  );
}

export interface SpaceFormProps {
  readonly initial: CooperationRow | null;
  readonly organisations: readonly Named[];
  readonly others: readonly Named[];
  readonly problem: ProblemError | null;
  readonly onSave: (words: CooperationWords) => void;
  readonly onCancel: () => void;
}

export function SpaceForm({ initial, organisations, others, problem, onSave, onCancel }: SpaceFormProps) {
  const copy = useCopy({ fr, en });
  const [words, setWords] = useState<CooperationWords>({
    name: initial?.name ?? '',
    kind: initial?.kind ?? 'grouping',
    stage: initial?.stage ?? 'existing',
    form: initial?.form ?? '',
    note: initial?.note ?? '',
    memberIds: [...(initial?.memberIds ?? [])],
    linkedIds: [...(initial?.linkedIds ?? [])],
  });
  const write = (more: Partial<CooperationWords>) => setWords({ ...words, ...more });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(words);
  };
  const options = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([id, label]) => ({ id, label }));
  return (
    <form className={styles.form} onSubmit={submit}>
      {problem && <ProblemNotice error={problem} />}
      <TextField label={copy.name} value={words.name} maxLength={200} onChange={(name) => write({ name })} />
      <TextField
        label={copy.form}
        hint={copy.formHint}
        value={words.form}
        maxLength={120}
        onChange={(form) => write({ form })}
      />
      <Select
        label={copy.kind}
        options={options(copy.kinds)}
        value={words.kind}
        onChange={(kind) => write({ kind: kind as CooperationWords['kind'] })}
      />
      <Select
        label={copy.stage}
        options={options(copy.stageOf)}
        value={words.stage}
        onChange={(stage) => write({ stage: stage as CooperationWords['stage'] })}
      />
      <TextArea label={copy.note} value={words.note} maxLength={2000} onChange={(note) => write({ note })} />
      <Chooser
        label={copy.memberList}
        hint={copy.memberHint}
        known={organisations}
        chosen={words.memberIds}
        onChange={(memberIds) => write({ memberIds })}
      />
      <Chooser
        label={copy.linkList}
        known={others}
        chosen={words.linkedIds}
        onChange={(linkedIds) => write({ linkedIds })}
      />
      <FormEnd onCancel={onCancel} />
    </form>
  );
}
