// The floor every room stands on: results, quantities, seeded chance, clean text. Knows no room.
export { createDraw, type Draw } from './draw.js';
export { foldText } from './fold.js';
export { addMinutes, type Brand, type Instant, instant, type Minutes, minutes } from './quantity.js';
export { accept, type Refusal, type Result, refuse } from './result.js';
export { cleanText } from './text.js';
