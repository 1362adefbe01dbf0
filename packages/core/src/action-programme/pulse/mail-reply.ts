// A reply to the monthly mail, as people write it: a state in plain words, one line, and the number of the action.
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { PulseState } from './answer.js';

/** What a reply says of one action; `rank` is its number in the mail, from 1. */
export interface MailReply {
  readonly rank: number;
  readonly state: PulseState;
  readonly line: string;
}

/** Why a reply cannot be tied to an answer. */
export type MailReplyRefusal =
  | 'reply-empty'
  | 'reply-without-state'
  | 'reply-which-action'
  | 'reply-unknown-number';

const STATES: readonly (readonly [PulseState, RegExp])[] = [
  ['on-track', /^(?:(?:ca|tout) (?:avance|va bien)|en cours|ok|on track)(?![a-z0-9])/],
  ['late', /^(?:c'est )?(?:en retard|late)(?![a-z0-9])/],
  ['blocked', /^(?:c'est )?(?:bloquee?|blocked)(?![a-z0-9])/],
  ['need-help', /^(?:(?:j'ai |nous avons )?besoin d'aide|need help)(?![a-z0-9])/],
];
/** These nouns begin news of every kind: they are a state alone, or before a sign. */
const NOUNS: readonly (readonly [PulseState, RegExp])[] = [
  ['on-track', /^avance(?= ?(?:$|[.,:;!(–—]|- ))/],
  ['late', /^retard(?= ?(?:$|[.,:;!(–—]|- ))/],
  ['need-help', /^aide(?= ?(?:$|[.,:;!(–—]|- ))/],
];

const BULLET = /^[-*•]\s*/;
const NUMBER = /^(?:n°\s*)?(\d{1,3})\s*[.):/–—-]*\s*/i;
/** Where what was written before begins, and everything after it; a phone signs with the name of a thing, never with a day. */
const QUOTED =
  /^(?:>|-- ?$|_{5,}$|-{4,}|(?:de|from) ?: .*@|(?:envoye (?:de|depuis)|sent from) (?:mon |ma |my |un (?:appareil|mobile)|l'app|outlook|yahoo|gmail|proton|mail |iphone|android|samsung))/;
/** The head that some programs set above what they quote: a line that says from whom, and another field below it. */
const FROM = /^(?:de|from) ?: /;
const FIELD = /^(?:envoye|date|a|cc|objet|sent|to|subject) ?: /;
const CLOSING =
  /^(?:bonjour|bonsoir|cordialement|bien cordialement|bien a vous|merci|bonne journee|salutations)/;

/**
 * Who wrote before, and when; mail programs fold it on two or three lines. Somebody's news may begin alike (« Le maire a
 * écrit au préfet », « Le 3 mai, la Région a écrit ») : what a program writes has an address, an hour or a year, and ends there.
 */
const ATTRIBUTION =
  /^(?:le|on) .*\d.*(?:<\S+@\S+>|@.*(?:a ecrit|wrote)|(?:\d{1,2} ?[:h] ?\d\d|[/. -]\d{4}(?!\d)).*(?:a ecrit|wrote)) ?:?$/;
const FOLDS = 3;

/** Small letters without accents, sign for sign: a place found in it is the same place in the words. */
function flatten(text: string): string {
  return [...text.normalize('NFC')]
    .map((sign) => (sign === '’' ? "'" : (sign.normalize('NFD')[0] ?? sign).toLowerCase()))
    .join('');
}

/** The lines that stand together from a place on, folded into one, two, three: an empty line ends them. */
function fold(lines: readonly string[], at: number): readonly string[] {
  const gap = lines.indexOf('', at);
  const together = lines.slice(at, gap < 0 ? at + FOLDS : Math.min(gap, at + FOLDS));
  return together.map((_, more) => together.slice(0, more + 1).join(' '));
}

/**
 * Where what was written before begins; -1 where nothing is quoted. News that stand right above it and begin with a day
 * too are somebody's own: of the lines that end in one attribution, the last that begins it counts.
 */
function findQuote(lines: readonly string[]): number {
  const countLines = (at: number) => fold(lines, at).findIndex((line) => ATTRIBUTION.test(line)) + 1;
  const isAttribution = (at: number): boolean =>
    countLines(at) > 0 &&
    !lines.slice(at + 1, at + countLines(at)).some((_, more) => isAttribution(at + 1 + more));
  return lines.findIndex(
    (line, at) =>
      QUOTED.test(line) || isAttribution(at) || (FROM.test(line) && FIELD.test(lines[at + 1] ?? '')),
  );
}

function listOwnLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) =>
    line
      .normalize('NFC')
      .replace(/[ \t\u00a0\u202f]+/g, ' ')
      .trim(),
  );
  const end = findQuote(lines.map(flatten));
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => line !== '');
}

interface StateLine {
  readonly number: number | null;
  readonly state: PulseState;
  readonly line: string;
}

/** A line that begins with a state, its number before it; null for any other line. */
function readState(written: string): StateLine | null {
  const line = written.replace(BULLET, '');
  const numbered = NUMBER.exec(line);
  const words = numbered === null ? line : line.slice(numbered[0].length);
  for (const [state, pattern] of [...STATES, ...NOUNS]) {
    const found = pattern.exec(flatten(words));
    if (found === null) continue;
    const rest = words.slice(found[0].length).replace(/^[\s.,:;!–—-]+/, '');
    return { number: numbered === null ? null : Number(numbered[1]), state, line: rest };
  }
  return null;
}

/**
 * Reads a reply to a mail that asked about `count` actions: everything above what is quoted, a line that begins with a
 * state for each action, with its number when there are several. With one action, the news may stand on the next line.
 * All of it is read, or none: refused are an empty reply, one without a state, a state without its number where there
 * are several actions, and a number that the mail did not have. The same action said twice keeps the last.
 */
export function readMailReply(
  text: string,
  count: number,
): Result<readonly MailReply[], Refusal<MailReplyRefusal>> {
  const lines = listOwnLines(text);
  if (lines.length === 0) return refuse('reply-empty');
  const read = lines.map(readState);
  const found = read.flatMap((one, at) => (one === null ? [] : [{ ...one, at }]));
  const [first] = found;
  if (first === undefined) return refuse('reply-without-state');
  if (count === 1) {
    const next = lines[first.at + 1];
    const isNews = next !== undefined && read[first.at + 1] === null && !CLOSING.test(flatten(next));
    return accept([{ rank: 1, state: first.state, line: first.line || (isNews ? next : '') }]);
  }
  if (found.some(({ number }) => number === null)) return refuse('reply-which-action');
  const unknown = found.find(({ number }) => number === null || number < 1 || number > count);
  if (unknown !== undefined)
    return refuse('reply-unknown-number', { number: unknown.number ?? 0, most: count });
  const replies = new Map(found.map(({ number, state, line }) => [number ?? 0, { state, line }]));
  return accept([...replies].map(([rank, said]) => ({ rank, ...said })));
}
