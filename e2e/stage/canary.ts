// What was answered, looked for in everything that may be asked, by everybody who may not read it.
import type { SpaceRole } from '../../app/src/platform/contract.js';
import type { Field } from './survey.js';

/** What must be seen by nobody, and where to ask. */
export interface Canaries {
  readonly wave: string;
  /** Numbers of people: whoever names somebody does so under one. */
  readonly numbers: Iterable<string>;
  /** Words written on a phone for the data steward alone. */
  readonly words: readonly string[];
}

const ORGANISERS = ['facilitator', 'project-lead', 'lead-pair', 'programme-owner'] as const;

async function signEverybody({ server, tenant }: Field): Promise<ReadonlyMap<string, string>> {
  const { territory, sister, fabrique } = tenant;
  const callers = new Map<string, string>([['nobody', '']]);
  for (const role of ORGANISERS) callers.set(role, await server.signIn(role, territory, fabrique));
  const other = async (role: SpaceRole) => server.signIn(role, sister);
  callers.set('facilitator elsewhere', await other('facilitator'));
  callers.set('data steward elsewhere', await other('data-steward'));
  callers.set('operator', await server.signIn('operator'));
  return callers;
}

/** Papers are compressed and streams never end: neither can be read here. */
const isRead = ({ method, path }: Field['server']['routes'][number]) =>
  (method === 'GET' && !/\.(pdf|png|svg|docx|odt|ods|xlsx|zip)$|stream/.test(path)) ||
  path.endsWith('/answers');

/** Asks every route that reads, as everybody but the territory's data steward: where an answer shows, and how many times it was asked. */
export async function listLeaks(field: Field, canaries: Canaries) {
  const callers = await signEverybody(field);
  const marks = [...canaries.numbers, ...canaries.words];
  const leaks: string[] = [];
  let asked = 0;
  for (const { method, path } of field.server.routes.filter(isRead)) {
    const url = path.replace(/:(\w+)/g, (_hole, name: string) =>
      name === 'space' ? field.tenant.territory.space : canaries.wave,
    );
    const body = method === 'GET' ? {} : { body: { reason: 'Curiosité' } };
    for (const [who, cookie] of callers) {
      const reply = await field.server.send({ method, url, cookie, ...body });
      asked += 1;
      if (marks.some((mark) => reply.text.includes(mark))) leaks.push(`${who} ${method} ${path}`);
    }
  }
  return { asked, leaks };
}

/** The same marks in what the data steward reads, who is entitled: how many are seen. */
export async function countForSteward(field: Field, canaries: Canaries): Promise<number> {
  const { server, tenant } = field;
  const reply = await server.send({
    method: 'POST',
    url: `/api/spaces/${tenant.territory.space}/surveys/${canaries.wave}/answers`,
    body: { reason: 'Vérifier que les repères se voient' },
    cookie: await server.signIn('data-steward', tenant.territory),
  });
  return [...canaries.numbers, ...canaries.words].filter((mark) => reply.text.includes(mark)).length;
}
