// A document on its way out: set as PDF/UA, shown in the browser under its name.
import { type FileAnswer, type RefusedAnswer, refused } from '../http/handler.js';
import type { DocumentOrder } from './order.js';
import type { Press } from './press.js';

/** What to set, and the name of the file without its extension. */
export interface PdfOrder extends Omit<DocumentOrder, 'standard'> {
  readonly name: string;
}

/** Sets a document and hands it over as a file; refuses what the press refuses. */
export async function sendPdf(press: Press, order: PdfOrder): Promise<FileAnswer | RefusedAnswer> {
  const { name, ...rest } = order;
  const printed = await press.renderPdf({ ...rest, standard: 'ua-1' });
  if (!printed.ok) return refused(printed.refusal);
  const body = printed.value.pdf;
  return { kind: 'file', contentType: 'application/pdf', fileName: `${name}.pdf`, inline: true, body };
}
