// What the diagnosis asks of seminars, handed in where rooms are listed.
import type { Result } from '@trame/core/kernel';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import type { QuestionPlaces } from '../contract.js';

/** A seminar still to be held, and its steps that may ask a question. */
export type QuestionPlace = QuestionPlaces['places'][number];
/** A question that was sent, and where. */
export type SentQuestion = QuestionPlaces['sent'][number];

/** What is sent. */
export interface QuestionGift {
  readonly seminar: string;
  readonly step: string | null;
  readonly text: string;
  /** Hash of the analysis: the question of one analysis is at most once in one seminar. */
  readonly analysis: string;
  readonly origin: string;
  readonly path: string;
}

/** What seminars give and take; handed in where rooms are listed. */
export interface QuestionDoor {
  /** Where a question may go, and where those of diagnoses went. */
  readonly list: (tx: Tx, scope: TenantScope) => Promise<QuestionPlaces>;
  readonly send: (tx: Tx, scope: TenantScope, gift: QuestionGift) => Promise<Result<null>>;
}
