// Pictures brought by anybody, made into pictures of ours. Knows no room.
export { createPictureDesk, type Picture, type PictureDesk, type PictureSize } from './desk.js';
export { parseKind } from './kind.js';
