// Emblems as they are shown: what a group has left, what it says of it, the pieces in sight, who still has to speak.
import { findItem, listShownSlips, type Slip, type Team } from '../../workshop/index.js';
import type { PieceBody } from './drawing/piece.js';
import type { Emblem, EmblemSlipKind, EmblemState } from './state.js';

/** What a group says of its emblem, in its words. */
export function listMeanings({ slips }: EmblemState, team: string): readonly Slip<EmblemSlipKind>[] {
  return listShownSlips(slips).filter((slip) => slip.kind === 'meaning' && slip.team === team);
}

/** A piece in sight. */
export interface ShownPiece {
  readonly id: string;
  readonly version: number;
  readonly body: PieceBody;
}

/** The pieces in sight, from the back to the front. */
export function listPieces(emblem: Emblem | undefined): readonly ShownPiece[] {
  return (emblem?.pieces ?? []).flatMap(({ id, version, body, removed }) =>
    body === null || removed !== null ? [] : [{ id, version, body }],
  );
}

/** Whether a group has drawn, photographed or explained anything. */
export function hasLeftSomething(state: EmblemState, team: string): boolean {
  const emblem = findItem(state.emblems, team);
  const isDrawn = emblem !== undefined && (emblem.photo !== null || listPieces(emblem).length > 0);
  return isDrawn || listMeanings(state, team).length > 0;
}

/** A group in the gallery. */
export interface Framed {
  readonly team: Team;
  readonly emblem: Emblem | null;
  readonly pieces: readonly ShownPiece[];
  readonly meanings: readonly Slip<EmblemSlipKind>[];
  /** It sits somewhere or has left something: an empty group is not waited for. */
  readonly isAlive: boolean;
  readonly hasLeft: boolean;
}

/** Every group with what it left, in the order of speaking once it is drawn, else in the order of the groups. */
export function getGallery(state: EmblemState): readonly Framed[] {
  const rank = new Map(state.order.map((team, index) => [team, index]));
  const place = ({ id }: Team): number => rank.get(id) ?? state.order.length;
  return state.teams
    .toSorted((one, other) => place(one) - place(other))
    .map((team) => {
      const emblem = findItem(state.emblems, team.id) ?? null;
      const hasLeft = hasLeftSomething(state, team.id);
      return {
        team,
        emblem,
        pieces: listPieces(emblem ?? undefined),
        meanings: listMeanings(state, team.id),
        isAlive: hasLeft || team.members.length > 0,
        hasLeft,
      };
    });
}

/** Groups that have something to say or somebody to say it, and have not had the floor; one without emblem speaks too. */
export function listWaitingGroups(state: EmblemState): readonly string[] {
  return getGallery(state)
    .filter(({ isAlive, team }) => isAlive && !state.spoken.includes(team.id))
    .map(({ team }) => team.id);
}
