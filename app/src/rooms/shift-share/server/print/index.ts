// A diagnosis for the hand: its content, its page, the press.
import type { Instant } from '@trame/core/kernel';
import { type Press, sendPdf } from '../../../../platform/server/document/index.js';
import type { Diagnosis } from '../../contract.js';
import { composePaper } from './content.js';
import { DIAGNOSIS_TEMPLATE } from './template.js';

/** Sets a diagnosis as PDF/UA and hands it over as a file shown in the browser. */
export function printPaper(press: Press, shown: Diagnosis, now: Instant) {
  const data = composePaper(shown);
  return sendPdf(press, { template: DIAGNOSIS_TEMPLATE, data, name: data.documentTitle, at: now });
}
