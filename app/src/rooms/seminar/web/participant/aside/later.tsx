// A page that comes in a file of its own: the door's first load does not carry it.
import { type ComponentType, useEffect, useState } from 'react';
import { Button, Skeleton } from '../../../../../design/plain.js';
import { JoinFailure } from '../join/join-page.js';
import styles from '../participant.module.css';
import { useWords } from '../words.js';

interface LaterProps<P extends object> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

export function Later<P extends object>({ load, props }: LaterProps<P>) {
  const words = useWords().join;
  const [page, setPage] = useState<{ readonly Page: ComponentType<P> } | 'failed' | null>(null);
  useEffect(() => {
    if (page !== null) return;
    load().then(
      (Page) => setPage({ Page }),
      () => setPage('failed'),
    );
  }, [page, load]);
  if (page !== null && page !== 'failed') return <page.Page {...props} />;
  return (
    <div className={`${styles.doorMain} ${styles.alone}`}>
      {page === null ? (
        <Skeleton lines={4} />
      ) : (
        <>
          <JoinFailure outcome={{ kind: 'unreachable' }} />
          <Button kind="primary" wide onPress={() => setPage(null)}>
            {words.again}
          </Button>
        </>
      )}
    </div>
  );
}
