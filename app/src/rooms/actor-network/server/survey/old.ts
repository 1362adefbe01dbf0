// What has outlived its time leaves when anybody looks: raw answers, free words, wishes that nobody answered.
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { formatDay } from './holder.js';
import { eraseOldWords, eraseWaveAnswers } from './sheet.repo.js';
import { eraseLapsed } from './shown.repo.js';
import { listWaves } from './wave.repo.js';

const DAY = 24 * 3600 * 1000;
/** Raw answers go after two years (§6.5), free words after a month. */
const ANSWER_DAYS = 730;
const WORD_DAYS = 30;

/** Erases what is too old: nothing outlives its time because a task did not run. Asks for the surveys' lock, held alone. */
export async function eraseOld(tx: Tx, scope: TenantScope, now: number): Promise<void> {
  await eraseOldWords(tx, scope, formatDay(now - WORD_DAYS * DAY));
  await eraseLapsed(tx, scope, formatDay(now));
  const waves = await listWaves(tx, scope);
  for (const wave of waves) {
    const isOld = wave.closedAt !== null && now - wave.closedAt.getTime() > ANSWER_DAYS * DAY;
    const isPassed = waves.some(({ number, state }) => number >= wave.number + 2 && state === 'released');
    if (isOld || isPassed) await eraseWaveAnswers(tx, scope, wave.id);
  }
}
