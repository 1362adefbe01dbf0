// The orders and the facts of the exercise of emblems, and who may give which order.
import {
  COURSE_RIGHTS,
  type CourseCommand,
  type CourseEvent,
  FACILITATOR,
  ROOM,
  type RoomRole,
  SLIP_RIGHTS,
  type SlipCommand,
  type SlipEvent,
  STAFF,
  TEAM_RIGHTS,
  type TeamCommand,
  type TeamEvent,
} from '../../workshop/index.js';
import type { EmblemColour } from './drawing/palette.js';
import type { PieceBody } from './drawing/piece.js';
import type { ShieldShape } from './drawing/shield.js';
import type { EmblemSymbol } from './drawing/symbol-names.js';
import type { EmblemSlipKind } from './state.js';

/** Orders about what an emblem shows; those of its group, and staff's. */
export type DrawingCommand =
  | {
      readonly type: 'set-shield';
      readonly team: string;
      readonly shape: ShieldShape;
      readonly field: EmblemColour;
    }
  /** Puts a symbol, words or a stroke; its identifier is the operation's. */
  | { readonly type: 'add-piece'; readonly team: string; readonly body: PieceBody }
  | {
      readonly type: 'move-piece';
      readonly team: string;
      readonly piece: string;
      readonly version: number;
      readonly x: number;
      readonly y: number;
    }
  | {
      readonly type: 'adjust-piece';
      readonly team: string;
      readonly piece: string;
      readonly version: number;
      readonly size: number;
      readonly colour: EmblemColour;
    }
  /** In front of the others. */
  | { readonly type: 'raise-piece'; readonly team: string; readonly piece: string }
  | { readonly type: 'remove-piece'; readonly team: string; readonly piece: string }
  | { readonly type: 'restore-piece'; readonly team: string; readonly piece: string }
  | { readonly type: 'attach-photo'; readonly team: string; readonly photo: string }
  | { readonly type: 'remove-photo'; readonly team: string };

/** Orders about the words for what comes back. */
export type VocabularyCommand =
  | { readonly type: 'add-term'; readonly label: string; readonly symbol: EmblemSymbol | null }
  | {
      readonly type: 'rename-term';
      readonly term: string;
      readonly version: number;
      readonly label: string;
    }
  | { readonly type: 'remove-term'; readonly term: string }
  /** The word is found in that emblem; `words`: how its group says it, quoted. */
  | {
      readonly type: 'tag-emblem';
      readonly team: string;
      readonly term: string;
      readonly words: string | null;
    }
  | { readonly type: 'untag-emblem'; readonly team: string; readonly term: string };

/** Orders about the plenary. */
export type PlenaryCommand =
  /** Draws by lot the groups that have not spoken yet. */
  | { readonly type: 'draw-order' }
  /** Null: nobody has the floor. */
  | { readonly type: 'give-floor'; readonly team: string | null };

/** Every order of the method. */
export type EmblemCommand =
  | CourseCommand
  | TeamCommand
  | SlipCommand<EmblemSlipKind>
  | DrawingCommand
  | VocabularyCommand
  | PlenaryCommand;

/** Every fact of the method. */
export type EmblemEvent =
  | CourseEvent
  | TeamEvent
  | SlipEvent<EmblemSlipKind>
  | {
      readonly type: 'shield-set';
      readonly team: string;
      readonly shape: ShieldShape;
      readonly field: EmblemColour;
    }
  | { readonly type: 'piece-added'; readonly team: string; readonly piece: string; readonly body: PieceBody }
  /** Moved, enlarged or painted: the whole piece as it is now. */
  | {
      readonly type: 'piece-changed';
      readonly team: string;
      readonly piece: string;
      readonly body: PieceBody;
    }
  | { readonly type: 'piece-raised'; readonly team: string; readonly piece: string }
  | { readonly type: 'piece-removed'; readonly team: string; readonly piece: string }
  /** Carries the piece again: seats that came meanwhile never received it. */
  | {
      readonly type: 'piece-restored';
      readonly team: string;
      readonly piece: string;
      readonly body: PieceBody | null;
    }
  | { readonly type: 'photo-attached'; readonly team: string; readonly photo: string }
  | { readonly type: 'photo-removed'; readonly team: string }
  | {
      readonly type: 'term-added';
      readonly term: string;
      readonly label: string;
      readonly symbol: EmblemSymbol | null;
    }
  | { readonly type: 'term-renamed'; readonly term: string; readonly label: string }
  | { readonly type: 'term-removed'; readonly term: string }
  | {
      readonly type: 'emblem-tagged';
      readonly team: string;
      readonly term: string;
      readonly words: string | null;
    }
  | { readonly type: 'emblem-untagged'; readonly team: string; readonly term: string }
  | { readonly type: 'order-drawn'; readonly order: readonly string[] }
  | { readonly type: 'floor-given'; readonly team: string | null };

/** Who may give each order: groups draw and explain, staff name what comes back, the facilitator gives the floor (R038). */
export const EMBLEM_RIGHTS: Readonly<Record<EmblemCommand['type'], readonly RoomRole[]>> = {
  ...COURSE_RIGHTS,
  ...TEAM_RIGHTS,
  ...SLIP_RIGHTS,
  'set-shield': ROOM,
  'add-piece': ROOM,
  'move-piece': ROOM,
  'adjust-piece': ROOM,
  'raise-piece': ROOM,
  'remove-piece': ROOM,
  'restore-piece': ROOM,
  'attach-photo': ROOM,
  'remove-photo': ROOM,
  'add-term': STAFF,
  'rename-term': STAFF,
  'remove-term': STAFF,
  'tag-emblem': STAFF,
  'untag-emblem': STAFF,
  'draw-order': FACILITATOR,
  'give-floor': FACILITATOR,
};
