// Bodies: JSON alone, without a way to poison prototypes, not deeper than any form of ours.

/** No form nests deeper; a recursive reader must never meet a tower of brackets. */
const DEEPEST = 32;

/** Why a body cannot be read. */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';
}

const POISON = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a body. An empty one is no body: some clients announce JSON and send nothing with a DELETE. */
export function parseJsonBody(text: string): unknown {
  if (text.trim() === '') return undefined;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new UnreadableBody('http/parseJsonBody: not JSON');
  }
  return hasDanger(text) ? refuseTree(read) : read;
}

// Most bodies hold none of these: one scan of the text spares a walk of the tree.
function hasDanger(text: string): boolean {
  return /__proto__|constructor|prototype|\\u/.test(text) || countOpenings(text) > DEEPEST;
}

function countOpenings(text: string): number {
  let openings = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x5b || sign === 0x7b) openings += 1;
  }
  return openings;
}

// PostgreSQL keeps no NUL in a text, and a lone half of a pair has no UTF-8 form.
function cleanString(text: string): string {
  return Buffer.from(text).toString().replaceAll('\u0000', '');
}

function refuseTree(read: unknown): unknown {
  const root: { value: unknown } = { value: read };
  const pending: { node: object; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.depth > DEEPEST) throw new UnreadableBody('http/parseJsonBody: too deep');
    for (const key of Object.keys(next.node)) {
      if (POISON.has(key)) throw new UnreadableBody('http/parseJsonBody: forbidden key');
      const value: unknown = Reflect.get(next.node, key);
      if (typeof value === 'string') Reflect.set(next.node, key, cleanString(value));
      else if (typeof value === 'object' && value !== null) {
        pending.push({ node: value, depth: next.depth + 1 });
      }
    }
  }
  return root.value;
}
