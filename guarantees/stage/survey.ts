// A survey of the stage: told, opened a day later, with a phone for each person it asks.
import type { TenantScope } from '../../app/src/platform/server/db/index.js';
import type { Stage } from './stage.js';

const DAY = 24 * 3600 * 1000;

/** A phone of somebody asked: their name, their link, their number. */
export interface Phone {
  readonly name: string;
  readonly token: string;
  readonly subject: string;
}

/** A survey that people answer. */
export interface OpenSurvey {
  readonly wave: string;
  readonly people: readonly Phone[];
  /** The cookie of who conducts it, good from the opening on. */
  readonly lead: string;
  /** Takes it one step further. */
  readonly move: (step: 'close' | 'release') => Promise<void>;
}

/** A request that must be done: throws what was answered when it is not. */
export async function call(
  stage: Stage,
  cookie: string,
  sent: { readonly method: 'GET' | 'POST'; readonly url: string; readonly body?: object },
) {
  const reply = await stage.server.send({ ...sent, cookie });
  if (reply.status !== 200) throw new Error(`guarantees: ${sent.url} → ${reply.status} ${reply.text}`);
  return reply;
}

/** Sends what must be done. */
export const post = (stage: Stage, cookie: string, sent: { readonly url: string; readonly body: object }) =>
  call(stage, cookie, { ...sent, method: 'POST' });

/** Opens a survey to everybody on the roster of a territory. */
export async function openSurvey(stage: Stage, territory: TenantScope): Promise<OpenSurvey> {
  const { server } = stage;
  const base = `/api/spaces/${territory.space}/surveys`;
  let lead = await server.signIn('project-lead', territory);
  const draft = { title: 'Liens', askedBy: 'La communauté', contact: 'dpo@exemple.fr', noticeDays: 1 };
  let wave = (await post(stage, lead, { url: base, body: draft })).json<{ id: string; version: number }>();
  const move = async (step: string) => {
    const body = { move: step, version: wave.version };
    const moved = (await post(stage, lead, { url: `${base}/${wave.id}/move`, body })).json<{
      wave: { id: string; version: number };
      links: { name: string; path: string }[];
    }>();
    wave = moved.wave;
    return moved.links;
  };
  const links = await move('notice');
  server.clock.advance(DAY);
  lead = await server.signIn('project-lead', territory);
  await move('open');
  const people: Phone[] = [];
  for (const { name, path } of links) {
    const token = path.replace('/e#', '');
    const opened = await post(stage, '', { url: '/api/survey', body: { token } });
    people.push({ name, token, subject: opened.json<{ form: { self: string } }>().form.self });
  }
  return { wave: wave.id, people, lead, move: async (step) => void (await move(step)) };
}
