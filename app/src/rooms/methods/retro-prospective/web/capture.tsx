// A retro-prospective at the capture desk: the lines of an A3 canvas, typed one after the other (R085).
import {
  CANVAS_KINDS,
  CHANGE_FIELDS,
  findSituationOf,
  type RetroCommand,
  SIDES,
} from '@trame/core/methods/retro-prospective';
import { findItem } from '@trame/core/workshop';
import { EntryDesk, pickRefused, RefusedList, SlipEntry, SlipRecent } from '../../../workshop/web/index.js';
import type { RetroOrganiserProps } from './activity.js';
import { useWords } from './words.js';

type WriteHeld = Extract<RetroCommand, { readonly type: 'write-held' }>;

/**
 * A line that forgot its card takes its group's; a change that says no side is taken for both, as papers often are. Of a
 * lever and of a first step, the person named is who holds it.
 */
export function completeLine(room: RetroOrganiserProps, command: RetroCommand): RetroCommand {
  if (command.type !== 'write-slip') return command;
  const { type: _type, ...line } = command;
  const { team, about, kind, tags, onBehalfOf } = line;
  const card = about ?? (team === null ? null : (findSituationOf(room.state, team)?.id ?? null));
  const sides = CHANGE_FIELDS.includes(kind) && tags.length === 0 ? SIDES : tags;
  const draft = { ...line, about: card, tags: sides };
  if (kind !== 'lever' && kind !== 'monday') return { type: 'write-slip', ...draft };
  return { type: 'write-held', draft: { ...draft, onBehalfOf: null, channel: 'paper' }, holder: onBehalfOf };
}

export function RetroCapture(props: RetroOrganiserProps) {
  const words = useWords();
  const { state, refused, dismiss } = props;
  const kinds = CANVAS_KINDS.map((id) => ({ id, label: words.fields[id] }));
  const room: RetroOrganiserProps = { ...props, send: (command) => props.send(completeLine(props, command)) };
  return (
    <EntryDesk
      recent={
        <SlipRecent room={room} kinds={kinds} nameTeam={(id) => findItem(state.teams, id)?.name ?? null} />
      }
    >
      <RefusedList
        refused={pickRefused<WriteHeld>(refused, 'write-held')}
        dismiss={dismiss}
        getText={({ draft }) => draft.text}
      />
      <p>{words.entry.holder}</p>
      <SlipEntry
        room={room}
        kinds={kinds}
        label={words.entry.field}
        teams={state.teams}
        about={{
          label: words.entry.about,
          options: state.situations.map(({ id, title }) => ({ id, label: title })),
        }}
        tag={{ label: words.entry.side, options: SIDES.map((id) => ({ id, label: words.sides[id] })) }}
      />
    </EntryDesk>
  );
}
