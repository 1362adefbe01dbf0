// One activity on an organiser's screen: the seminar's commands, refusals and clock, narrowed to what its method needs.
import { instant } from '@trame/core/kernel';
import type { AgendaStep, SeminarState } from '@trame/core/seminar';
import type { Command, MemberId } from '@trame/core/workshop';
import type { LiveView } from '../../../../live/web/index.js';
import { readSpell } from '../participant/room/clock.js';
import type { OrganiserMethodProps, RefusedActivityCommand } from './organiser-face.js';
import type { OrganiserRoom } from './use-organiser-room.js';

function listRefused(view: LiveView<SeminarState>, activity: string): readonly RefusedActivityCommand[] {
  return view.refused.flatMap((one) => {
    const { type, activity: target, command } = one.command;
    return type === 'activity' && target === activity ? [{ ...one, command: command as Command }] : [];
  });
}

/** Refusals that no activity will show: the screen itself must. */
export function listOwnRefused(view: LiveView<SeminarState>): LiveView['refused'] {
  return view.refused.filter(({ command }) => command.type !== 'activity');
}

/** What a method's view is given for a step of the agenda; null before the room is known, or without a method. */
export function readActivity(room: OrganiserRoom, step: AgendaStep): OrganiserMethodProps | null {
  const { view, hand } = room;
  const { state, me, people, offset } = view;
  const activity = state?.activities[step.id];
  if (state === null || me === null || activity === undefined || activity.state === null) return null;
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
    namePerson: (person) => ('label' in person ? person.label : (people.get(person.id)?.name ?? null)),
    people: [...people.values()],
  };
}
