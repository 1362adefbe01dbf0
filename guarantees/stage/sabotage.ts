// Careless changes, one per guarantee, to prove that each guarantee would see them.
import { defineRoute } from '../../app/src/platform/contract.js';
import { handle, type ServerRoom } from '../../app/src/platform/server/http/handler.js';

const careless = defineRoute({
  method: 'POST',
  path: '/api/careless',
  access: { id: 'careless.post', scope: 'public', roles: [], sentence: 'Une route écrite sans soin.' },
  summary: 'Une route sans schéma',
  reply: null,
});

/** Adds a route that trusts what it is sent. */
export function breakHandler(rooms: readonly ServerRoom[]): readonly ServerRoom[] {
  const run = handle(careless, async (call) => {
    const name = String(call.headers['last-event-id']);
    if (name.includes('%')) throw new Error(`careless/run: ${name}`);
    return undefined;
  });
  return [...rooms, { name: 'careless', handlers: [run], statuses: {}, refusals: {} }];
}

const isMeanwhile = (answer: unknown): answer is { refusal: { data: { current: number } } } =>
  typeof answer === 'object' &&
  answer !== null &&
  'refusal' in answer &&
  (answer.refusal as { code?: string }).code === 'edited-meanwhile';

/** A server that, rather than refuse who comes second, writes over: it takes the version that is there for the one that was read. */
export function overwriteQuietly(rooms: readonly ServerRoom[]): readonly ServerRoom[] {
  return rooms.map((room) => ({
    ...room,
    handlers: room.handlers.map(({ route, run }) => ({
      route,
      run: async (call) => {
        const answer = await run(call);
        if (!isMeanwhile(answer)) return answer;
        const body = { ...(call.body as object), version: answer.refusal.data.current };
        return run({ ...call, body });
      },
    })),
  }));
}
