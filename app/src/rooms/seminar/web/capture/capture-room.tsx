// The desk: status in sight, one activity at a time, through its method's own forms (S16, R085).
import { getCurrentStep, type SeminarState } from '@trame/core/seminar';
import { type ReactNode, useState } from 'react';
import { Button, EmptyState, Notice, Page, Select, Skeleton } from '../../../../design/index.js';
import { useTitle } from '../../../../platform/web/index.js';
import { useFace } from '../columns.js';
import { HandOverNotice } from '../hand-over/index.js';
import {
  LostFace,
  type OrganiserPlace,
  type OrganiserRoom,
  type RoomScreenProps,
  readActivity,
  useDesk,
} from '../room/index.js';
import type { Guest } from '../roster.js';
import styles from './capture.module.css';
import { StatusLine } from './status-line.js';
import { useWords } from './words.js';

export interface CaptureRoomProps extends RoomScreenProps, OrganiserPlace {
  readonly guests: readonly Guest[];
  readonly links: ReactNode;
}

export function CaptureRoom({ faces, useRoom, guests, links, ...place }: CaptureRoomProps) {
  const room = useRoom(place);
  const words = useWords();
  const { state, status, me } = room.view;
  useTitle(words.title);
  if (status === 'removed') return <Said title={words.removedTitle} text={words.removed} />;
  if (state === null || me === null) {
    return (
      <Page title={words.title} lead={words.loading}>
        <Skeleton lines={5} />
      </Page>
    );
  }
  const mayWrite = me.role === 'facilitator' || me.role === 'scribe';
  return (
    <Page
      eyebrow={state.settings.title}
      title={words.title}
      lead={words.lead}
      {...(links !== null && { actions: links })}
    >
      <div className={styles.sheet}>
        <StatusLine view={room.view} />
        <HandOverNotice room={room} state={state} place={place} />
        <Warnings room={room} state={state} />
        {mayWrite ? (
          <Desk room={room} state={state} faces={faces} guests={guests} place={place.room} />
        ) : (
          <Notice tone="warning" title={words.readOnlyTitle}>
            {words.readOnly}
          </Notice>
        )}
      </div>
    </Page>
  );
}

function Said({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Page title={title}>
      <Notice tone="warning">{text}</Notice>
    </Page>
  );
}

function Warnings({ room, state }: { readonly room: OrganiserRoom; readonly state: SeminarState }) {
  const words = useWords();
  const { outdated, durable } = room.view;
  return (
    <>
      {outdated && (
        <Notice
          tone="warning"
          title={words.outdatedTitle}
          action={<Button onPress={() => location.reload()}>{words.reload}</Button>}
        >
          {words.outdated}
        </Notice>
      )}
      {!durable && <Notice tone="warning">{words.notDurable}</Notice>}
      {state.frozen && <Notice>{words.frozen}</Notice>}
    </>
  );
}

interface DeskProps extends Pick<CaptureRoomProps, 'faces' | 'guests'> {
  readonly room: OrganiserRoom;
  readonly state: SeminarState;
  /** Which room's drafts. */
  readonly place: string;
}

/** The activity under way, or the last one begun, until somebody chooses: paper often comes after the step. */
function getLikelyStep(state: SeminarState, ids: readonly string[]): string | undefined {
  const current = getCurrentStep(state)?.id;
  const begun = [...state.runs].reverse().map(({ step }) => step);
  return [current, ...begun].find((id) => id !== undefined && ids.includes(id)) ?? ids[0];
}

function Desk(props: DeskProps) {
  const words = useWords();
  const { state } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const steps = state.settings.agenda.filter(({ id }) => Object.hasOwn(state.activities, id));
  const shown =
    chosen ??
    getLikelyStep(
      state,
      steps.map(({ id }) => id),
    );
  if (shown === undefined) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  return (
    <>
      {steps.length > 1 && (
        <Select
          label={words.activity}
          options={steps.map(({ id, title }) => ({ id, label: title }))}
          value={shown}
          onChange={setChosen}
        />
      )}
      <Activity key={shown} {...props} id={shown} />
    </>
  );
}

function Activity({ room, state, faces, guests, place, id }: DeskProps & { readonly id: string }) {
  const words = useWords();
  const drafts = useDesk({ room: place, kind: 'saisie' }, id);
  const step = state.settings.agenda.find((one) => one.id === id);
  const given = step === undefined ? null : readActivity(room, step, { drafts, guests });
  const found = useFace(faces, step?.method ?? null);
  if (found.kind === 'coming') return <Skeleton lines={5} />;
  if (found.kind === 'lost') return <LostFace />;
  const Face = found.kind === 'here' ? found.face.capture : undefined;
  if (given === null || Face === undefined) return <Notice>{words.noFace}</Notice>;
  return <Face {...given} />;
}
