// Composes who pilots what on one territory: the network of the programme, its figures, its signals.
import {
  computePilotedBy,
  computePilotNetwork,
  createNameFinder,
  describePilotNetwork,
  readActionsWithoutNewPartner,
  readFamiliesNeverPilot,
  readInvitedNeverHeard,
  readPilotConcentration,
  readProposals,
  readRoutineCounts,
  type Signal,
} from '@trame/core/actor-network';
import { foldText } from '@trame/core/kernel';
import type { Released } from '../../contract/board.js';
import type { Piloting } from '../../contract/piloting.js';
import type { StoredDirectory } from '../repo.js';
import type { StoredLine } from '../roster/repo.js';
import type { SharedPiloting } from '../sheet.js';
import { type Proposer, readProposerFamilies } from './proposers.js';

/** Everything the page is composed from. */
export interface PilotingParts {
  readonly directory: StoredDirectory;
  /** The shared actions of this territory, in the order of its programme. */
  readonly shared: readonly SharedPiloting[];
  /** Null for who does not read the roster. */
  readonly roster: readonly StoredLine[] | null;
  readonly waves: Released['waves'];
  /** Who made each proposal of a closed seminar, for who reads the roster. */
  readonly proposers: readonly Proposer[];
  readonly now: number;
}

const byName = (left: { readonly name: string }, right: { readonly name: string }): number =>
  left.name.localeCompare(right.name, 'fr');

/** Family of each organisation whose family is known. */
export function listFamilies({ organisations }: StoredDirectory): ReadonlyMap<string, string> {
  return new Map(
    organisations.flatMap(({ id, familyId }) => (familyId === null ? [] : [[id, familyId] as const])),
  );
}

/** R108: what the last survey given back says of ties that were there at the one before. */
function readSurveyRoutine(waves: Released['waves']): readonly Signal[] {
  const ties = waves.at(-1)?.release.change?.ties;
  if (ties === undefined || ties === null) return [];
  return [readRoutineCounts(ties.alreadyThere, ties.alreadyThere + ties.new)];
}

/** R109: families there that proposed nothing; not said before a first proposal whose author's family is known. */
function readProposerSignal(
  { proposers, directory }: PilotingParts,
  listed: readonly string[],
): readonly Signal[] {
  const proposals = readProposerFamilies(proposers, directory);
  const isKnown = proposals.some(({ familyId }) => familyId !== null);
  return isKnown && listed.length > 0 ? [readProposals(listed, proposals)] : [];
}

/** R109, R110: an organisation of the roster is heard when it pilots an action. */
function readRosterSignals(parts: PilotingParts, families: ReadonlyMap<string, string>): readonly Signal[] {
  const { roster, directory, shared } = parts;
  if (roster === null || roster.length === 0) return [];
  const present = roster.filter(({ status }) => status === 'invited' || status === 'present');
  const listed = [...new Set(present.flatMap(({ familyId }) => familyId ?? []))];
  const pilots = new Set(shared.flatMap(({ pilotIds }) => pilotIds));
  const piloting = new Set([...pilots].flatMap((id) => families.get(id) ?? []));
  const find = createNameFinder(directory.organisations);
  const invited = new Map(
    present.flatMap(({ organisationName, familyId }) => {
      const sought = foldText(organisationName);
      if (sought === '') return [];
      const organisationId = find(organisationName) ?? sought;
      return [[organisationId, { organisationId, familyId }] as const];
    }),
  );
  return [
    ...readProposerSignal(parts, listed),
    readFamiliesNeverPilot(listed, piloting),
    readInvitedNeverHeard([...invited.values()], pilots),
  ];
}

function nameSignalFamilies(signal: Signal, directory: StoredDirectory): Signal {
  const label = (id: string) => directory.families.find((one) => one.id === id)?.label ?? id;
  return { ...signal, families: signal.families.map(label) };
}

/** The page of one territory. */
export function composePiloting(parts: PilotingParts): Piloting {
  const { directory, shared } = parts;
  const actions = shared.map(({ actionId, pilotIds }) => ({ actionId, pilotIds }));
  const network = computePilotNetwork(actions);
  const families = listFamilies(directory);
  const nameAll = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const found = directory.organisations.find((one) => one.id === id);
      return found === undefined ? [] : [{ id, name: found.name }];
    });
  const piloting = network.components.flat();
  const roles = new Map(piloting.map((id) => [id, computePilotedBy(actions, id)]));
  const signals = [
    ...readSurveyRoutine(parts.waves),
    readActionsWithoutNewPartner(actions.map(({ pilotIds }) => pilotIds)),
    readPilotConcentration(new Map([...roles].map(([id, { actionIds }]) => [id, actionIds.length]))),
    ...readRosterSignals(parts, families),
  ];
  return {
    readAt: new Date(parts.now).toISOString(),
    actions: shared.map(({ actionId, title, pilotIds }) => ({
      id: actionId,
      title,
      pilots: nameAll(pilotIds),
    })),
    organisations: nameAll(piloting)
      .sort(byName)
      .map(({ id, name }) => ({
        id,
        name,
        family: directory.families.find((one) => one.id === families.get(id))?.label ?? null,
        actions: roles.get(id)?.actionIds.length ?? 0,
        coPilots: nameAll(roles.get(id)?.coPilotIds ?? []).sort(byName),
      })),
    ties: network.ties,
    figures: describePilotNetwork(network, families),
    signals: signals.map((signal) => nameSignalFamilies(signal, directory)),
  };
}
