// Decides about what an emblem shows: a symbol put outside lands on the edge, the slower of two hands is told.
import { accept, refuse } from '../../../kernel/index.js';
import {
  type DecideContext,
  type Deciders,
  findItem,
  findTeamOf,
  isStaff,
  type Objection,
} from '../../../workshop/index.js';
import type { DrawingCommand, EmblemEvent } from '../command.js';
import { MAX_PHOTOS, MAX_PIECES, MAX_PIECES_EVER } from '../limits.js';
import type { Emblem, EmblemState, Piece } from '../state.js';
import { keepOnShield, movePiece, type PieceBody } from './piece.js';

type State = EmblemState;
type DrawingDeciders = Deciders<State, DrawingCommand, EmblemEvent>;

/** Whether this seat sits in another group. One seated under a line of the list is known to its phone alone. */
export function isStranger(state: State, team: string, { who }: DecideContext): boolean {
  const own = findTeamOf(state.teams, who.member)?.id ?? team;
  return own !== team && !isStaff(who);
}

/** Those of another group are turned away, staff never are. */
export function explainStranger(state: State, team: string, context: DecideContext): Objection {
  if (findItem(state.teams, team) === undefined) return refuse('team-unknown');
  return isStranger(state, team, context) ? refuse('not-in-team') : null;
}

function getShape(state: State, team: string): Emblem['shape'] {
  return findItem(state.emblems, team)?.shape ?? 'shield';
}

function findPiece(state: State, team: string, id: string): Piece | undefined {
  return findItem(findItem(state.emblems, team)?.pieces ?? [], id);
}

function isCrowded(pieces: readonly Piece[]): boolean {
  return pieces.filter(({ removed }) => removed === null).length >= MAX_PIECES;
}

interface SeenPiece {
  readonly team: string;
  readonly piece: string;
  readonly version: number;
}

/** The piece as it was seen, or why it cannot be touched. */
function readPiece(
  state: State,
  { team, piece: id, version }: SeenPiece,
  context: DecideContext,
): { readonly ok: true; readonly body: PieceBody } | Exclude<Objection, null> {
  const stranger = explainStranger(state, team, context);
  if (stranger !== null) return stranger;
  const piece = findPiece(state, team, id);
  if (piece === undefined) return refuse('piece-unknown');
  if (piece.removed !== null || piece.body === null) return refuse('piece-removed');
  return piece.version === version ? { ok: true, body: piece.body } : refuse('piece-stale');
}

const pieces: Pick<
  DrawingDeciders,
  'add-piece' | 'move-piece' | 'adjust-piece' | 'raise-piece' | 'remove-piece' | 'restore-piece'
> = {
  'add-piece': (state, { team, body }, context) => {
    const stranger = explainStranger(state, team, context);
    if (stranger !== null) return stranger;
    const put = findItem(state.emblems, team)?.pieces ?? [];
    if (put.length >= MAX_PIECES_EVER || isCrowded(put)) return refuse('emblem-full', { max: MAX_PIECES });
    const kept = keepOnShield(body, getShape(state, team));
    return accept([{ type: 'piece-added', team, piece: context.op, body: kept }]);
  },

  'move-piece': (state, { type: _type, x, y, ...seen }, context) => {
    const read = readPiece(state, seen, context);
    if (!read.ok) return read;
    const body = movePiece(read.body, { x, y }, getShape(state, seen.team));
    return JSON.stringify(body) === JSON.stringify(read.body)
      ? refuse('nothing-changes')
      : accept([{ type: 'piece-changed', team: seen.team, piece: seen.piece, body }]);
  },

  'adjust-piece': (state, { type: _type, size, colour, ...seen }, context) => {
    const read = readPiece(state, seen, context);
    if (!read.ok) return read;
    const { team, piece } = seen;
    return read.body.size === size && read.body.colour === colour
      ? refuse('nothing-changes')
      : accept([{ type: 'piece-changed', team, piece, body: { ...read.body, size, colour } }]);
  },

  'raise-piece': (state, { team, piece }, context) => {
    const version = findPiece(state, team, piece)?.version ?? 0;
    const read = readPiece(state, { team, piece, version }, context);
    if (!read.ok) return read;
    const shown = findItem(state.emblems, team)?.pieces.filter(({ removed }) => removed === null);
    return shown?.at(-1)?.id === piece
      ? refuse('nothing-changes')
      : accept([{ type: 'piece-raised', team, piece }]);
  },

  'remove-piece': (state, { team, piece }, context) => {
    const version = findPiece(state, team, piece)?.version ?? 0;
    const read = readPiece(state, { team, piece, version }, context);
    return read.ok ? accept([{ type: 'piece-removed', team, piece }]) : read;
  },

  'restore-piece': (state, { team, piece: id }, context) => {
    const stranger = explainStranger(state, team, context);
    if (stranger !== null) return stranger;
    const put = findItem(state.emblems, team)?.pieces ?? [];
    const piece = findItem(put, id);
    if (piece === undefined) return refuse('piece-unknown');
    if (piece.removed === null) return refuse('piece-not-removed');
    // What staff took off, for what it says, is theirs to put back.
    if (!isStaff(context.who) && piece.removed.by !== context.who.member) return refuse('staff-only');
    if (isCrowded(put)) return refuse('emblem-full', { max: MAX_PIECES });
    return accept([{ type: 'piece-restored', team, piece: id, body: piece.body }]);
  },
};

/** The deciders of what emblems show. */
export const drawingDeciders: DrawingDeciders = {
  ...pieces,

  'set-shield': (state, { team, shape, field }, context) => {
    const stranger = explainStranger(state, team, context);
    if (stranger !== null) return stranger;
    const emblem = findItem(state.emblems, team);
    return emblem?.shape === shape && emblem.field === field
      ? refuse('nothing-changes')
      : accept([{ type: 'shield-set', team, shape, field }]);
  },

  'attach-photo': (state, { team, photo }, context) => {
    const stranger = explainStranger(state, team, context);
    if (stranger !== null) return stranger;
    const emblem = findItem(state.emblems, team);
    if (emblem?.photo === photo) return refuse('nothing-changes');
    return (emblem?.earlierPhotos.length ?? 0) >= MAX_PHOTOS
      ? refuse('too-many', { max: MAX_PHOTOS })
      : accept([{ type: 'photo-attached', team, photo }]);
  },

  'remove-photo': (state, { team }, context) => {
    const stranger = explainStranger(state, team, context);
    if (stranger !== null) return stranger;
    return (findItem(state.emblems, team)?.photo ?? null) === null
      ? refuse('photo-missing')
      : accept([{ type: 'photo-removed', team }]);
  },
};
