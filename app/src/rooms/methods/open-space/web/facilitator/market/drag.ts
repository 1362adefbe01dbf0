// Dragging a slip with a mouse or a finger; « Placer… » does the same from the keyboard.
import type { DragEvent } from 'react';

const TYPE = 'application/x-trame-question';

/** Takes the slip. */
export function startDrag(event: DragEvent, question: string): void {
  event.dataTransfer.setData(TYPE, question);
  event.dataTransfer.effectAllowed = 'move';
}

/** Accepts a slip over a cell, and nothing else (a file, a picture). */
export function allowDrop(event: DragEvent): void {
  if (event.dataTransfer.types.includes(TYPE)) event.preventDefault();
}

/** The slip that was let go, or null. */
export function readDrop(event: DragEvent): string | null {
  event.preventDefault();
  return event.dataTransfer.getData(TYPE) || null;
}
