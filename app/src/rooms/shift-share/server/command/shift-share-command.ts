// `trame shift-share FILE`: decomposes the employment of a file, JSON in and out.
import { readFile } from 'node:fs/promises';
import type { Refusal } from '@trame/core/kernel';
import { answerWorkedExample, guessEncoding, parseWorkedExample } from '@trame/core/shift-share';
import { type Command, refuseLine } from '../../../../platform/server/cli/command.js';
import { OperatorRefusal } from '../../../../platform/server/operator-refusal.js';
import { fillHoles } from '../../../../platform/server/sentence.js';
import { shiftShareRefusals } from '../../refusals.fr.js';
import { findTwiceKey } from './twice-key.js';

const MOST_BYTES = 200 * 1_048_576;

const shape = { name: 'shift-share', usage: 'FICHIER' } as const;

type Answer =
  | { readonly id: string; readonly printed: Readonly<Record<string, unknown>> }
  | { readonly id: string; readonly refusal: Refusal };

/** Makes the command. */
export function createShiftShareCommand(): Command {
  return {
    ...shape,
    summary: 'Décompose l’évolution des emplois en effets national, structurel et local (JSON)',
    words: 1,
    run: async (line, terminal) => {
      const [file] = line.words;
      if (file === undefined) throw refuseLine(shape, 'Indiquez le fichier à lire');
      const input = await readJson(file);
      const list: readonly unknown[] = Array.isArray(input) ? input : [input];
      if (list.length === 0) throw refuseEmpty(file);
      const answers = list.map(answerOne);
      const printed = answers.flatMap((answer) => ('printed' in answer ? [answer.printed] : []));
      if (Array.isArray(input)) terminal.print(JSON.stringify(printed));
      else if (printed[0] !== undefined) terminal.print(JSON.stringify(printed[0]));
      for (const answer of answers) {
        if ('refusal' in answer) terminal.warn(word(answer.id, answer.refusal));
      }
      return printed.length === answers.length ? 0 : 1;
    },
  };
}

function refuseEmpty(file: string): OperatorRefusal {
  return new OperatorRefusal(
    'cli/empty',
    `Le fichier ${file} contient une liste vide : écrivez au moins un exemple.`,
  );
}

/** The text of a file, whatever wrote it: UTF-8, UTF-16 or the Windows page. */
async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new OperatorRefusal('cli/file', `Le fichier ${file} ne se lit pas : vérifiez son chemin.`, {
      cause,
    });
  });
  if (bytes.length > MOST_BYTES) {
    throw new OperatorRefusal('cli/file', `Le fichier ${file} est trop lourd (plus de 200 Mo) : coupez-le.`);
  }
  return new TextDecoder(guessEncoding(bytes)).decode(bytes);
}

async function readJson(file: string): Promise<unknown> {
  const text = await readText(file);
  if (text.trim() === '') {
    throw new OperatorRefusal('cli/empty', `Le fichier ${file} est vide : écrivez-y un exemple, en JSON.`);
  }
  const json = parseJson(file, text);
  const twice = findTwiceKey(text);
  if (twice === null) return json;
  throw new OperatorRefusal(
    'cli/json',
    `Le fichier ${file} écrit deux fois « ${twice} » au même endroit : gardez-en un.`,
  );
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OperatorRefusal('cli/json', `Le fichier ${file} n’est pas du JSON : vérifiez son contenu.`, {
      cause,
    });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A worked file holds its input; its expected part may hold the intervals of hidden cells, as questions. */
function unwrap(one: unknown): unknown {
  if (!isObject(one)) return one;
  // A worked file without its input is not an input alone: its absence is what must be said.
  if (!('input' in one)) return 'expected' in one || 'kind_of_input' in one ? null : one;
  const questions = isObject(one.expected) ? one.expected.suppressed_bounds : undefined;
  return isObject(one.input) && questions !== undefined
    ? { suppressed_bounds: questions, ...one.input }
    : one.input;
}

function answerOne(one: unknown, place: number): Answer {
  const named = isObject(one) && typeof one.id === 'string' ? one.id : `exemple ${place + 1}`;
  const read = parseWorkedExample(unwrap(one));
  if (!read.ok) return { id: named, refusal: read.refusal };
  const id = isObject(one) && typeof one.id === 'string' ? { id: one.id } : {};
  return { id: named, printed: { ...id, ...answerWorkedExample(read.value) } };
}

const sentences: Readonly<Record<string, string>> = shiftShareRefusals;

function word(id: string, { code, data = {} }: Refusal): string {
  const sentence = sentences[code];
  if (sentence === undefined) throw new Error(`shift-share/word: no sentence for ${code}`);
  return `${id}\u202f: ${fillHoles(sentence, data)}`;
}
