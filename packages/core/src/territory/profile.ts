// The sheet of a territory: the publication's blocks, each with its own shape.
import type { DatedFigure, Figure } from './figure.js';
import type { HistoryEntry } from './history.js';
import type { LeadPair } from './lead-pair.js';
import type { IndustrialTerritory, Perimeter } from './perimeter.js';

/** A figure of an employer or a network, with those it replaced, newest first (R018). */
export interface KeptFigure extends DatedFigure {
  /** Absent while it replaced none. */
  readonly previous?: readonly DatedFigure[] | undefined;
}

/** A main employer; headcount and subcontractors are two figures, never summed (R017). */
export interface Employer {
  readonly organisationId: string | null;
  readonly name: string;
  readonly sector: string | null;
  /** Null when the source gives no number: missing, not zero. */
  readonly headcount: KeptFigure | null;
  readonly subcontractors: KeptFigure | null;
}

/** A business network that exists already and is to be connected, not doubled (R033). */
export interface BusinessNetwork {
  readonly organisationId: string | null;
  readonly name: string;
  readonly members: KeptFigure | null;
}

/** The kinds of specificity (R019), `third-place` and `other` added for what the four territories showed. */
export type SpecificityKind =
  | 'know-how'
  | 'platform'
  | 'incubator'
  | 'culture'
  | 'port'
  | 'energy'
  | 'heritage'
  | 'transition'
  | 'third-place'
  | 'other';

/** What sets the territory apart, in words, with the organisation behind it when there is one (R019). */
export interface Specificity {
  readonly id: string;
  readonly kind: SpecificityKind;
  readonly text: string;
  readonly organisationId: string | null;
}

/** A situation put to the group to test the territory (R079). */
export interface TestedSituation {
  readonly id: string;
  readonly text: string;
}

/** What somebody said at the end, by function and never by name (R023, R146). */
export interface Voice {
  readonly role: string;
  readonly idea: string;
}

/** The blocks a territory writes itself (R017). */
export interface ProfileBlocks {
  readonly name: string;
  readonly longName: string | null;
  /** Legal form of its EPCI, as printed. */
  readonly epciType: string | null;
  readonly mainTowns: readonly string[];
  readonly industrialTerritory: IndustrialTerritory | null;
  readonly perimeters: readonly Perimeter[];
  /** Why this perimeter, in the territory's words (R015). */
  readonly perimeterReason: string | null;
  readonly sectors: readonly string[];
  readonly employers: readonly Employer[];
  readonly networks: readonly BusinessNetwork[];
  readonly specificities: readonly Specificity[];
  readonly history: readonly HistoryEntry[];
  readonly attachmentThemes: readonly string[];
  readonly situationsTested: readonly TestedSituation[];
  readonly voices: readonly Voice[];
  readonly mobilisation: string | null;
  readonly context: string | null;
}

/** The whole sheet: blocks, figures that keep the old ones, lead pair. */
export interface TerritoryProfile extends ProfileBlocks {
  readonly id: string;
  readonly figures: readonly Figure[];
  readonly leadPair: LeadPair;
}
