// The capture desk of a scribe, seated by a one-time link: people of the room, never the attendance list.
import { useParam } from '../../../../platform/web/index.js';
import type { RoomScreenProps } from '../room/index.js';
import styles from './capture.module.css';
import { CaptureRoom } from './capture-room.js';

export function SeatCapture(props: RoomScreenProps) {
  const space = useParam('space');
  const room = useParam('room');
  return (
    <main className={styles.bare}>
      <CaptureRoom {...props} space={space} room={room} as="seat" guests={[]} links={null} />
    </main>
  );
}
