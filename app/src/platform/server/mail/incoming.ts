// Reads a mail that came in: to whom, under which name, and its plain words; what is no mail is said to be none.
import { createHash } from 'node:crypto';

/** A mail that came in. */
export interface IncomingMail {
  /** Its name for ever; made from its bytes when it bears none. */
  readonly messageId: string;
  /** Every address it was sent to, as written. */
  readonly to: readonly string[];
  /** Answered by a machine: an absence, a failure, a list. */
  readonly isAutomatic: boolean;
  readonly text: string;
}

type Headers = ReadonlyMap<string, readonly string[]>;

interface Part {
  readonly headers: Headers;
  /** One byte a sign, as it came. */
  readonly body: string;
}

const ADDRESSED = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to'];
const DEPTH = 8;

function parsePart(raw: string): Part {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end === null ? raw : raw.slice(0, end.index);
  const headers = new Map<string, string[]>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), value.trim()]);
  }
  return { headers, body: end === null ? '' : raw.slice(end.index + end[0].length) };
}

const first = (headers: Headers, name: string): string => headers.get(name)?.[0] ?? '';

function readParameter(value: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(value);
  return found?.[1] ?? found?.[2] ?? null;
}

function decodeBody({ headers, body }: Part): Buffer {
  const encoding = first(headers, 'content-transfer-encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/[ \t]+(?=\r?\n|$)/g, '').replace(/=\r?\n/g, '');
  const plain = joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(plain, 'latin1');
}

function decodeText(part: Part): string {
  const charset = readParameter(first(part.headers, 'content-type'), 'charset') ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(decodeBody(part));
  } catch {
    return new TextDecoder('utf-8').decode(decodeBody(part));
  }
}

const NAMED = new Map(
  Object.entries({
    ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', rsquo: '’', lsquo: '‘' },
    ...{ laquo: '«', raquo: '»', hellip: '…', ndash: '–', mdash: '—' },
    ...{ agrave: 'à', acirc: 'â', ccedil: 'ç', eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë' },
    ...{ icirc: 'î', iuml: 'ï', ocirc: 'ô', ugrave: 'ù', ucirc: 'û', uuml: 'ü', oelig: 'œ' },
    ...{ Agrave: 'À', Acirc: 'Â', Ccedil: 'Ç', Eacute: 'É', Egrave: 'È', Ecirc: 'Ê' },
    ...{ Icirc: 'Î', Ocirc: 'Ô', OElig: 'Œ' },
  }),
);
/** Signs that no eye sees and that a database does not keep; tabs and line ends stay. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function readEntity(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Words of a page of HTML, when a mail has nothing else. */
function stripHtml(html: string): string {
  return html
    .replace(/<(?:style|script|head)[\s\S]*?<\/(?:style|script|head)>/gi, '')
    .replace(/<blockquote[\s\S]*/i, '')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|tr)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (entity, name: string) => readEntity(name) ?? entity);
}

function findText(part: Part, depth = 0): string | null {
  const type = first(part.headers, 'content-type') || 'text/plain';
  const boundary = readParameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== null && depth < DEPTH) {
    const parts = part.body
      .split(`--${boundary}`)
      .slice(1)
      .filter((raw) => !raw.startsWith('--'))
      .map((raw) => parsePart(raw.replace(/^\r?\n/, '')));
    const texts = parts
      .map((one) => ({ one, text: findText(one, depth + 1) }))
      .filter(({ text }) => text !== null);
    const plain = texts.find(({ one }) => !/^text\/html/i.test(first(one.headers, 'content-type')));
    return (plain ?? texts[0])?.text ?? null;
  }
  if (/attachment/i.test(first(part.headers, 'content-disposition'))) return null;
  if (/^text\/html/i.test(type)) return stripHtml(decodeText(part));
  return /^text\/plain/i.test(type) ? decodeText(part) : null;
}

function readAutomatic(headers: Headers): boolean {
  const submitted = first(headers, 'auto-submitted').toLowerCase();
  return (
    (submitted !== '' && submitted !== 'no') ||
    headers.has('x-autoreply') ||
    headers.has('x-autorespond') ||
    /^(?:bulk|list|junk|auto_reply)$/i.test(first(headers, 'precedence')) ||
    /^multipart\/report/i.test(first(headers, 'content-type'))
  );
}

/** Reads the bytes of a mail; null when they are none: no header says to whom. */
export function readIncoming(raw: Buffer): IncomingMail | null {
  const part = parsePart(raw.toString('latin1'));
  const to = ADDRESSED.flatMap((name) => part.headers.get(name) ?? []).flatMap(
    (value) => value.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [],
  );
  if (to.length === 0) return null;
  const named = first(part.headers, 'message-id').replace(UNSEEN, '').trim().slice(0, 998);
  return {
    messageId: named || `sha256:${createHash('sha256').update(raw).digest('hex')}`,
    to,
    isAutomatic: readAutomatic(part.headers),
    text: (findText(part) ?? '').replace(UNSEEN, ''),
  };
}
