// The edition of a seminar's preparation: date and place; a concurrent change is shown, never overwritten.
import { useState } from 'react';
import { Button, Link, Page, TextArea, TextField, useAnnounce } from '../../../../design/index.js';
import {
  callRoute,
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useGo,
  useParam,
  useTitle,
} from '../../../../platform/web/index.js';
import { getSeminar, type SeminarSheet, updateSeminar } from '../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { createDraft, type Draft, parseDraft } from './edit-draft.js';
import styles from './prepare.module.css';
import { formatNumbering } from './words.js';

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (changes: Partial<Draft>) => void;
}

function Fields({ draft, onChange }: FieldsProps) {
  const copy = useCopy({ fr, en });
  return (
    <>
      <TextField
        label={copy.title}
        isRequired
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={copy.dateField}
        type="date"
        hint={copy.dateHint}
        value={draft.date}
        onChange={(date) => onChange({ date })}
      />
      <TextField
        label={copy.startField}
        type="time"
        value={draft.startsAt}
        onChange={(startsAt) => onChange({ startsAt })}
      />
      <TextField
        label={copy.placeField}
        value={draft.placeName}
        onChange={(placeName) => onChange({ placeName })}
      />
      <TextField label={copy.host} value={draft.host} onChange={(host) => onChange({ host })} />
      <TextArea
        label={copy.access}
        value={draft.access}
        onChange={(access) => onChange({ access })}
        rows={2}
      />
    </>
  );
}

/** Keeps what is typed when the save is refused; the sheet is then read again, so that the next save may pass. */
function EditForm(props: { readonly seminar: SeminarSheet; readonly space: string }) {
  const copy = useCopy({ fr, en });
  const go = useGo();
  const announce = useAnnounce();
  const [base, setBase] = useState(props.seminar);
  const [draft, setDraft] = useState(() => createDraft(props.seminar));
  const update = useChange(updateSeminar);
  const params = { space: props.space, seminar: props.seminar.id };
  const address = `/espaces/${props.space}/seminaires/${props.seminar.id}`;
  const submit = () =>
    update.run({ params, body: parseDraft(draft, base) }).then(
      () => {
        announce(copy.saved);
        go(address);
      },
      () => callRoute(getSeminar, { params }).then(setBase, () => undefined),
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Fields draft={draft} onChange={(changes) => setDraft({ ...draft, ...changes })} />
      <ProblemNotice error={update.problem} />
      <div className={styles.actions}>
        <Button type="submit" kind="primary" isDisabled={update.isRunning}>
          {copy.save}
        </Button>
        <Link href={address} look="plain">
          {copy.cancel}
        </Link>
      </div>
    </form>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const seminar = useData(getSeminar, { params: { space, seminar: useParam('seminar') } });
  useTitle(copy.editTitle);
  return (
    <Page eyebrow={formatNumbering(seminar, copy)} title={copy.editTitle}>
      <EditForm seminar={seminar} space={space} />
    </Page>
  );
}
