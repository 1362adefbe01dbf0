// Two states of one action, compared field by field.
import type { Action } from '../action.js';
import type { Pilot } from '../pilot.js';
import { computeFinancing } from '../sheet-part/financing.js';
import { listAwaited } from '../sheet-part/progress.js';
import type { AmountField, FieldChange, ListField, TextField, ValueField } from './change.js';

/** How names are found: what the sheet holds by identifier, in words. */
export interface ComparedNames {
  readonly namePilot: (pilot: Pilot) => string;
  /** The label of a group; null when it has none. */
  readonly nameGroup: (groupId: string) => string | null;
}

function listValues(action: Action, names: ComparedNames): Readonly<Record<ValueField, string | null>> {
  const { details } = action;
  const { firstStep, progress } = details;
  return {
    title: action.title,
    group: action.groupId === null ? null : names.nameGroup(action.groupId),
    stage: action.stage,
    phase: progress.phase,
    status: progress.status,
    'first-step':
      firstStep === null
        ? null
        : [firstStep.what, firstStep.who, firstStep.due].filter((part) => part !== null).join(', '),
    'starts-on': details.startsOn,
    'ends-on': details.endsOn,
    'legal-form': details.legalForm,
  };
}

function listTexts({ description, details }: Action): Readonly<Record<TextField, string | null>> {
  const { problem, solution, territoryValue, partnersValue } = details;
  return {
    description,
    problem,
    solution,
    'territory-value': territoryValue,
    'partners-value': partnersValue,
  };
}

function listLists(action: Action, names: ComparedNames): Readonly<Record<ListField, readonly string[]>> {
  const { details } = action;
  const standing = details.commitments.filter(({ withdrawnOn }) => withdrawnOn === null);
  return {
    pilots: action.pilots.filter(({ kind }) => kind !== 'to-be-named').map(names.namePilot),
    objectives: action.objectives,
    partners: details.partners.map(({ label }) => label),
    members: (details.workingGroup?.members ?? []).map(({ label }) => label),
    links: action.links.map(({ name }) => name),
    milestones: details.milestones.map(({ title }) => title),
    'milestones-done': details.milestones.filter(({ doneOn }) => doneOn !== null).map(({ title }) => title),
    commitments: standing.map(({ person, wording }) => `${person}\u202f: ${wording}`),
    indicators: details.indicators.map(({ label }) => label),
    awaited: listAwaited(details.awaited).map(({ from, what }) => `${from}\u202f: ${what}`),
  };
}

function listAmounts({ details }: Action): Readonly<Record<AmountField, number | null>> {
  const { sought, asked, obtained } = computeFinancing(details.cost, details.financing);
  return { cost: details.cost?.euros ?? null, sought, asked, obtained };
}

function compareTexts(before: string | null, after: string | null): 'written' | 'rewritten' | 'erased' {
  if (before === null) return 'written';
  return after === null ? 'erased' : 'rewritten';
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(record) as K[];

/** Everything that differs between two states of one action, in the order of its sheet; empty when nothing does. */
export function compareActions(before: Action, after: Action, names: ComparedNames): readonly FieldChange[] {
  const [oldValues, newValues] = [listValues(before, names), listValues(after, names)];
  const [oldTexts, newTexts] = [listTexts(before), listTexts(after)];
  const [oldLists, newLists] = [listLists(before, names), listLists(after, names)];
  const [oldAmounts, newAmounts] = [listAmounts(before), listAmounts(after)];
  const changes: FieldChange[] = [];
  for (const field of keysOf(newValues)) {
    const [old, now] = [oldValues[field], newValues[field]];
    if (old !== now) changes.push({ kind: 'value', field, before: old, after: now });
  }
  for (const field of keysOf(newTexts)) {
    const [old, now] = [oldTexts[field], newTexts[field]];
    if (old !== now) changes.push({ kind: 'text', field, how: compareTexts(old, now) });
  }
  for (const field of keysOf(newLists)) {
    const arrived = newLists[field].filter((word) => !oldLists[field].includes(word));
    const left = oldLists[field].filter((word) => !newLists[field].includes(word));
    if (arrived.length + left.length > 0) changes.push({ kind: 'list', field, arrived, left });
  }
  for (const field of keysOf(newAmounts)) {
    const [old, now] = [oldAmounts[field], newAmounts[field]];
    if (old !== now) changes.push({ kind: 'amount', field, before: old, after: now });
  }
  if (before.restricted !== after.restricted) {
    changes.push({ kind: 'restriction', restricted: after.restricted });
  }
  return changes;
}
