// Two people saved one sheet: both versions side by side, a choice field by field, nothing lost.
import { Button, type Column, DataTable, Section } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { ProgrammeReply } from '../../contract.js';
import styles from '../action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr, type SheetCopy } from './copy.fr.js';
import { LISTS, type ListName, type Row, type SheetDraft, type TextName, textNames } from './draft.js';

type Difference =
  | { readonly kind: 'text'; readonly name: TextName; readonly mine: string; readonly theirs: string }
  | { readonly kind: 'list'; readonly name: ListName; readonly mine: string; readonly theirs: string };

/** What codes and identifiers are called on the screen. */
export type CodeNames = ReadonlyMap<string, string>;

const CODED: ReadonlySet<string> = new Set([
  ...(['stage', 'groupId', 'precision', 'dependsOn', 'kind', 'state'] as const),
]);

const say = (field: string, text: string, names: CodeNames): string =>
  CODED.has(field)
    ? text
        .split('\n')
        .map((code) => names.get(code) ?? code)
        .join('\n')
    : text;

/** Each cell keeps its place: the same words in another field are another row. */
function writeRows(rows: readonly Row[], names: CodeNames): string {
  return rows
    .map(({ id: _id, ...texts }) =>
      Object.entries(texts)
        .map(([field, text]) => say(field, text, names) || '—')
        .join(' · '),
    )
    .join('\n');
}

/** The fields in which two drafts of one sheet differ. */
export function listDifferences(
  mine: SheetDraft,
  theirs: SheetDraft,
  names: CodeNames = new Map(),
): readonly Difference[] {
  const texts = textNames
    .filter((name) => mine.texts[name] !== theirs.texts[name])
    .map((name) => ({
      kind: 'text' as const,
      name,
      mine: say(name, mine.texts[name], names),
      theirs: say(name, theirs.texts[name], names),
    }));
  const lists = LISTS.map((name) => ({
    kind: 'list' as const,
    name,
    mine: writeRows(mine.lists[name], names),
    theirs: writeRows(theirs.lists[name], names),
  })).filter((one) => one.mine !== one.theirs);
  return [...texts, ...lists];
}

const LABELS: Readonly<Record<TextName | ListName, keyof SheetCopy>> = {
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
};

export interface ConflictProps {
  readonly mine: SheetDraft;
  readonly theirs: SheetDraft;
  /** Groups and actions that a sheet points to. */
  readonly programme: Pick<ProgrammeReply, 'groups' | 'actions'>;
  readonly onChange: (draft: SheetDraft) => void;
}

function nameCodes({ groups, actions }: ConflictProps['programme'], copy: SheetCopy): CodeNames {
  const { stages, precisions, financingKinds, financingStates } = copy;
  return new Map([
    ...Object.entries({ ...stages, ...precisions, ...financingKinds, ...financingStates }),
    ...groups.map(({ id, label }) => [id, label ?? id] as const),
    ...actions.map(({ id, title }) => [id, title] as const),
  ]);
}

export function Conflict({ mine, theirs, programme, onChange }: ConflictProps) {
  const copy = useCopy({ fr, en });
  const differences = listDifferences(mine, theirs, nameCodes(programme, copy));
  const take = ({ kind, name }: Difference) => {
    if (kind === 'text') onChange({ ...mine, texts: { ...mine.texts, [name]: theirs.texts[name] } });
    else onChange({ ...mine, lists: { ...mine.lists, [name]: theirs.lists[name] } });
  };
  const columns: readonly Column<Difference>[] = [
    { id: 'field', label: copy.field, render: ({ name }) => String(copy[LABELS[name]]) },
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
          <Button size="small" onPress={() => take(one)}>
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
    </Section>
  );
}
