// What a command of `trame` is, and how a line typed in a terminal reaches it.
import { OperatorRefusal } from '../operator-refusal.js';

/** Where a command writes: answers on one stream, messages and errors on the other. */
export interface Terminal {
  print(text: string): void;
  warn(text: string): void;
}

/** A command. */
export interface Command {
  readonly name: string;
  /** What follows the name, for the usage. */
  readonly usage: string;
  /** One French line. */
  readonly summary: string;
  /** Options it knows, without their dashes; those that take a value end with `=`. */
  readonly options?: readonly string[];
  /** Most words it takes besides options. */
  readonly words?: number;
  /** Runs it and gives the exit status. */
  run(line: CommandLine, terminal: Terminal): Promise<number>;
}

/** A line, cut. */
export interface CommandLine {
  readonly words: readonly string[];
  /** `--json` is `{ json: '' }`, `--into x` is `{ into: 'x' }`. */
  readonly options: Readonly<Record<string, string>>;
}

const usageStatus = 2;

/** Runs a line; refusals and defects end on the error stream with a status that is not zero. */
export async function runCommandLine(
  commands: readonly Command[],
  typed: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = typed;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal[name === undefined ? 'warn' : 'print'](formatUsage(commands));
    return name === undefined ? usageStatus : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    terminal.warn(`Commande inconnue : ${name}\n\n${formatUsage(commands)}`);
    return usageStatus;
  }
  try {
    return await command.run(parseLine(command, rest), terminal);
  } catch (error) {
    terminal.warn(formatFailure(error));
    return error instanceof OperatorRefusal && error.code === 'cli/usage' ? usageStatus : 1;
  }
}

/** Lists the commands. */
export function formatUsage(commands: readonly Command[]): string {
  const lines = commands.map((one) => [`  trame ${one.name} ${one.usage}`.trimEnd(), one.summary] as const);
  const width = Math.max(...lines.map(([left]) => left.length)) + 2;
  return ['Usage :', ...lines.map(([left, right]) => left.padEnd(width) + right)].join('\n');
}

function parseLine(command: Command, typed: readonly string[]): CommandLine {
  const known = command.options ?? [];
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (let at = 0; at < typed.length; at += 1) {
    const word = typed[at] ?? '';
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name = '', glued] = word.slice(2).split(/=(.*)/s);
    const takesValue = known.includes(`${name}=`);
    if (!takesValue && (glued !== undefined || !known.includes(name))) {
      throw refuseLine(command, `Option inconnue : ${word}`);
    }
    if (takesValue && glued === undefined) at += 1;
    const value = takesValue ? (glued ?? typed[at]) : '';
    if (value === undefined) throw refuseLine(command, `L’option --${name} attend une valeur`);
    options[name] = value;
  }
  if (words.length > (command.words ?? 0)) {
    throw refuseLine(command, `Mot en trop : ${words[command.words ?? 0] ?? ''}`);
  }
  return { words, options };
}

/** Refuses a line that the command cannot read. */
export function refuseLine(command: Pick<Command, 'name' | 'usage'>, fact: string): OperatorRefusal {
  return new OperatorRefusal(
    'cli/usage',
    `${fact}. Usage : trame ${command.name} ${command.usage}`.trimEnd(),
  );
}

// A refusal is written for people; a defect shows where it happened, for whoever will mend it.
function formatFailure(error: unknown): string {
  if (error instanceof OperatorRefusal) return `Trame : ${error.message}`;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Trame a rencontré une erreur imprévue. Joignez ces lignes à votre signalement.\n${detail}`;
}
