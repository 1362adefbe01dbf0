// Making a badge again: the former ones die first, then the new one is printed.
import { useState } from 'react';
import { Button, formatSentence, Link, useAnnounce } from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy } from '../../../../platform/web/index.js';
import { revokeBadges } from '../../contract/person.js';
import type { Attendee } from '../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './print.module.css';

export interface BadgeGestureProps {
  readonly space: string;
  readonly seminar: string;
  readonly attendee: Attendee;
}

export function BadgeGesture({ space, seminar, attendee }: BadgeGestureProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const revoke = useChange(revokeBadges);
  const [isMade, setMade] = useState(false);
  const { id, displayName: name } = attendee;
  const remake = () =>
    revoke.run({ params: { space, seminar, attendee: id } }).then(
      () => {
        announce(formatSentence(copy.remade, { name }));
        setMade(true);
      },
      () => undefined,
    );
  return (
    <span className={styles.remake}>
      {isMade ? (
        <Link href={`/api/spaces/${space}/seminars/${seminar}/paper.pdf?attendee=${id}`} target="_blank">
          {copy.printOne}
        </Link>
      ) : (
        <Button
          kind="quiet"
          size="small"
          isDisabled={revoke.isRunning}
          onPress={remake}
          aria-label={formatSentence(copy.remakeOf, { name })}
        >
          {copy.remake}
        </Button>
      )}
      <ProblemNotice error={revoke.problem} />
    </span>
  );
}
