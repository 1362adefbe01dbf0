// Word by word, who brings and who expects, face to face (R113).
import {
  listReciprocityRows,
  type ReciprocityRow,
  type ReciprocitySlip,
} from '@trame/core/methods/reciprocity';
import { DataTable, EmptyState, formatTypedText } from '../../../../../design/index.js';
import { callActor, type ReciprocityOrganiserProps } from '../activity.js';
import styles from '../reciprocity.module.css';
import { useWords } from '../words.js';

export function TwoWayTable(room: ReciprocityOrganiserProps) {
  const words = useWords();
  const rows = listReciprocityRows(room.state);
  if (rows.length === 0) {
    return <EmptyState title={words.table.none}>{words.table.noneText}</EmptyState>;
  }
  const list = (slips: readonly ReciprocitySlip[]) => (
    <ul className={styles.cell}>
      {slips.map((slip) => (
        <li key={slip.id}>
          {formatTypedText(slip.text)}{' '}
          <span className={styles.small}>{callActor(slip, room) ?? words.table.nobody}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.frame}>
      <DataTable<ReciprocityRow>
        narrow="scroll"
        caption={words.table.caption}
        rows={rows}
        getKey={({ tag }) => tag?.id ?? 'none'}
        columns={[
          {
            id: 'word',
            label: words.table.word,
            isRowHeader: true,
            render: ({ tag }) => tag?.label ?? words.noWord,
          },
          { id: 'offers', label: words.columns.offers, render: ({ offers }) => list(offers) },
          { id: 'needs', label: words.columns.needs, render: ({ needs }) => list(needs) },
        ]}
      />
    </div>
  );
}
