// Takes the contours of a space away, asked twice.
import { useState } from 'react';
import { Button, Notice } from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useHasRole } from '../../../../platform/web/index.js';
import { employmentEdit } from '../../access.js';
import { removeContours } from '../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** Nothing for a reader, nor for contours that are the Fabrique's or the machine's. */
export function RemoveContours(props: {
  readonly space: string;
  readonly kind: string;
  readonly isOwn: boolean;
}) {
  const copy = useCopy({ fr, en });
  const { space, kind } = props;
  const canEdit = useHasRole(space, employmentEdit.roles);
  const [isAsked, setAsked] = useState(false);
  const { run, isRunning, problem } = useChange(removeContours);
  if (!canEdit || !props.isOwn) return null;
  const remove = () => run({ params: { space, kind } }).catch(() => setAsked(false));
  return (
    <div data-no-print>
      {isAsked ? (
        <Notice tone="warning">
          <p>{copy.ask}</p>
          <p>
            <Button onPress={() => void remove()} isDisabled={isRunning}>
              {copy.yes}
            </Button>{' '}
            <Button kind="quiet" onPress={() => setAsked(false)}>
              {copy.no}
            </Button>
          </p>
        </Notice>
      ) : (
        <Button size="small" kind="quiet" onPress={() => setAsked(true)}>
          {copy.remove}
        </Button>
      )}
      <ProblemNotice error={problem} />
    </div>
  );
}
