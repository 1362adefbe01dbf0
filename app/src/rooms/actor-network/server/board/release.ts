// Gives a wave back: its figures are computed once, from the answers of that day, and kept as they are.
import { setImmediate } from 'node:timers/promises';
import {
  assembleTwoWaves,
  assembleWave,
  type Board,
  type BoardChange,
  type CategoryTable,
  compareWaves,
  createBoard,
  createCategoryTable,
  createWaveMatrix,
  drawDifferenceErrors,
  FEWEST_MOVERS,
  type KeptWave,
  MOST_SIMULATED_ACTORS,
  poolVisibleChange,
  SIMULATED_PANEL_SHARE,
  type SimulatedVisible,
  type SurveyFrame,
  type Tile,
  VISIBLE_DRAWS,
} from '@trame/core/actor-network';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Release, type Released, type ReleasedWave, release } from '../../contract/board.js';
import { getDirectory } from '../repo.js';
import { findRelease, insertRelease } from '../survey/link.repo.js';
import { readFrame, readKeptWave } from '../survey/reading.js';
import { listWaves, type StoredWave } from '../survey/wave.repo.js';

/** The ties kept and renewed, read on the people of both rosters, beside the levels of everybody asked this time. */
function addTiesBetween(own: Board, pair: Board): Board {
  const tiles = own.tiles.map((tile): Tile => {
    const twin = pair.tiles.find(({ key }) => key === tile.key);
    const figures = twin === undefined ? [] : [twin.headline, ...twin.beside];
    const maintained = figures.find(({ key }) => key === 'maintained-share');
    const renewal = figures.find(({ key }) => key === 'renewal');
    if (maintained !== undefined) {
      return { ...tile, headline: maintained, beside: [tile.headline, ...tile.beside] };
    }
    return renewal === undefined ? tile : { ...tile, beside: [...tile.beside, renewal] };
  });
  return { ...own, tiles };
}

/** One or two people who came or left would be told by two tables, each of which is safe alone (§6.3). */
function isTableSafe(change: BoardChange | null): boolean {
  if (change === null) return true;
  return [change.leavers, change.joiners].every((count) => count === 0 || count >= FEWEST_MOVERS);
}

function readTable(kept: KeptWave, frame: SurveyFrame, board: Board): CategoryTable | null {
  const isClosed = board.publication === 'nothing' || board.publication === 'opinions-only';
  const data = assembleWave(kept, frame);
  const [wave] = data.waves;
  return isClosed || wave === undefined ? null : createCategoryTable(createWaveMatrix(data, wave));
}

/** People who answered a wave and are not on the roster of the other one. */
function countOffRoster(own: KeptWave, other: KeptWave): number {
  const [here, there] = [own, other].map(({ actors }) => new Set(actors.map(({ id }) => id)));
  const gone = own.sheets.filter(
    ({ person, sheet }) => sheet.whoDone && here?.has(person) && !there?.has(person),
  );
  return gone.length;
}

/** What a next survey of this size could see, simulated territory by territory: phones of other rooms are served in between. */
async function simulateVisible({ actors, sheets }: KeptWave): Promise<SimulatedVisible> {
  const respondents = sheets.filter(({ sheet }) => sheet.whoDone).length;
  if (actors.length < 2 || respondents < 1 || actors.length > MOST_SIMULATED_ACTORS) return new Map();
  const size = { actors: actors.length, respondents, panelShare: SIMULATED_PANEL_SHARE };
  const drawn = [];
  for (let seed = 1; seed <= VISIBLE_DRAWS; seed += 1) {
    drawn.push(drawDifferenceErrors(size, seed));
    await setImmediate();
  }
  return poolVisibleChange(drawn);
}

/** What a survey was asked from, and what the next could see when it was simulated. */
export type ReleaseFrame = SurveyFrame & { readonly visible?: SimulatedVisible };

/** Computes all that a wave gives back, beside the one before it when there is one. */
export function composeRelease(kept: KeptWave, before: KeptWave | null, frame: ReleaseFrame): Release {
  const own = createBoard(assembleWave(kept, frame), 0, frame.visible);
  if (before === null) return { board: own, table: readTable(kept, frame, own), change: null };
  const pair = assembleTwoWaves(before, kept, frame);
  const [first, second] = pair.waves;
  if (first === undefined || second === undefined) {
    throw new Error('actor-network/composeRelease: two waves were assembled into fewer');
  }
  const offRoster = [countOffRoster(before, kept), countOffRoster(kept, before)] as const;
  const change = compareWaves(pair, [first, second], offRoster);
  const board = addTiesBetween(own, createBoard(pair, 1));
  return { board, table: isTableSafe(change) ? readTable(kept, frame, board) : null, change };
}

/** Computes and keeps the figures of a wave. */
export async function releaseWave(tx: Tx, scope: TenantScope, wave: StoredWave): Promise<void> {
  const waves = await listWaves(tx, scope);
  const earlier = waves.filter(({ number }) => number < wave.number).at(-1);
  const before = earlier === undefined ? null : await readKeptWave(tx, scope, earlier.id);
  // The answers of a wave that was erased compare with nothing.
  const hasBefore = before?.sheets.some(({ sheet }) => sheet.whoDone) === true;
  const kept = await readKeptWave(tx, scope, wave.id);
  const frame = { ...readFrame(waves), visible: await simulateVisible(kept) };
  const content = composeRelease(kept, hasBefore ? before : null, frame);
  await insertRelease(tx, scope, { wave: wave.id, content });
}

/** The waves that were given back, as they were. */
export async function readReleased(tx: Tx, scope: TenantScope): Promise<Released> {
  const { families } = await getDirectory(tx, scope);
  const waves: ReleasedWave[] = [];
  for (const wave of await listWaves(tx, scope)) {
    const content = wave.releasedAt === null ? null : await findRelease(tx, scope, wave.id);
    if (content === null || wave.releasedAt === null) continue;
    waves.push({
      id: wave.id,
      number: wave.number,
      title: wave.title,
      openedAt: wave.openedAt?.toISOString() ?? null,
      closedAt: wave.closedAt?.toISOString() ?? null,
      releasedAt: wave.releasedAt.toISOString(),
      activeThreshold: wave.activeThreshold,
      release: release.parse(content),
    });
  }
  return { families, waves };
}
