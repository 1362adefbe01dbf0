// Introductions that both accepted, as dated facts between organisations (R105): persons stay out of the map.
import { type Act, readIntroduction } from '@trame/core/actor-network';
import type { Database, TenantScope } from '../../../../platform/server/db/index.js';
import { findTold, readAsked } from './compose.js';
import { listIntroductions } from './introduction.repo.js';
import { type IntroductionSource, keyOf, type ToldPair } from './source.js';

function readAct({ where, ends }: ToldPair, day: string): readonly Act[] {
  const organisationIds = [ends.offer, ends.need].flatMap(({ person }) => person?.organisationId ?? []);
  return new Set(organisationIds).size < 2
    ? []
    : [{ kind: 'introduction', day, source: where, organisationIds }];
}

/** Made in the hall or since; one that a word withdrawn or a person gone undid is told no more. */
export async function listIntroductionActs(
  database: Database,
  source: IntroductionSource,
  scope: TenantScope,
): Promise<readonly Act[]> {
  const pairs = await source.listPairs(scope);
  const kept = await database.within(scope, (tx) => listIntroductions(tx, scope));
  const inRoom = pairs.filter(({ madeInRoom }) => madeInRoom !== null);
  const told = new Set(inRoom.map(({ place }) => keyOf(place)));
  const since = kept.flatMap((one) => {
    const pair = findTold(pairs, one);
    const { madeOn } = readIntroduction(readAsked(one), one.askedOn);
    return pair === undefined || madeOn === null || told.has(keyOf(one.place)) ? [] : readAct(pair, madeOn);
  });
  return [...inRoom.flatMap((pair) => readAct(pair, pair.madeInRoom ?? pair.day)), ...since];
}
