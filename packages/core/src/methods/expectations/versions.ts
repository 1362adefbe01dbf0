// The versions of the events of the expectations, and how older ones are brought to today's form.
import { createUpgrade } from '../../workshop/index.js';
import type { ExpectationsEvent } from './command.js';

/** Version of the events written today. */
export const EXPECTATIONS_VERSION = 1;

/** Brings a stored event to today's form; no step so far, version 1 being the first. */
export const upgradeExpectationsEvent = createUpgrade<ExpectationsEvent>(EXPECTATIONS_VERSION);
