// Opens the port, and says in words why it cannot be opened.
import { networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { OperatorRefusal } from '../operator-refusal.js';

const REASONS: Readonly<Record<string, (place: { readonly port: number; readonly host: string }) => string>> =
  {
    EADDRINUSE: ({ port }) =>
      `Le port ${port} est déjà pris par un autre programme, peut-être un autre Trame. Arrêtez-le, ou choisissez un autre port, par exemple PORT=${port + 1}.`,
    EACCES: ({ port }) =>
      `Le port ${port} est réservé par le système. Choisissez un port au-dessus de 1024, par exemple PORT=4400.`,
    EADDRNOTAVAIL: ({ host }) =>
      `L’adresse ${host} n’est pas une adresse de cette machine. Corrigez HOST, ou retirez-le pour écouter sur toutes.`,
  };

/** Listens; answers the port, which differs from the one asked for when that was 0. */
export async function listen(
  http: FastifyInstance,
  place: { readonly port: number; readonly host: string },
): Promise<number> {
  try {
    await http.listen({ port: place.port, host: place.host });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code];
    if (reason === undefined) throw error;
    throw new OperatorRefusal('http/port', reason(place), { cause: error });
  }
  const address = http.server.address();
  return typeof address === 'object' && address !== null ? address.port : place.port;
}

/** Addresses by which other machines of the room reach this one, most likely first. */
export function listLanAddresses(
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): string[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter((one) => one.family === 'IPv4' && !one.internal && !one.address.startsWith('169.254.'))
      .map((one) => ({
        address: one.address,
        rank: /^(docker|br-|veth|virbr|vmnet|tun|tap)/.test(name) ? 1 : 0,
      })),
  );
  return found.sort((one, other) => one.rank - other.rank).map(({ address }) => address);
}
