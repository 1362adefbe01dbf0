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
      warmPlanner(() => performance.now());
      const answers = list.map((one, at) => answerInstance(one, { ms, at }));
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
    return JSON.parse(text);
  } catch (cause) {
    throw new OperatorRefusal('cli/json', `Le fichier ${file} n’est pas du JSON : vérifiez son contenu.`, {
      cause,
    });
  }
}

function answerInstance(input: unknown, from: { ms: number; at: number }): Answer {
  const read = parseInstance(input);
  if (!read.ok) return { id: `instance ${from.at}`, refusals: [read.refusal] };
  const id = read.value.id;
  const start = performance.now();
  const budget = { milliseconds: from.ms, now: () => performance.now() };
  const solved = planRotation(read.value, { seed: SEED, budget });
  if (!solved.ok) return { id, refusals: solved.refusals };
  const ms = Math.round((performance.now() - start) * 100) / 100;
  const { plan, figures, bound, optimal } = solved.value;
  const uniform = read.value.weights.kind === 'uniform';
  return {
    id,
    printed: {
      id,
      plan: formatPlan(plan),
      ...figures,
      bound: uniform ? bound.D : bound.W,
      optimal,
      ms,
      bounds: bound,
    },
  };
}

const sentences: Readonly<Record<string, string>> = rotationRefusals;

function word(id: string, { code, data = {} }: Refusal): string {
  const sentence = sentences[code];
  if (sentence === undefined) throw new Error(`rotation/word: no sentence for ${code}`);
  const filled = sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(data[name] ?? hole));
  return id === '' ? filled : `${id}\u202f: ${filled}`;
}
