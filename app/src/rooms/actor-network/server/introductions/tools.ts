// What the routes of introductions stand on.
import type { Database } from '../../../../platform/server/db/index.js';
import type { Press } from '../../../../platform/server/document/index.js';
import type { IntroductionSource } from './source.js';

/** Where rows are, where pairs come from, and what sets paper. */
export interface IntroductionTools {
  readonly database: Database;
  readonly source: IntroductionSource;
  readonly press: Press;
}
