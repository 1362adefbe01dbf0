// Decides about the expectations read again: which one is on the screen, and what the room says of it.
import { accept, refuse } from '../../../kernel/index.js';
import { type Deciders, findItem } from '../../../workshop/index.js';
import type { ExpectationsEvent, RereadCommand } from '../command.js';
import { MAX_VERDICTS } from '../limits.js';
import type { ExpectationsState } from '../state.js';

/** The deciders of the re-reading. */
export const rereadDeciders: Deciders<ExpectationsState, RereadCommand, ExpectationsEvent> = {
  'show-carried': (state, { carried }) => {
    if (state.settings.variant !== 'reread') return refuse('nothing-to-reread');
    if (carried !== null && findItem(state.settings.carried, carried) === undefined) {
      return refuse('carried-unknown');
    }
    return state.shown === carried ? refuse('nothing-changes') : accept([{ type: 'carried-shown', carried }]);
  },

  'give-verdict': (state, { carried, version, verdict }) => {
    if (state.settings.variant !== 'reread') return refuse('nothing-to-reread');
    if (findItem(state.settings.carried, carried) === undefined) return refuse('carried-unknown');
    const before = findItem(state.verdicts, carried);
    const standing = before?.version ?? 0;
    if (standing !== version) {
      return refuse('verdict-stale', { version: standing, current: before?.verdict ?? '' });
    }
    if (before?.verdict === verdict) return refuse('nothing-changes');
    if (standing >= MAX_VERDICTS) return refuse('too-many-versions', { max: MAX_VERDICTS });
    const given = { type: 'verdict-given', carried, verdict } as const;
    // What is being judged stays in sight until somebody goes on, even when nobody had chosen it.
    return state.shown === null ? accept([given, { type: 'carried-shown', carried }]) : accept([given]);
  },
};
