// What a board of slips is asked, and what it hands to each of its lines.
import type { Slip } from '@trame/core/workshop';
import type { ReactNode } from 'react';
import { formatSentence, type Option } from '../../../../design/index.js';
import { getOp } from '../room.js';
import { useWords } from '../words.js';
import type { KindWord, SlipColumn, SlipRoom, SortKey } from './kinds.js';

export interface SlipBoardProps<K extends string> {
  readonly room: SlipRoom<K>;
  readonly label: string;
  readonly kinds: readonly KindWord<K>[];
  /** By kind when absent. */
  readonly columns?: readonly SlipColumn[];
  readonly by?: SortKey;
  /** Tags that staff may put on a slip, one or several. */
  readonly tags?: readonly Option[];
  /** Which slips; those shown to the room when absent. Hidden ones stand below in any case. */
  readonly keep?: (slip: Slip<K>) => boolean;
  readonly nameTeam?: (team: string) => string | null;
  readonly nameAbout?: (about: string) => string | null;
  /** Beside each slip: its votes, a photograph. */
  readonly renderMore?: (slip: Slip<K>) => ReactNode;
  readonly emptyTitle?: string;
  readonly emptyText?: string;
}

/** What each line of a board is given. */
export interface BoardParts<K extends string> extends SlipBoardProps<K> {
  /** Columns a slip can be put in with one gesture; none when sorted by what it answers or who wrote it. */
  readonly targets: readonly SlipColumn[];
  readonly onMove: (slip: Slip<K>, column: SlipColumn) => void;
  /** Takes the focus where a slip went. */
  readonly follow: (slip: string) => void;
}

/** Group, question, voice and channel, in one line of small words. */
export function useFacts<K extends string>(slip: Slip<K>, parts: BoardParts<K>): readonly string[] {
  const words = useWords().slip;
  const { room, nameTeam, nameAbout, by = 'kind', tags = [] } = parts;
  const { team, about, onBehalfOf, channel } = slip;
  const name = onBehalfOf === null ? null : room.namePerson(onBehalfOf);
  const marks = by === 'tag' ? slip.tags.slice(1) : slip.tags;
  return [
    team === null || by === 'team' ? null : (nameTeam?.(team) ?? null),
    about === null || by === 'about' ? null : (nameAbout?.(about) ?? null),
    ...marks.map((tag) => tags.find(({ id }) => id === tag)?.label ?? null),
    name === null ? null : formatSentence(words.for, { name }),
    channel === 'paper' ? words.paper : null,
    room.waiting.has(getOp(slip.id)) ? words.waiting : null,
  ].filter((fact) => fact !== null);
}
