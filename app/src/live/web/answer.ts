// Telling our server's answers from those of a captive portal, a broken proxy, or a server that no longer knows us.

/** Why an answer is not one: somebody else answered, our seat is gone, the request itself was refused, or try later. */
export class LiveTrouble extends Error {
  override readonly name = 'LiveTrouble';
  readonly kind: 'captive' | 'gone' | 'invalid' | 'away';
  /** The server's sentence, when it gave one. */
  readonly sentence: string | null;

  constructor(kind: LiveTrouble['kind'], sentence: string | null = null) {
    super(`live/answer: ${kind}`);
    this.kind = kind;
    this.sentence = sentence;
  }
}

/** Lets our own good answers through and throws the trouble otherwise. A page that says « 200 » proves nothing. */
export async function checkAnswer(
  answer: Response,
  type: 'text/event-stream' | 'application/json',
): Promise<Response> {
  const said = answer.headers.get('content-type') ?? '';
  if (said.startsWith('application/problem+json')) throw await readProblem(answer);
  if (answer.status === 200 && said.startsWith(type)) return answer;
  const elsewhere = answer.type === 'opaqueredirect' || answer.status < 400 || answer.status === 511;
  throw new LiveTrouble(elsewhere ? 'captive' : 'away');
}

async function readProblem(answer: Response): Promise<LiveTrouble> {
  const problem: unknown = await answer.json().catch(() => null);
  const detail = typeof problem === 'object' && problem !== null ? Reflect.get(problem, 'detail') : null;
  const sentence = typeof detail === 'string' ? detail : null;
  if ([401, 403, 404, 410].includes(answer.status)) return new LiveTrouble('gone', sentence);
  return new LiveTrouble([400, 413, 415, 422].includes(answer.status) ? 'invalid' : 'away', sentence);
}

/** Any failure as a trouble: what the network throws means « try later ». */
export function readTrouble(error: unknown): LiveTrouble {
  return error instanceof LiveTrouble ? error : new LiveTrouble('away');
}
