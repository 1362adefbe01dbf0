// The versions of the events of a 1-2-4-all, and how older ones are brought to today's form.
import { createUpgrade } from '../../workshop/index.js';
import type { OneTwoFourAllEvent } from './command.js';

/** Version of the events written today. */
export const ONE_TWO_FOUR_ALL_VERSION = 1;

/** Brings a stored event to today's form; no step so far, version 1 being the first. */
export const upgradeOneTwoFourAllEvent = createUpgrade<OneTwoFourAllEvent>(ONE_TWO_FOUR_ALL_VERSION);
