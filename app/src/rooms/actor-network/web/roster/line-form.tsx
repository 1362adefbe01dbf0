// A line of the roster, typed: a name or an organisation is enough.
import { type FormEvent, useState } from 'react';
import { Button, Select, TextField } from '../../../../design/index.js';
import { type ProblemError, ProblemNotice, useCopy } from '../../../../platform/web/index.js';
import type { Roster, RosterWords } from '../../contract/roster.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './roster.module.css';

const NONE = 'none';

const EMPTY: RosterWords = {
  personName: '',
  role: '',
  organisationName: '',
  familyId: null,
  status: 'invited',
  contact: '',
};

function FormEnd(props: { readonly isRunning: boolean; readonly onCancel: () => void }) {
  const copy = useCopy({ fr, en });
  return (
    <div className={styles.actions} data-wide>
      <Button kind="primary" type="submit" isDisabled={props.isRunning}>
        {copy.save}
      </Button>
      <Button onPress={props.onCancel}>{copy.cancel}</Button>
    </div>
  );
}

export interface LineFormProps {
  readonly families: Roster['families'];
  readonly initial?: RosterWords;
  readonly problem: ProblemError | null;
  readonly isRunning: boolean;
  readonly onSave: (words: RosterWords) => void;
  readonly onCancel: () => void;
}

export function LineForm({ families, initial = EMPTY, ...props }: LineFormProps) {
  const copy = useCopy({ fr, en });
  const [words, setWords] = useState<RosterWords>({
    personName: initial.personName,
    role: initial.role,
    organisationName: initial.organisationName,
    familyId: initial.familyId,
    status: initial.status,
    contact: initial.contact,
  });
  const write = (more: Partial<RosterWords>) => setWords({ ...words, ...more });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSave(words);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {props.problem && (
        <div data-wide>
          <ProblemNotice error={props.problem} />
        </div>
      )}
      <TextField
        label={copy.personName}
        value={words.personName}
        maxLength={120}
        onChange={(personName) => write({ personName })}
      />
      <TextField label={copy.role} value={words.role} maxLength={160} onChange={(role) => write({ role })} />
      <TextField
        label={copy.organisation}
        value={words.organisationName}
        maxLength={200}
        onChange={(organisationName) => write({ organisationName })}
      />
      <Select
        label={copy.family}
        options={[{ id: NONE, label: copy.noFamily }, ...families]}
        value={words.familyId ?? NONE}
        onChange={(family) => write({ familyId: family === NONE ? null : family })}
      />
      <Select
        label={copy.status}
        options={Object.entries(copy.statuses).map(([id, label]) => ({ id, label }))}
        value={words.status}
        onChange={(status) => write({ status: status as RosterWords['status'] })}
      />
      <TextField
        label={copy.contact}
        hint={copy.contactHint}
        value={words.contact}
        maxLength={200}
        onChange={(contact) => write({ contact })}
      />
      <FormEnd isRunning={props.isRunning} onCancel={props.onCancel} />
    </form>
  );
}
