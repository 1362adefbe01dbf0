// Which profile a file belongs to.

import type { Head, Layout, Profile } from './layout.js';
import { recogniseBaseCc } from './profile/base-cc.js';
import { recogniseCensus } from './profile/census.js';
import { recogniseEstel } from './profile/estel.js';
import { recogniseFloresBefore } from './profile/flores-before.js';
import { recogniseMelodi } from './profile/flores-melodi.js';
import { recogniseFunctions } from './profile/functions.js';
import { recogniseLong, recogniseWide } from './profile/generic.js';
import { recogniseIndustryTerritories } from './profile/industry-territories.js';
import { recogniseSirene } from './profile/sirene.js';
import { recogniseUrssaf } from './profile/urssaf.js';

/** Named files first: the generic readings would take them for their own. */
const PROFILES: readonly Profile[] = [
  recogniseUrssaf,
  recogniseMelodi,
  recogniseFloresBefore,
  recogniseEstel,
  recogniseBaseCc,
  recogniseCensus,
  recogniseFunctions,
  recogniseIndustryTerritories,
  recogniseSirene,
  recogniseLong,
  recogniseWide,
];

/** Lays the file out with the first profile that recognises it; null when it must be mapped by hand. */
export function detectLayout(head: Head): Layout | null {
  for (const recognise of PROFILES) {
    const layout = recognise(head);
    if (layout !== null) return layout;
  }
  return null;
}
