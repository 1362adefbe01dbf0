// Who carries the programme, by family of actors: a sentence, bars, the table that holds them (R124, R110).
import {
  type Column,
  DataTable,
  formatCount,
  formatSentence,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { ProgrammeReply } from '../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './views.module.css';

type Line = ProgrammeReply['balance'][number];

function BalanceTable({ balance }: Pick<ProgrammeReply, 'balance'>) {
  const copy = useCopy({ fr, en });
  const most = Math.max(1, ...balance.map(({ roles }) => roles));
  const columns: readonly Column<Line>[] = [
    { id: 'family', label: copy.family, width: '34%', render: ({ label }) => label ?? copy.unknownFamily },
    {
      id: 'roles',
      label: copy.roles,
      width: '44%',
      sortBy: ({ roles }) => roles,
      render: ({ roles }) => (
        <span className={styles.counted}>
          {roles}
          <span className={styles.bar} style={{ width: `${(100 * roles) / most}%` }} aria-hidden="true" />
        </span>
      ),
    },
    {
      id: 'pilots',
      label: copy.pilots,
      align: 'end',
      sortBy: ({ pilots }) => pilots,
      render: ({ pilots }) => pilots,
    },
  ];
  return (
    <DataTable
      caption={copy.balanceCaption}
      columns={columns}
      rows={balance}
      getKey={({ familyId }) => familyId ?? 'unknown'}
    />
  );
}

export function BalanceSection({ balance }: Pick<ProgrammeReply, 'balance'>) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const sum = (read: (line: Line) => number) => balance.reduce((total, line) => total + read(line), 0);
  const roles = sum((line) => line.roles);
  const pilots = sum((line) => line.pilots);
  const families = balance.filter(({ familyId }) => familyId !== null).length;
  return (
    <Section title={copy.balance} lead={copy.balanceLead}>
      {balance.length === 0 ? (
        <p>{copy.noPilot}</p>
      ) : (
        <>
          <p>
            {formatSentence(copy.balanceSentence, {
              roles: formatCount(roles, copy.roleWords, locale),
              pilots: formatCount(pilots, copy.pilotWords, locale),
              families: formatCount(families, copy.familyWords, locale),
            })}
          </p>
          <BalanceTable balance={balance} />
        </>
      )}
    </Section>
  );
}
