// The views of a 1-2-4-all for organisers, by role of the screen.
import type {
  OneTwoFourAllCommand,
  OneTwoFourAllSettings,
  OneTwoFourAllState,
} from '@trame/core/methods/one-two-four-all';
import type { OrganiserFace } from '../../../workshop/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Capture, Facilitator } from './desk.js';
import { Prepare } from './prepare.js';
import { VIEWS, Wall } from './wall.js';

export const face: OrganiserFace<OneTwoFourAllSettings, OneTwoFourAllState, OneTwoFourAllCommand> = {
  facilitator: Facilitator,
  projector: Wall,
  capture: Capture,
  prepare: Prepare,
  projectorViews: VIEWS.map((id) => ({ id, label: { fr: fr.views[id], en: en.views[id] } })),
};
