// The console on a seat without an account: whoever was handed the facilitation runs the room from their own device.
import { useParam } from '../../../../platform/web/index.js';
import type { RoomScreenProps } from '../room/index.js';
import styles from './console.module.css';
import { Console } from './console.view.js';

export function SeatConsole(props: RoomScreenProps) {
  const space = useParam('space');
  const roomId = useParam('room');
  return (
    <main className={styles.bare}>
      <Console {...props} space={space} roomId={roomId} seminar={null} />
    </main>
  );
}
