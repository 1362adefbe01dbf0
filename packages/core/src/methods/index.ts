// The list of workshop methods; adding one is adding a line here.
import type { AnyMethod } from '../workshop/index.js';
import { openSpace } from './open-space/index.js';

/** Every method of the house, in the order of the publication's annexe 2. */
export const METHODS: readonly AnyMethod[] = [openSpace];
