// The database out of reach: told apart from a defect, so that http answers « réessayez » instead of an error.

/** Thrown when the database cannot answer for now; nothing was written, the caller may try again. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
  /** `full` when its disk has no room left, `away` otherwise. */
  readonly reason: 'away' | 'full';

  constructor(reason: 'away' | 'full', cause: unknown) {
    super('db/within: the database is out of reach', { cause });
    this.reason = reason;
  }
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  '53300', // too many connections
  '57P01', // stopped by its administrator
  '57P02', // crash of another connection
  '57P03', // starting or stopping
  '57P05', // idle connection cut
  '25006', // read only: the connection reached a standby
]);

// node-postgres gives these no code.
const unreachableMessage =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end)/;

/** Tells why an error means that the database is out of reach, or null when it is something else. */
export function getAwayReason(error: unknown): 'away' | 'full' | null {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; depth += 1) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
    if (code === '53100') return 'full';
    if (unreachable.has(code) || code.startsWith('08') || unreachableMessage.test(current.message))
      return 'away';
    current = current.cause as Error;
  }
  return null;
}
