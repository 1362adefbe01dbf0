// Themes and hosts: what each table treats, and who stays there (R073, R074).
import type { Theme } from '@trame/core/methods/world-cafe';
import { useState } from 'react';
import { Button, EmptyState, formatSentence, Select } from '../../../../../design/index.js';
import { isThatPerson, toPerson } from '../../../../workshop/web/index.js';
import { type CafeOrganiserProps, callPerson, namePlace } from '../activity.js';
import styles from '../cafe.module.css';
import { ThemeForm } from '../theme-form.js';
import { useWords } from '../words.js';

const NOBODY = 'nobody';

export function createTheme(title = ''): Theme {
  return { id: crypto.randomUUID(), title, questions: [], place: null, sources: [] };
}

export function Tables(props: CafeOrganiserProps) {
  const words = useWords();
  const { state, send, canWrite, me } = props;
  const [editing, setEditing] = useState<{ readonly theme: Theme; readonly isNew: boolean } | null>(null);
  const mayEdit = canWrite && me.role === 'facilitator';
  const put = (theme: Theme, isNew: boolean) =>
    send({
      type: 'set-themes',
      themes: isNew
        ? [...state.themes, theme]
        : state.themes.map((one) => (one.id === theme.id ? theme : one)),
    });
  const drop = (id: string) => {
    send({ type: 'set-themes', themes: state.themes.filter((theme) => theme.id !== id) });
    setEditing(null);
  };
  return (
    <section className={styles.part} aria-label={words.tables.title}>
      <p className={styles.soft}>{state.plan === null ? words.tables.lead : words.tables.locked}</p>
      {state.themes.length === 0 && (
        <EmptyState title={words.tables.none}>{words.tables.noneText}</EmptyState>
      )}
      <ul className={styles.cards}>
        {state.themes.map((theme, table) => (
          <TableCard
            key={theme.id}
            theme={theme}
            table={table}
            room={props}
            onEdit={mayEdit ? () => setEditing({ theme, isNew: false }) : null}
          />
        ))}
      </ul>
      {mayEdit && state.plan === null && (
        <div>
          <Button onPress={() => setEditing({ theme: createTheme(), isNew: true })}>
            {words.tables.add}
          </Button>
        </div>
      )}
      {state.themes.length > 0 && <p className={styles.small}>{words.tables.paper}</p>}
      {editing !== null && (
        <ThemeForm
          title={editing.isNew ? words.form.add : words.form.edit}
          initial={editing.theme}
          onSave={(theme) => put(theme, editing.isNew)}
          onClose={() => setEditing(null)}
          {...(!editing.isNew && state.plan === null && { onRemove: () => drop(editing.theme.id) })}
        />
      )}
    </section>
  );
}

interface TableCardProps {
  readonly theme: Theme;
  readonly table: number;
  readonly room: CafeOrganiserProps;
  readonly onEdit: (() => void) | null;
}

function TableCard({ theme, table, room, onEdit }: TableCardProps) {
  const words = useWords();
  return (
    <li className={styles.card}>
      <p className={styles.small}>{namePlace(theme, table, words.table)}</p>
      <h4>{theme.title}</h4>
      <Questions theme={theme} />
      <HostField theme={theme} room={room} />
      {onEdit !== null && (
        <Button
          size="small"
          kind="quiet"
          aria-label={formatSentence(words.tables.editOf, { title: theme.title })}
          onPress={onEdit}
        >
          {words.tables.edit}
        </Button>
      )}
    </li>
  );
}

/** Several questions per theme. */
export function Questions({ theme }: { readonly theme: Theme }) {
  const words = useWords().tables;
  if (theme.questions.length === 0) return <p className={styles.soft}>{words.noQuestion}</p>;
  return (
    <ul className={styles.questions}>
      {theme.questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}

function HostField({ theme, room }: { readonly theme: Theme; readonly room: CafeOrganiserProps }) {
  const words = useWords();
  const { state, people, send, canWrite } = room;
  const host = state.hosts.find((one) => one.theme === theme.id)?.host ?? null;
  if (state.plan !== null || !canWrite) {
    return (
      <p>
        <span className={styles.small}>{words.plan.host}</span> {callPerson(host, room, words.tables.noHost)}
      </p>
    );
  }
  const known = host === null ? undefined : people.find((one) => isThatPerson(host, one));
  const kept =
    host !== null && known === undefined
      ? [{ id: 'kept', label: callPerson(host, room, words.plan.unnamed) }]
      : [];
  const listed = people.flatMap((person) =>
    person.name === null ? [] : [{ id: person.id, label: person.name }],
  );
  return (
    <Select
      label={formatSentence(words.tables.host, { title: theme.title })}
      options={[{ id: NOBODY, label: words.tables.noHost }, ...kept, ...listed]}
      value={host === null ? NOBODY : (known?.id ?? 'kept')}
      {...(listed.length === 0 && { hint: words.tables.noPeople })}
      onChange={(id) => {
        const person = people.find((one) => one.id === id);
        if (id === NOBODY) send({ type: 'appoint-host', theme: theme.id, host: null });
        else if (person !== undefined)
          send({ type: 'appoint-host', theme: theme.id, host: toPerson(person) });
      }}
    />
  );
}
