// A world café before the day: themes, some taken from earlier seminars, the minutes, and how long it will be (R073, R077).
import { MAX_THEMES, type Theme, type WorldCafeSettings } from '@trame/core/methods/world-cafe';
import { type Carried, MAX_LABEL, MAX_TEXT } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, EmptyState, formatSentence, Notice, TextField } from '../../../../../design/index.js';
import { CountField, MinutesFields } from '../../../../workshop/web/index.js';
import { type CafePrepareProps, namePlace } from '../activity.js';
import styles from '../cafe.module.css';
import { createTheme, Questions } from '../facilitator/tables.js';
import { TimeNotice } from '../plan/time-notice.js';
import { ThemeForm } from '../theme-form.js';
import { useWords } from '../words.js';

export function CafePrepare({ settings, onChange, carry, isFrozen }: CafePrepareProps) {
  const words = useWords().prepare;
  const { question, durations } = settings;
  return (
    <div className={styles.part}>
      {isFrozen && <Notice>{words.frozen}</Notice>}
      <TimeNotice {...settings} />
      <TextField
        label={words.question}
        value={question ?? ''}
        maxLength={MAX_TEXT}
        isReadOnly={isFrozen}
        onChange={(text) => onChange({ ...settings, question: text === '' ? null : text })}
      />
      <Themes settings={settings} onChange={onChange} isFrozen={isFrozen} />
      {!isFrozen && <Carry settings={settings} onChange={onChange} carry={carry} />}
      <RoundsField settings={settings} onChange={onChange} isFrozen={isFrozen} />
      <MinutesFields
        label={words.durations}
        names={words.names}
        value={durations}
        total=""
        isFrozen={isFrozen}
        onChange={(next) => onChange({ ...settings, durations: next })}
      />
    </div>
  );
}

type PartProps = Pick<CafePrepareProps, 'settings' | 'onChange' | 'isFrozen'>;

function dropTheme(settings: WorldCafeSettings, id: string): WorldCafeSettings {
  return {
    ...settings,
    themes: settings.themes.filter((theme) => theme.id !== id),
    hosts: settings.hosts.filter(({ theme }) => theme !== id),
  };
}

function Themes({ settings, onChange, isFrozen }: PartProps) {
  const words = useWords();
  const { themes } = settings;
  const [editing, setEditing] = useState<{ readonly theme: Theme; readonly isNew: boolean } | null>(null);
  const put = (theme: Theme, isNew: boolean) =>
    onChange({
      ...settings,
      themes: isNew ? [...themes, theme] : themes.map((one) => (one.id === theme.id ? theme : one)),
    });
  return (
    <section className={styles.part} aria-label={words.prepare.themes}>
      <h4>{words.prepare.themes}</h4>
      {themes.length === 0 && <EmptyState title={words.tables.none}>{words.tables.noneText}</EmptyState>}
      <ul className={styles.cards}>
        {themes.map((theme, table) => (
          <li key={theme.id} className={styles.card}>
            <p className={styles.small}>{namePlace(theme, table, words.table)}</p>
            <h5>{theme.title}</h5>
            <Questions theme={theme} />
            {!isFrozen && (
              <Button
                size="small"
                kind="quiet"
                aria-label={formatSentence(words.tables.editOf, { title: theme.title })}
                onPress={() => setEditing({ theme, isNew: false })}
              >
                {words.tables.edit}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!isFrozen && themes.length < MAX_THEMES && (
        <div>
          <Button onPress={() => setEditing({ theme: createTheme(), isNew: true })}>
            {words.tables.add}
          </Button>
        </div>
      )}
      {editing !== null && (
        <ThemeForm
          title={editing.isNew ? words.form.add : words.form.edit}
          initial={editing.theme}
          onSave={(theme) => put(theme, editing.isNew)}
          onClose={() => setEditing(null)}
          {...(!editing.isNew && {
            onRemove: () => {
              onChange(dropTheme(settings, editing.theme.id));
              setEditing(null);
            },
          })}
        />
      )}
    </section>
  );
}

/** A sentence of an earlier seminar becomes a theme that keeps the way back (R056). */
function Carry({ settings, onChange, carry }: Omit<PartProps, 'isFrozen'> & Pick<CafePrepareProps, 'carry'>) {
  const words = useWords().prepare;
  const taken = new Set(settings.themes.flatMap(({ sources }) => sources.map(({ item }) => item)));
  const free = carry.filter(({ source }) => !taken.has(source.item));
  if (free.length === 0) return null;
  const take = ({ text, source }: Carried) => {
    const theme = { ...createTheme(text.slice(0, MAX_LABEL)), sources: [source] };
    onChange({ ...settings, themes: [...settings.themes, theme] });
  };
  return (
    <details className={styles.fold}>
      <summary>
        {words.carry} ({free.length})
      </summary>
      <ul className={styles.lines}>
        {free.map((one) => (
          <li key={one.id}>
            <span>{one.text}</span>
            <Button
              size="small"
              aria-label={formatSentence(words.carryOf, { text: one.text })}
              onPress={() => take(one)}
            >
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function RoundsField({ settings, onChange, isFrozen }: PartProps) {
  const words = useWords().prepare;
  return (
    <div className={styles.choice}>
      <CountField
        label={words.rounds}
        hint={words.roundsHint}
        value={settings.rounds}
        min={1}
        max={MAX_THEMES}
        isReadOnly={isFrozen}
        onChange={(rounds) => onChange({ ...settings, rounds })}
        onClear={() => onChange({ ...settings, rounds: null })}
      />
    </div>
  );
}
