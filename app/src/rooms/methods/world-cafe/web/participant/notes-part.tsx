// Notes of a table, the last group's first, and the form of the round under way.
import { formatRoundTag, listNotes, type Theme } from '@trame/core/methods/world-cafe';
import { findItem } from '@trame/core/workshop';
import { useState } from 'react';
import { formatSentence } from '../../../../../design/format.js';
import { Select } from '../../../../../design/plain.js';
import { SlipForm, SlipList } from '../../../../workshop/web/participant/index.js';
import styles from './phone.module.css';
import { type CafePhoneProps, namePlace, useWords } from './words.js';

export interface NotesPartProps {
  readonly room: CafePhoneProps;
  /** The table where one sits; null when the plan does not say. */
  readonly table: Theme | null;
  readonly round: number | null;
}

export function NotesPart({ room, table, round }: NotesPartProps) {
  const words = useWords();
  const { state } = room;
  const [chosen, setChosen] = useState<string | null>(null);
  const theme = table ?? findItem(state.themes, chosen ?? '') ?? null;
  return (
    <section className={styles.section} aria-label={words.note.title}>
      {table === null && (
        <Select
          label={words.note.table}
          options={state.themes.map((one) => ({
            id: one.id,
            label: `${namePlace(state, one, words)} · ${one.title}`,
          }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {theme !== null && <TableNotes key={theme.id} room={room} theme={theme} round={round} />}
    </section>
  );
}

interface TableNotesProps {
  readonly room: CafePhoneProps;
  readonly theme: Theme;
  readonly round: number | null;
}

function TableNotes({ room, theme, round }: TableNotesProps) {
  const words = useWords().note;
  const groups = listNotes(room.state, theme.id);
  return (
    <>
      <SlipForm
        room={room}
        name={`note.${theme.id}`}
        kinds={[{ id: 'note', label: words.kind }]}
        words={words}
        marks={{ about: theme.id, tags: round === null ? [] : [formatRoundTag(round)] }}
      />
      <h3>{words.title}</h3>
      {groups.length === 0 && <p className={styles.soft}>{words.none}</p>}
      {groups.map(({ round: held, notes }) => {
        const title = held === null ? words.loose : formatSentence(words.round, { number: held });
        return (
          <div key={title} className={styles.section}>
            <h4>{title}</h4>
            <SlipList room={room} slips={notes} label={title} />
          </div>
        );
      })}
    </>
  );
}
