// What the conductor of a seminar knows: the agenda, where the room stands in it, and the activities under way.
import type { Instant, Minutes } from '../kernel/index.js';
import type { Carried, Command, Event, MemberId } from '../workshop/index.js';

/** Nature of a moment of the agenda. */
export type StepKind = 'plenary' | 'method' | 'break' | 'free';

/** One line of the agenda, the *conducteur* (R049). */
export interface AgendaStep {
  readonly id: string;
  readonly title: string;
  readonly minutes: Minutes;
  readonly kind: StepKind;
  /** Identifier of the method, when the kind is `method`; null otherwise. */
  readonly method: string | null;
  /** Settings of the method, already read by it; null otherwise. */
  readonly methodSettings: unknown;
  /** Who holds this moment, in words. */
  readonly role: string | null;
  /** What must be on the tables. */
  readonly materials: readonly string[];
}

/** What is settled before the day. */
export interface SeminarSettings {
  readonly title: string;
  readonly agenda: readonly AgendaStep[];
}

/** One passage through a step; a step that is started again has two. */
export interface StepRun {
  readonly step: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** Minutes added, or taken away when negative. */
  readonly extension: Minutes;
}

/** A span during which the clock stood still; open while `to` is null. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** What the big screen shows: for an activity, which of its views. */
export interface ProjectorView {
  readonly what: 'join' | 'agenda' | 'clock' | 'activity' | 'blank';
  readonly activity: string | null;
  /** A view of the activity, by the name its screens give it (`marketplace`, `wall`); null for its default. */
  readonly view: string | null;
}

/** A sentence shown to everybody until it is cleared. */
export interface Announcement {
  readonly text: string;
  readonly by: MemberId;
  readonly at: Instant;
}

/** The facilitation of the room, offered by one seat to another; kept once taken, so that everybody can be told. */
export interface HandOver {
  readonly from: MemberId;
  readonly to: MemberId;
  /** Whoever offers goes on facilitating beside the other; otherwise they become a scribe. */
  readonly stays: boolean;
  readonly at: Instant;
  readonly isTaken: boolean;
}

/** An activity: a method at work in a step of the agenda. */
export interface Activity {
  readonly method: string;
  /** The method's own state; null when this house does not know the method any more. */
  readonly state: unknown;
}

/** Everything the conductor knows; plain JSON. */
export interface SeminarState {
  readonly settings: SeminarSettings;
  readonly phase: 'lobby' | 'running' | 'closed';
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** Passages through the steps in order; the last one is under way while its end is null. */
  readonly runs: readonly StepRun[];
  readonly pauses: readonly Pause[];
  /** Frozen: what participants send is refused, staff go on. */
  readonly frozen: boolean;
  readonly projector: ProjectorView;
  readonly announcement: Announcement | null;
  /** The last offer of the facilitation, waiting or taken; null when there was none, or it came to nothing. */
  readonly handOver: HandOver | null;
  /** One per step of kind `method`, by the id of the step, from the start. */
  readonly activities: Readonly<Record<string, Activity>>;
}

/** Orders to the conductor. All but `activity` and the answers to a hand-over are the facilitator's. */
export type SeminarCommand =
  | { readonly type: 'open' }
  | { readonly type: 'start-step'; readonly step: string }
  /** Goes on to the next line of the agenda; `from` is the step seen as current, so that two hands do not skip one. */
  | { readonly type: 'next-step'; readonly from: string | null }
  | { readonly type: 'end-step'; readonly step: string }
  | { readonly type: 'extend-step'; readonly step: string; readonly minutes: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'freeze' }
  | { readonly type: 'unfreeze' }
  | { readonly type: 'set-projector'; readonly view: ProjectorView }
  | { readonly type: 'announce'; readonly text: string }
  | { readonly type: 'clear-announcement' }
  | { readonly type: 'close' }
  | { readonly type: 'reopen' }
  | { readonly type: 'hand-over'; readonly to: MemberId; readonly stays: boolean }
  | { readonly type: 'withdraw-hand-over' }
  | { readonly type: 'take-over' }
  | { readonly type: 'decline-hand-over' }
  /** An organiser comes back to the front: noted once the server has given the role back. */
  | { readonly type: 'take-back' }
  /** Hands sentences that one activity left to another of the day; `seminar` is this one, for the way back (R056). */
  | {
      readonly type: 'carry-over';
      readonly from: string;
      readonly to: string;
      readonly seminar: string;
      readonly items: readonly string[];
    }
  | { readonly type: 'activity'; readonly activity: string; readonly command: Command };

/** What has happened in a seminar. */
export type SeminarEvent =
  | { readonly type: 'opened' }
  | { readonly type: 'step-started'; readonly step: string }
  | { readonly type: 'step-ended'; readonly step: string }
  | { readonly type: 'step-extended'; readonly step: string; readonly minutes: number }
  | { readonly type: 'paused' }
  | { readonly type: 'resumed' }
  | { readonly type: 'frozen' }
  | { readonly type: 'unfrozen' }
  | { readonly type: 'projector-set'; readonly view: ProjectorView }
  | { readonly type: 'announced'; readonly text: string }
  | { readonly type: 'announcement-cleared' }
  | { readonly type: 'closed' }
  | { readonly type: 'reopened' }
  | { readonly type: 'hand-over-offered'; readonly to: MemberId; readonly stays: boolean }
  | { readonly type: 'hand-over-withdrawn' }
  | { readonly type: 'hand-over-taken' }
  | { readonly type: 'hand-over-declined' }
  | { readonly type: 'facilitation-taken-back' }
  | { readonly type: 'carried-over'; readonly activity: string; readonly carried: readonly Carried[] }
  | {
      readonly type: 'activity-happened';
      readonly activity: string;
      readonly method: string;
      /** Version of the method's events when it was written. */
      readonly version: number;
      readonly event: Event;
    };
