// S13: the facilitator's console. One thing to do next, everything else within reach.
import type { SeminarCommand } from '@trame/core/seminar';
import { useState } from 'react';
import { EmptyState, Link, Notice, Page, Skeleton } from '../../../../design/index.js';
import { useData, useParam, useSpace, useTitle } from '../../../../platform/web/index.js';
import { getSeminar, type SeminarSheet } from '../../contract.js';
import type { RoomScreenProps } from '../room/index.js';
import { AgendaRail } from './agenda-rail.js';
import { CloseDialog } from './close-dialog.js';
import styles from './console.module.css';
import { ConsoleProvider, useWords } from './context.js';
import { Line } from './line.js';
import { Now } from './now.js';
import { Refusals } from './refusals.js';
import { Tools } from './tools.js';

export function ConsoleScreen({ faces, useRoom }: RoomScreenProps) {
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
      <Console space={space} seminar={seminar} roomId={seminar.roomId} faces={faces} useRoom={useRoom} />
    </Page>
  );
}

interface ConsoleProps extends RoomScreenProps {
  readonly space: string;
  readonly seminar: SeminarSheet;
  readonly roomId: string;
}

/** The room once its line is opened. */
export function Console({ space, seminar, roomId, faces, useRoom }: ConsoleProps) {
  const words = useWords();
  const room = useRoom({ space, room: roomId, as: 'account' });
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
          value={{ space, seminar, roomId, room, state, faces, order, askClosing: () => setClosing(true) }}
        >
          {me !== null && me.role !== 'facilitator' && <Notice tone="warning">{words.notYours}</Notice>}
          <Refusals />
          <div className={styles.layout}>
            <div className={styles.main}>
              <Now />
              <Tools />
            </div>
            <AgendaRail />
          </div>
          <CloseDialog isOpen={closing} onClose={() => setClosing(false)} />
        </ConsoleProvider>
      )}
    </div>
  );
}
