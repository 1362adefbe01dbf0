// Sending a crowd to a hall, or to the bare loop that stands for the least any server could do.
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CrowdPlan, CrowdReport, CrowdSeat } from './crowd-process.js';
import { bundleForNode } from './hall.js';
import type { HallSeat } from './hall-process.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A load: who, how often, how long. */
export interface Load {
  readonly seats: readonly HallSeat[];
  readonly perSecond: number;
  readonly seconds: number;
  readonly seed: number;
}

/** The generator, and the loop to compare with. */
export interface Crowd {
  /** Sends phones to the product. */
  visit(port: number, load: Load): Promise<CrowdReport>;
  /** Sends the same phones to the bare loop, on the same database server. It stays up between visits, as the product does. */
  visitBare(adminUrl: string, load: Load): Promise<CrowdReport>;
  remove(): void;
}

/** Prepares a crowd. */
export async function gatherCrowd(): Promise<Crowd> {
  const crowd = await bundleForNode(join(here, 'crowd-process.ts'), 'crowd');
  const bare = await bundleForNode(join(here, 'bare-process.ts'), 'bare');
  const seatsFile = join(tmpdir(), `trame-crowd-${process.pid}.json`);
  const send = async (
    port: number,
    load: Load,
    place: (seat: HallSeat) => CrowdSeat,
  ): Promise<CrowdReport> => {
    writeFileSync(seatsFile, JSON.stringify(load.seats.map(place)));
    const { perSecond, seconds, seed } = load;
    const plan: CrowdPlan = { port, seatsFile, perSecond, seconds, seed };
    const { child, said } = await runProcess(crowd, JSON.stringify(plan));
    child.kill('SIGKILL');
    return JSON.parse(said) as CrowdReport;
  };
  let loop: { readonly child: ChildProcess; readonly port: number } | null = null;
  const startLoop = async (adminUrl: string) => {
    const { child, said } = await runProcess(bare, adminUrl);
    return { child, port: (JSON.parse(said) as { readonly port: number }).port };
  };
  return {
    visit: (port, load) =>
      send(port, load, ({ space, room, cookie }) => {
        const base = `/api/spaces/${space}/rooms/${room}`;
        return { room, cookie, streamPath: `${base}/stream`, postPath: `${base}/commands` };
      }),
    visitBare: async (adminUrl, load) => {
      loop ??= await startLoop(adminUrl);
      return send(loop.port, load, ({ room, cookie }) => {
        const path = `/?room=${room}`;
        return { room, cookie, streamPath: path, postPath: path };
      });
    },
    remove: () => {
      loop?.child.kill('SIGKILL');
      for (const file of [crowd, bare, seatsFile]) rmSync(file, { force: true });
    },
  };
}

function runProcess(
  script: string,
  argument: string,
): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const child = spawn(process.execPath, [script, argument], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n')) resolve({ child, said });
    });
    child.once('exit', (code) => reject(new Error(`guarantees/crowd: exit ${code}`)));
  });
}
