// The inks and hatchings of the still map, painted for the moving one: the same tokens, hence the same legend.

/** A colour of the house. */
export function readInk(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function paint(side: number, draw: (brush: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('shift-share/paint: no drawing on this machine');
  draw(brush);
  return brush.getImageData(0, 0, side, side);
}

function paintLines(brush: CanvasRenderingContext2D): void {
  brush.fillStyle = readInk('--phase-motive-tint');
  brush.fillRect(0, 0, 16, 16);
  brush.strokeStyle = readInk('--phase-motive');
  brush.lineWidth = 4.8;
  // Three strokes: a tile that meets itself on its four sides.
  for (const shift of [-16, 0, 16]) {
    brush.beginPath();
    brush.moveTo(shift - 4, 20);
    brush.lineTo(shift + 20, -4);
    brush.stroke();
  }
}

function paintDots(brush: CanvasRenderingContext2D): void {
  brush.fillStyle = readInk('--phase-act-tint');
  brush.fillRect(0, 0, 10, 10);
  brush.fillStyle = readInk('--phase-act');
  brush.beginPath();
  brush.arc(5, 5, 2.6, 0, 2 * Math.PI);
  brush.fill();
}

/** Images by the name of their look, at two dots a pixel. */
export function paintLooks(): ReadonlyMap<string, ImageData> {
  return new Map([
    ['look1', paint(16, paintLines)],
    ['look2', paint(10, paintDots)],
  ]);
}
