// Adds an action by its name alone, then opens its sheet.
import { type FormEvent, useState } from 'react';
import { Button, TextField } from '../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useGo } from '../../../platform/web/index.js';
import { createAction } from '../contract.js';
import styles from './action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

export function NewAction({ space }: { readonly space: string }) {
  const copy = useCopy({ fr, en });
  const go = useGo();
  const [title, setTitle] = useState('');
  const create = useChange(createAction);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await create.run({ params: { space }, body: { title } }).then(
      ({ id }) => go(`/espaces/${space}/programme/actions/${id}`),
      () => undefined,
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={copy.addAction}>
      <div className={styles.row}>
        <TextField label={copy.newTitle} hint={copy.newHint} value={title} onChange={setTitle} />
        <Button type="submit" isDisabled={create.isRunning}>
          {copy.add}
        </Button>
      </div>
      <ProblemNotice error={create.problem} />
    </form>
  );
}
