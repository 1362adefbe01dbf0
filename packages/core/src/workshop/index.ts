// The contract of a workshop method and of anything the live engine carries.
export { type MethodAbout, type MethodFailing, nameStep } from './about.js';
export type {
  BookletArticle,
  BookletBlock,
  BookletCard,
  BookletColumn,
  BookletDrawing,
  BookletFact,
  BookletFigure,
  BookletGroup,
  BookletPart,
  BookletPerson,
  BookletPhoto,
  BookletSection,
  FigureNoun,
  FindBookletPerson,
} from './booklet.js';
export { type Carried, MAX_CARRIED, parseCarried } from './kit/carried.js';
export {
  createDecide,
  createEvolve,
  createUpgrade,
  type DecideParts,
  type Deciders,
  type Decision,
  type Evolvers,
  FACILITATOR,
  isStaff,
  type Objection,
  ROOM,
  STAFF,
  type UpgradeSteps,
} from './kit/column.js';
export {
  COURSE_FIELDS,
  COURSE_RIGHTS,
  type CourseCommand,
  type CourseEvent,
  type CourseRules,
  createCourseDeciders,
  createCourseEvolvers,
  getStageSpan,
  type HasCourse,
  type Stage,
} from './kit/course.js';
export { listTeamGroups, type WorkGroup } from './kit/group.js';
export { HARVEST_KINDS, type HarvestItem, type HarvestKind, type Origin } from './kit/harvest.js';
export { explainStale, findItem, MAX_VERSIONS, updateItem } from './kit/item.js';
export { type OneTwoFour, splitOneTwoFour } from './kit/one-two-four.js';
export {
  type Attribution,
  CHANNELS,
  type Channel,
  type Hidden,
  isAuthor,
  isPerson,
  isSamePerson,
  MAX_LABEL,
  MAX_TEXT,
  type Mark,
  type Person,
  parsePerson,
} from './kit/person.js';
export { SESSION_ROLES, type SessionRole, TEAM_ROLES, type TeamRole } from './kit/role.js';
export { createSlipDeciders, explainChannel, SLIP_RIGHTS, type SlipRules } from './kit/slip/decide.js';
export {
  createSlipEvolvers,
  harvestSlips,
  listShownSlips,
  listSlipAuthors,
  redactSlips,
  type SlipPlace,
} from './kit/slip/evolve.js';
export {
  createDraftFields,
  createSlipFields,
  type HasSlips,
  MAX_SLIPS,
  MAX_TAGS,
  type Slip,
  type SlipCommand,
  type SlipDraft,
  type SlipEvent,
  type SlipVersion,
} from './kit/slip/slip.js';
export {
  isSameSource,
  joinSources,
  MAX_SOURCES,
  parseSource,
  parseSources,
  type SourceRef,
} from './kit/source.js';
export { createTeamDeciders, createTeamEvolvers, TEAM_RIGHTS, type TeamRules } from './kit/team/rules.js';
export {
  findTeamOf,
  type HasTeams,
  MAX_TEAM_SIZE,
  MAX_TEAMS,
  parseTeamDraft,
  parseTeamDrafts,
  type Seating,
  startTeam,
  TEAM_FIELDS,
  type Team,
  type TeamCommand,
  type TeamDraft,
  type TeamEvent,
} from './kit/team/team.js';
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
export type { AnyMethod, Method, Moment, RehearsedCommand, TimedStep } from './method.js';
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
export { fillSentence, formatPeople, formatPerson } from './wording.js';
