// A server with live rooms and nothing else, as the real one builds it: for tests of the routes and for guarantees.
import { instant } from '@trame/core/kernel';
import type { AccessRule, SpaceRole } from '../../../platform/contract.js';
import type { Database } from '../../../platform/server/db/index.js';
import { createApp, type WebApp } from '../../../platform/server/http/app.js';
import { createLiveRoutes, type LiveAccess } from '../../contract.js';
import { liveRefusals } from '../../refusals.fr.js';
import { liveStatuses } from '../../refusals.js';
import type { LiveEngine } from '../engine.js';
import { createLiveHandlers, createSeatReader } from '../handlers.js';

const rule = (id: string, more: Partial<AccessRule>): AccessRule => ({
  id: `hall.${id}`,
  scope: 'room',
  roles: [],
  sentence: 'Pour les essais.',
  ...more,
});

const hosts: readonly SpaceRole[] = ['facilitator', 'project-lead'];

const access: LiveAccess = {
  join: rule('join', { scope: 'public' }),
  sit: rule('sit', {
    roles: [...hosts, 'programme-owner', 'lead-pair'],
    seats: ['facilitator', 'scribe', 'participant', 'observer', 'projector'],
  }),
  keep: rule('keep', { roles: hosts, seats: ['facilitator'] }),
};

/** An organiser of the tests: the session's digest finds the person and the roles held everywhere. */
export interface HallOrganiser {
  readonly id: string;
  readonly displayName: string;
  readonly roles: readonly SpaceRole[];
}

/** Builds the hall; `screens` is a folder whose participant.html answers under /r. */
export function createHall(
  engine: LiveEngine,
  database: Database,
  more: {
    readonly organisers?: ReadonlyMap<string, HallOrganiser>;
    readonly screens?: string | undefined;
  } = {},
): Promise<WebApp> {
  const handlers = createLiveHandlers(engine, createLiveRoutes(access));
  return createApp({
    database,
    rooms: [{ name: 'seminar', handlers, statuses: liveStatuses, refusals: liveRefusals }],
    grants: {
      readStanding: async (hash) => {
        const found = more.organisers?.get(hash);
        if (found === undefined) return null;
        const { roles, ...account } = found;
        return { account, instanceRoles: [], spaceRoles: roles };
      },
    },
    seats: createSeatReader(engine),
    clock: () => instant(engine.setting.clock()),
    log: () => undefined,
    config: {
      version: 'test',
      trustProxy: true,
      allowedOrigins: [],
      web: { organiser: '/nonexistent', participant: more.screens ?? '/nonexistent' },
    },
  });
}
