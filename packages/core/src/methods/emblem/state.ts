// What the exercise of emblems knows: groups, their emblems, the words that explain them, the vocabulary, the plenary.
import type { Instant, Minutes } from '../../kernel/index.js';
import type {
  Attribution,
  Carried,
  HasCourse,
  HasSlips,
  HasTeams,
  Mark,
  TeamDraft,
} from '../../workshop/index.js';
import type { EmblemColour } from './drawing/palette.js';
import type { PieceBody } from './drawing/piece.js';
import type { ShieldShape } from './drawing/shield.js';
import type { EmblemSymbol } from './drawing/symbol-names.js';

/** What one person holds to, written alone; what a group says of its emblem. */
export type EmblemSlipKind = 'mine' | 'meaning';

/** Those kinds, for parsers. */
export const EMBLEM_SLIP_KINDS: readonly EmblemSlipKind[] = ['mine', 'meaning'];

/** Minutes of the steps; 0 takes a step out of the plan. */
export interface EmblemDurations {
  readonly alone: Minutes;
  readonly sharing: Minutes;
  readonly making: Minutes;
  /** For each emblem in plenary. */
  readonly perEmblem: Minutes;
}

/** A word for what comes back: lin, mer, falaises… */
export interface Term extends Mark {
  readonly id: string;
  readonly label: string;
  /** The drawing that stands for it, when the house has one. */
  readonly symbol: EmblemSymbol | null;
  readonly version: number;
}

/** A word the vocabulary starts with. */
export type TermDraft = Pick<Term, 'id' | 'label' | 'symbol'>;

/** Whose attachments are carried: the seminar that left them, and its territory. */
export interface Neighbour {
  readonly seminar: string;
  readonly name: string;
}

/** What is settled before the day. */
export interface EmblemSettings {
  /** Another wording of the instruction; null: the publication's, which the app says in the reader's language. */
  readonly instruction: string | null;
  readonly teams: readonly TeamDraft[];
  readonly durations: EmblemDurations;
  readonly vocabulary: readonly TermDraft[];
  readonly attribution: Attribution;
  /** Attachments that other territories left, for an inter-site seminar. */
  readonly carried: readonly Carried[];
  readonly neighbours: readonly Neighbour[];
}

/** Something put on an emblem. */
export interface Piece extends Mark {
  readonly id: string;
  /** Null once taken off, for those who may not put it back. */
  readonly body: PieceBody | null;
  /** Grows at each move and each change. */
  readonly version: number;
  readonly removed: Mark | null;
}

/** A word of the vocabulary found in an emblem, with the group's own words for it. */
export interface Tag extends Mark {
  readonly term: string;
  readonly seq: number;
  readonly words: string | null;
}

/** The emblem of one group: a photograph, a drawing, or both (R060). */
export interface Emblem extends Mark {
  /** The identifier of its group. */
  readonly id: string;
  readonly seq: number;
  readonly shape: ShieldShape;
  readonly field: EmblemColour;
  /** From the back to the front. */
  readonly pieces: readonly Piece[];
  readonly photo: string | null;
  readonly earlierPhotos: readonly string[];
  readonly tags: readonly Tag[];
}

/** The group that explains its emblem, and since when. */
export interface Floor {
  readonly team: string;
  readonly startedAt: Instant;
}

/** Everything the method knows; plain JSON. */
export interface EmblemState extends HasCourse, HasTeams, HasSlips<EmblemSlipKind> {
  readonly settings: EmblemSettings;
  readonly emblems: readonly Emblem[];
  readonly vocabulary: readonly Term[];
  /** Groups in the order drawn; empty before the draw. */
  readonly order: readonly string[];
  /** Groups that have had the floor. */
  readonly spoken: readonly string[];
  readonly floor: Floor | null;
}
