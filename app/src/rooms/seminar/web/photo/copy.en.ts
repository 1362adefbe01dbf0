// What the sending of a photo says when no server could say it, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  unreachable: 'The photo did not leave: the network does not answer. It stays on the device, try again.',
  foreign: 'The photo did not leave: the network of the hall asks you to sign in.',
};
