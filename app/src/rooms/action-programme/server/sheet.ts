// Composes the sheets of a programme: pilots as shown, notes of the source, counts, balance by family.
import {
  type ActionDetails,
  computeBalance,
  computeCounts,
  computePilotState,
  computeThemes,
  explainCompleteness,
  explainDiscrepancy,
  explainFlags,
  isStarred,
  type Pilot,
} from '@trame/core/action-programme';
import type { StoredAction, StoredProgramme } from './repo.js';

/** An organisation in a word, as the directory tells it. */
export interface PilotName {
  readonly name: string;
  readonly familyId: string | null;
  readonly familyLabel: string | null;
  /** The record that this one went into: its id is still read, and chosen no more. */
  readonly mergedInto?: string;
}

/** What sheets are composed from, besides the row itself. */
export interface ProgrammeReading {
  readonly programme: Pick<StoredProgramme, 'groups' | 'flagDefinitions'>;
  readonly organisations: ReadonlyMap<string, PilotName>;
}

function composePilot(pilot: Pilot, organisations: ProgrammeReading['organisations']) {
  const organisationId = 'organisationId' in pilot ? pilot.organisationId : null;
  const known = organisationId === null ? undefined : organisations.get(organisationId);
  const written = 'label' in pilot ? pilot.label : pilot.printed;
  return {
    kind: pilot.kind,
    label: written ?? known?.name ?? '',
    organisationId,
    organisationName: known?.name ?? null,
    familyId: known?.familyId ?? null,
    familyLabel: known?.familyLabel ?? null,
    lead: 'lead' in pilot && pilot.lead,
  };
}

function composeDetails(details: ActionDetails, organisations: ProgrammeReading['organisations']) {
  return {
    ...details,
    pilotHistory: details.pilotHistory.map((tenure) => {
      const { kind, label, organisationId } = composePilot(tenure.pilot, organisations);
      return { ...tenure, pilot: { kind, label, organisationId } };
    }),
  };
}

/** One action, with the notes its row must not be read without. */
export function composeAction(kept: StoredAction, reading: ProgrammeReading) {
  const { id, code, title, groupId, position, stage, objectives, description, components, links } = kept;
  const { confidence, provenance, exemplarId, restricted, version } = kept;
  return {
    ...{ id, code, title, groupId, position, stage, objectives, description, components, links },
    ...{ confidence, provenance, exemplarId, restricted, version },
    pilots: kept.pilots.map((pilot) => composePilot(pilot, reading.organisations)),
    pilotState: computePilotState(kept.pilots),
    starred: isStarred(kept),
    themeIds: computeThemes(kept, reading.programme.groups),
    ownThemeIds: kept.themeIds,
    flags: explainFlags(kept.flags, reading.programme.flagDefinitions),
    completeness: explainCompleteness(kept),
    details: composeDetails(kept.details, reading.organisations),
  };
}

function composeBalance(programme: StoredProgramme, organisations: ProgrammeReading['organisations']) {
  const families = new Map([...organisations].map(([id, { familyId }]) => [id, familyId]));
  const labels = new Map(
    [...organisations.values()].map(({ familyId, familyLabel }) => [familyId, familyLabel]),
  );
  return computeBalance(programme.actions, families).map((line) => ({
    ...line,
    label: line.familyId === null ? null : (labels.get(line.familyId) ?? null),
  }));
}

/** The whole programme: counts come from all its rows, `shown` is what the reader asked to see. */
export function composeProgramme(
  programme: StoredProgramme,
  given: {
    readonly shown: readonly StoredAction[];
    readonly organisations: ProgrammeReading['organisations'];
    readonly themes: readonly { readonly id: string; readonly label: string }[];
    readonly territoryName: string | null;
  },
) {
  const { shown, organisations, themes, territoryName } = given;
  const { territoryId, words, declared, starMeaning, themeWords, groups, actions, source } = programme;
  return {
    ...{ territoryId, territoryName, words, declared, starMeaning, themeWords, themes, source },
    counted: computeCounts(programme),
    discrepancy: explainDiscrepancy(programme),
    groups: groups.map((group, position) => ({
      ...group,
      position,
      counted: actions.filter((action) => action.groupId === group.id).length,
    })),
    actions: shown.map((action) => composeAction(action, { programme, organisations })),
    balance: composeBalance(programme, organisations),
  };
}
