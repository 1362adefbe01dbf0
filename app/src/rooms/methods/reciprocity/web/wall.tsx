// Offers and needs on the big screen: two columns face to face, word by word, and how many meetings were settled.
import {
  findActor,
  listMatches,
  listReciprocityRows,
  planReciprocity,
  type ReciprocitySlip,
} from '@trame/core/methods/reciprocity';
import { formatCount, useLocale } from '../../../../design/index.js';
import { StageClock, WallColumns } from '../../../workshop/web/index.js';
import type { ReciprocityProjectorProps } from './activity.js';
import styles from './reciprocity.module.css';
import { nameStage, useWords } from './words.js';

/** What the console may ask for. */
export const PROJECTOR_VIEWS = [
  { id: 'table', label: { fr: 'Apports et attentes', en: 'Offers and needs' } },
  { id: 'meetings', label: { fr: 'Les rencontres, en nombre', en: 'Meetings, in number' } },
] as const;

export function ReciprocityWall(props: ReciprocityProjectorProps) {
  const words = useWords();
  const clock = {
    room: props,
    plan: planReciprocity(props.state.settings),
    explainStage: (id: string) => nameStage(words, id),
  };
  if (props.view === 'clock') return <StageClock {...clock} size="huge" />;
  return (
    <div className={styles.screen}>
      {props.view === 'meetings' ? <MeetingsView {...props} /> : <TableView {...props} />}
      <StageClock {...clock} />
    </div>
  );
}

function TableView({ state, page, namePerson }: ReciprocityProjectorProps) {
  const words = useWords();
  const rows = listReciprocityRows(state);
  const draw = (side: 'offers' | 'needs') =>
    rows.flatMap((row) => {
      // A sentence of several words stands once, under the first.
      const own = row[side].filter(({ tags }) => (tags[0] ?? null) === (row.tag?.id ?? null));
      const show = (slip: ReciprocitySlip) => {
        const { id, text } = slip;
        const actor = findActor(slip);
        const name = actor === null ? null : namePerson(actor);
        return { id, text, ...(name !== null && { note: name }) };
      };
      const title = row.tag?.label ?? words.noWord;
      return own.length === 0 ? [] : [{ id: title, title, slips: own.map(show) }];
    });
  return (
    <WallColumns
      label={words.wall.table}
      page={page}
      columns={(['offers', 'needs'] as const).map((side) => ({
        id: side,
        title: words.columns[side],
        groups: draw(side),
        empty: words.wall.empty,
      }))}
      emptyTitle={words.wall.table}
      emptyText={words.wall.emptyText}
    />
  );
}

/** Numbers alone: who meets whom is theirs to say. */
function MeetingsView({ state }: ReciprocityProjectorProps) {
  const words = useWords().wall;
  const locale = useLocale();
  return (
    <section className={styles.count} aria-label={words.meetings}>
      <h2>{formatCount(state.introductions.length, words.agreed, locale)}</h2>
      <p>{formatCount(listMatches(state).length, words.possible, locale)}</p>
      <p className={styles.soft}>{words.private}</p>
    </section>
  );
}
