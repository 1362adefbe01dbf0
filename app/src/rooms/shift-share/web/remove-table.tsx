// Takes a table away, asked twice; and says so to whoever comes back to an analysis that rested on it.
import { useState } from 'react';
import { Button, formatSentence, Notice } from '../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useHasRole } from '../../../platform/web/index.js';
import { employmentEdit } from '../access.js';
import { type Dataset, removeEmployment } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './shift-share.module.css';

export interface RemoveTableProps {
  readonly space: string;
  readonly dataset: Dataset;
  readonly onRemoved: () => void;
}

/** Nothing for a reader, nor for a table of the Fabrique, which its territories do not take away. */
export function RemoveTable({ space, dataset, onRemoved }: RemoveTableProps) {
  const { removal } = useCopy({ fr, en });
  const canEdit = useHasRole(space, employmentEdit.roles);
  const [isAsked, setAsked] = useState(false);
  const { run, isRunning, problem } = useChange(removeEmployment);
  if (!canEdit || !dataset.isOwn) return null;
  const remove = () =>
    run({ params: { space, dataset: dataset.id } }).then(onRemoved, () => {
      setAsked(false);
    });
  return (
    <div className={styles.removal} data-no-print>
      {isAsked ? (
        <Notice tone="warning">
          <p>{formatSentence(removal.ask, { name: dataset.fileName })}</p>
          <p>
            <Button onPress={() => void remove()} isDisabled={isRunning}>
              {removal.yes}
            </Button>{' '}
            <Button kind="quiet" onPress={() => setAsked(false)}>
              {removal.no}
            </Button>
          </p>
        </Notice>
      ) : (
        <Button size="small" kind="quiet" onPress={() => setAsked(true)}>
          {formatSentence(removal.remove, { name: dataset.fileName })}
        </Button>
      )}
      <ProblemNotice error={problem} />
    </div>
  );
}

/** Said when the address names a table that is no longer there. */
export function GoneTable(props: { readonly asked: string | null; readonly datasets: readonly Dataset[] }) {
  const { removal } = useCopy({ fr, en });
  const { asked, datasets } = props;
  if (asked === null || datasets.some(({ id }) => id === asked)) return null;
  return <Notice tone="warning">{datasets.length > 0 ? removal.goneOther : removal.gone}</Notice>;
}
