// S13: the facilitator's console. One thing to do next, everything else within reach.
import type { SeminarCommand } from '@trame/core/seminar';
import { useState } from 'react';
import { EmptyState, Link, Notice, Page, Skeleton } from '../../../../design/index.js';
import { useData, useOptionalData, useParam, useSpace, useTitle } from '../../../../platform/web/index.js';
import { getSeminar, listAttendees, type SeminarSheet } from '../../contract.js';
import { HandOverNotice } from '../hand-over/index.js';
import type { RoomScreenProps } from '../room/index.js';
import { AgendaRail } from './agenda-rail.js';
import { CloseDialog } from './close-dialog.js';
import styles from './console.module.css';
import { ConsoleProvider, useWords } from './context.js';
import { Line } from './line.js';
import { Now } from './now.js';
import { Refusals } from './refusals.js';
import { Tools } from './tool/tools.js';

export function ConsoleScreen(props: RoomScreenProps) {
  const words = useWords();
  const space = useParam('space');
  const entry = useSpace();
  const seminar = useData(getSeminar, { params: { space, seminar: useParam('seminar') } });
  useTitle(`${words.running} — ${seminar.title}`);
  const base = `/espaces/${space}/seminaires/${seminar.id}`;
  if (seminar.roomId === null) {
    return (
      <Page eyebrow={words.running} title={seminar.title}>
        <EmptyState level={2} title={words.notOpen} action={<Link href={base}>{words.toPreparation}</Link>}>
          {words.notOpenText}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      wide
      eyebrow={[entry?.name, words.running].filter(Boolean).join(' · ')}
      title={seminar.title}
      actions={
        <>
          <Link href={`${base}/ecran`} target="_blank" look="plain" size="small">
            {words.openScreen}
          </Link>
          <Link href={`${base}/saisie`} target="_blank" look="plain" size="small">
            {words.openCapture}
          </Link>
        </>
      }
    >
      <Console {...props} space={space} seminar={seminar} roomId={seminar.roomId} />
    </Page>
  );
}

interface ConsoleProps extends RoomScreenProps {
  readonly space: string;
  readonly seminar: SeminarSheet | null;
  readonly roomId: string;
}

/** The room once its line is opened. */
export function Console({ space, seminar, roomId, faces, useRoom }: ConsoleProps) {
  const words = useWords();
  const place = { space, room: roomId, as: seminar === null ? 'seat' : 'account' } as const;
  const room = useRoom(place);
  const asked = { params: { space, seminar: seminar?.id ?? '' } };
  const list = useOptionalData(listAttendees, asked, seminar !== null);
  const [closing, setClosing] = useState(false);
  const { state, me } = room.view;
  const order = (command: SeminarCommand) => room.hand.send({ ...command });
  return (
    <div className={styles.console}>
      <Line view={room.view} onRetry={room.hand.retry.bind(room.hand)} />
      {state === null ? (
        <Skeleton lines={6} />
      ) : (
        <ConsoleProvider
          value={{
            space,
            seminar,
            roomId,
            room,
            state,
            faces,
            guests: list?.attendees ?? [],
            skew: room.view.offset,
            order,
            askClosing: () => (seminar === null ? order({ type: 'close' }) : setClosing(true)),
          }}
        >
          {seminar === null && <h1>{state.settings.title}</h1>}
          {me !== null && me.role !== 'facilitator' && place.as === 'seat' && (
            <Notice tone="warning">{words.notYours}</Notice>
          )}
          <HandOverNotice room={room} state={state} place={place} />
          <Refusals />
          <div className={styles.layout}>
            <div className={styles.main}>
              <Now />
              <Tools />
            </div>
            <AgendaRail />
          </div>
          {seminar !== null && (
            <CloseDialog seminar={seminar.id} isOpen={closing} onClose={() => setClosing(false)} />
          )}
        </ConsoleProvider>
      )}
    </div>
  );
}
