// QR codes as small pictures for paper: one path each, whatever their size.
import { create } from 'qrcode';

/** Draws a code as SVG, black on nothing, with the quiet margin that readers need. */
export function drawCode(text: string, correction: 'L' | 'M' = 'M'): string {
  const { modules } = create(text, { errorCorrectionLevel: correction });
  const { size } = modules;
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (modules.get(row, column) === 0) continue;
      const from = column;
      while (column + 1 < size && modules.get(row, column + 1) !== 0) column += 1;
      runs.push(`M${from} ${row}h${column - from + 1}v1h-${column - from + 1}z`);
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 ${size + 4} ${size + 4}"><path d="${runs.join('')}"/></svg>`;
}
