// The versions of the events of an open space, and how older ones are brought to today's form.
import { createUpgrade } from '../../workshop/index.js';
import type { OpenSpaceEvent } from './orders/event.js';

/** Version of the events written today. */
export const OPEN_SPACE_VERSION = 1;

/** Brings a stored event to today's form; no step so far, version 1 being the first. */
export const upgradeOpenSpaceEvent = createUpgrade<OpenSpaceEvent>(OPEN_SPACE_VERSION);
