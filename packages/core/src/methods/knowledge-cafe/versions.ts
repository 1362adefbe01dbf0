// The versions of the events of a knowledge café, and how older ones are brought to today's form.
import { createUpgrade } from '../../workshop/index.js';
import type { CafeEvent } from './command.js';

/** Version of the events written today. */
export const CAFE_VERSION = 1;

/** Brings a stored event to today's form; no step so far, version 1 being the first. */
export const upgradeCafeEvent = createUpgrade<CafeEvent>(CAFE_VERSION);
