// Row 5 on the map of ties: who agreed is shown to the territory's team, and nobody else to anybody.
import type { SpaceRole } from '../../app/src/platform/contract.js';
import type { TenantScope } from '../../app/src/platform/server/db/index.js';
import { networkFormats } from '../../app/src/rooms/actor-network/contract/exchange.js';
import { listWishes, upsertWish } from '../../app/src/rooms/actor-network/server/survey/shown.repo.js';
import { createLiveRoom, type Stage, type Tenant, takeSeat } from './stage.js';
import { type Phone, post } from './survey.js';

/** A phone of somebody asked, and the numbers they said. */
export interface Person extends Phone {
  said: string[];
}

/** A territory with its survey given back. */
export interface Field {
  readonly tenant: Tenant;
  readonly wave: string;
  readonly people: readonly Person[];
}

export interface Caller {
  readonly who: string;
  readonly cookie: string;
}

export async function signEverybody(
  stage: Stage,
  { territory, sister, fabrique }: Tenant,
): Promise<readonly Caller[]> {
  const room = await createLiveRoom(stage.house, territory);
  const as = async (role: SpaceRole, ...scopes: TenantScope[]) => ({
    who: role,
    cookie: await stage.server.signIn(role, ...scopes),
  });
  return [
    await as('facilitator', territory, sister, fabrique),
    await as('project-lead', territory),
    await as('lead-pair', territory),
    await as('programme-owner', territory, fabrique),
    await as('facilitator', sister),
    await as('operator'),
    { who: 'participant', cookie: await takeSeat(stage, { scope: territory, room }, 'participant') },
    { who: 'nobody', cookie: '' },
  ];
}

interface OwnShown {
  readonly shown: readonly string[];
  readonly asked: readonly string[];
  readonly asking: readonly string[];
}

/** Six people choose: one asks in vain, two agree, two agree and one of them takes it back. */
export async function playWishes(stage: Stage, { people }: Field) {
  const [vain, silent, one, other, first, gone] = people as readonly Person[] & { length: 6 };
  if (!vain || !silent || !one || !other || !first || !gone) throw new Error('guarantees/05: too few people');
  const wish = (from: Person, to: Person, shown = true) =>
    post(stage, '', {
      url: '/api/survey/shown-ties/wish',
      body: { token: from.token, person: to.subject, shown },
    });
  await wish(vain, silent);
  await wish(one, other);
  await wish(other, one);
  await wish(first, gone);
  await wish(gone, first);
  await wish(gone, first, false);
  return { agreed: [one, other], hidden: people.filter((person) => person !== one && person !== other) };
}

/** A server written without care takes one wish for two: what this row must see on the map. */
export async function mirrorWishes(stage: Stage, { territory }: Tenant): Promise<void> {
  await stage.server.database.within(territory, async (tx) => {
    for (const { from, to, day } of await listWishes(tx, territory)) {
      await upsertWish(tx, territory, { from: to, to: from, day });
    }
  });
}

/** A name as a file of any shape writes it: whole, never as the beginning of another. */
const says = (text: string, name: string): boolean =>
  new RegExp(
    `(^|[^\\p{L}\\p{N}_-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[^\\p{L}\\p{N}_-])`,
    'mu',
  ).test(text);

/** The map and its files, asked by everybody: to the territory's team the names of those who agreed and of nobody else; to others nothing. */
export async function readMaps(stage: Stage, field: Field, wished: Awaited<ReturnType<typeof playWishes>>) {
  const leaks: string[] = [];
  const base = `/api/spaces/${field.tenant.territory.space}`;
  // The comma file of ties says numbers of the roster, no name.
  const files = networkFormats.filter((format) => format !== 'ties-csv');
  const urls = ['network-map', ...files.map((format) => `network-map-files/${format}`)];
  const callers = await signEverybody(stage, field.tenant);
  const steward = await stage.server.signIn('data-steward', field.tenant.territory);
  let reads = 0;
  for (const { who, cookie } of [...callers, { who: 'data-steward', cookie: steward }]) {
    for (const path of urls) {
      const reply = await stage.server.send({ url: `${base}/${path}`, cookie });
      const isTeam = reply.status === 200 && ['facilitator', 'project-lead', 'lead-pair'].includes(who);
      const at = `${path} ${who}`;
      if (isTeam) reads += 1;
      if (isTeam && !wished.agreed.every(({ name }) => says(reply.text, name))) {
        leaks.push(`${at}: an agreed tie is missing`);
      }
      const hidden = isTeam ? wished.hidden : field.people;
      if (hidden.some(({ name }) => says(reply.text, name))) leaks.push(`${at}: a name that did not agree`);
      if (field.people.some(({ subject }) => reply.text.includes(subject))) leaks.push(`${at}: a number`);
    }
  }
  for (const { token, name } of wished.hidden.slice(4)) {
    const reply = await post(stage, '', { url: '/api/survey/shown-ties', body: { token } });
    const { shown, asked, asking } = reply.json<OwnShown>();
    if (shown.length + asked.length + asking.length > 0) leaks.push(`phone ${name}: a wish of others`);
  }
  return { reads, leaks };
}
