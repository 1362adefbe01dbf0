// An emblem as a picture of its own: every number and name is ours, every word escaped, so that nothing else passes.
import { EMBLEM_COLOURS, type EmblemColour } from './palette.js';
import type { PieceBody } from './piece.js';
import { listPrimitives, type Primitive, paint } from './primitive.js';
import { SHIELD_OUTLINES, type ShieldShape } from './shield.js';

/** What is needed to draw an emblem. */
export interface Drawing {
  readonly shape: ShieldShape;
  readonly field: EmblemColour;
  /** From the back to the front. */
  readonly pieces: readonly PieceBody[];
}

/** The box of the picture: six units around the shield for what overhangs its edge. */
export const DRAWING_BOX = '-6 -2 112 124';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What XML 1.0 forbids in any form. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? '');
}

function writePrimitive(one: Primitive): string {
  if (one.type === 'words') {
    const font = 'font-family="Atkinson Hyperlegible Next" font-weight="700"';
    return `<text x="${one.x}" y="${one.y}" ${font} font-size="${one.height}" text-anchor="middle" fill="${one.fill}">${escapeText(one.text)}</text>`;
  }
  const place =
    one.place === null
      ? ''
      : ` transform="translate(${one.place.x} ${one.place.y}) scale(${one.place.scale})"`;
  const pen =
    one.stroke === null
      ? `fill="${one.fill ?? 'none'}"`
      : `fill="none" stroke="${one.stroke}" stroke-width="${one.width}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${one.d}" ${pen}${place}/>`;
}

/** The outline of a shape alone, to be drawn in with a pencil: a thin line, nothing inside. */
export function serialiseOutline(shape: ShieldShape): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${DRAWING_BOX}" width="448" height="496"><path d="${SHIELD_OUTLINES[shape]}" fill="none" stroke="${EMBLEM_COLOURS.ink}" stroke-width="0.8" stroke-linejoin="round"/></svg>`;
}

/**
 * An emblem as SVG: a closed set of elements (`svg`, `path`, `text`) whose attributes are numbers, colours of the
 * palette and outlines of this house; the words of people are text nodes, escaped. No link, no style, no script can
 * come out, whatever comes in.
 */
export function serialiseDrawing({ shape, field, pieces }: Drawing): string {
  const outline = SHIELD_OUTLINES[Object.hasOwn(SHIELD_OUTLINES, shape) ? shape : 'shield'];
  const shield = `<path d="${outline}" fill="${paint(field)}" stroke="${EMBLEM_COLOURS.ink}" stroke-width="2" stroke-linejoin="round"/>`;
  const drawn = pieces.flatMap((body) => listPrimitives(body)).map(writePrimitive);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${DRAWING_BOX}" width="448" height="496">${shield}${drawn.join('')}</svg>`;
}
