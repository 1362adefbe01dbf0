// The contract of a workshop method and of anything the live engine carries.
export type {
  Actor,
  Audience,
  Command,
  DecideContext,
  Event,
  LiveProgram,
  MemberId,
  Reach,
  Recorded,
  RoomRole,
} from './live-program.js';
export type {
  AnyMethod,
  HarvestItem,
  HarvestKind,
  Method,
  Moment,
  Origin,
  RehearsedCommand,
  TimedStep,
} from './method.js';
