// S17, the wall: challenges on one side, assets on the other, put together by hand (R066).
import { getWall, type WallColumn } from '@trame/core/methods/open-space';
import { EmptyState, formatSentence } from '../../../../../../design/index.js';
import { useFacilitator, useWords } from '../context.js';
import styles from '../facilitator.module.css';
import { CardLine } from './card-line.js';
import { GroupBlock } from './group-block.js';
import { SelectionProvider, useNewSelection } from './selection.js';
import { WallBar } from './wall-bar.js';

export function Wall() {
  const words = useWords().wall;
  const { state } = useFacilitator();
  const selection = useNewSelection(state.cards);
  const wall = getWall(state);
  const isEmpty = wall.challenge.count + wall.asset.count === 0;
  if (isEmpty && wall.emptyGroups.length === 0) {
    return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
  }
  return (
    <SelectionProvider value={selection}>
      <div className={styles.part}>
        <WallBar />
        <div className={styles.columns}>
          <Column column={wall.challenge} />
          <Column column={wall.asset} />
        </div>
        {wall.emptyGroups.length > 0 && (
          <section className={styles.part}>
            <h4>{words.emptyGroups}</h4>
            {wall.emptyGroups.map((group) => (
              <GroupBlock key={group.id} group={group} cards={[]} />
            ))}
          </section>
        )}
      </div>
    </SelectionProvider>
  );
}

function Column({ column }: { readonly column: WallColumn }) {
  const words = useWords().wall;
  const { kind, count, groups, ungrouped } = column;
  return (
    <section className={styles.column} data-kind={kind} aria-label={words[kind]}>
      <h4 className={styles.columnTitle}>
        <span aria-hidden="true" className={styles.sign} data-kind={kind} />
        {words[kind]} <span className={styles.small}>{count}</span>
      </h4>
      {groups.map(({ group, cards }) => (
        <GroupBlock key={group.id} group={group} cards={cards} />
      ))}
      {ungrouped.length > 0 && (
        <>
          {groups.length > 0 && (
            <h5 className={styles.small}>{formatSentence(words.alone, { count: ungrouped.length })}</h5>
          )}
          <ul className={styles.list}>
            {ungrouped.map((card) => (
              <CardLine key={card.id} card={card} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
