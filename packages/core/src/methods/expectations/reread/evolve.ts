// How the re-reading moves on.
import { type Evolvers, findItem, updateItem } from '../../../workshop/index.js';
import type { ExpectationsEvent } from '../command.js';
import type { ExpectationsState } from '../state.js';

/** The evolvers of the re-reading. */
export const rereadEvolvers: Pick<
  Evolvers<ExpectationsState, ExpectationsEvent>,
  'carried-shown' | 'verdict-given'
> = {
  'carried-shown': (state, { carried }) => ({ ...state, shown: carried }),
  'verdict-given': (state, { carried, verdict }, { seq, by, at }) => {
    if (findItem(state.verdicts, carried) === undefined) {
      const first = { id: carried, seq, verdict, version: 1, earlier: [], by, at };
      return { ...state, verdicts: [...state.verdicts, first] };
    }
    const verdicts = updateItem(state.verdicts, carried, (given) => ({
      ...given,
      seq,
      verdict,
      version: given.version + 1,
      earlier: [...given.earlier, { verdict: given.verdict, by: given.by, at: given.at }],
      by,
      at,
    }));
    return { ...state, verdicts };
  },
};
