// Whether what was brought is the file it should be: not a page of excuses, not nothing, not another file.
import { open, stat } from 'node:fs/promises';
import { OperatorRefusal } from '../../../../platform/server/operator-refusal.js';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** First bytes by ending of the name; text files have none. */
const SIGNS: readonly (readonly [ending: string, sign: readonly number[]])[] = [
  ['.gz', [0x1f, 0x8b]],
  ['.zip', ZIP],
  ['.xlsx', ZIP],
  ['.ods', ZIP],
  ['.parquet', [...Buffer.from('PAR1')]],
];

const LOOKED_AT = 1024;

async function readFirst(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What is wrong with the first bytes of a file of that name; null when nothing is. */
function findFault(first: Buffer, name: string): string | null {
  const text = first
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .trimStart()
    .toLowerCase();
  if (/^<(!doctype html|html|head|body)/.test(text)) return 'une page web à la place du fichier';
  const [ending, sign] = SIGNS.find(([one]) => name.endsWith(one)) ?? ['', []];
  if (!sign.every((byte, at) => first[at] === byte)) return `autre chose qu’un fichier ${ending}`;
  return name.endsWith('.geojson') && !text.startsWith('{') ? 'autre chose que des contours (GeoJSON)' : null;
}

/**
 * Judges a file by its size and its first bytes. `name` is the one it will bear. Throws `OperatorRefusal` with
 * `data/content` and the address to replace.
 */
export async function checkContent(path: string, name: string, address: string): Promise<void> {
  const { size } = await stat(path);
  const fault = size === 0 ? 'un fichier vide' : findFault(await readFirst(path), name);
  if (fault === null) return;
  throw new OperatorRefusal(
    'data/content',
    `${address} a donné ${fault}. Rien n’a été gardé. L’adresse a pu changer : donnez-en une autre avec --source nom=adresse.`,
  );
}

/** The SHA-256 an address asks for after its `#sha256=`; null when it asks for none. */
export function readWishedPrint(address: string): string | null {
  return /#sha256=([0-9a-f]{64})$/i.exec(address)?.[1]?.toLowerCase() ?? null;
}
