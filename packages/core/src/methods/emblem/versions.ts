// The versions of the events of the exercise of emblems, and how older ones are brought to today's form.
import { createUpgrade } from '../../workshop/index.js';
import type { EmblemEvent } from './command.js';

/** Version of the events written today. */
export const EMBLEM_VERSION = 1;

/** Brings a stored event to today's form; no step so far, version 1 being the first. */
export const upgradeEmblemEvent = createUpgrade<EmblemEvent>(EMBLEM_VERSION);
