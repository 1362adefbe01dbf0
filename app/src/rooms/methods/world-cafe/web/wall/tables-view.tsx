// Every table of the round with its host and its people; those whom no phone names are counted.
import { type CafeTable, countCafeRounds, getCurrentRound, listTables } from '@trame/core/methods/world-cafe';
import { formatCount, formatSentence, useLocale } from '../../../../../design/index.js';
import { Empty, TurningPages } from '../../../../workshop/web/index.js';
import { type CafeProjectorProps, namePlace } from '../activity.js';
import { useWords } from '../words.js';
import styles from './wall.module.css';

export function TablesView(props: CafeProjectorProps) {
  const words = useWords();
  const { state, page } = props;
  const round = getCurrentRound(state);
  if (round === null) return <Empty title={words.wall.noPlan} text={words.wall.noPlanText} />;
  return (
    <div className={styles.tables}>
      <p className={styles.eyebrow}>
        {formatSentence(words.wall.round, { number: round, count: countCafeRounds(state) })}
      </p>
      <TurningPages label={words.wall.tables} page={page} columns={2}>
        {listTables(state, round).map((one, table) => (
          <Table key={one.theme.id} one={one} table={table} room={props} />
        ))}
      </TurningPages>
    </div>
  );
}

interface TableProps {
  readonly one: CafeTable;
  readonly table: number;
  readonly room: CafeProjectorProps;
}

function Table({ one, table, room }: TableProps) {
  const words = useWords();
  const locale = useLocale();
  const { theme, host, guests } = one;
  const names = guests.map((person) => room.namePerson(person));
  const named = names.filter((name) => name !== null);
  const others = names.length - named.length;
  const rest =
    others === 0
      ? []
      : [formatCount(others, named.length === 0 ? words.wall.someone : words.wall.others, locale)];
  const hostName = host === null ? null : room.namePerson(host);
  return (
    <article className={styles.table}>
      <h2>
        <span className={styles.place}>{namePlace(theme, table, words.table)}</span> {theme.title}
      </h2>
      {hostName !== null && (
        <p className={styles.host}>
          {words.wall.host} · {hostName}
        </p>
      )}
      <p>{[...named, ...rest].join(' · ')}</p>
    </article>
  );
}
