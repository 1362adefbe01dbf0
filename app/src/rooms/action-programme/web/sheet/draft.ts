// The sheet as it is typed: plain texts and rows, turned back into what the server takes.
import { foldText } from '@trame/core/kernel';
import type { RouteCall } from '../../../../platform/contract.js';
import type { ActionSheet, updateAction } from '../../contract.js';

type Body = RouteCall<typeof updateAction>['body'];
type Details = ActionSheet['details'];
type PilotDraft = NonNullable<Body['pilots']>[number];

/** An organisation of the directory, as pilots are recognised. */
export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
}

/** A row of a list, all texts; `id` stays. */
export type Row = Readonly<Record<string, string>> & { readonly id: string };

/** The names of the lists that grow. */
export const LISTS = ['partners', 'milestones', 'financing', 'indicators', 'awaited'] as const;
export type ListName = (typeof LISTS)[number];

/** Everything typed, one text per field. */
export interface SheetDraft {
  readonly texts: Readonly<Record<TextName, string>>;
  readonly lists: Readonly<Record<ListName, readonly Row[]>>;
  readonly leads: boolean;
  readonly restricted: boolean;
}

/** Every field with one text, in the order of the sheet. */
export const textNames = [
  ...(['title', 'groupId', 'stage', 'pilots', 'objectives', 'description', 'links'] as const),
  ...(['problem', 'solution', 'partnersValue', 'territoryValue', 'whoCares'] as const),
  ...(['members', 'firstWhat', 'firstWho', 'firstDue', 'contact', 'mail', 'phone'] as const),
  ...(['startsOn', 'endsOn', 'cost', 'precision', 'legalForm', 'dependsOn'] as const),
];

/** What is ticked or not. */
export const flagNames = ['leads', 'restricted'] as const;
export type FlagName = (typeof flagNames)[number];

/** One of the texts. */
export type TextName = (typeof textNames)[number];

const say = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
const orNull = (text: string | undefined): string | null => (text ?? '').trim() || null;
/** The lines of a text that say something. */
export const listLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function createLists(details: Details): SheetDraft['lists'] {
  return {
    partners: details.partners.map(({ id, label, brings, gains }) => ({
      ...{ id, label, brings: say(brings), gains: say(gains) },
    })),
    milestones: details.milestones.map(({ id, title, who, due, doneOn }) => ({
      ...{ id, title, who: say(who), due: say(due), doneOn: say(doneOn) },
    })),
    financing: details.financing.map(({ id, source, kind, euros, state }) => ({
      ...{ id, source, kind, euros: say(euros), state },
    })),
    indicators: details.indicators.map(({ id, label, unit, baseline, target }) => ({
      ...{ id, label, unit, value: say(baseline?.value), on: say(baseline?.on) },
      ...{ source: say(baseline?.source), target: say(target?.value) },
    })),
    awaited: details.awaited.map(({ id, from, what, blockingText, since, settledOn }) => ({
      ...{ id, from, what, blockingText: say(blockingText), since, settledOn: say(settledOn) },
    })),
  };
}

/** What a sheet looks like when one starts to type. */
export function createDraft(action: ActionSheet): SheetDraft {
  const { details } = action;
  const { firstStep, contact, workingGroup, cost } = details;
  return {
    texts: {
      ...{ title: action.title, groupId: say(action.groupId), stage: action.stage },
      pilots: action.pilots.map(({ organisationName, label }) => organisationName ?? label).join('\n'),
      objectives: action.objectives.join('\n'),
      description: say(action.description),
      links: action.links.map(({ name }) => name).join('\n'),
      ...{ problem: say(details.problem), solution: say(details.solution) },
      ...{ partnersValue: say(details.partnersValue), territoryValue: say(details.territoryValue) },
      whoCares: say(details.whoCares),
      members: (workingGroup?.members ?? []).map(({ label }) => label).join('\n'),
      ...{ firstWhat: say(firstStep?.what), firstWho: say(firstStep?.who), firstDue: say(firstStep?.due) },
      ...{ contact: say(contact?.label), mail: say(contact?.mail), phone: say(contact?.phone) },
      ...{ startsOn: say(details.startsOn), endsOn: say(details.endsOn) },
      ...{ cost: say(cost?.euros), precision: cost?.precision ?? 'order-of-magnitude' },
      ...{ legalForm: say(details.legalForm), dependsOn: details.dependsOn.join('\n') },
    },
    lists: createLists(details),
    leads: action.pilots[0]?.lead ?? false,
    restricted: action.restricted,
  };
}

/** A typed number, French or English; null when it is none. */
export function parseNumber(text: string | undefined): number | null {
  const plain = (text ?? '').replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  if (plain === '') return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

const TO_BE_NAMED = foldText('À préciser');

/** Lines → pilots: those who stood there keep what they were, a name of the directory is one of its organisations. */
export function parsePilots(
  text: string,
  given: {
    readonly before: ActionSheet['pilots'];
    readonly directory: readonly KnownOrganisation[];
    readonly leads: boolean;
  },
): readonly PilotDraft[] {
  const { before, directory, leads } = given;
  return listLines(text).map((line, rank): PilotDraft => {
    const name = foldText(line);
    const lead = leads && rank === 0;
    if (name === TO_BE_NAMED) return { kind: 'to-be-named', printed: line };
    const known = before.find((one) => foldText(one.organisationName ?? one.label) === name);
    if (known?.kind === 'generic') {
      return { kind: 'generic', label: known.label, organisationId: known.organisationId, lead };
    }
    if (known?.kind === 'person') return { kind: 'person', label: known.label, lead };
    const organisationId = known?.organisationId ?? directory.find((one) => foldText(one.name) === name)?.id;
    if (organisationId === undefined || organisationId === null) return { kind: 'person', label: line, lead };
    const printed = known !== undefined && known.label !== known.organisationName ? known.label : null;
    return { kind: 'organisation', organisationId, printed, lead };
  });
}

function parseLists({ lists }: SheetDraft, { details }: ActionSheet): Partial<Body['details']> {
  const before = <T extends { readonly id: string }>(list: readonly T[], id: string) =>
    list.find((one) => one.id === id);
  const named = (list: readonly Row[], field: string) => list.filter((row) => orNull(row[field]) !== null);
  return {
    partners: named(lists.partners, 'label').map((row) => ({
      id: row.id,
      organisationId: before(details.partners, row.id)?.organisationId ?? null,
      label: say(row.label),
      ...{ brings: orNull(row.brings), gains: orNull(row.gains) },
    })),
    milestones: named(lists.milestones, 'title').map((row) => ({
      ...{ id: row.id, title: say(row.title), who: orNull(row.who) },
      startsOn: before(details.milestones, row.id)?.startsOn ?? null,
      ...{ due: orNull(row.due), doneOn: orNull(row.doneOn) },
    })),
    financing: named(lists.financing, 'source').map((row) => ({
      ...{ id: row.id, source: say(row.source) },
      kind: row.kind as Details['financing'][number]['kind'],
      organisationId: before(details.financing, row.id)?.organisationId ?? null,
      euros: parseNumber(row.euros),
      state: row.state as Details['financing'][number]['state'],
      year: before(details.financing, row.id)?.year ?? null,
    })),
    indicators: named(lists.indicators, 'label').map((row) => {
      const [value, target] = [parseNumber(row.value), parseNumber(row.target)];
      const known = before(details.indicators, row.id);
      const isRead = value !== null && orNull(row.on) !== null && orNull(row.source) !== null;
      return {
        ...{ id: row.id, label: say(row.label), unit: say(row.unit), readings: known?.readings ?? [] },
        baseline: isRead ? { value, on: say(row.on), source: say(row.source) } : null,
        target: target === null ? null : { value: target, due: known?.target?.due ?? null },
      };
    }),
    awaited: named(lists.awaited, 'from')
      .filter((row) => orNull(row.what) !== null && orNull(row.since) !== null)
      .map((row) => ({
        ...{ id: row.id, from: say(row.from), what: say(row.what), since: say(row.since) },
        organisationId: before(details.awaited, row.id)?.organisationId ?? null,
        ...{ blockingText: orNull(row.blockingText), settledOn: orNull(row.settledOn) },
      })),
  };
}

function parseDetails(draft: SheetDraft, action: ActionSheet): NonNullable<Body['details']> {
  const { texts } = draft;
  const members = listLines(texts.members);
  const { workingGroup } = action.details;
  const costs = parseNumber(texts.cost);
  return {
    ...parseLists(draft, action),
    ...{ problem: orNull(texts.problem), solution: orNull(texts.solution) },
    ...{ partnersValue: orNull(texts.partnersValue), territoryValue: orNull(texts.territoryValue) },
    whoCares: orNull(texts.whoCares),
    workingGroup:
      members.length === 0
        ? null
        : {
            name: workingGroup?.name ?? null,
            members: members.map((label) => ({
              label,
              organisationId:
                workingGroup?.members.find((one) => one.label === label)?.organisationId ?? null,
            })),
            nextMeeting: workingGroup?.nextMeeting ?? null,
          },
    firstStep:
      orNull(texts.firstWhat) === null
        ? null
        : { what: texts.firstWhat, who: orNull(texts.firstWho), due: orNull(texts.firstDue) },
    contact:
      orNull(texts.contact) === null
        ? null
        : { label: texts.contact, mail: orNull(texts.mail), phone: orNull(texts.phone) },
    ...{ startsOn: orNull(texts.startsOn), endsOn: orNull(texts.endsOn) },
    cost:
      costs === null
        ? null
        : {
            euros: Math.round(costs),
            precision: texts.precision as 'order-of-magnitude' | 'estimate' | 'decided',
            note: action.details.cost?.note ?? null,
          },
    legalForm: orNull(texts.legalForm),
    dependsOn: [...new Set(listLines(texts.dependsOn))],
  };
}

/** What is sent: everything typed, and what this form does not show as it was. */
export function parseDraft(
  draft: SheetDraft,
  action: ActionSheet,
  directory: readonly KnownOrganisation[],
): Body {
  const { texts } = draft;
  return {
    version: action.version,
    title: texts.title,
    groupId: orNull(texts.groupId),
    stage: texts.stage as ActionSheet['stage'],
    pilots: [...parsePilots(texts.pilots, { before: action.pilots, directory, leads: draft.leads })],
    objectives: [...listLines(texts.objectives)],
    description: orNull(texts.description),
    components: action.components,
    links: listLines(texts.links).map((name) => ({
      name,
      note: action.links.find((link) => link.name === name)?.note ?? null,
    })),
    themeIds: action.ownThemeIds,
    restricted: draft.restricted,
    details: parseDetails(draft, action),
  };
}
