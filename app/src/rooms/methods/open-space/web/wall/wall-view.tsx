// The wall read from the back of the room: défis on one side, atouts on the other, groups under their titles (R066).
import { type Card, getWall, type WallColumn } from '@trame/core/methods/open-space';
import { formatTypedText } from '../../../../../design/index.js';
import type { OpenSpaceProjectorProps } from './activity.js';
import { useArrivals } from './arrivals.js';
import { Empty } from './empty.js';
import { Flow } from './flow.js';
import { Sign } from './sign.js';
import { PageMark, type Turning, useTurning } from './turning.js';
import styles from './wall.module.css';
import { getLength, useWords } from './words.js';

/** A group this small is never parted from its title by a page. */
const SMALL = 3;

export function WallView({ state, page }: OpenSpaceProjectorProps) {
  const words = useWords().wall;
  const turning = useTurning(page);
  const visible = state.cards.filter(({ hidden }) => hidden === null);
  const fresh = useArrivals(visible.map(({ id }) => id));
  const { challenge, asset } = getWall(state);
  if (visible.length === 0) return <Empty title={words.none} text={words.noneText} />;
  const newest = fresh.at(-1) ?? null;
  return (
    <section className={styles.view} aria-label={words.title}>
      <div className={styles.sides}>
        <Side column={challenge} turning={turning} fresh={fresh} newest={newest} onCount={turning.setFirst} />
        <Side column={asset} turning={turning} fresh={fresh} newest={newest} onCount={turning.setSecond} />
      </div>
      <PageMark turning={turning} />
    </section>
  );
}

interface SideProps {
  readonly column: WallColumn;
  readonly turning: Turning;
  readonly fresh: readonly string[];
  readonly newest: string | null;
  readonly onCount: (count: number) => void;
}

function Side({ column, turning, fresh, newest, onCount }: SideProps) {
  const words = useWords().wall;
  const { kind, count, groups, ungrouped } = column;
  return (
    <section className={styles.side} data-sign={kind} aria-labelledby={`wall-${kind}`}>
      <h2 id={`wall-${kind}`} className={styles.sideTitle}>
        <Sign kind={kind} />
        {words[kind]} <span className={styles.count}>{count}</span>
      </h2>
      <Flow page={turning.page} columns={1} onCount={onCount} newest={newest} onNewest={turning.show}>
        {count === 0 && (
          <p className={styles.soft}>{kind === 'challenge' ? words.noChallenge : words.noAsset}</p>
        )}
        {groups.map(({ group, cards }) => (
          <section key={group.id} className={styles.group} data-small={cards.length <= SMALL || undefined}>
            <h3>{group.title === null ? words.untitled : formatTypedText(group.title)}</h3>
            <Cards cards={cards} fresh={fresh} />
          </section>
        ))}
        {ungrouped.length > 0 && (
          <section className={styles.group}>
            {groups.length > 0 && <h3 className={styles.soft}>{words.alone}</h3>}
            <Cards cards={ungrouped} fresh={fresh} />
          </section>
        )}
      </Flow>
    </section>
  );
}

function Cards({ cards, fresh }: { readonly cards: readonly Card[]; readonly fresh: readonly string[] }) {
  return (
    <ul className={styles.cards}>
      {cards.map(({ id, text }) => (
        <li
          key={id}
          data-item={id}
          data-length={getLength(text)}
          data-fresh={fresh.includes(id) || undefined}
        >
          {formatTypedText(text)}
        </li>
      ))}
    </ul>
  );
}
