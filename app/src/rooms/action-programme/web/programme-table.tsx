// The programme as a table, in the shape of the source's annex: group, action, leads.
import { isFirm, readPrintedHeads } from '@trame/core/action-programme';
import { type Column, DataTable, formatSentence, Link, VisuallyHidden } from '../../../design/index.js';
import { useCopy, useParam } from '../../../platform/web/index.js';
import type { ActionSheet, ProgrammeReply } from '../contract.js';
import styles from './action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr, type ProgrammeCopy } from './copy.fr.js';
import { LeadList } from './lead-list.js';

function isUncertain(action: ActionSheet): boolean {
  return action.confidence !== 'high' || action.flags.length > 0;
}

/** Why a row is not certain, in the words of its flags, with what was printed. */
function UncertainNote({ action }: { readonly action: ActionSheet }) {
  const copy = useCopy({ fr, en });
  if (!isUncertain(action)) return null;
  const { quoted } = action.provenance;
  const reasons = action.flags.map((flag) => flag.note);
  if (action.confidence !== 'high' && reasons.length === 0) reasons.push(copy.uncertain);
  return (
    <div className={styles.note}>
      {reasons.map((reason) => (
        <div key={reason} className={styles.uncertain}>
          {reason}
        </div>
      ))}
      {quoted.length > 0 && <div>{formatSentence(copy.printed, { words: quoted.join(' ; ') })}</div>}
    </div>
  );
}

function ActionTitle({ action, meaning }: { readonly action: ActionSheet; readonly meaning: string }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { components } = action;
  return (
    <div id={action.id} className={styles.target}>
      <Link href={`/espaces/${space}/programme/actions/${action.id}`}>
        <span className={styles.title}>{action.title}</span>
      </Link>
      {action.starred && (
        <span className={styles.star}>
          {'\u00a0'}
          <span aria-hidden="true">★</span>
          <VisuallyHidden>{formatSentence(copy.starSign, { meaning })}</VisuallyHidden>
        </span>
      )}
      {components.length > 0 && (
        <div className={styles.note}>
          {formatSentence(copy.components, {
            count: components.length,
            names: components.map((component) => component.title).join(', '),
          })}
        </div>
      )}
      <UncertainNote action={action} />
    </div>
  );
}

function Objectives({ objectives }: { readonly objectives: readonly string[] }) {
  return (
    <ul className={styles.objectives}>
      {objectives.map((objective) => (
        <li key={objective}>{objective}</li>
      ))}
    </ul>
  );
}

const isUnderWay = ({ details }: ActionSheet): boolean =>
  details.progress.status !== null || details.ending !== null || isFirm(details.commitments);

/** The state in a word, and what stands beside it; stage, promise and raised hand each have their words. */
function StateCell({ action }: { readonly action: ActionSheet }) {
  const copy = useCopy({ fr, en });
  const { progress, ending, commitments } = action.details;
  // Silence is told where news are due; before that, the stage is all there is to say.
  const isTold = ending !== null || progress.status !== null || action.stage === 'follow-up';
  const state = ending === null ? copy.stateNames[progress.status ?? 'silent'] : copy.endings[ending.kind];
  const notes = [
    ...(isTold ? [copy.stageNames[action.stage]] : []),
    ...(isFirm(commitments) ? [copy.firm] : []),
    ...(progress.help !== null && ending === null ? [copy.needsHelp] : []),
  ];
  return (
    <>
      {isTold ? state : copy.stageNames[action.stage]}
      {notes.length > 0 && <div className={styles.note}>{notes.join(' · ')}</div>}
    </>
  );
}

/** Objectives and states have a column only where the programme has some: at first, the two shapes of the annex (R132). */
function listColumns(programme: ProgrammeReply, copy: ProgrammeCopy): readonly Column<ActionSheet>[] {
  const hasObjectives = programme.actions.some((action) => action.objectives.length > 0);
  const hasStates = programme.actions.some(isUnderWay);
  const meaning = programme.starMeaning ?? copy.star;
  const hasGroups = programme.groups.some(({ label }) => label !== null);
  const has = { groups: hasGroups, objectives: hasObjectives };
  // The source's own heads are French: who reads in English reads ours.
  const printed = copy === fr ? readPrintedHeads(programme.source?.columns ?? [], has) : null;
  return [
    {
      id: 'action',
      label: printed?.title ?? copy.actionWords[programme.words.action] ?? copy.action,
      width: hasObjectives ? '32%' : hasStates ? '48%' : '55%',
      render: (action) => <ActionTitle action={action} meaning={meaning} />,
    },
    ...(hasObjectives
      ? [
          {
            id: 'objectives',
            label: printed?.objectives ?? copy.objectives,
            width: hasStates ? '28%' : '38%',
            render: (action: ActionSheet) => <Objectives objectives={action.objectives} />,
          },
        ]
      : []),
    {
      id: 'leads',
      label: printed?.leads ?? copy.leads[programme.words.lead],
      render: (action) => <LeadList pilots={action.pilots} />,
    },
    ...(hasStates
      ? [
          {
            id: 'state',
            label: copy.state,
            width: '20%',
            render: (action: ActionSheet) => <StateCell action={action} />,
          },
        ]
      : []),
  ];
}

export function ProgrammeTable({ programme }: { readonly programme: ProgrammeReply }) {
  const copy = useCopy({ fr, en });
  const { words, groups } = programme;
  const headed = groups.filter((group) => group.label !== null);
  const findGroup = (action: ActionSheet) => {
    const place = headed.findIndex((group) => group.id === action.groupId);
    const group = headed[place];
    if (!group) return null;
    const word = words.group ? `${copy.groups[words.group]} ${place + 1}` : '';
    return {
      id: group.id,
      label: (
        <>
          {word && <span className={styles.groupWord}>{word} </span>}
          {group.label}
        </>
      ),
    };
  };
  const caption = formatSentence(copy.caption, {
    shown: programme.actions.length,
    counted: programme.counted.actions,
  });
  return (
    <DataTable
      caption={<span role="status">{caption}</span>}
      columns={listColumns(programme, copy)}
      rows={programme.actions}
      getKey={(action) => action.id}
      getGroup={findGroup}
    />
  );
}
