// The register of spaces of cooperation: where people cooperate, what exists, what emerges, what is planned (R140).
import { accept, foldText, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { ActorNetworkRefusal } from '../refusals.js';

/** A grouping of actors (association, cluster, third place) or a frame of action (participatory budget, shared garden). */
export const cooperationKinds = ['grouping', 'frame'] as const;

/** One of the kinds. */
export type CooperationKind = (typeof cooperationKinds)[number];

/** Whether it is there. */
export const cooperationStages = ['existing', 'emerging', 'planned'] as const;

/** One of the stages. */
export type CooperationStage = (typeof cooperationStages)[number];

/** A space of cooperation as it is typed. */
export interface CooperationDraft {
  readonly name: string;
  readonly kind: CooperationKind;
  readonly stage: CooperationStage;
  /** What it is, in the territory's own word: « tiers-lieu », « cluster ». */
  readonly form: string;
  readonly note: string;
  /** Organisations that belong to it. */
  readonly memberIds: readonly string[];
  /** Other spaces it works with. */
  readonly linkedIds: readonly string[];
}

/** A space of the register. */
export interface CooperationSpace extends CooperationDraft {
  readonly id: string;
}

/** What a draft is checked against: the rest of the register, without the space itself. */
export interface CooperationRegister {
  /** Null for a space that does not exist yet. */
  readonly id: string | null;
  readonly others: readonly Pick<CooperationSpace, 'id' | 'name'>[];
  readonly organisationIds: readonly string[];
}

/**
 * Accepts a space that has a name of its own, members from the directory and links to others of the register. The same
 * member or link twice counts once.
 */
export function decideCooperationSpace(
  draft: CooperationDraft,
  register: CooperationRegister,
): Result<CooperationDraft, Refusal<ActorNetworkRefusal>> {
  const name = foldText(draft.name);
  if (name === '') return refuse('space-name-missing');
  const taken = register.others.find((other) => foldText(other.name) === name);
  if (taken !== undefined) return refuse('space-name-taken', { name: taken.name });
  if (!draft.memberIds.every((id) => register.organisationIds.includes(id))) {
    return refuse('unknown-organisation');
  }
  const others = register.others.map(({ id }) => id);
  if (!draft.linkedIds.every((id) => others.includes(id) && id !== register.id)) {
    return refuse('space-link-unknown');
  }
  return accept({
    ...draft,
    memberIds: [...new Set(draft.memberIds)],
    linkedIds: [...new Set(draft.linkedIds)],
  });
}
