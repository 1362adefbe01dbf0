// A line of a file written into an action: only the cells that differ, the rest as it was.
import { foldText } from '../../kernel/index.js';
import type { Action, ActionComponent, FrameworkLink } from '../action.js';
import type { Pilot } from '../pilot.js';
import { type ExchangeRow, type Field, LEAD_MARK } from './row.js';
import { isToBeNamed } from './words.js';

/** What names of the file lead to: identifiers of the directory, the groups and the themes, by folded name. */
export interface ApplyFrame {
  readonly organisations: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, string>;
}

function readPilot(written: string, { organisations }: ApplyFrame): Pilot {
  const lead = written.endsWith(LEAD_MARK);
  const name = lead ? written.slice(0, -LEAD_MARK.length) : written;
  if (isToBeNamed(name)) return { kind: 'to-be-named', printed: null };
  const organisationId = organisations.get(foldText(name));
  // A name that the directory does not know is kept in full, without a guess about who it is.
  if (organisationId === undefined) return { kind: 'person', label: name, lead };
  return { kind: 'organisation', organisationId, printed: null, lead };
}

/** A pilot that the action has already stays what it was: a category is no person, printed words stay. */
function keepPilot(read: Pilot, kept: readonly Pilot[]): Pilot {
  if (read.kind === 'to-be-named') return kept.find(({ kind }) => kind === read.kind) ?? read;
  const isSame = (one: Pilot): boolean => {
    if ('organisationId' in read)
      return 'organisationId' in one && one.organisationId === read.organisationId;
    return 'label' in one && foldText(one.label) === foldText(read.label);
  };
  const same = kept.find(isSame);
  return same === undefined || same.kind === 'to-be-named' ? read : { ...same, lead: read.lead };
}

/** Pilots as the rules want them: each once, one lead at most, « À préciser » alone. */
function readPilots(written: readonly string[], kept: readonly Pilot[], frame: ApplyFrame): readonly Pilot[] {
  const read = written.map((name) => keepPilot(readPilot(name, frame), kept));
  const named = read.filter((pilot) => pilot.kind !== 'to-be-named');
  if (named.length === 0) return read.slice(0, 1);
  const keys = named.map((pilot) =>
    pilot.kind === 'organisation' ? pilot.organisationId : foldText(pilot.label),
  );
  const once = named.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  const lead = once.findIndex((pilot) => pilot.lead);
  return once.map((pilot, index): Pilot => ({ ...pilot, lead: index === lead }));
}

function readComponents(
  titles: readonly string[],
  kept: readonly ActionComponent[],
): readonly ActionComponent[] {
  const ids = new Set(kept.map(({ id }) => id));
  let next = 1;
  return titles.map((title) => {
    const same = kept.find((component) => component.title === title);
    if (same !== undefined) return same;
    while (ids.has(String(next))) next += 1;
    ids.add(String(next));
    return { id: String(next), title };
  });
}

function readLinks(names: readonly string[], kept: readonly FrameworkLink[]): readonly FrameworkLink[] {
  return names.map((name) => kept.find((link) => link.name === name) ?? { name, note: null });
}

function writeDetails(details: Action['details'], row: ExchangeRow, has: (field: Field) => boolean) {
  const isStep = has('firstStep') || has('firstStepWho') || has('firstStepDue');
  const what = has('firstStep') ? row.firstStep : (details.firstStep?.what ?? null);
  const who = has('firstStepWho') ? row.firstStepWho : (details.firstStep?.who ?? null);
  const due = has('firstStepDue') ? row.firstStepDue : (details.firstStep?.due ?? null);
  const cost = { precision: 'estimate' as const, note: null, ...details.cost };
  return {
    ...details,
    ...(has('problem') && { problem: row.problem }),
    ...(has('solution') && { solution: row.solution }),
    ...(has('startsOn') && { startsOn: row.startsOn }),
    ...(has('endsOn') && { endsOn: row.endsOn }),
    ...(has('cost') && { cost: row.cost === null ? null : { ...cost, euros: row.cost } }),
    ...(isStep && { firstStep: what === null ? null : { what, who, due } }),
    progress: {
      ...details.progress,
      ...(has('phase') && { phase: row.phase }),
      ...(has('status') && { status: row.status }),
    },
  };
}

/**
 * Writes the given fields of a line into an action. Words that no field holds are added to those quoted from the
 * source, each once; names unknown to the directory are kept as written.
 */
export function applyRow(
  action: Action,
  written: {
    readonly row: ExchangeRow;
    readonly fields: readonly Field[];
    readonly aside: readonly string[];
  },
  frame: ApplyFrame,
): Action {
  const { row, fields, aside } = written;
  const has = (field: Field): boolean => fields.includes(field);
  const groupId = row.group === null ? null : (frame.groups.get(foldText(row.group)) ?? null);
  const themeIds = row.themes.flatMap((theme) => frame.themes.get(foldText(theme)) ?? []);
  const quoted = [...new Set([...action.provenance.quoted, ...aside])];
  return {
    ...action,
    ...(has('title') && { title: row.title }),
    ...(has('group') && { groupId }),
    ...(has('pilots') && { pilots: readPilots(row.pilots, action.pilots, frame) }),
    ...(has('objectives') && { objectives: row.objectives }),
    ...(has('description') && { description: row.description }),
    ...(has('components') && { components: readComponents(row.components, action.components) }),
    ...(has('links') && { links: readLinks(row.links, action.links) }),
    ...(has('themes') && { themeIds }),
    ...(has('stage') && { stage: row.stage }),
    ...(has('restricted') && { restricted: row.restricted }),
    details: writeDetails(action.details, row, has),
    provenance: { ...action.provenance, quoted },
  };
}
