// One activity on the phone: the seminar's commands and clock, narrowed to what its method needs.

import type { Command } from '@trame/core/workshop';
import { useMemo } from 'react';
import { Button, Notice, Skeleton } from '../../../../../design/plain.js';
import type { PhoneFace, PhoneProps, RefusedCommand } from '../../../../workshop/web/participant/index.js';
import { type FaceStore, useFace } from '../../columns.js';
import { findName, listRoster } from '../../roster.js';
import { useWords } from '../words.js';
import { readSpell } from './clock.js';
import type { LiveHand, LiveView } from './live-view.js';
import { createShelf } from './shelf.js';
import type { ShownActivity } from './shown.js';

export interface ActivityProps {
  readonly shown: ShownActivity;
  readonly view: LiveView;
  readonly hand: LiveHand;
  readonly faces: FaceStore<PhoneFace>;
  readonly room: string;
}

function readInner({ command }: RefusedCommand, activity: string): Command | null {
  const outer: Command & { readonly activity?: unknown; readonly command?: unknown } = command;
  return outer.type === 'activity' && outer.activity === activity ? (outer.command as Command) : null;
}

/** What a method's view is given on this phone; null before the room is known. */
function readProps(
  { shown, view, hand }: Pick<ActivityProps, 'shown' | 'view' | 'hand'>,
  drafts: PhoneProps['drafts'],
): PhoneProps | null {
  const { state, me, people: seats, offset } = view;
  if (state === null || me === null || shown.state === null) return null;
  const { id } = shown.step;
  const people = listRoster(seats);
  return {
    state: shown.state,
    me: { ...me, attendee: seats.find(({ member }) => member === me.member)?.attendee ?? null },
    canWrite: me.role !== 'observer' && me.role !== 'projector',
    canSend: state.phase === 'running' && !state.frozen,
    waiting: view.waiting,
    refused: view.refused.flatMap((one) => {
      const inner = readInner(one, id);
      return inner === null ? [] : [{ ...one, command: inner }];
    }),
    drafts,
    readClock: (startedAt, minutes) =>
      shown.isCurrent && state.phase === 'running'
        ? readSpell(state, { startedAt, minutes }, { now: Date.now(), offset })
        : null,
    namePerson: (person) => ('label' in person ? person.label : findName(person.id, { seats, people })),
    people,
    photos: hand.photos?.(id) ?? null,
    send: (command) => hand.send({ type: 'activity', activity: id, command } as Command),
    dismiss: hand.dismiss,
  };
}

export function Activity({ faces, room, ...parts }: ActivityProps) {
  const words = useWords().room;
  const { step, method } = parts.shown;
  const drafts = useMemo(() => createShelf(room, step.id), [room, step.id]);
  const found = useFace(faces, method);
  const props = readProps(parts, drafts);
  if (found.kind === 'unknown' || props === null) return <Notice>{words.unknownMethod}</Notice>;
  return found.kind === 'here' ? <found.face {...props} /> : <Coming isLost={found.kind === 'lost'} />;
}

/** The view of the activity is on its way; one that does not arrive is asked again all the while. */
function Coming({ isLost }: { readonly isLost: boolean }) {
  const words = useWords().room;
  if (!isLost) return <Skeleton lines={4} />;
  return (
    <Notice
      tone="warning"
      title={words.lostTitle}
      action={<Button onPress={() => location.reload()}>{words.reload}</Button>}
    >
      <p>{words.lost}</p>
    </Notice>
  );
}
