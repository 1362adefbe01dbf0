// The room on the big screen: one view at a time, as the facilitator's console asks (S14).
import type { SeminarState } from '@trame/core/seminar';
import { VisuallyHidden } from '../../../../design/index.js';
import { useTitle } from '../../../../platform/web/index.js';
import type { JoinCard } from '../../contract.js';
import type { OrganiserPlace, OrganiserRoom, RoomScreenProps } from '../room/index.js';
import { ActivityView } from './activity-view.js';
import { AgendaView } from './agenda-view.js';
import { Alone } from './alone.js';
import { ClockView } from './clock-view.js';
import { Corner } from './corner.js';
import { JoinView } from './join-view.js';
import styles from './projector.module.css';
import { useTurnedPages } from './turn-pages.js';
import { useWords } from './words.js';

export interface ProjectorRoomProps extends RoomScreenProps, OrganiserPlace {
  /** How to come in; null where this screen may not know the code. */
  readonly card: JoinCard | null;
  /** False where other things on the page need the keyboard. */
  readonly hasKeys?: boolean;
}

export function ProjectorRoom({ faces, useRoom, card, hasKeys = true, ...place }: ProjectorRoomProps) {
  const room = useRoom(place);
  const words = useWords();
  const { state, status } = room.view;
  if (status === 'removed') return <Alone title={words.removed} text={words.removedText} />;
  if (state === null) return <Alone title={words.loading} />;
  return <Projected room={room} state={state} faces={faces} card={card} hasKeys={hasKeys} />;
}

export interface ProjectedProps extends Pick<ProjectorRoomProps, 'faces' | 'card'> {
  readonly hasKeys: boolean;
  readonly room: OrganiserRoom;
  readonly state: SeminarState;
}

function Projected(props: ProjectedProps) {
  const { room, state } = props;
  const words = useWords();
  const { projector, settings } = state;
  const key = `${projector.what}/${projector.activity}/${projector.view}`;
  const pages = useTurnedPages(key, props.hasKeys);
  useTitle(settings.title);
  // Shown inside another page, it is not that page's main part.
  const Screen = props.hasKeys ? 'main' : 'div';
  const isBlank = projector.what === 'blank';
  return (
    <Screen className={styles.screen} data-what={projector.what}>
      {isBlank ? <Hidden>{settings.title}</Hidden> : <h1 className={styles.title}>{settings.title}</h1>}
      <Announcement state={state} />
      <div className={styles.body}>
        <Chosen {...props} page={pages.page} />
      </div>
      <Corner view={room.view} isHeld={pages.isHeld && projector.what === 'activity'} />
      {projector.what === 'activity' && (
        <VisuallyHidden as="div">
          <p>{words.keys}</p>
        </VisuallyHidden>
      )}
    </Screen>
  );
}

function Hidden({ children }: { readonly children: string }) {
  return (
    <VisuallyHidden as="div">
      <h1>{children}</h1>
    </VisuallyHidden>
  );
}

/** A closed seminar thanks the room, unless the wall is being read. */
function Chosen({ room, state, faces, card, page }: ProjectedProps & { readonly page: number }) {
  const words = useWords();
  const { what } = state.projector;
  if (what === 'blank') return null;
  if (what === 'activity') return <ActivityView room={room} state={state} faces={faces} page={page} />;
  if (state.phase === 'closed') return <Thanks title={words.closedTitle} text={words.closed} />;
  if (what === 'join') return <JoinView view={room.view} card={card} />;
  if (what === 'agenda') return <AgendaView state={state} offset={room.view.offset} />;
  return <ClockView room={room} state={state} faces={faces} />;
}

function Thanks({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className={styles.middle}>
      <h2 className={styles.huge}>{title}</h2>
      <p className={styles.lead}>{text}</p>
    </section>
  );
}

/** The facilitator's words stay until they are cleared, above anything else. */
function Announcement({ state }: { readonly state: SeminarState }) {
  const words = useWords();
  return (
    <div role="status" className={styles.announced}>
      {state.announcement !== null && (
        <p className={styles.announcement} data-long={state.announcement.text.length > 140 || undefined}>
          <VisuallyHidden>{words.announcement} </VisuallyHidden>
          {state.announcement.text}
        </p>
      )}
    </div>
  );
}
