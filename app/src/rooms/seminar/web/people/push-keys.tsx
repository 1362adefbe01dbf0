// Keys by which a laptop hands over a seminar held without Internet: made here, shown once.
import { useState } from 'react';
import {
  Button,
  DataTable,
  formatDate,
  formatSentence,
  Notice,
  Section,
  TextField,
  useLocale,
} from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useData } from '../../../../platform/web/index.js';
import { createPushKey, listPushKeys, removePushKey } from '../../contract/push.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './people.module.css';

function MakeKey({ space }: { readonly space: string }) {
  const copy = useCopy({ fr, en });
  const make = useChange(createPushKey);
  const [label, setLabel] = useState('');
  const [token, setToken] = useState<string | null>(null);
  const submit = () =>
    make.run({ params: { space }, body: { label } }).then(
      (made) => {
        setToken(made.token);
        setLabel('');
      },
      () => undefined,
    );
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField label={copy.keyLabel} value={label} onChange={setLabel} />
        <Button type="submit" isDisabled={make.isRunning || label.trim() === ''}>
          {copy.makeKey}
        </Button>
      </form>
      <ProblemNotice error={make.problem} />
      {token !== null && (
        <Notice tone="success" title={copy.madeKey}>
          <p className={styles.key}>{token}</p>
        </Notice>
      )}
    </>
  );
}

export function PushKeys({ space }: { readonly space: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { keys } = useData(listPushKeys, { params: { space } });
  const remove = useChange(removePushKey);
  const day = (moment: string): string => formatDate(moment.slice(0, 10), locale);
  return (
    <Section title={copy.keys} lead={copy.keysLead}>
      <MakeKey space={space} />
      {keys.length > 0 && (
        <DataTable
          caption={copy.keysCaption}
          rows={keys}
          getKey={({ id }) => id}
          columns={[
            { id: 'label', label: copy.name, render: ({ label }) => label },
            { id: 'expires', label: copy.expires, render: ({ expiresAt }) => day(expiresAt) },
            {
              id: 'used',
              label: copy.used,
              render: ({ usedAt }) => (usedAt === null ? copy.never : day(usedAt)),
            },
            {
              id: 'act',
              label: copy.act,
              render: ({ id, label }) => (
                <Button
                  kind="quiet"
                  size="small"
                  isDisabled={remove.isRunning}
                  aria-label={formatSentence(copy.removeKeyOf, { label })}
                  onPress={() => void remove.run({ params: { space, key: id } }).catch(() => undefined)}
                >
                  {copy.removeKey}
                </Button>
              ),
            },
          ]}
        />
      )}
      <ProblemNotice error={remove.problem} />
    </Section>
  );
}
