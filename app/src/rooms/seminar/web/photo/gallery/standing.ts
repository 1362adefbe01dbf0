// Where a photograph stands on its way to the booklet, and what it still lacks.
import type { Photo } from '../../../contract/photo.js';
import type { Copy } from './copy.fr.js';

export type Standing = 'ready' | 'waiting' | 'sheet';

/** The booklet prints what the people agreed to; the photo of a sheet of paper is there to be copied. */
export function getStanding({ peopleAgreed, sheet }: Photo): Standing {
  if (sheet !== null) return 'sheet';
  return peopleAgreed ? 'ready' : 'waiting';
}

/** What it lacks, in one sentence. */
export function formatLack(photo: Photo, copy: Copy): string {
  const standing = getStanding(photo);
  if (standing === 'sheet') return copy.sheetText;
  if (standing === 'waiting') return copy.missingAgreement;
  const lacksCaption = photo.caption === '';
  if (photo.credit === null) return lacksCaption ? copy.missingBoth : copy.missingCredit;
  return lacksCaption ? copy.missingCaption : copy.complete;
}

/** A credit as it is kept: a name, without the sign that screens add; null when nothing is left. */
export function parseCredit(typed: string): string | null {
  const name = typed.replace(/^\s*(?:©|\(c\))/i, '').trim();
  return name === '' ? null : name;
}
