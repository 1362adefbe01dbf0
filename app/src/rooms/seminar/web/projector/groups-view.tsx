// Each group's own board, one after the other, then the wall where they all meet (S17).
import { listActivityTracks, type SeminarState } from '@trame/core/seminar';
import type { AnyMethod, HarvestItem, WorkGroup } from '@trame/core/workshop';
import { formatCount, formatSentence, formatTypedText, useLocale } from '../../../../design/index.js';
import styles from './groups.module.css';
import { useWords } from './words.js';

/** The view's name in the conductor's order: the seminar's own, whatever the method. */
export const GROUPS_VIEW = 'seminar:groups';

export interface GroupsViewProps {
  readonly state: SeminarState;
  readonly method: AnyMethod;
  readonly activity: string;
  readonly page: number;
}

const BOARD_CARDS = 6;
const WALL_CARDS = 12;

/** One board: a group, or a part of the wall, cut so that a hall can read it from ten metres. */
export type Board =
  | { readonly kind: 'group'; readonly group: WorkGroup; readonly cards: WorkGroup['left'] }
  | { readonly kind: 'wall'; readonly of: string; readonly cards: readonly HarvestItem[] };

function cut<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, rank) =>
    items.slice(rank * size, (rank + 1) * size),
  );
}

/** The boards in the order they turn: groups that left something, then the wall kind by kind. */
export function listBoards(groups: readonly WorkGroup[], harvest: readonly HarvestItem[]): readonly Board[] {
  const own = groups.flatMap((group) =>
    cut(
      group.left.filter(({ text }) => text !== ''),
      BOARD_CARDS,
    ).map((cards): Board => ({ kind: 'group', group, cards })),
  );
  const kinds = [...new Set(harvest.map(({ kind }) => kind))];
  const wall = kinds.flatMap((of) =>
    cut(
      harvest.filter(({ kind, text }) => kind === of && text !== ''),
      WALL_CARDS,
    ).map((cards): Board => ({ kind: 'wall', of, cards })),
  );
  return [...own, ...wall];
}

export function GroupsView({ state, method, activity, page }: GroupsViewProps) {
  const words = useWords().groups;
  const inner = state.activities[activity]?.state;
  const groups = listActivityTracks(state, [method]).find((one) => one.activity === activity)?.groups ?? [];
  const boards = listBoards(groups, inner == null ? [] : method.harvest(inner));
  const board = boards[((page % boards.length) + boards.length) % boards.length];
  if (board === undefined) return <p className={styles.empty}>{words.empty}</p>;
  const rank = boards.indexOf(board) + 1;
  return (
    <section className={styles.board} data-kind={board.kind}>
      {board.kind === 'group' ? <GroupHead group={board.group} /> : <WallHead of={board.of} />}
      <ul className={styles.cards}>
        {board.cards.map(({ kind, text }) => (
          <li key={`${kind}/${text}`} data-kind={kind}>
            {board.kind === 'group' && <span className={styles.kind}>{nameKind(words.kinds, kind)}</span>}
            {formatTypedText(text)}
          </li>
        ))}
      </ul>
      <p className={styles.rank}>{formatSentence(words.rank, { rank, count: boards.length })}</p>
    </section>
  );
}

function nameKind(names: Readonly<Record<string, string>>, kind: string): string {
  return names[kind] ?? kind;
}

/** A group by its letter, or by the name it took. */
export function nameBoard(name: string, sentence: string): string {
  return name.length === 1 ? formatSentence(sentence, { name }) : formatTypedText(name);
}

function GroupHead({ group }: { readonly group: WorkGroup }) {
  const words = useWords().groups;
  const locale = useLocale();
  const round = group.round === null ? null : formatSentence(words.round, { round: group.round });
  const facts = [group.place, round, formatCount(group.left.length, words.left, locale)];
  return (
    <>
      <h2>{nameBoard(group.name, words.group)}</h2>
      <p className={styles.place}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
    </>
  );
}

function WallHead({ of }: { readonly of: string }) {
  const words = useWords().groups;
  return (
    <>
      <h2>{nameKind(words.walls, of)}</h2>
      <p className={styles.place}>{words.together}</p>
    </>
  );
}
