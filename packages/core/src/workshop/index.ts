// The contract of a workshop method and of anything the live engine carries.
export type {
  BookletArticle,
  BookletBlock,
  BookletCard,
  BookletColumn,
  BookletFact,
  BookletFigure,
  BookletGroup,
  BookletPart,
  BookletPerson,
  BookletSection,
  FindBookletPerson,
} from './booklet.js';
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
export type { MethodPaper, PaperBox, PaperField, PaperSheet } from './paper.js';
export {
  type Fields,
  type Parser,
  parseFlag,
  parseId,
  parseInteger,
  parseList,
  parseNullable,
  parseObject,
  parseOneOf,
  parseOptional,
  parseText,
  parseVariant,
  refuseMalformed,
  type Variants,
} from './parse.js';
