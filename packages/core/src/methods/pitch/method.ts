// Pitches and the choice that follows, as one value, ready to be put in the list of methods.
import type { Method } from '../../workshop/index.js';
import { decidePitch } from './decide.js';
import { evolvePitch, startPitch } from './evolve.js';
import { harvestPitch } from './harvest.js';
import { PITCH_RIGHTS, type PitchCommand } from './orders/command.js';
import type { PitchEvent } from './orders/event.js';
import { parsePitchCommand, parsePitchSettings } from './orders/schema.js';
import { PITCH_DEFAULTS, planPitch } from './plan.js';
import { listPitchGroups } from './proposals/view.js';
import { getPitchReach, redactPitch } from './redact.js';
import { rehearsePitch } from './rehearsal/rehearse.js';
import type { PitchSettings, PitchState } from './state.js';
import { PITCH_VERSION, upgradePitchEvent } from './versions.js';

/**
 * Pitch (ANCT, *Territoires industriels : comment renforcer le capital social ?*, section 3, phase 3, and annexe 2;
 * R053, R071, R072) and the collective choice, which the publication leaves open (O1).
 */
export const pitch: Method<PitchSettings, PitchState, PitchCommand, PitchEvent> = {
  id: 'pitch',
  version: PITCH_VERSION,
  defaults: PITCH_DEFAULTS,
  leaves: ['proposal'],
  rights: PITCH_RIGHTS,
  parseSettings: parsePitchSettings,
  parseCommand: parsePitchCommand,
  plan: planPitch,
  start: startPitch,
  decide: decidePitch,
  evolve: evolvePitch,
  reach: getPitchReach,
  redact: redactPitch,
  harvest: harvestPitch,
  listGroups: listPitchGroups,
  upgrade: upgradePitchEvent,
  rehearse: rehearsePitch,
};
