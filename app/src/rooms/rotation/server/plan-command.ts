// `trame plan FILE`: seats people from a file, JSON in and out.
import { readFile } from 'node:fs/promises';
import type { Refusal } from '@trame/core/kernel';
import { formatPlan, parseInstance, planRotation } from '@trame/core/rotation';
import { type Command, type CommandLine, refuseLine } from '../../../platform/server/cli/command.js';
import { OperatorRefusal } from '../../../platform/server/operator-refusal.js';
import { rotationRefusals } from '../refusals.fr.js';
import { warmPlanner } from './warm.js';

const DEFAULT_MS = 1_000;
const MAX_MS = 600_000;
const SEED = 1;
const LONGEST_NAME = 80;
const KNOWN_RULES: ReadonlySet<string> = new Set(['apart', 'together', 'allowed', 'quota']);

const shape = { name: 'plan', usage: 'FICHIER [--ms N]' } as const;

/** What is printed for one instance, or what stands in its way. */
type Answer =
  | { readonly id: string; readonly printed: Readonly<Record<string, unknown>> }
  | { readonly id: string; readonly refusals: readonly Refusal[] };

/** Makes the command. */
export function createPlanCommand(): Command {
  return {
    ...shape,
    summary: 'Place les participants aux tables, tour après tour (JSON)',
    options: ['ms='],
    words: 1,
    run: async (line, terminal) => {
      const { file, ms } = readLine(line);
      const input = await readJson(file);
      const list: readonly unknown[] = Array.isArray(input) ? input : [input];
      const read = list.map((one) => parseInstance(one));
      if (read.some(({ ok }) => ok)) warmPlanner(() => performance.now());
      const answers = read.map((one, at) => answerInstance(one, { ms, id: nameInstance(list[at], at) }));
      list.forEach((one, at) => {
        for (const rule of listUnknownRules(one)) terminal.warn(label(nameInstance(one, at), ignored(rule)));
      });
      const printed = answers.flatMap((answer) => ('printed' in answer ? [answer.printed] : []));
      if (Array.isArray(input)) terminal.print(JSON.stringify(printed));
      else if (printed[0] !== undefined) terminal.print(JSON.stringify(printed[0]));
      for (const answer of answers) {
        if ('refusals' in answer)
          for (const refusal of answer.refusals) terminal.warn(word(answer.id, refusal));
      }
      return printed.length === answers.length ? 0 : 1;
    },
  };
}

function readLine(line: CommandLine): { file: string; ms: number } {
  const [file] = line.words;
  const ms = Number(line.options.ms ?? DEFAULT_MS);
  if (file === undefined) throw refuseLine(shape, 'Indiquez le fichier à lire');
  if (!Number.isInteger(ms) || ms < 1 || ms > MAX_MS)
    throw refuseLine(shape, `L’option --ms attend un nombre entier de 1 à ${MAX_MS}`);
  return { file, ms };
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new OperatorRefusal('cli/file', `Le fichier ${file} ne se lit pas : vérifiez son chemin.`, {
      cause,
    });
  });
  try {
    // Some editors begin a file with a mark of its encoding, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new OperatorRefusal('cli/json', `Le fichier ${file} n’est pas du JSON : vérifiez son contenu.`, {
      cause,
    });
  }
}

/** How an instance is called on the error stream: by its own identifier, on one line, or by its rank in the file. */
function nameInstance(input: unknown, at: number): string {
  const { id } = (input ?? {}) as { id?: unknown };
  const own =
    typeof id === 'string'
      ? id
          .replace(/\p{C}+/gu, ' ')
          .trim()
          .slice(0, LONGEST_NAME)
      : '';
  return own === '' ? `instance ${at}` : own;
}

/** Rules that the planner does not know, and so does not keep: most often a name misspelt. */
function listUnknownRules(input: unknown): readonly string[] {
  const { constraints } = (input ?? {}) as { constraints?: unknown };
  if (typeof constraints !== 'object' || constraints === null) return [];
  return Object.keys(constraints).filter((rule) => !KNOWN_RULES.has(rule));
}

const ignored = (rule: string): string =>
  `La règle «\u00a0${rule}\u00a0» est inconnue et n’a pas été suivie\u202f: les règles sont ${[...KNOWN_RULES].join(', ')}.`;

const label = (id: string, sentence: string): string => `${id}\u202f: ${sentence}`;

function answerInstance(
  read: ReturnType<typeof parseInstance>,
  { ms, id }: { ms: number; id: string },
): Answer {
  if (!read.ok) return { id, refusals: [read.refusal] };
  const start = performance.now();
  const budget = { milliseconds: ms, now: () => performance.now() };
  const solved = planRotation(read.value, { seed: SEED, budget });
  if (!solved.ok) return { id, refusals: solved.refusals };
  const took = Math.round((performance.now() - start) * 100) / 100;
  const { plan, figures, bound, optimal } = solved.value;
  const uniform = read.value.weights.kind === 'uniform';
  return {
    id,
    printed: {
      id: read.value.id,
      plan: formatPlan(plan),
      ...figures,
      bound: uniform ? bound.D : bound.W,
      optimal,
      ms: took,
      bounds: bound,
    },
  };
}

const sentences: Readonly<Record<string, string>> = rotationRefusals;

function word(id: string, { code, data = {} }: Refusal): string {
  const sentence = sentences[code];
  if (sentence === undefined) throw new Error(`rotation/word: no sentence for ${code}`);
  const filled = sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(data[name] ?? hole));
  return label(id, filled);
}
