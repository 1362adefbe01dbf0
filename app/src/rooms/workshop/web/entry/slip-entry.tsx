// Express entry of slips: type, Enter, next; kind, group and voice stay from one slip to the next (R085).
import type { Person, RoomRole, SlipCommand, Team } from '@trame/core/workshop';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { formatCount, formatSentence, useAnnounce, useLocale } from '../../../../design/index.js';
import { pickRefused, RefusedList } from '../refused/refused-list.js';
import { readSlipClash } from '../refused/slip-clash.js';
import type { KindWord, SlipRoom } from '../slip/kinds.js';
import { formatTeamName } from '../team/team-name.js';
import { useWords } from '../words.js';
import { getChannel, restoreBehalf } from './behalf.js';
import {
  BLANK_ENTRY,
  type EntryChoice,
  type EntryChoices,
  type EntryFields,
  EntryMarks,
  readMark,
} from './entry-marks.js';
import { LineForm } from './line-form.js';
import { useDraft } from './use-draft.js';

export interface SlipEntryProps<K extends string> {
  readonly room: SlipRoom<K>;
  readonly kinds: readonly KindWord<K>[];
  /** What is typed, in the method's words: « L’attente, mot pour mot ». */
  readonly label?: string;
  readonly teams?: readonly Pick<Team, 'id' | 'name'>[];
  /** The group being heard: chosen for the next slips each time it changes. */
  readonly heard?: string | null;
  readonly about?: EntryChoice;
  readonly tag?: EntryChoice;
  /** Tells apart several entries of one desk. */
  readonly name?: string;
}

type WriteSlip<K extends string> = Extract<SlipCommand<K>, { readonly type: 'write-slip' }>;

interface Typed {
  readonly text: string;
  readonly person: Person | null;
  readonly role: RoomRole;
}

function createSlip(fields: EntryFields, { teams, about, tag }: EntryChoices, typed: Typed) {
  const mark = readMark(tag, fields.tag);
  return {
    text: typed.text,
    team: readMark(teams, fields.team),
    about: readMark(about, fields.about),
    tags: mark === null ? [] : [mark],
    channel: getChannel(typed.person, typed.role),
    onBehalfOf: typed.person,
    sources: [],
  };
}

/** A refused slip as it was typed. */
function restoreFields({ onBehalfOf, text, kind, team, about, tags }: WriteSlip<string>): EntryFields {
  return {
    ...restoreBehalf(onBehalfOf),
    text,
    kind,
    team: team ?? '',
    about: about ?? '',
    tag: tags[0] ?? '',
  };
}

/** The kind of the next slips; the arrows turn it without leaving the field. */
function useKind<K extends string>(
  kinds: readonly KindWord<K>[],
  chosen: string,
  onChange: (kind: K) => void,
) {
  const words = useWords().entry;
  const announce = useAnnounce();
  const found = kinds.findIndex(({ id }) => id === chosen);
  const rank = Math.max(0, found);
  const turn = (next: number) => {
    const kind = kinds[(next + kinds.length) % kinds.length];
    if (kind === undefined) return;
    onChange(kind.id);
    announce(formatSentence(words.nowKind, { kind: kind.label }));
  };
  const press = (event: KeyboardEvent) => {
    if (kinds.length < 2 || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    turn(rank + (event.key === 'ArrowDown' ? 1 : -1));
  };
  return { kind: kinds[rank], choose: (id: string) => turn(kinds.findIndex((one) => one.id === id)), press };
}

function useChoices<K extends string>({ teams, about, tag }: SlipEntryProps<K>): EntryChoices {
  const { entry, team: words } = useWords();
  const label = entry.team;
  const options = teams?.map(({ id, name }) => ({ id, label: formatTeamName(name, words) })) ?? [];
  return { teams: options.length === 0 ? undefined : { label, options }, about, tag };
}

/** Slips that were not taken, given back to the hand that wrote them. */
function RefusedSlips<K extends string>(props: {
  readonly room: SlipRoom<K>;
  readonly isBusy: boolean;
  readonly change: (fields: Partial<EntryFields>) => void;
}) {
  const { room, isBusy, change } = props;
  return (
    <>
      <RefusedList
        refused={pickRefused<WriteSlip<K>>(room.refused, 'write-slip')}
        dismiss={room.dismiss}
        takeBack={{ isBusy, run: (slip) => change(restoreFields(slip)) }}
      />
      <RefusedList
        refused={pickRefused<SlipCommand<K>>(room.refused, 'edit-slip')}
        dismiss={room.dismiss}
        readClash={(one) => readSlipClash(room, one)}
      />
    </>
  );
}

export function SlipEntry<K extends string>(props: SlipEntryProps<K>) {
  const { room, kinds, label, name = 'slip', heard = null } = props;
  const words = useWords().entry;
  const locale = useLocale();
  const announce = useAnnounce();
  const added = useRef(0);
  const choices = useChoices(props);
  const [fields, change] = useDraft(room.drafts, name, BLANK_ENTRY);
  const [isMissing, setMissing] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hand may choose another group until the next is heard.
  useEffect(() => {
    if (heard !== null) change({ team: heard });
  }, [heard]);
  const { kind, choose, press } = useKind(kinds, fields.kind, (next) => change({ kind: next }));
  const add = (text: string, person: Person | null) => {
    if (kind === undefined) return;
    const lacks = choices.about?.isRequired === true && readMark(choices.about, fields.about) === null;
    setMissing(lacks);
    if (lacks) return;
    const slip = createSlip(fields, choices, { text, person, role: room.me.role });
    room.send({ type: 'write-slip', kind: kind.id, ...slip });
    change({ text: '' });
    added.current += 1;
    announce(formatCount(added.current, words.added, locale));
  };
  return (
    <>
      <RefusedSlips room={room} isBusy={fields.text.trim() !== ''} change={change} />
      <LineForm
        label={label ?? words.field}
        hint={kinds.length > 1 ? words.hintKinds : words.hint}
        line={fields}
        people={room.people}
        canWrite={room.canWrite}
        onChange={change}
        onAdd={add}
        onKeyDown={press}
      >
        <EntryMarks
          kinds={kinds}
          kind={kind?.id ?? null}
          onKind={choose}
          choices={choices}
          isMissing={isMissing}
          fields={fields}
          onChange={change}
        />
      </LineForm>
    </>
  );
}
