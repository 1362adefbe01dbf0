// Acts on a sheet that are dated and signed: a commitment, its withdrawal, an ending, a reopening.
import { accept, cleanText, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { Action } from './action.js';
import { type Day, isDay } from './day.js';
import type { ActionProgrammeRefusal } from './refusals.js';
import type { Commitment } from './sheet-part/commitment.js';
import type { Ending } from './sheet-part/ending.js';

type Decided = Result<Action, Refusal<ActionProgrammeRefusal>>;

/** A commitment is said today or was said before; a day to come is a wish. */
export function decideCommitment(action: Action, made: Commitment, today: Day): Decided {
  if (cleanText(made.person).trim() === '') return refuse('commitment-needs-person');
  if (cleanText(made.wording).trim() === '') return refuse('commitment-needs-wording');
  if (!isDay(made.on)) return refuse('not-a-day', { day: made.on });
  if (made.on > today) return refuse('commitment-to-come');
  const details = { ...action.details, commitments: [...action.details.commitments, made] };
  return accept({ ...action, details });
}

/** Takes a commitment back on a day; what was said stays readable. */
export function withdrawCommitment(action: Action, id: string, on: Day): Decided {
  const found = action.details.commitments.find((one) => one.id === id && one.withdrawnOn === null);
  if (found === undefined) return refuse('commitment-unknown');
  const commitments = action.details.commitments.map((one) =>
    one.id === id ? { ...one, withdrawnOn: on } : one,
  );
  return accept({ ...action, details: { ...action.details, commitments } });
}

/** The status that an ending leaves behind: what merged or went elsewhere has finished here, and the ending says how. */
const STATUS_AFTER = {
  'carried-out': 'finished',
  abandoned: 'abandoned',
  merged: 'finished',
  transferred: 'finished',
} as const;

/**
 * Ends an action, honestly: a reason is always asked, a merger names the action that takes it in, a transfer
 * names who takes it. The sheet goes to its closing stage and keeps its phase.
 */
export function decideEnding(action: Action, ending: Ending): Decided {
  if (action.details.ending !== null) return refuse('already-ended');
  if (!isDay(ending.on)) return refuse('not-a-day', { day: ending.on });
  if (ending.reason.trim() === '') return refuse('ending-needs-reason');
  if (ending.kind === 'merged' && ending.intoActionId === null) return refuse('merger-needs-action');
  if (ending.intoActionId === action.id) return refuse('merger-into-itself');
  if (ending.kind === 'transferred' && (ending.transferredTo ?? '').trim() === '') {
    return refuse('transfer-needs-taker');
  }
  const progress = { ...action.details.progress, status: STATUS_AFTER[ending.kind], help: null };
  return accept({ ...action, stage: 'closing', details: { ...action.details, ending, progress } });
}

/** Takes an ending back: the action goes on where follow-up stands, its status to be said again. */
export function reopenAction(action: Action): Decided {
  if (action.details.ending === null) return refuse('not-ended');
  const progress = { ...action.details.progress, status: null };
  return accept({ ...action, stage: 'follow-up', details: { ...action.details, ending: null, progress } });
}
