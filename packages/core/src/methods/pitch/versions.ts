// The versions of the events of a session of pitches, and how older ones are brought to today's form.
import { createUpgrade } from '../../workshop/index.js';
import type { PitchEvent } from './orders/event.js';

/** Version of the events written today. */
export const PITCH_VERSION = 1;

/** Brings a stored event to today's form; no step so far, version 1 being the first. */
export const upgradePitchEvent = createUpgrade<PitchEvent>(PITCH_VERSION);
