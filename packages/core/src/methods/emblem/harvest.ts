// What emblems leave: what each group says of its own, and what comes back from one to the next.
import { findItem, type HarvestItem, harvestSlips } from '../../workshop/index.js';
import { type Convergence, computeConvergence } from './convergence/compute.js';
import type { EmblemState } from './state.js';

function harvestTerm(state: EmblemState, { term, bearers, echoes }: Convergence): HarvestItem {
  const origins = bearers.flatMap(({ team }) => {
    const tag = findItem(state.emblems, team)?.tags.find((one) => one.term === term.id);
    return tag === undefined ? [] : [{ item: team, seq: tag.seq, at: tag.at, authors: [] }];
  });
  const sources = echoes.flatMap(({ texts }) => texts.map(({ source }) => source));
  return {
    id: `term:${term.id}`,
    kind: 'attachment',
    text: term.label,
    group: null,
    origins,
    ...(sources.length > 0 ? { sources } : {}),
  };
}

/**
 * Attachments (R061): the explanations, under the name of their group, in the order they came; then each word of at
 * least two emblems, or of one emblem and another territory, under no group, the most shared first. Its origins are
 * the emblems that hold it, its sources what other territories said.
 */
export function harvestEmblem(state: EmblemState): readonly HarvestItem[] {
  const { shared, across } = computeConvergence(state);
  const alone = across.filter(({ bearers }) => bearers.length === 1);
  return [
    ...harvestSlips(state.slips, ({ kind, team }) =>
      kind === 'meaning'
        ? { kind: 'attachment', group: findItem(state.teams, team ?? '')?.name ?? null }
        : null,
    ),
    ...[...shared, ...alone].map((one) => harvestTerm(state, one)),
  ];
}
