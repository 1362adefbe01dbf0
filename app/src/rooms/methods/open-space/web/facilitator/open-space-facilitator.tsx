// An open space as its facilitator runs it: what comes first at each stage, the rest one tab away.
import type { OpenSpaceOrganiserProps } from './activity.js';

export function OpenSpaceFacilitator({ state }: OpenSpaceOrganiserProps) {
  return <p>{state.theme}</p>;
}
