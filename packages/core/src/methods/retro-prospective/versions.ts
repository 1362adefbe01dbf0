// The versions of the events of a retro-prospective, and how older ones are brought to today's form.
import { createUpgrade } from '../../workshop/index.js';
import type { RetroEvent } from './orders/orders.js';

/** Version of the events written today. */
export const RETRO_VERSION = 1;

/** Brings a stored event to today's form; no step so far, version 1 being the first. */
export const upgradeRetroEvent = createUpgrade<RetroEvent>(RETRO_VERSION);
