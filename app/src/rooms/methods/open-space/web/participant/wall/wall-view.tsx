// The wall of challenges and assets on a phone: two columns read one after the other (R066).
import { getWall, type WallColumn } from '@trame/core/methods/open-space';
import { EmptyState } from '../../../../../../design/plain.js';
import { usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { Capacity } from './capacity.js';
import { CardForm } from './card-form.js';
import { CardItem } from './card-item.js';

export function WallView() {
  const { state } = usePhone();
  const words = useWords().wall;
  const { challenge, asset } = getWall(state);
  const isEmpty = challenge.count + asset.count === 0;
  return (
    <section className={styles.section} aria-labelledby="open-space-wall">
      <h3 id="open-space-wall" className={styles.title}>
        {words.title}
      </h3>
      <CardForm />
      {isEmpty ? (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <Column column={challenge} title={words.challenges} empty={words.noChallenge} />
          <Column column={asset} title={words.assets} empty={words.noAsset} />
        </div>
      )}
    </section>
  );
}

interface ColumnProps {
  readonly column: WallColumn;
  readonly title: string;
  readonly empty: string;
}

function Column({ column, title, empty }: ColumnProps) {
  const words = useWords().wall;
  const { kind, count, groups, ungrouped } = column;
  return (
    <section className={styles.column} data-sign={kind} aria-labelledby={`wall-${kind}`}>
      <h4 id={`wall-${kind}`} className={styles.columnTitle}>
        <Sign kind={kind} />
        {title} <span className={styles.count}>{count}</span>
      </h4>
      {count === 0 && <p className={styles.small}>{empty}</p>}
      {groups.map(({ group, cards }) => (
        <div key={group.id} className={styles.wallGroup}>
          <h5>{group.title ?? words.untitled}</h5>
          <ul className={styles.list}>
            {cards.map((card) => (
              <CardItem key={card.id} card={card} />
            ))}
          </ul>
          <Capacity group={group} />
        </div>
      ))}
      {ungrouped.length > 0 && (
        <ul className={styles.list} aria-label={words.ungrouped}>
          {ungrouped.map((card) => (
            <CardItem key={card.id} card={card} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A summit to climb, a ground to stand on: the same signs as in the booklet. */
function Sign({ kind }: { readonly kind: 'challenge' | 'asset' }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.sign} aria-hidden="true">
      {kind === 'challenge' ? <path d="M1 14 8 3l7 11z" /> : <path d="M1 8h14v6H1z" />}
    </svg>
  );
}
