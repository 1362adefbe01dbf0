// One activity on the phone: the seminar's commands and clock, narrowed to what its method needs.

import type { Command } from '@trame/core/workshop';
import { useMemo } from 'react';
import { Notice } from '../../../../../design/plain.js';
import { useWords } from '../words.js';
import { readSpell } from './clock.js';
import type { LiveHand, LiveView, RefusedCommand } from './live-view.js';
import type { MethodFaces } from './method-face.js';
import { createShelf } from './shelf.js';
import type { ShownActivity } from './shown.js';

export interface ActivityProps {
  readonly shown: ShownActivity;
  readonly view: LiveView;
  readonly hand: LiveHand;
  readonly faces: MethodFaces;
  readonly room: string;
}

function readInner({ command }: RefusedCommand, activity: string): Command | null {
  const outer: Command & { readonly activity?: unknown; readonly command?: unknown } = command;
  return outer.type === 'activity' && outer.activity === activity ? (outer.command as Command) : null;
}

export function Activity({ shown, view, hand, faces, room }: ActivityProps) {
  const words = useWords().room;
  const { step, method } = shown;
  const drafts = useMemo(() => createShelf(room, step.id), [room, step.id]);
  const { state, me, people, offset } = view;
  const Face = faces[method];
  if (Face === undefined || state === null || me === null || shown.state === null) {
    return <Notice>{words.unknownMethod}</Notice>;
  }
  const refused = view.refused.flatMap((one) => {
    const inner = readInner(one, step.id);
    return inner === null ? [] : [{ ...one, command: inner }];
  });
  return (
    <Face
      state={shown.state}
      me={me}
      canWrite={me.role !== 'observer' && me.role !== 'projector'}
      canSend={state.phase === 'running' && !state.frozen}
      waiting={view.waiting}
      refused={refused}
      drafts={drafts}
      readClock={(startedAt, minutes) =>
        shown.isCurrent && state.phase === 'running'
          ? readSpell(state, { startedAt, minutes }, { now: Date.now(), offset })
          : null
      }
      namePerson={(person) =>
        'label' in person ? person.label : (people.find(({ member }) => member === person.id)?.name ?? null)
      }
      send={(command) => hand.send({ type: 'activity', activity: step.id, command } as Command)}
      dismiss={hand.dismiss}
    />
  );
}
