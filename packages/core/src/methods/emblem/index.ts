// The exercise of emblems: groups draw what they are attached to; what comes back is what a territory holds to.

export {
  type DrawingCommand,
  EMBLEM_RIGHTS,
  type EmblemCommand,
  type EmblemEvent,
  type PlenaryCommand,
  type VocabularyCommand,
} from './command.js';
export {
  type Bearer,
  type Convergence,
  type ConvergencePlate,
  computeConvergence,
  type Echo,
  isNamedIn,
} from './convergence/compute.js';
export { COLOUR_NAMES, EMBLEM_COLOURS, type EmblemColour } from './drawing/palette.js';
export { getCentre, movePiece, type PieceBody } from './drawing/piece.js';
export { listPrimitives, type Primitive, paint } from './drawing/primitive.js';
export { DRAWING_BOX, type Drawing, serialiseDrawing } from './drawing/serialise.js';
export {
  isOnShield,
  type Point,
  pullInside,
  SHIELD_HEIGHT,
  SHIELD_NAMES,
  SHIELD_OUTLINES,
  SHIELD_WIDTH,
  type ShieldShape,
} from './drawing/shield.js';
export { simplifyStroke } from './drawing/stroke.js';
export { type EmblemSymbol, SYMBOL_NAMES } from './drawing/symbol-names.js';
export { SYMBOL_GRID, SYMBOL_SHAPES, type SymbolShape } from './drawing/symbols.js';
export * from './limits.js';
export { emblem } from './method.js';
export {
  type EmblemBookletContext,
  type EmblemBookletWords,
  formatEmblemBooklet,
} from './paper/booklet.js';
export { createEmblemPaper, type EmblemPaperWords, formatEmblemSheets } from './paper/paper.js';
export { countGroups, EMBLEM_DEFAULTS, getFloorSpan, planEmblem } from './plan.js';
export type { EmblemRefusal } from './refusals.js';
export * from './state.js';
export {
  type Framed,
  getGallery,
  hasLeftSomething,
  listMeanings,
  listPieces,
  listWaitingGroups,
  type ShownPiece,
} from './view.js';
