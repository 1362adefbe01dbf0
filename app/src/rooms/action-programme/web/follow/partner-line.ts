// A line of the partners asked: a name, and the address where its link is sent when there is one.

import { mailAddress } from '../../contract/details.js';

/** A partner to ask. */
export interface PartnerLine {
  readonly label: string;
  readonly address: string | null;
  /** Something stands where an address would, and is none. */
  readonly isDoubtful: boolean;
}

/** « Région <contact@region.fr> », « Région ; contact@region.fr », « Région » → name and address. */
export function parsePartner(line: string): PartnerLine {
  const words = line.split(/[\s;,<>]+/).filter(Boolean);
  const mail = words.find((word) => word.includes('@')) ?? null;
  if (mail === null) return { label: line.trim(), address: null, isDoubtful: false };
  const at = line.indexOf(mail);
  const rest = `${line.slice(0, at)} ${line.slice(at + mail.length)}`;
  const label = rest
    .replace(/[;,<>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isMail = mailAddress.safeParse(mail).success;
  return { label: label || mail, address: isMail ? mail.toLowerCase() : null, isDoubtful: !isMail };
}

/** The partners of a text, one to a line; empty lines say nobody. */
export function parsePartners(text: string): readonly PartnerLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parsePartner);
}
