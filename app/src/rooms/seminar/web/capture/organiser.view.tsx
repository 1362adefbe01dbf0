// The capture desk of who runs the seminar: the attendance list is at hand.
import { EmptyState, Link, Page } from '../../../../design/index.js';
import { useData, useOptionalData, useParam } from '../../../../platform/web/index.js';
import { getSeminar, listAttendees } from '../../contract.js';
import type { RoomScreenProps } from '../room/index.js';
import styles from './capture.module.css';
import { CaptureRoom } from './capture-room.js';
import { useWords } from './words.js';

export function OrganiserCapture(props: RoomScreenProps) {
  const words = useWords();
  const place = { space: useParam('space'), seminar: useParam('seminar') };
  const { roomId, title } = useData(getSeminar, { params: place });
  const list = useOptionalData(listAttendees, { params: place }, roomId !== null);
  const sheet = `/espaces/${place.space}/seminaires/${place.seminar}`;
  if (roomId === null) {
    return (
      <Page eyebrow={title} title={words.title}>
        <EmptyState title={words.notOpen} action={<Link href={sheet}>{words.toSeminar}</Link>}>
          {words.notOpenText}
        </EmptyState>
      </Page>
    );
  }
  return (
    <CaptureRoom
      {...props}
      space={place.space}
      room={roomId}
      as="account"
      guests={list?.attendees ?? []}
      links={
        <nav className={styles.links} aria-label={title}>
          <Link href={`${sheet}/console`}>{words.toConsole}</Link>
          <Link href={`${sheet}/ecran`} target="_blank">
            {words.toScreen}
          </Link>
        </nav>
      }
    />
  );
}
