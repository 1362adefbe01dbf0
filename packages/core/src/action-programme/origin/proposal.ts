// A seminar's proposal becomes an action in one gesture, with its words, its choice and its way back.
import type { SourceRef } from '../../workshop/index.js';
import type { Action } from '../action.js';
import type { Pilot } from '../pilot.js';
import { emptyDetails } from '../sheet-part/details.js';
import type { Choice } from './provenance.js';

/** A proposal as a closed seminar left it (R053). */
export interface SeminarProposal {
  readonly source: SourceRef;
  readonly title: string;
  readonly problem: string | null;
  readonly solution: string | null;
  readonly partnersValue: string | null;
  readonly territoryValue: string | null;
  readonly whoCares: string | null;
  /** Null while the room said nothing of it. */
  readonly choice: Choice | null;
  /** « Séminaire local 3, pitchs ». */
  readonly reference: string;
}

/** Where the new action stands. */
export interface ConvertedPlace {
  readonly id: string;
  readonly groupId: string | null;
  readonly pilots: readonly Pilot[];
}

/** The action of a proposal already converted; null when it is none yet, so that nobody converts it twice. */
export function findConverted<A extends Pick<Action, 'provenance'>>(
  actions: readonly A[],
  { source }: Pick<SeminarProposal, 'source'>,
): A | null {
  const isSame = (one: SourceRef): boolean =>
    one.seminar === source.seminar && one.activity === source.activity && one.item === source.item;
  return actions.find(({ provenance }) => provenance.sources.some(isSame)) ?? null;
}

/**
 * Ties a proposal to an action that stands already: the way back is added, what the sheet does not say yet is taken
 * from the card, and nothing that is written is replaced.
 */
export function joinProposal<A extends Action>(action: A, proposal: SeminarProposal): A {
  const { problem, solution, partnersValue, territoryValue, whoCares, choice, source } = proposal;
  const { details, provenance } = action;
  return {
    ...action,
    provenance: { ...provenance, sources: [...provenance.sources, source] },
    details: {
      ...details,
      problem: details.problem ?? problem,
      solution: details.solution ?? solution,
      partnersValue: details.partnersValue ?? partnersValue,
      territoryValue: details.territoryValue ?? territoryValue,
      whoCares: details.whoCares ?? whoCares,
      choice: details.choice ?? choice,
    },
  };
}

/** Makes the action: every word of the card is kept, nothing is invented, and it stands at the stage of proposal. */
export function convertProposal(proposal: SeminarProposal, place: ConvertedPlace): Action {
  const { title, problem, solution, partnersValue, territoryValue, whoCares, choice, source, reference } =
    proposal;
  return {
    ...place,
    code: null,
    title,
    stage: 'proposal',
    objectives: [],
    description: null,
    components: [],
    links: [],
    themeIds: [],
    confidence: 'high',
    flags: [],
    provenance: { kind: 'activity', reference, quoted: [], sources: [source] },
    restricted: false,
    details: { ...emptyDetails, problem, solution, partnersValue, territoryValue, whoCares, choice },
  };
}
