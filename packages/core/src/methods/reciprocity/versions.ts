// The versions of the events of offers and needs, and how older ones are brought to today's form.
import { createUpgrade } from '../../workshop/index.js';
import type { ReciprocityEvent } from './orders/orders.js';

/** Version of the events written today. */
export const RECIPROCITY_VERSION = 1;

/** Brings a stored event to today's form; no step so far, version 1 being the first. */
export const upgradeReciprocityEvent = createUpgrade<ReciprocityEvent>(RECIPROCITY_VERSION);
