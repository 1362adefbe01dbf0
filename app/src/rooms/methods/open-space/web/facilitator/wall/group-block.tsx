// Cards that the room put together, under their name, with who has a hand on them (R052).
import { type Card, type Group, MAX_LABEL } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, formatSentence } from '../../../../../../design/index.js';
import { TextDialog } from '../../../../../workshop/web/index.js';
import { useFacilitator, useWords } from '../context.js';
import styles from '../facilitator.module.css';
import { CapacityList } from './capacity-list.js';
import { CardLine } from './card-line.js';

export interface GroupBlockProps {
  readonly group: Group;
  readonly cards: readonly Card[];
}

export function GroupBlock({ group, cards }: GroupBlockProps) {
  const words = useWords().wall;
  const { canWrite } = useFacilitator();
  return (
    <section className={styles.group}>
      <div className={styles.groupHead}>
        <h5>{group.title ?? words.untitled}</h5>
        {canWrite && <Orders group={group} />}
      </div>
      {cards.length > 0 && (
        <ul className={styles.list}>
          {cards.map((card) => (
            <CardLine key={card.id} card={card} />
          ))}
        </ul>
      )}
      <CapacityList group={group} />
    </section>
  );
}

function Orders({ group }: { readonly group: Group }) {
  const words = useWords().wall;
  const { send } = useFacilitator();
  // The version read when the pen was taken up.
  const [renaming, setRenaming] = useState<number | null>(null);
  const title = group.title ?? words.untitled;
  return (
    <div className={styles.row}>
      <Button
        size="small"
        kind="quiet"
        aria-label={formatSentence(words.renameOf, { title })}
        onPress={() => setRenaming(group.version)}
      >
        {words.rename}
      </Button>
      <Button
        size="small"
        kind="quiet"
        aria-label={formatSentence(words.ungroupOf, { title })}
        onPress={() => send({ type: 'ungroup', group: group.id })}
      >
        {words.ungroup}
      </Button>
      {renaming !== null && (
        <TextDialog
          title={words.groupTitle}
          label={words.groupTitle}
          hint={words.groupHint}
          initial={group.title ?? ''}
          maxLength={MAX_LABEL}
          onSave={(next) => send({ type: 'name-group', group: group.id, version: renaming, title: next })}
          onClose={() => setRenaming(null)}
        />
      )}
    </div>
  );
}
