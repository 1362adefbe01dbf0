// What the expectations leave: what the room hopes, the rules it gave itself, and, read again, what changed.
import { type HarvestItem, harvestSlips, type Origin, type Slip } from '../../workshop/index.js';
import { getCharter } from './charter/view.js';
import { listRereadings, type Rereading } from './reread/view.js';
import type { ExpectationKind, ExpectationsState } from './state.js';

const asExpectation = (slip: Slip<ExpectationKind>) =>
  slip.kind === 'purpose' || slip.kind === 'hope' ? ({ kind: 'expectation', group: null } as const) : null;

/**
 * A rule leaves when it is in the charter. When the day ends without a charter, proposals are not lost: they leave as
 * rules too, as long as nobody set them aside.
 */
function harvestRules(state: ExpectationsState): readonly HarvestItem[] {
  const { rules, proposals } = getCharter(state);
  return harvestSlips(rules.length > 0 ? rules : proposals, () => ({ kind: 'rule', group: null }));
}

/**
 * What came of one expectation. It happened, at least in part: the sentences of the room, or for lack of any the hope
 * itself, become `change`. Not yet: it stays an `expectation`, to be carried again. It no longer counts: nothing.
 */
function harvestRereading({ hoped, verdict, happened }: Rereading): readonly HarvestItem[] {
  if (verdict === null || verdict.verdict === 'no-longer') return [];
  const { seq, at } = verdict;
  const origins: readonly Origin[] = [{ item: hoped.id, seq, at, authors: [] }];
  const itself = { id: hoped.id, text: hoped.text, group: hoped.group, origins, sources: [hoped.source] };
  if (verdict.verdict === 'not-yet') return [{ ...itself, kind: 'expectation' }];
  if (happened.length === 0) return [{ ...itself, kind: 'change' }];
  return harvestSlips(happened, () => ({ kind: 'change', group: hoped.group })).map((item) => ({
    ...item,
    sources: [hoped.source],
  }));
}

/** Expectations in the order they came, then the rules in the order of the charter; or what the re-reading tells. */
export function harvestExpectations(state: ExpectationsState): readonly HarvestItem[] {
  return state.settings.variant === 'reread'
    ? listRereadings(state).flatMap(harvestRereading)
    : [...harvestSlips(state.slips, asExpectation), ...harvestRules(state)];
}
