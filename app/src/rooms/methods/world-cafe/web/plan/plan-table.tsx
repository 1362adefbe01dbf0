// A plan laid out: tables in lines, rounds in columns, people by name.
import type { RotationPlan, Theme } from '@trame/core/methods/world-cafe';
import { DataTable, formatSentence } from '../../../../../design/index.js';
import { namePlace } from '../activity.js';
import styles from '../cafe.module.css';
import { useWords } from '../words.js';

export interface PlanTableProps {
  readonly plan: RotationPlan;
  readonly themes: readonly Theme[];
  readonly callRank: (rank: number) => string;
}

interface Row {
  readonly theme: Theme;
  readonly table: number;
}

/** Guests of a table in a round, its host apart. */
function listGuests(
  { people, rounds, hosts }: RotationPlan,
  round: number,
  table: number,
): readonly number[] {
  return people
    .map((_, rank) => rank)
    .filter((rank) => rank !== hosts[table] && rounds[round]?.[rank] === table);
}

/** One a line: a name may hold a comma. */
function Names({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return '–';
  return (
    <ul className={styles.names}>
      {names.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the list is drawn again whole
        <li key={at}>{name}</li>
      ))}
    </ul>
  );
}

export function PlanTable({ plan, themes, callRank }: PlanTableProps) {
  const words = useWords();
  const rows: readonly Row[] = themes.map((theme, table) => ({ theme, table }));
  return (
    <div className={styles.frame}>
      <DataTable
        narrow="scroll"
        caption={words.plan.caption}
        rows={rows}
        getKey={({ theme }) => theme.id}
        columns={[
          {
            id: 'theme',
            label: words.plan.theme,
            isRowHeader: true,
            render: ({ theme, table }) => (
              <>
                {theme.title}
                <span className={styles.under}>{namePlace(theme, table, words.table)}</span>
              </>
            ),
          },
          {
            id: 'host',
            label: words.plan.host,
            render: ({ table }) => {
              const rank = plan.hosts[table] ?? -1;
              return rank < 0 ? '–' : callRank(rank);
            },
          },
          ...plan.rounds.map((_, round) => ({
            id: `round-${round}`,
            label: formatSentence(words.round, { number: round + 1 }),
            render: ({ table }: Row) => <Names names={listGuests(plan, round, table).map(callRank)} />,
          })),
        ]}
      />
    </div>
  );
}
