// The one way an organiser's screen speaks to the server: typed by the contract, refused in sentences.
import type { Problem, RouteCall, RouteResult, RouteShape } from '../contract.js';

type Given<R extends RouteShape> = RouteCall<R>;
type Needed<R extends RouteShape> = {
  [K in keyof Given<R> as undefined extends Given<R>[K] ? never : K]: Given<R>[K];
};

/** What a call must carry: only the parts its route declares, and the file of a route that takes one. */
export type Call<R extends RouteShape> = Needed<R> &
  Partial<Given<R>> &
  (R extends { readonly upload: true } ? { readonly file: Blob } : unknown);

/** A refusal or a failure, with the sentence to show and the reference to quote. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`platform/api: ${problem.status} ${problem.code}`);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export function createLocalProblem(code: string, status: number): ProblemError {
  return new ProblemError({ type: 'about:blank', title: '', status, code, detail: '', reference: '' });
}

/** The network gave nothing: no server, no hall network, a cable pulled. */
export const UNREACHABLE = 'web/unreachable';
/** Something answered that is not Trame: a captive portal, a proxy's page. */
export const FOREIGN_ANSWER = 'web/foreign-answer';

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;
}

/** `/api/spaces/:space/programme` with its parameters put in, then its query. */
export function buildAddress(path: string, params: unknown, query: unknown): string {
  const values = (params ?? {}) as Readonly<Record<string, unknown>>;
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? filled : `${filled}?${text}`;
}

async function readAnswer(response: Response): Promise<unknown> {
  if (!(response.headers.get('content-type') ?? '').includes('json')) {
    throw createLocalProblem(FOREIGN_ANSWER, response.status);
  }
  const body: unknown = await response.json();
  if (response.ok) return body;
  throw isProblem(body) ? new ProblemError(body) : createLocalProblem(FOREIGN_ANSWER, response.status);
}

/** Calls a route of a contract; throws `ProblemError` and nothing else. */
export async function callRoute<const R extends RouteShape>(
  route: R,
  call: Call<R>,
): Promise<RouteResult<R>> {
  const given = call as Partial<RouteCall<RouteShape>> & { readonly file?: Blob };
  const hasBody = given.body !== undefined;
  const request = fetch(buildAddress(route.path, given.params, given.query), {
    method: route.method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(hasBody && { 'content-type': 'application/json' }),
      ...(given.file !== undefined && { 'content-type': 'application/octet-stream' }),
    },
    ...(hasBody && { body: JSON.stringify(given.body) }),
    ...(given.file !== undefined && { body: given.file }),
  });
  const response = await request.catch(() => {
    throw createLocalProblem(UNREACHABLE, 0);
  });
  return (await readAnswer(response)) as RouteResult<R>;
}
