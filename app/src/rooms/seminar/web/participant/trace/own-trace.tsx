// « Ma trace », at the foot of a room, for a phone that came in with a badge; its file comes when it is opened.
import { useMemo, useState } from 'react';
import { useCopy } from '../../../../../platform/web/locale.js';
import { Later } from '../aside/later.js';
import type { RoomPlace } from '../join/last-room.js';
import styles from '../participant.module.css';

const title = { fr: 'Ma trace', en: 'My trace' };

const loadView = async () => {
  const { createSeatTools, TraceView } = await import('./trace-page.js');
  return function SeatTrace({ space, room }: RoomPlace) {
    const tools = useMemo(() => createSeatTools({ space, room }), [space, room]);
    return <TraceView tools={tools} />;
  };
};

export function OwnTrace({ place }: { readonly place: RoomPlace }) {
  const label = useCopy(title);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.past} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && <Later load={loadView} props={place} />}
    </details>
  );
}
