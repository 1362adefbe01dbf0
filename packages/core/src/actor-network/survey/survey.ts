// What a territory's survey holds: the closed roster, the lists people answered from, and its waves.

/**
 * How often two people have a real exchange: 0 never, 1 at least once a year, 2 a quarter, 3 a month, 4 a week
 * (spec: the questionnaire's « chaque semaine / mois / trimestre / plus rarement »).
 */
export type Rhythm = 0 | 1 | 2 | 3 | 4;

/** What an exchange is made of: information, service, joint action (R104, after Callois). */
export type TieMode = 'info' | 'help' | 'joint';

/** Somebody on the closed roster; the category is a family of actors, or null when it is not known (R030). */
export interface SurveyActor {
  readonly id: string;
  readonly category: string | null;
}

/** One answer: `from` says that it has exchanges with `to`. Nobody else's word is needed for it to exist. */
export interface SurveyTie {
  readonly from: string;
  readonly to: string;
  readonly rhythm: Rhythm;
  /** What the exchanges are made of; null when it was not asked (only some ties of a long list are asked about). */
  readonly modes: readonly TieMode[] | null;
}

/** What one respondent ticked in a list: external types met at least each quarter, or spaces attended. */
export interface SurveyTicks {
  readonly respondent: string;
  /** Identifiers of `externalTypes` or of `spaces`. */
  readonly ticked: readonly string[];
}

/** The short opinions of one respondent, 1 to 5; null where no answer was given. */
export interface SurveyClimate {
  readonly respondent: string;
  readonly answers: readonly (number | null)[];
}

/**
 * One wave. A respondent who is absent from `external`, `memberships` or `climate` did not answer that part;
 * one who is there with an empty list answered « none ».
 */
export interface SurveyWave {
  readonly respondents: readonly string[];
  readonly ties: readonly SurveyTie[];
  readonly external: readonly SurveyTicks[];
  readonly memberships: readonly SurveyTicks[];
  readonly climate: readonly SurveyClimate[];
}

/** A territory's survey: one roster for all waves, at most two waves compared at a time. */
export interface SurveyData {
  readonly actors: readonly SurveyActor[];
  /** Identifiers of the spaces of cooperation people could tick (R140). */
  readonly spaces: readonly string[];
  /** Identifiers of the kinds of outside partner people could tick. */
  readonly externalTypes: readonly string[];
  /** The rhythm from which a tie is *active*; fixed for a territory before its first wave. */
  readonly activeThreshold: Rhythm;
  readonly waves: readonly SurveyWave[];
}

/** At least once a quarter: the rhythm from which a tie is active, unless a territory says otherwise. */
export const DEFAULT_ACTIVE_THRESHOLD: Rhythm = 2;

/** How many short opinions the climate has. */
export const CLIMATE_ITEMS = 4;
