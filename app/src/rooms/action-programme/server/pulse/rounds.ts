// The rounds of every territory, one after the other; a territory that fails leaves the others their turn.
import { mintScope } from '../../../../platform/server/db/index.js';
import { deliverMails, type PostParts } from '../../../../platform/server/mail/index.js';
import { listTerritories } from './pulse.repo.js';
import { runPulseRound } from './round.js';

/** Told of a territory that failed, and why: the cause is for whoever keeps the server. */
export type RoundReport = (space: string, cause: unknown) => void;

/** Asks for the mails of the day and delivers those that are due, everywhere. Answers the territories that failed. */
export async function runProgrammeRounds(
  post: PostParts,
  at: number,
  report: RoundReport = () => undefined,
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { space, fabrique } of await listTerritories(post.database)) {
    const scope = mintScope(space, fabrique);
    try {
      await runPulseRound(post.database, scope, at);
      await deliverMails(post, scope, at);
    } catch (cause) {
      report(space, cause);
      failed.push(space);
    }
  }
  return failed;
}
