// How emblems take shape, and what of them the room sees.
import { type Evolvers, findItem, type Recorded, updateItem } from '../../../workshop/index.js';
import type { EmblemEvent } from '../command.js';
import type { Emblem, EmblemState, Piece } from '../state.js';
import { keepOnShield, type PieceBody } from './piece.js';

type State = EmblemState;
type Place = Omit<Recorded, 'body'>;
type DrawingEvents = Pick<
  Evolvers<State, EmblemEvent>,
  | 'shield-set'
  | 'piece-added'
  | 'piece-changed'
  | 'piece-raised'
  | 'piece-removed'
  | 'piece-restored'
  | 'photo-attached'
  | 'photo-removed'
>;

/** Changes the emblem of a group, blank before its first gesture. */
export function updateEmblem(
  state: State,
  team: string,
  { place: { seq, by, at }, change }: { readonly place: Place; readonly change: (kept: Emblem) => Emblem },
): State {
  if (findItem(state.emblems, team) !== undefined) {
    return { ...state, emblems: updateItem(state.emblems, team, change) };
  }
  const blank: Emblem = {
    id: team,
    seq,
    by,
    at,
    shape: 'shield',
    field: 'paper',
    pieces: [],
    photo: null,
    earlierPhotos: [],
    tags: [],
  };
  return { ...state, emblems: [...state.emblems, change(blank)] };
}

function changePiece(id: string, change: (piece: Piece) => Piece): (kept: Emblem) => Emblem {
  return (kept) => ({ ...kept, pieces: updateItem(kept.pieces, id, change) });
}

function renew(body: PieceBody): (piece: Piece) => Piece {
  return (piece) => ({ ...piece, body, version: piece.version + 1 });
}

/** Another shape may be narrower: what would overhang comes back to its edge. */
function reshape(kept: Emblem, shape: Emblem['shape']): readonly Piece[] {
  return kept.shape === shape
    ? kept.pieces
    : kept.pieces.map((piece) =>
        piece.body === null ? piece : { ...piece, body: keepOnShield(piece.body, shape) },
      );
}

/** The evolvers of what emblems show. */
export const drawingEvolvers: DrawingEvents = {
  'shield-set': (state, { team, shape, field }, place) =>
    updateEmblem(state, team, {
      place,
      change: (kept) => ({ ...kept, shape, field, pieces: reshape(kept, shape) }),
    }),
  'piece-added': (state, { team, piece: id, body }, place) => {
    const { by, at } = place;
    const piece: Piece = { id, body, version: 1, removed: null, by, at };
    return updateEmblem(state, team, {
      place,
      change: (kept) => ({ ...kept, pieces: [...kept.pieces, piece] }),
    });
  },
  'piece-changed': (state, { team, piece, body }, place) =>
    updateEmblem(state, team, { place, change: changePiece(piece, renew(body)) }),
  'piece-raised': (state, { team, piece: id }, place) =>
    updateEmblem(state, team, {
      place,
      change: (kept) => {
        const raised = findItem(kept.pieces, id);
        if (raised === undefined) return kept;
        return { ...kept, pieces: [...kept.pieces.filter((one) => one.id !== id), raised] };
      },
    }),
  'piece-removed': (state, { team, piece }, place) => {
    const { by, at } = place;
    const change = changePiece(piece, (kept) => ({ ...kept, removed: { by, at } }));
    return updateEmblem(state, team, { place, change });
  },
  'piece-restored': (state, { team, piece, body }, place) =>
    body === null
      ? state
      : updateEmblem(state, team, {
          place,
          // Already on today's shield: a new shape brings in what was taken off too.
          change: changePiece(piece, (kept) => ({ ...kept, body, removed: null })),
        }),
  'photo-attached': (state, { team, photo }, place) =>
    updateEmblem(state, team, {
      place,
      change: (kept) => ({
        ...kept,
        photo,
        earlierPhotos: kept.photo === null ? kept.earlierPhotos : [...kept.earlierPhotos, kept.photo],
      }),
    }),
  'photo-removed': (state, { team }, place) =>
    updateEmblem(state, team, {
      place,
      change: (kept) => ({
        ...kept,
        photo: null,
        earlierPhotos: kept.photo === null ? kept.earlierPhotos : [...kept.earlierPhotos, kept.photo],
      }),
    }),
};

/** For the room, what was taken off keeps its place and shows nothing, and earlier photographs are gone. */
export function redactEmblems(emblems: readonly Emblem[]): readonly Emblem[] {
  return emblems.map((emblem) => ({
    ...emblem,
    earlierPhotos: [],
    pieces: emblem.pieces.map((piece) => (piece.removed === null ? piece : { ...piece, body: null })),
  }));
}
