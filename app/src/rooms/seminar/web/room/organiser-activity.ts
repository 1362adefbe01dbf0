// One activity on an organiser's screen: the seminar's commands, refusals, people and clock, narrowed to what its method needs.
import { instant } from '@trame/core/kernel';
import type { AgendaStep, SeminarState } from '@trame/core/seminar';
import type { Command, MemberId } from '@trame/core/workshop';
import { useMemo } from 'react';
import type { LiveView } from '../../../../live/web/index.js';
import type { DraftShelf, OrganiserProps, RefusedCommand } from '../../../workshop/web/index.js';
import { families } from '../../families.fr.js';
import { readSpell } from '../participant/room/clock.js';
import { createShelf } from '../participant/room/shelf.js';
import { findName, type Guest, listRoster } from '../roster.js';
import type { OrganiserRoom } from './use-organiser-room.js';

function listRefused(view: LiveView<SeminarState>, activity: string): readonly RefusedCommand[] {
  return view.refused.flatMap((one) => {
    const { type, activity: target, command } = one.command;
    return type === 'activity' && target === activity ? [{ ...one, command: command as Command }] : [];
  });
}

/** Refusals that no activity will show: the screen itself must. */
export function listOwnRefused(view: LiveView<SeminarState>): LiveView['refused'] {
  return view.refused.filter(({ command }) => command.type !== 'activity');
}

/** What a screen adds to the room. */
export interface ActivityDesk {
  readonly drafts: DraftShelf;
  /** The attendance list, where the reader may see it; none elsewhere. */
  readonly guests: readonly Guest[];
  /** Who sat with whom at earlier seminars, by line of the list; none where it is not read. */
  readonly met?: readonly (readonly string[])[];
  readonly known?: readonly (readonly string[])[];
}

/** Kept in the log and printed: French, whatever the reader's language. */
const names: Readonly<Record<string, string>> = families;

/** What a method's view is given for a step of the agenda; null before the room is known, or without a method. */
export function readActivity(
  room: OrganiserRoom,
  step: AgendaStep,
  { drafts, guests, met = [], known = [] }: ActivityDesk,
): OrganiserProps | null {
  const { view, hand } = room;
  const { state, me, offset } = view;
  const activity = state?.activities[step.id];
  if (state === null || me === null || activity === undefined || activity.state === null) return null;
  const seats = [...view.people.values()];
  const people = listRoster(seats, guests);
  return {
    activity: step.id,
    title: step.title,
    state: activity.state,
    me: { member: me.member as MemberId, role: me.role },
    canWrite: me.role === 'facilitator' || me.role === 'scribe',
    waiting: view.waiting,
    refused: listRefused(view, step.id),
    send: (command) => hand.send({ type: 'activity', activity: step.id, command }),
    dismiss: hand.dismiss.bind(hand),
    readClock: (startedAt, minutes) =>
      state.phase === 'closed'
        ? null
        : readSpell(state, { startedAt: instant(startedAt), minutes }, { now: Date.now(), offset }),
    namePerson: (person) => ('label' in person ? person.label : findName(person.id, { seats, people })),
    nameFamily: (family) => names[family] ?? family,
    people,
    met,
    known,
    photos: room.photos?.(step.id) ?? null,
    drafts,
  };
}

/** Texts under way at one desk for one activity; each desk keeps its own. */
export function useDesk(
  desk: { readonly room: string; readonly kind: 'console' | 'saisie' },
  activity: string | null,
): DraftShelf {
  const { room, kind } = desk;
  return useMemo(() => createShelf(room, `${kind}.${activity ?? ''}`), [room, kind, activity]);
}
