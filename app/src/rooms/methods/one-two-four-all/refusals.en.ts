// What a 1-2-4-all says when it says no, in English.
import type { OneTwoFourAllRefusals } from './refusals.fr.js';

export const oneTwoFourAllRefusals: OneTwoFourAllRefusals = {
  'one-two-four-question-missing': 'Ask the question first: without it nobody knows what to answer.',
  'one-two-four-carried-unknown': 'This sentence is no longer among those carried: pick from the list.',
};
