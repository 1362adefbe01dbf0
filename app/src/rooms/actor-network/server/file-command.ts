// What `trame network` and `trame tiles` share: a JSON file in, figures out, and a French sentence for what cannot be read.
import { readFile } from 'node:fs/promises';
import type { Refusal } from '@trame/core/kernel';
import { type Command, refuseLine, type Terminal } from '../../../platform/server/cli/command.js';
import { OperatorRefusal } from '../../../platform/server/operator-refusal.js';
import { decodeText } from '../../../platform/server/sheet/text.js';
import { actorNetworkRefusals } from '../refusals.fr.js';

/** Figures of one thing read from the file, or why there are none. */
export type Answer =
  | { readonly id: string; readonly printed: Readonly<Record<string, unknown>> }
  | { readonly id: string; readonly refusal: Refusal };

/** Makes a command that answers each object of a file; a file may hold one or a list. */
export function createFileCommand(draft: {
  readonly name: string;
  readonly summary: string;
  /** The several things that one object holds, when it does. */
  readonly split?: (input: unknown) => readonly unknown[] | null;
  readonly answer: (input: unknown, at: number) => Answer;
}): Command {
  const shape = { name: draft.name, usage: 'FICHIER' } as const;
  return {
    ...shape,
    summary: draft.summary,
    words: 1,
    run: async ({ words: [file] }, terminal) => {
      if (file === undefined) throw refuseLine(shape, 'Indiquez le fichier à lire');
      const input = await readJson(file, terminal);
      const cut = (one: unknown): readonly unknown[] => draft.split?.(one) ?? [one];
      const isList = Array.isArray(input) || draft.split?.(input) != null;
      const answers = (Array.isArray(input) ? input : [input]).flatMap(cut).map(draft.answer);
      const printed = answers.flatMap((answer) => ('printed' in answer ? [answer.printed] : []));
      if (isList) terminal.print(JSON.stringify(printed));
      else if (printed[0] !== undefined) terminal.print(JSON.stringify(printed[0]));
      for (const answer of answers) if ('refusal' in answer) terminal.warn(word(answer.id, answer.refusal));
      return printed.length === answers.length ? 0 : 1;
    },
  };
}

/** Letters that are not UTF-8 are read as old spreadsheets write them, and that is said: a name must not change unseen. */
async function readJson(file: string, terminal: Terminal): Promise<unknown> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new OperatorRefusal('cli/file', `Le fichier ${file} ne se lit pas : vérifiez son chemin.`, {
      cause,
    });
  });
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'windows-1252') {
    terminal.warn(
      `Le fichier ${file} n’est pas en UTF-8 : il est lu en ${encoding}. Vérifiez les accents des noms, ou enregistrez-le en UTF-8.`,
    );
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new OperatorRefusal('cli/json', `Le fichier ${file} n’est pas du JSON : vérifiez son contenu.`, {
      cause,
    });
  }
}

const sentences: Readonly<Record<string, string>> = actorNetworkRefusals;

function word(id: string, { code, data = {} }: Refusal): string {
  const sentence = sentences[code];
  if (sentence === undefined) throw new Error(`actor-network/word: no sentence for ${code}`);
  const filled = sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(data[name] ?? hole));
  return id === '' ? filled : `${id}\u202f: ${filled}`;
}

/** The name a file gives to what it holds, to say which one was refused. */
export function readId(input: unknown, at: number): string {
  const named = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  return typeof named === 'string' && named !== '' ? named : at === 0 ? '' : `n° ${at + 1}`;
}
