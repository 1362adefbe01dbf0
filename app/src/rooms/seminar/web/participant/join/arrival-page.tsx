// The door by QR code: the room opens by itself; if it does not, the reason and a way to try again.
import { useCallback, useEffect, useState } from 'react';
import { Button, Skeleton } from '../../../../../design/plain.js';
import styles from '../participant.module.css';
import { useWords } from '../words.js';
import { Door, JoinFailure } from './join-page.js';
import { type Knock, type KnockOutcome, knockAtDoor } from './knock.js';
import type { RoomPlace } from './last-room.js';

export interface ArrivalPageProps {
  readonly token: string;
  readonly onJoined: (place: RoomPlace) => void;
  readonly onCode: () => void;
  /** Replaced in tests. */
  readonly knock?: Knock;
}

export function ArrivalPage({ token, onJoined, onCode, knock = knockAtDoor }: ArrivalPageProps) {
  const words = useWords().join;
  const [failure, setFailure] = useState<KnockOutcome | null>(null);
  const enter = useCallback(async () => {
    setFailure(null);
    const outcome = await knock({ token });
    if (outcome.kind === 'joined') onJoined(outcome);
    else setFailure(outcome);
  }, [token, onJoined, knock]);
  useEffect(() => {
    void enter();
  }, [enter]);
  return (
    <Door>
      {failure === null ? (
        <div className={styles.stack}>
          <p role="status">{words.arrival}</p>
          <Skeleton lines={3} />
        </div>
      ) : (
        <div className={styles.stack}>
          <JoinFailure outcome={failure} />
          <Button kind="primary" wide onPress={() => void enter()}>
            {words.again}
          </Button>
          <Button wide onPress={onCode}>
            {words.byCode}
          </Button>
        </div>
      )}
    </Door>
  );
}
