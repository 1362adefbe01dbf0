// Two people saved one sheet: both versions side by side, a choice field by field, nothing lost.
import { Button, type Column, DataTable, Section } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { ProgrammeReply } from '../../contract.js';
import styles from '../action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr, type SheetCopy } from './copy.fr.js';
import { type CodeNames, type Difference, listDifferences, takeTheirs } from './differences.js';
import type { FlagName, ListName, SheetDraft, TextName } from './draft.js';

const LABELS: Readonly<Record<TextName | ListName | FlagName, keyof SheetCopy>> = {
  title: 'title',
  groupId: 'group',
  stage: 'stage',
  pilots: 'pilots',
  objectives: 'objectives',
  description: 'description',
  links: 'links',
  problem: 'problem',
  solution: 'solution',
  partnersValue: 'partnersValue',
  territoryValue: 'territoryValue',
  whoCares: 'whoCares',
  members: 'workingGroup',
  firstWhat: 'firstStep',
  firstWho: 'who',
  firstDue: 'when',
  contact: 'contact',
  mail: 'mail',
  phone: 'phone',
  startsOn: 'starts',
  endsOn: 'due',
  cost: 'cost',
  precision: 'precision',
  legalForm: 'legalForm',
  dependsOn: 'dependsOn',
  partners: 'partners',
  milestones: 'milestones',
  financing: 'financing',
  indicators: 'indicators',
  awaited: 'awaited',
  leads: 'firstPilotLeads',
  restricted: 'restricted',
};

export interface ConflictProps {
  readonly mine: SheetDraft;
  readonly theirs: SheetDraft;
  /** What the saved version brought where nothing had been typed. */
  readonly taken: readonly Difference[];
  /** Groups and actions that a sheet points to. */
  readonly programme: Pick<ProgrammeReply, 'groups' | 'actions'>;
  readonly onChange: (draft: SheetDraft) => void;
}

/** The words of the stages, groups, actions and choices that a sheet keeps as codes. */
export function nameCodes({ groups, actions }: ConflictProps['programme'], copy: SheetCopy): CodeNames {
  const { stages, precisions, financingKinds, financingStates } = copy;
  return new Map([
    ...Object.entries({ ...stages, ...precisions, ...financingKinds, ...financingStates }),
    ...groups.map(({ id, label }) => [id, label ?? id] as const),
    ...actions.map(({ id, title }) => [id, title] as const),
    ...([['true', copy.yes] as const, ['false', copy.no] as const] as const),
  ]);
}

export function Conflict({ mine, theirs, taken, programme, onChange }: ConflictProps) {
  const copy = useCopy({ fr, en });
  const differences = listDifferences(mine, theirs, nameCodes(programme, copy));
  const label = ({ name }: Difference) => String(copy[LABELS[name]]);
  const columns: readonly Column<Difference>[] = [
    { id: 'field', label: copy.field, render: label },
    {
      id: 'mine',
      label: copy.yours,
      render: (one) => <p className={styles.kept}>{one.mine || copy.empty}</p>,
    },
    {
      id: 'theirs',
      label: copy.theirs,
      render: (one) => (
        <>
          <p className={styles.kept}>{one.theirs || copy.empty}</p>
          <Button size="small" onPress={() => onChange(takeTheirs(mine, theirs, one))}>
            {copy.takeTheirs}
          </Button>
        </>
      ),
    },
  ];
  return (
    <Section title={copy.conflictTitle} lead={copy.conflictLead}>
      {differences.length === 0 ? (
        <p>{copy.conflictNone}</p>
      ) : (
        <DataTable
          caption={copy.conflictTitle}
          columns={columns}
          rows={differences}
          getKey={({ name }) => name}
        />
      )}
      {taken.length > 0 && (
        <>
          <p>{copy.taken}</p>
          <ul>
            {taken.map((one) => (
              <li key={one.name}>
                {label(one)}
                <p className={styles.kept}>{one.theirs || copy.empty}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
