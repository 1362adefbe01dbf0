// What the tables left, and what the room makes of it: columns by theme, pages that turn.
import {
  listNotes,
  listVisions,
  type Theme,
  type WorldCafeSlip,
  type WorldCafeState,
} from '@trame/core/methods/world-cafe';
import { formatSentence, formatTypedText } from '../../../../../design/index.js';
import { Empty, TurningPages, WallCards, type WallGroup } from '../../../../workshop/web/index.js';
import type { CafeProjectorProps } from '../activity.js';
import { useWords } from '../words.js';
import styles from './wall.module.css';

const toWall = ({ id, text }: WorldCafeSlip) => ({ id, text });

interface PagesProps {
  readonly label: string;
  readonly page: number;
  readonly state: WorldCafeState;
  readonly emptyText: string;
  readonly listGroups: (theme: Theme) => readonly WallGroup[];
}

function Pages({ label, page, state, emptyText, listGroups }: PagesProps) {
  const themes = state.themes.map((theme) => ({ theme, groups: listGroups(theme) }));
  const written = themes.filter(({ groups }) => groups.length > 0);
  if (written.length === 0) return <Empty title={label} text={emptyText} />;
  return (
    <TurningPages label={label} page={page} columns={2}>
      {written.map(({ theme, groups }) => (
        <article key={theme.id} className={styles.theme}>
          <h2>{theme.title}</h2>
          {groups.map((group) => (
            <section key={group.id}>
              {group.title !== null && <h3>{formatTypedText(group.title)}</h3>}
              <WallCards slips={group.slips} />
            </section>
          ))}
        </article>
      ))}
    </TurningPages>
  );
}

export function VisionsView({ state, page }: CafeProjectorProps) {
  const words = useWords().wall;
  return (
    <Pages
      label={words.visions}
      page={page}
      state={state}
      emptyText={words.visionsEmpty}
      listGroups={({ id }) => {
        const visions = listVisions(state, id);
        return visions.length === 0 ? [] : [{ id, title: null, slips: visions.map(toWall) }];
      }}
    />
  );
}

export function NotesView({ state, page }: CafeProjectorProps) {
  const words = useWords();
  return (
    <Pages
      label={words.wall.notes}
      page={page}
      state={state}
      emptyText={words.wall.notesEmpty}
      listGroups={({ id }) =>
        listNotes(state, id).map(({ round, notes }) => ({
          id: `${id} ${round}`,
          title: round === null ? words.wall.loose : formatSentence(words.round, { number: round }),
          slips: notes.map(toWall),
        }))
      }
    />
  );
}
