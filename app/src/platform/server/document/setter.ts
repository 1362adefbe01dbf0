// One document, set by typst: data in, PDF/UA-1 out, and no glyph that nobody could read.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { listFonts } from './font.js';
import type { DocumentOrder } from './order.js';

/** A document as set. */
export interface SetDocument {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** Stands for a sign that no face on this machine can draw; every face we ship has it, or typst's own have. */
const UNDRAWABLE = '□';
/** A faulty document can name new signs each time; four rounds see the end of any real one. */
const ROUNDS = 4;
/** Results of typst's cache that ten documents did not use are dropped. */
const CACHE_AGE = 10;

function decodeDebugString(quoted: string): string {
  return quoted.replace(/\\u\{([0-9a-f]+)\}|\\(.)/g, (_, hex: string | undefined, plain: string) =>
    hex === undefined ? plain : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

/** Reads the signs that typst says it cannot draw (it lists them all at once) out of its message. */
export function parseUndrawable(message: string): readonly string[] {
  const unescaped = message.includes('\\"')
    ? message.replaceAll('\\"', '"').replaceAll('\\\\', '\\')
    : message;
  return [...unescaped.matchAll(/the text `"(.+?)"` could not be displayed/gu)].map(([, quoted = '']) =>
    decodeDebugString(quoted),
  );
}

function replaceSigns(data: unknown, signs: readonly string[]): unknown {
  if (typeof data === 'string') {
    return signs.reduce((text, sign) => text.replaceAll(sign, UNDRAWABLE), data);
  }
  if (Array.isArray(data)) return data.map((item) => replaceSigns(item, signs));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, replaceSigns(value, signs)]));
}

function setOnce(compiler: NodeCompiler, order: DocumentOrder, undrawn: number): SetDocument {
  const result = compiler.compile({
    mainFileContent: order.template,
    inputs: { data: JSON.stringify(order.data), undrawn: String(undrawn) },
  });
  const document = result.result;
  if (document === null) {
    throw new Error(`document/setOnce: ${JSON.stringify(result.takeError()?.shortDiagnostics)}`);
  }
  const pdf = compiler.pdf(document, {
    pdfStandard: order.standard,
    creationTimestamp: Math.floor(order.at / 1000),
  });
  return { pdf, pages: document.numOfPages };
}

const PICTURE_NAME = /^[\w-]{1,80}\.(jpg|png)$/;

/** Lends pictures to one document; the function returned takes them back. */
function lendPictures(compiler: NodeCompiler, pictures: DocumentOrder['pictures']): () => void {
  const paths = [...(pictures ?? [])].map(([name, bytes]) => {
    if (!PICTURE_NAME.test(name)) throw new Error(`document/lendPictures: ${name} is no name for a picture`);
    const path = join(tmpdir(), name);
    compiler.mapShadow(path, Buffer.from(bytes));
    return path;
  });
  return () => {
    for (const path of paths) compiler.unmapShadow(path);
  };
}

/** Prepares typst with our faces; the function returned sets one document after another. */
export function createSetter(): (order: DocumentOrder) => SetDocument {
  const compiler = NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs: listFonts() }] });
  return (order) => {
    const undrawable = new Set<string>();
    let data = order.data;
    const takeBack = lendPictures(compiler, order.pictures);
    try {
      for (let round = 0; ; round += 1) {
        try {
          return setOnce(compiler, { ...order, data }, undrawable.size);
        } catch (cause) {
          const signs = parseUndrawable(cause instanceof Error ? cause.message : '');
          if (signs.length === 0 || round === ROUNDS) throw cause;
          for (const sign of signs) undrawable.add(sign);
          data = replaceSigns(order.data, [...undrawable]);
        } finally {
          compiler.evictCache(CACHE_AGE);
        }
      }
    } finally {
      takeBack();
    }
  };
}
