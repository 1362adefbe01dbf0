// The fields of a sheet, stage by stage: what the stage needs is open, what comes later folds away.
import { compareStages, type Stage, stages } from '@trame/core/action-programme';
import type { ReactNode } from 'react';
import { Checkbox, Select, TextArea, TextField } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { ActionSheet, ProgrammeReply } from '../../contract.js';
import styles from '../action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Dependencies } from './dependencies.js';
import { type ListName, listLines, type SheetDraft, type TextName } from './draft.js';
import { type RowField, Rows } from './rows.js';

export interface BlockProps {
  readonly draft: SheetDraft;
  readonly onChange: (draft: SheetDraft) => void;
}

function useFields({ draft, onChange }: BlockProps) {
  const change = (name: TextName, text: string) =>
    onChange({ ...draft, texts: { ...draft.texts, [name]: text } });
  return {
    text: (name: TextName, label: string, more: { readonly hint?: string; readonly type?: 'date' } = {}) => (
      <TextField label={label} value={draft.texts[name]} onChange={(text) => change(name, text)} {...more} />
    ),
    area: (name: TextName, label: string, hint?: string) => (
      <TextArea
        label={label}
        rows={3}
        value={draft.texts[name]}
        onChange={(text) => change(name, text)}
        {...(hint !== undefined && { hint })}
      />
    ),
    choice: (name: TextName, label: string, options: readonly { id: string; label: string }[]) => (
      <Select
        label={label}
        options={options}
        value={draft.texts[name] || NONE}
        onChange={(id) => change(name, id === NONE ? '' : id)}
      />
    ),
    rows: (name: ListName, title: string, fields: readonly RowField[]) => (
      <Rows
        title={title}
        fields={fields}
        rows={draft.lists[name]}
        onChange={(rows) => onChange({ ...draft, lists: { ...draft.lists, [name]: rows } })}
      />
    ),
  };
}

const NONE = 'none';
const listOptions = <K extends string>(names: Readonly<Record<K, string>>) =>
  (Object.keys(names) as K[]).map((id) => ({ id, label: names[id] }));

export function NameBlock(props: BlockProps & { readonly programme: ProgrammeReply }) {
  const copy = useCopy({ fr, en });
  const { text, choice } = useFields(props);
  const groups = props.programme.groups.filter(({ label }) => label !== null);
  return (
    <>
      {text('title', copy.title)}
      <div className={styles.pair}>
        {choice(
          'stage',
          copy.stage,
          stages.map((id) => ({ id, label: copy.stages[id] })),
        )}
        {groups.length > 0 &&
          choice('groupId', copy.group, [
            { id: NONE, label: copy.noGroup },
            ...groups.map(({ id, label }) => ({ id, label: label ?? '' })),
          ])}
      </div>
    </>
  );
}

function ProposalBlock(props: BlockProps) {
  const copy = useCopy({ fr, en });
  const { area } = useFields(props);
  return (
    <>
      {area('problem', copy.problem)}
      {area('solution', copy.solution)}
      {area('partnersValue', copy.partnersValue)}
      {area('territoryValue', copy.territoryValue)}
      {area('whoCares', copy.whoCares)}
      {area('description', copy.description)}
    </>
  );
}

function ProjectBlock(props: BlockProps) {
  const copy = useCopy({ fr, en });
  const { area, text } = useFields(props);
  const { draft, onChange } = props;
  return (
    <>
      {area('pilots', copy.pilots, copy.pilotsHint)}
      <Checkbox isSelected={draft.leads} onChange={(leads) => onChange({ ...draft, leads })}>
        {copy.firstPilotLeads}
      </Checkbox>
      {area('members', copy.workingGroup, copy.membersHint)}
      {area('objectives', copy.objectives, copy.objectivesHint)}
      <fieldset className={styles.list}>
        <legend>{copy.firstStep}</legend>
        <div className={styles.pair}>
          {text('firstWhat', copy.what)}
          {text('firstWho', copy.who)}
          {text('firstDue', copy.when, { type: 'date' })}
        </div>
      </fieldset>
      {area('links', copy.links, copy.linksHint)}
    </>
  );
}

function ActionBlock(props: BlockProps) {
  const copy = useCopy({ fr, en });
  const { text, choice, rows } = useFields(props);
  return (
    <>
      <div className={styles.pair}>
        {text('contact', copy.contact, { hint: copy.contactHint })}
        {text('mail', copy.mail)}
        {text('phone', copy.phone)}
      </div>
      {rows('partners', copy.partners, [
        { name: 'label', label: copy.who },
        { name: 'brings', label: copy.brings },
        { name: 'gains', label: copy.gains },
      ])}
      {rows('milestones', copy.milestones, [
        { name: 'title', label: copy.what },
        { name: 'who', label: copy.who },
        { name: 'due', label: copy.due, type: 'date' },
        { name: 'doneOn', label: copy.doneOn, type: 'date' },
      ])}
      <div className={styles.pair}>
        {text('startsOn', copy.starts, { type: 'date' })}
        {text('endsOn', copy.due, { type: 'date' })}
        {text('cost', copy.cost)}
        {choice('precision', copy.precision, listOptions(copy.precisions))}
      </div>
      {rows('financing', copy.financing, [
        { name: 'source', label: copy.source },
        { name: 'kind', label: copy.kind, options: listOptions(copy.financingKinds) },
        { name: 'euros', label: copy.amount },
        { name: 'state', label: copy.status, options: listOptions(copy.financingStates) },
      ])}
      {text('legalForm', copy.legalForm)}
      {rows('indicators', copy.indicators, [
        { name: 'label', label: copy.indicator },
        { name: 'unit', label: copy.unit },
        { name: 'value', label: copy.baseline },
        { name: 'on', label: copy.baselineOn, type: 'date' },
        { name: 'source', label: copy.baselineSource },
        { name: 'target', label: copy.target },
      ])}
    </>
  );
}

function FollowBlock(
  props: BlockProps & { readonly programme: ProgrammeReply; readonly action: ActionSheet },
) {
  const copy = useCopy({ fr, en });
  const { rows } = useFields(props);
  const { draft, onChange } = props;
  const others = props.programme.actions.filter(({ id }) => id !== props.action.id);
  return (
    <>
      {rows('awaited', copy.awaited, [
        { name: 'from', label: copy.awaitedFrom },
        { name: 'what', label: copy.awaitedWhat },
        { name: 'blockingText', label: copy.blockingText },
        { name: 'since', label: copy.since, type: 'date' },
        { name: 'settledOn', label: copy.settledOn, type: 'date' },
      ])}
      {others.length > 0 && (
        <Dependencies
          actions={others}
          chosen={listLines(draft.texts.dependsOn)}
          onChange={(chosen) =>
            onChange({ ...draft, texts: { ...draft.texts, dependsOn: chosen.join('\n') } })
          }
        />
      )}
    </>
  );
}

/** What the stage needs stays open; the rest is one fold away, never hidden for good. */
export function StageBlocks(
  props: BlockProps & { readonly programme: ProgrammeReply; readonly action: ActionSheet },
) {
  const copy = useCopy({ fr, en });
  const stage = props.draft.texts.stage as Stage;
  const blocks: readonly (readonly [Stage, ReactNode])[] = [
    ['proposal', <ProposalBlock key="proposal" {...props} />],
    ['project-sheet', <ProjectBlock key="project" {...props} />],
    ['action-sheet', <ActionBlock key="action" {...props} />],
    ['follow-up', <FollowBlock key="follow" {...props} />],
  ];
  const isNow = (from: Stage) => compareStages(from, stage) <= 0;
  const later = blocks.filter(([from]) => !isNow(from));
  return (
    <>
      {blocks.filter(([from]) => isNow(from)).map(([, block]) => block)}
      {later.length > 0 && (
        <details>
          <summary>{copy.laterFields}</summary>
          <div className={styles.form}>{later.map(([, block]) => block)}</div>
        </details>
      )}
    </>
  );
}
