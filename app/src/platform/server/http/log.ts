// What is written of each request and of each defect: identifiers alone, never a name, an answer, a secret, an address.

/** One line of the log. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: 'request' | 'defect' | 'database-away' | 'security' | 'process';
  readonly reference?: string;
  readonly [field: string]: string | number | boolean | undefined;
}

/** Where lines go. */
export type LogSink = (entry: LogEntry) => void;

const IMPORTANCE = { info: 0, warn: 1, error: 2, silent: 3 } as const;

/** Writes one JSON object per line on the error stream; the standard stream is for what people read. */
export function createLog(
  least: keyof typeof IMPORTANCE,
  write: (line: string) => void = (line) => process.stderr.write(line),
): LogSink {
  return (entry) => {
    if (IMPORTANCE[entry.level] < IMPORTANCE[least]) return;
    write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
  };
}

/**
 * What may be kept of a defect. The text of an error of the database quotes the values it stumbled on, so only
 * its code, its table and the places in our code are kept; our own messages start with `room/function:` and quote nobody.
 */
export function describeDefect(error: unknown): Readonly<Record<string, string>> {
  const causes = listCauses(error);
  const last = causes.at(-1);
  const fromDatabase = causes.find((cause) => 'severity' in cause && 'code' in cause);
  const places = (causes[0]?.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .map((line) => line.trim())
    .join(' | ');
  const fields: Record<string, string> = { kind: last?.name ?? typeof error, places };
  if (fromDatabase !== undefined) {
    for (const name of ['code', 'table', 'constraint', 'routine'] as const) {
      const value: unknown = Reflect.get(fromDatabase, name);
      if (typeof value === 'string') fields[name] = value;
    }
    return fields;
  }
  const own = causes.map((cause) => cause.message).find((message) => /^[a-z-]+\/[A-Za-z]+:/.test(message));
  return own === undefined ? fields : { ...fields, message: own.slice(0, 300) };
}

function listCauses(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let at = error; at instanceof Error && causes.length < 6; at = at.cause) causes.push(at);
  return causes;
}
