// Where a badge leads: to its bearer's seat in the seminar under way, or to what became of their words.
import { type ComponentType, useCallback, useEffect, useMemo, useState } from 'react';
import { Button, Notice, Skeleton } from '../../../../../design/plain.js';
import { useCopy } from '../../../../../platform/web/locale.js';
import type { ShownBadge } from '../../../contract/person.js';
import { type Answer, askServer } from '../aside/ask.js';
import { DoorFrame } from '../door-frame.js';
import { JoinFailure } from '../join/join-page.js';
import type { RoomPlace } from '../join/last-room.js';
import styles from '../participant.module.css';
import { finishLeaving } from '../seat/seat.js';
import { createBadgeTools, TraceView } from '../trace/trace-page.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

export interface BadgePageProps {
  readonly token: string;
  readonly onJoined: (place: RoomPlace) => void;
  readonly onCode: () => void;
  /** What another room puts under the trace, brought once the badge is known. */
  readonly loadUnderTrace?: (() => Promise<ComponentType<{ readonly badge: string }>>) | undefined;
  /** Replaced in tests. */
  readonly ask?: (token: string) => Promise<Answer<ShownBadge>>;
}

/** The seat of whoever held this phone before is given back first. */
async function showBadge(token: string): Promise<Answer<ShownBadge>> {
  if (!(await finishLeaving())) return { kind: 'unreachable' };
  return askServer<ShownBadge>('/api/badge', { body: { badge: token } });
}

export function BadgePage({ token, onJoined, onCode, loadUnderTrace, ask = showBadge }: BadgePageProps) {
  const words = useCopy({ fr, en });
  const [answer, setAnswer] = useState<Answer<ShownBadge> | null>(null);
  const show = useCallback(async () => {
    setAnswer(null);
    const shown = await ask(token);
    if (shown.kind === 'done' && shown.value.leads === 'room') onJoined(shown.value);
    else setAnswer(shown);
  }, [token, onJoined, ask]);
  useEffect(() => {
    void show();
  }, [show]);
  return (
    <DoorFrame title={words.title}>
      <h1>{words.title}</h1>
      {answer === null ? (
        <div className={styles.stack}>
          <p role="status">{words.reading}</p>
          <Skeleton lines={3} />
        </div>
      ) : (
        <Landing
          token={token}
          answer={answer}
          onAgain={() => void show()}
          onCode={onCode}
          loadUnderTrace={loadUnderTrace}
        />
      )}
    </DoorFrame>
  );
}

interface LandingProps {
  readonly token: string;
  readonly answer: Answer<ShownBadge>;
  readonly onAgain: () => void;
  readonly onCode: () => void;
  readonly loadUnderTrace: BadgePageProps['loadUnderTrace'];
}

/** Another room's part; a page that could not be brought is left out, the trace stays. */
function UnderTrace({
  token,
  load,
}: {
  readonly token: string;
  readonly load: BadgePageProps['loadUnderTrace'];
}) {
  const [part, setPart] = useState<{ readonly Part: ComponentType<{ readonly badge: string }> } | null>(null);
  useEffect(() => {
    load?.().then(
      (Part) => setPart({ Part }),
      () => undefined,
    );
  }, [load]);
  return part === null ? null : <part.Part badge={token} />;
}

function Landing({ token, answer, onAgain, onCode, loadUnderTrace }: LandingProps) {
  const words = useCopy({ fr, en });
  const tools = useMemo(() => createBadgeTools(token), [token]);
  return (
    <div className={styles.stack}>
      {answer.kind === 'done' ? (
        <>
          <Notice title={words.quiet}>
            <p>{words.keep}</p>
          </Notice>
          <UnderTrace token={token} load={loadUnderTrace} />
          <TraceView tools={tools} />
        </>
      ) : (
        <JoinFailure outcome={answer} />
      )}
      <Button kind="primary" wide onPress={onAgain}>
        {words.again}
      </Button>
      <Button wide onPress={onCode}>
        {words.byCode}
      </Button>
    </div>
  );
}
