// Slips read from the back of the room: two to four columns side by side, groups under their titles, pages that turn.
import { type ReactNode, useCallback } from 'react';
import { formatTypedText } from '../../../../design/index.js';
import { useArrivals } from './arrivals.js';
import { Empty } from './empty.js';
import { Flow } from './flow.js';
import { getLength } from './length.js';
import { PageMark, type Turning, useTurning } from './turning.js';
import styles from './wall.module.css';

export interface WallSlip {
  readonly id: string;
  readonly text: string;
  /** Small words under it: the group that wrote it, its votes. */
  readonly note?: string;
}

export interface WallGroup {
  readonly id: string;
  /** Null for slips that are in no group. */
  readonly title: string | null;
  readonly slips: readonly WallSlip[];
}

export interface WallColumn {
  readonly id: string;
  readonly title: string;
  /** A shape beside the title, so that no column is told by its hue alone. */
  readonly sign?: ReactNode;
  readonly groups: readonly WallGroup[];
  readonly empty: string;
}

export interface WallColumnsProps {
  readonly label: string;
  readonly page: number;
  readonly columns: readonly WallColumn[];
  /** Said when no column holds anything. */
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** A group this small is never parted from its title by a page. */
const SMALL = 3;

export function WallColumns({ label, page, columns, emptyTitle, emptyText }: WallColumnsProps) {
  const turning = useTurning(page);
  const ids = columns.flatMap(({ groups }) => groups.flatMap(({ slips }) => slips.map(({ id }) => id)));
  const fresh = useArrivals(ids);
  if (ids.length === 0) return <Empty title={emptyTitle} text={emptyText} />;
  return (
    <section className={styles.view} aria-label={label}>
      <div className={styles.sides} data-count={columns.length}>
        {columns.map((column) => (
          <Side key={column.id} column={column} turning={turning} fresh={fresh} />
        ))}
      </div>
      <PageMark turning={turning} />
    </section>
  );
}

interface SideProps {
  readonly column: WallColumn;
  readonly turning: Turning;
  readonly fresh: readonly string[];
}

function Side({ column, turning, fresh }: SideProps) {
  const { id, title, sign, groups, empty } = column;
  const { tell, show } = turning;
  const count = groups.reduce((sum, { slips }) => sum + slips.length, 0);
  const told = useCallback((pages: number) => tell(id, pages), [tell, id]);
  return (
    <section className={styles.side} data-sign={id} aria-labelledby={`wall-${id}`}>
      <h2 id={`wall-${id}`} className={styles.sideTitle}>
        {sign}
        {title} <span className={styles.count}>{count}</span>
      </h2>
      <Flow page={turning.page} columns={1} onCount={told} newest={fresh.at(-1) ?? null} onNewest={show}>
        {count === 0 && <p className={styles.soft}>{empty}</p>}
        {groups.map((group) => (
          <section
            key={group.id}
            className={styles.group}
            data-small={group.slips.length <= SMALL || undefined}
          >
            {group.title !== null && <h3>{formatTypedText(group.title)}</h3>}
            <WallCards slips={group.slips} fresh={fresh} />
          </section>
        ))}
      </Flow>
    </section>
  );
}

export interface WallCardsProps {
  readonly slips: readonly WallSlip[];
  /** Those that have just arrived. */
  readonly fresh?: readonly string[];
}

/** Whole cards, one under the other; a long text is set smaller. */
export function WallCards({ slips, fresh = [] }: WallCardsProps) {
  return (
    <ul className={styles.cards}>
      {slips.map(({ id, text, note }) => (
        <li
          key={id}
          data-item={id}
          data-length={getLength(text)}
          data-fresh={fresh.includes(id) || undefined}
        >
          {formatTypedText(text)}
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
