// Documents for the room to hold: PDF set by typst in its own thread. Knows no room.
export type { DocumentOrder } from './order.js';
export { createPress, type Press, type PressLimits, type PrintedDocument } from './press.js';
export { type PdfOrder, sendPdf } from './send.js';
