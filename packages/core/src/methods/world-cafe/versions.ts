// The versions of the events of a world café, and how older ones are brought to today's form.
import { createUpgrade } from '../../workshop/index.js';
import type { WorldCafeEvent } from './orders/orders.js';

/** Version of the events written today. */
export const WORLD_CAFE_VERSION = 1;

/** Brings a stored event to today's form; no step so far, version 1 being the first. */
export const upgradeWorldCafeEvent = createUpgrade<WorldCafeEvent>(WORLD_CAFE_VERSION);
